"""Minutes before and after their review: whose they are, and what was saved."""

from dataclasses import replace

from bot.domain.minutes import Upload
from bot.domain.view import SavedView
from bot.texts.minutes import render_group_choice, render_saved, render_summary
from tests.texts.samples import (
    FI,
    FROM_MINUTES,
    GROUP,
    NOW,
    VILLE,
    data_of,
    labels,
    lines,
    meeting,
    minutes,
    task,
)


def test_the_group_sees_what_was_noted_by_number_and_date() -> None:
    tasks = (task(assignees=[VILLE], origin=FROM_MINUTES), task(14, due=None))
    view = SavedView(
        group=GROUP, minutes=minutes(), by="Aino Lehto", tasks=tasks, meetings=(meeting(),)
    )

    card = render_summary(FI, view, now=NOW)

    assert lines(card) == [
        "📄 Pöytäkirjasta kirjattiin: 2 tehtävää, 1 kokous, 8 päätöstä",
        "Kokous to 24.11.2016",
        "#13 pe 16.12.2016 klo 9.00 · Kokous · Kaupungintalo",
        "#12 Salin varaus · pe 9.12.2016 · Ville Koski · § 5",
        "#14 Salin varaus",
        "Tallensi Aino Lehto",
    ]
    assert card.rows == ()
    assert "tg://" not in card.text


def test_the_secretary_gets_a_confirmation() -> None:
    view = SavedView(group=GROUP, minutes=minutes(), by="Aino Lehto", tasks=(task(),))

    assert lines(render_saved(FI, view, now=NOW)) == [
        "✅ Tallennettu ryhmään Rantakylän ohjausryhmä: 1 tehtävä, 8 päätöstä.",
        "Ryhmä saa yhteenvedon.",
    ]


def test_the_group_of_minutes_is_chosen_by_its_title() -> None:
    upload = Upload(
        uid="0123456789abcdef",
        name="poytakirja.pdf",
        digest="d",
        lines=(),
        received_at=NOW,
        message_id=5,
    )

    card = render_group_choice(FI, upload, [GROUP, replace(GROUP, chat_id=-7, title="Toinen")])

    assert lines(card) == ["📄 poytakirja.pdf", "Minkä ryhmän pöytäkirja tämä on?"]
    assert labels(card) == [["Rantakylän ohjausryhmä"], ["Toinen"]]
    assert data_of(card)[1] == "group|-7|0123456789abcdef|"
