"""What the bot says of itself, and of trouble to the secretary."""

from dataclasses import replace

import pytest

from bot.domain.delivery import Trouble
from bot.domain.language import Language
from bot.texts.catalog import Catalog
from bot.texts.greetings import (
    render_help,
    render_language_set,
    render_languages,
    render_privacy,
    render_start,
    render_welcome,
)
from bot.texts.notes import Note, render_note
from bot.texts.troubles import render_trouble
from tests.texts.samples import (
    CATALOGS,
    EN,
    FI,
    GROUP,
    PRIVATE,
    SV,
    buttons,
    data_of,
    labels,
    lines,
    meeting_view,
    seen,
    task_view,
)

ALL = pytest.mark.parametrize("catalog", [FI, SV, EN], ids=["fi", "sv", "en"])


@ALL
def test_the_welcome_names_commands_that_reach_this_bot(catalog: Catalog) -> None:
    card = render_welcome(catalog, username="ohjaus_bot")

    assert seen(card).count("@ohjaus_bot") == 4
    assert [b.url for b in buttons(card).values()] == ["https://t.me/ohjaus_bot"]


@pytest.mark.parametrize(
    ("catalog", "said", "pressed"),
    [
        (FI, "3 muistutusta odotti poissa ollessani.", ["Lähetä", "Unohda"]),
        (SV, "3 påminnelser väntade medan jag var borta.", ["Skicka", "Glöm"]),
        (EN, "3 reminders waited while I was away.", ["Send", "Forget"]),
    ],
)
def test_back_in_a_group_the_welcome_asks_what_becomes_of_what_waited(
    catalog: Catalog, said: str, pressed: list[str]
) -> None:
    card = render_welcome(catalog, username="ohjaus_bot", group=GROUP, held=3)

    assert said in seen(card)
    assert [button.label for button in card.rows[0]] == pressed


def test_the_start_names_the_persons_groups_and_leads_into_a_group() -> None:
    card = render_start(FI, groups=[GROUP, replace(GROUP, title="A & B")], username="ohjaus_bot")

    assert "Ryhmäsi: Rantakylän ohjausryhmä, A & B" in lines(card)
    assert buttons(card)["Lisää ryhmään"].url == "https://t.me/ohjaus_bot?startgroup=new"


def test_somebody_without_a_group_is_told_how_to_get_one() -> None:
    assert "/start@ohjaus_bot" in seen(render_start(FI, groups=[], username="ohjaus_bot"))
    nameless = render_start(FI, groups=[], username=None)
    assert "kirjoita ryhmässäsi /start," in seen(nameless)
    assert nameless.rows == ()


def test_help_lists_the_commands_it_is_given() -> None:
    commands = [("tehtava", FI.label("command.task")), ("ohje", FI.label("command.help"))]

    private = render_help(FI, commands=commands, is_private=True)
    group = render_help(FI, commands=commands, is_private=False)

    assert lines(private)[:3] == [
        "Näin minua käytetään",
        "/tehtava – lisää tehtävä",
        "/ohje – ohje",
    ]
    assert "kuun loppuun mennessä" in seen(private)
    assert "yksityiskeskusteluun" in seen(group)


def test_each_language_is_offered_by_its_own_name() -> None:
    card = render_languages(EN, GROUP)

    assert labels(card) == [["Suomi", "Svenska", "English"]]
    assert data_of(card) == [f"lang|-1001000000001||{language}" for language in Language]


@pytest.mark.parametrize(
    ("language", "said"), [("fi", "suomea"), ("sv", "svenska"), ("en", "English")]
)
def test_a_change_of_language_is_confirmed_in_it(language: str, said: str) -> None:
    catalog = CATALOGS[Language(language)]

    assert said in seen(render_language_set(catalog, GROUP))
    assert said in seen(render_language_set(catalog, PRIVATE))


@ALL
def test_privacy_says_what_is_stored_why_who_sees_it_how_long_and_how_it_goes(
    catalog: Catalog,
) -> None:
    card = render_privacy(catalog)

    assert card.text.count("<b>") == 6
    assert len(seen(card)) < 4096


@ALL
@pytest.mark.parametrize("note", list(Note))
def test_every_note_is_said(catalog: Catalog, note: Note) -> None:
    assert seen(render_note(catalog, note))


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        (Trouble.CHAT_GONE, ["En pääse enää ryhmään A & B.", "Lähettämättä jäi:"]),
        (Trouble.REFUSED, ["ei ottanut vastaan muistutusta ryhmälle A & B", "Lähettämättä jäi:"]),
        (Trouble.UNCERTAIN, ["En tiedä, tuliko muistutus perille", "Muistutus koski:"]),
    ],
)
def test_the_secretary_is_told_what_the_group_missed(trouble: Trouble, said: list[str]) -> None:
    group = replace(GROUP, title="A & B")

    card = render_trouble(FI, group, trouble, [task_view(), meeting_view()])

    assert all(words in seen(card) for words in said)
    assert lines(card)[-2:] == [
        "#12 Salin varaus · pe 9.12.2016",
        "#13 pe 16.12.2016 klo 9.00 · Kokous · Kaupungintalo",
    ]


def test_a_trouble_without_items_lists_nothing() -> None:
    assert "Lähettämättä" not in seen(render_trouble(FI, GROUP, Trouble.CHAT_GONE, []))
