"""The reason behind a task, in words: from the sentence of the minutes to the next reminder."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.domain.history import Change, ChangeKind, Source, WhyView
from bot.domain.meeting import MeetingStatus
from bot.domain.minutes import AgendaItem
from bot.domain.task import TaskStatus, complete
from bot.texts.catalog import Catalog
from bot.texts.why import render_why
from tests.texts.samples import (
    EN,
    FI,
    FROM_MINUTES,
    NOW,
    SV,
    at,
    data_of,
    labels,
    lines,
    meeting,
    meeting_view,
    reminder,
    seen,
    task,
    task_view,
)

SOURCE = Source(held_on=date(2016, 11, 21), item=AgendaItem(number="5", title="Sali"))
ITEM = replace(task_view(task(origin=FROM_MINUTES)), reminders=(reminder(at(9, 12, 9)),))
MOVED = Change(kind=ChangeKind.MOVED, at=at(1, 12, 10), by="Ville Koski", to=date(2016, 12, 9))
CLAIMED = Change(kind=ChangeKind.CLAIMED, at=at(2, 12, 10), by="Tiina Berg")
VIEW = WhyView(item=ITEM, by="Aino Lehto", source=SOURCE, changes=(MOVED, CLAIMED))


@pytest.mark.parametrize(
    ("catalog", "said"),
    [
        (
            FI,
            [
                "❓ Salin varaus · #12",
                "Pöytäkirja, § 5 Sali",
                "Kokous ma 21.11.2016",
                "”Ville varaa salin.”",
                "Vahvisti: Aino Lehto, to 8.12.2016 klo 9.00",
                "",
                "Muutokset",
                "pe 2.12.2016 · Tiina Berg otti tehtävän",
                "to 1.12.2016 · Ville Koski siirsi, uusi aika pe 9.12.2016",
                "",
                "Seuraava muistutus: pe 9.12.2016 klo 9.00",
            ],
        ),
        (
            SV,
            [
                "❓ Salin varaus · #12",
                "Protokollet, § 5 Sali",
                "Möte mån 21.11.2016",
                "”Ville varaa salin.”",
                "Bekräftades av Aino Lehto, tors 8.12.2016 kl. 9.00",
                "",
                "Ändringar",
                "fre 2.12.2016 · Tiina Berg tog sig an uppgiften",
                "tors 1.12.2016 · Ville Koski flyttade till fre 9.12.2016",
                "",
                "Nästa påminnelse: fre 9.12.2016 kl. 9.00",
            ],
        ),
        (
            EN,
            [
                "❓ Salin varaus · #12",
                "Minutes, § 5 Sali",
                "Meeting of Mon 21 Nov 2016",
                "“Ville varaa salin.”",
                "Confirmed by Aino Lehto, Thu 8 Dec 2016 at 9:00",
                "",
                "Changes",
                "Fri 2 Dec 2016 · Tiina Berg took it on",
                "Thu 1 Dec 2016 · Ville Koski moved it to Fri 9 Dec 2016",
                "",
                "Next reminder: Fri 9 Dec 2016 at 9:00",
            ],
        ),
    ],
)
def test_a_task_of_minutes_tells_sentence_meeting_changes_and_next_reminder(
    catalog: Catalog, said: list[str]
) -> None:
    assert lines(render_why(catalog, VIEW, now=NOW)) == said


def test_a_typed_task_tells_who_wrote_it_and_to_what() -> None:
    typed = replace(task(), description="Kuka varaisi salin?")

    card = render_why(FI, WhyView(item=task_view(typed), by="Aino Lehto"), now=NOW)

    assert lines(card)[:3] == [
        "❓ Salin varaus · #12",
        "Kuka varaisi salin?",
        "Lisäsi: Aino Lehto, to 8.12.2016 klo 9.00",
    ]


def test_the_quote_is_given_in_full() -> None:
    quote = "Täydennykset toimitetaan. " * 40
    origin = replace(FROM_MINUTES, quote=quote)

    card = render_why(FI, replace(VIEW, item=task_view(task(origin=origin))), now=NOW)

    assert f"”{quote.strip()}”" in lines(card)


def test_on_its_own_card_there_is_a_way_back_and_else_a_way_to_the_card() -> None:
    in_place = render_why(FI, VIEW, now=NOW, is_in_place=True)
    posted = render_why(FI, VIEW, now=NOW)

    assert labels(in_place) == [["Takaisin"]]
    assert labels(posted) == [["#12"]]
    assert data_of(in_place) == data_of(posted) == ["show|-1001000000001|12|"]


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        (complete(task(), by=102, at=NOW), "Muistutuksia ei enää tule, koska tehtävä on valmis."),
        (
            replace(task(), status=TaskStatus.CANCELLED),
            "Muistutuksia ei tule, koska tehtävä on poistettu.",
        ),
        (
            task(due=None),
            "Ilman määräaikaa muistutusta ei tule, mutta tehtävä pysyy listalla: /tehtavat",
        ),
        (task(due=date(2016, 12, 7)), "Määräaika on jo mennyt, joten muistutusta ei tule."),
    ],
)
def test_where_no_reminder_comes_it_tells_why(shown: object, said: str) -> None:
    view = replace(VIEW, item=replace(task_view(), task=shown))  # type: ignore[arg-type]

    assert lines(render_why(FI, view, now=NOW))[-1] == said


def test_a_cancelled_meeting_tells_so() -> None:
    cancelled = meeting_view(replace(meeting(), status=MeetingStatus.CANCELLED))
    removed = Change(kind=ChangeKind.REMOVED, at=NOW, by="Aino Lehto")

    said = lines(render_why(FI, WhyView(item=cancelled, by="", changes=(removed,)), now=NOW))

    assert said[1] == "Lisäsi: entinen jäsen, to 8.12.2016 klo 9.00"
    assert "to 8.12.2016 · Aino Lehto perui kokouksen" in said
    assert said[-1] == "Muistutuksia ei tule, koska kokous on peruttu."


@pytest.mark.parametrize("catalog", [FI, SV, EN])
@pytest.mark.parametrize("kind", list(ChangeKind))
def test_every_change_has_its_words(catalog: Catalog, kind: ChangeKind) -> None:
    view = replace(VIEW, changes=(Change(kind=kind, at=NOW, by="Aino Lehto"),))

    [said] = [line for line in lines(render_why(catalog, view, now=NOW)) if " · Aino" in line]

    assert not said.endswith((" ", "Lehto"))


def test_an_old_move_does_not_say_where_to() -> None:
    view = replace(VIEW, changes=(replace(MOVED, to=None),))

    assert "to 1.12.2016 · Ville Koski siirsi ajankohtaa" in lines(render_why(FI, view, now=NOW))


@pytest.mark.parametrize("catalog", [FI, SV, EN])
def test_no_reason_outgrows_telegram(catalog: Catalog) -> None:
    long = "<Sali & tarjoilu 📅 varataan> " * 200
    origin = replace(FROM_MINUTES, quote=long, section=long)
    changes = tuple(replace(MOVED, by=long, at=NOW + timedelta(days=n)) for n in range(300))
    item = task_view(replace(task(summary=long, origin=origin), description=long))
    view = WhyView(item=item, by=long, source=Source(held_on=NOW.date()), changes=changes)

    said = seen(render_why(catalog, view, now=NOW))

    assert len(said.encode("utf-16-le")) // 2 <= 3900
    assert said.count("\n") > 10
