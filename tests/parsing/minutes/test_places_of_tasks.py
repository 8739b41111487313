"""What is a task by its place: a row of a table, a dated point, a label or sentence beside it."""

from datetime import datetime

import pytest

from bot.domain.minutes import ProposalKind
from tests.parsing.minutes.minutes_case import HELSINKI, read, written
from tests.parsing.minutes.test_sentences import firm, proposals

AT = datetime(2019, 3, 15, 9, tzinfo=HELSINKI)


@pytest.mark.parametrize(
    ("language", "table", "found"),
    [
        (
            "en",
            "| Action | Owner | Due |\n|---|---|---|\n| Send data | AB | 21 March |\n"
            "| Chase it | Tom, Ann | |",
            [("2019-03-21", "AB"), (None, "Tom, Ann")],
        ),
        (
            "fi",
            "Tehtävä            Vastuu    Aikataulu\nEsitteen taitto    Aino      29.3.\n"
            "Loppuraportti      Ville     toukokuu",
            [("2019-03-29", "Aino"), ("2019-05-31", "Ville")],
        ),
        (
            "sv",
            "Vad                Vem      När\nBoka salen         Eva      26.3\n"
            "Skriva annons      Nils     okt",
            [("2019-03-26", "Eva"), ("2019-10-31", "Nils")],
        ),
        ("en", "| Item | When |\n|---|---|\n| Obtain figures | 2 April |", [("2019-04-02", "")]),
        ("en", "| Item | When |\n|---|---|\n| Review meeting | 2 April |", []),
        ("en", "| Action | Owner | Status |\n|---|---|---|\n| Send data | AB | Done |", []),
    ],
)
def test_a_row_of_a_table_is_a_task_with_the_owner_and_date_of_its_columns(
    language: str, table: str, found: list[tuple[str | None, str]]
) -> None:
    assert firm(language, table) == found


def test_the_summary_of_a_row_is_its_act_alone() -> None:
    (task,) = proposals("en", "| Action | Owner |\n|---|---|\n| Send the data to the lab | AB |")

    assert task.summary == "Send the data to the lab"


@pytest.mark.parametrize(
    ("text", "due", "owner"),
    [
        ("- D1.2 - May 2019 - Summary (Ann has a draft)", "2019-05-31", "Ann"),
        ("- **M3** - 30 April 2019 - First prototype", "2019-04-30", ""),
    ],
)
def test_a_numbered_result_with_a_date_is_due_then(text: str, due: str, owner: str) -> None:
    assert firm("en", text) == [(due, owner)]


@pytest.mark.parametrize(
    ("language", "text", "due", "owner"),
    [
        ("fi", "Ville pyytää kuvat. Ne tarvitaan 10.4. mennessä.", "2019-04-10", "Ville"),
        ("sv", "Eva samlar namnen. De behövs senast 3.4.", "2019-04-03", "Eva"),
        ("en", "Tom will paint the set. It must be ready by 5 April.", "2019-04-05", "Tom"),
    ],
)
def test_the_sentence_behind_an_act_may_tell_when(
    language: str, text: str, due: str, owner: str
) -> None:
    assert firm(language, text) == [(due, owner)]


@pytest.mark.parametrize(
    ("language", "text", "owner"),
    [
        ("en", "The letter needs to be sent. ACTION: Clerk", "Clerk"),
        ("en", "Letter to the council about parking. ACTION AB", "AB"),
        ("en", "ACTION – AB – write to the council", "AB"),
        ("en", "- Roof: quotes to be obtained from three firms.        AB", "AB"),
        ("fi", "Aidan maalaus (vastaa Ville).", "Ville"),
        ("fi", "Kahvituksen hoitaa Sari.", "Sari"),
        ("fi", "Lavan tilaa Sari (viime vuonna 180 e).", "Sari"),
        ("en", "- Tom: open an issue on version 3.7", "Tom"),
        ("fi", "Tarjoilu jää Sarin hoidettavaksi.", "Sari"),
        ("fi", "Annettiin Villelle tehtäväksi tilata kakku.", "Ville"),
        ("sv", "Väghyvling beställs genom Evas försorg.", "Eva"),
        ("sv", "Ansvariga för kaffet är Nils och Eva.", "Nils, Eva"),
        ("sv", "Plakaten görs av Nils.", "Nils"),
        ("en", "It was agreed that Tom would contact the printer.", "Tom"),
        ("en", "- Tom: chase the invoice", "Tom"),
    ],
)
def test_an_owner_may_stand_behind_the_act(language: str, text: str, owner: str) -> None:
    assert firm(language, text) == [(None, owner)]


@pytest.mark.parametrize(
    ("language", "text", "next_meeting", "due"),
    [
        ("sv", "Eva delar ut kallelsen tre veckor före årsmötet.", "Årsmötet hålls 29.4.", "04-08"),
        ("fi", "Aino jakaa kutsut viikkoa ennen vuosikokousta.", "Vuosikokous on 29.4.", "04-22"),
        (
            "en",
            "AB to print it before our next meeting.",
            "Next meeting: 9 April.",
            "04-08",
        ),
        ("en", "AB to report to the next meeting.", "Next meeting: 9 April.", "04-09"),
    ],
)
def test_a_gathering_that_the_minutes_date_gives_a_due(
    language: str, text: str, next_meeting: str, due: str
) -> None:
    assert [found for found, _ in firm(language, f"{text}\n\n{next_meeting}")] == [f"2019-{due}"]


def test_points_below_a_name_are_theirs_to_do() -> None:
    text = "Sivut ovat vanhat. Aino:\n- tarkistaa yhteystiedot\n- poistaa kuvat 5.4. mennessä"

    assert firm("fi", text) == [(None, "Aino"), ("2019-04-05", "Aino")]


def test_points_below_a_label_at_the_end_of_a_paragraph_are_tasks() -> None:
    text = "Discot blir den 29 mars. Att göra:\n- Nils bokar skivor\n- Alla: värva två vakter var"

    assert [owner for _, owner in firm("sv", text)] == ["Nils", "alla"]


def test_a_thing_done_every_year_is_only_offered() -> None:
    assert firm("sv", "Avgiften ska betalas senast den 31 mars varje år.") == []
    assert firm("en", "The fee must be paid before 1 May each year.") == []


def test_dates_of_an_american_text_put_the_month_first() -> None:
    head = "Board minutes, March 12, 2019\nPresent: Ann Bell, Tom Hill\n\n1. Business\n\n"

    reading = read(head + "Tom will book the hall by 4/1/2019.\n\n2. Other\n\nThe end of it.", AT)

    (task,) = (p for p in reading.proposals if p.kind is ProposalKind.TASK)
    assert written(task.due) == "2019-04-01"
