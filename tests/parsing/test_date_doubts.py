"""A doubt arises where a person should be asked, and nowhere else."""

import tomllib
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.domain.moment import Moment
from bot.domain.understanding import Doubt, DoubtKind, Span, Understanding
from bot.parsing.dates import GivenMoment, find_dates
from tests.parsing.date_case import load_date_cases
from tests.parsing.date_meaning import HELSINKI, local, wall

FOLDER = Path(__file__).parent / "cases" / "doubts"
ORDINARY = [case for case in load_date_cases() if not case.doubts]
TWO_YEARS = 731
OF_MESSAGES = {DoubtKind.ONCE, DoubtKind.NARROWED}
"""Not the reader of dates has them: they tell what a message says beside what was taken."""
NEVER_ORDINARY = {
    DoubtKind.WEEKDAY_MISMATCH,
    DoubtKind.YEAR_AGAINST_NEIGHBOURS,
    DoubtKind.TWO_READINGS,
    DoubtKind.DAY_MONTH_ORDER,
    DoubtKind.NO_SUCH_DAY,
    DoubtKind.VAGUE,
    DoubtKind.FALLBACK,
}
"""Every weekday in the case files fits its date, every year its neighbours."""


def load_doubts() -> list[dict[str, Any]]:
    files = [tomllib.loads(path.read_text(encoding="utf-8")) for path in FOLDER.glob("*.toml")]
    return [row for file in files for row in file["case"]]


ROWS = load_doubts()


def doubts_in(text: str, at: datetime) -> list[Doubt]:
    return [doubt for each in find_dates(text, at=at) for doubt in each.doubts]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['kind']}: {row['text'][:50]}")
def test_a_doubt_offers_its_candidates_and_takes_the_first(row: dict[str, Any]) -> None:
    found = find_dates(row["text"], at=row["at"].astimezone(HELSINKI))

    doubted = [
        (each, doubt) for each in found for doubt in each.doubts if doubt.kind == row["kind"]
    ]
    assert len(doubted) == 1, found
    understanding, doubt = doubted[0]
    if row["candidates"]:
        assert [wall(moment) for moment in doubt.candidates] == row["candidates"]
        assert taken(understanding) == row["candidates"][0]


def test_a_doubt_is_the_only_one_of_its_moment() -> None:
    crowded = {
        row["text"]: [
            doubt.kind for doubt in doubts_in(row["text"], row["at"].astimezone(HELSINKI))
        ]
        for row in ROWS
    }
    assert {text: kinds for text, kinds in crowded.items() if len(kinds) != 1} == {}


def test_every_kind_of_doubt_is_shown_by_a_case() -> None:
    shown = {row["kind"] for row in ROWS}

    assert shown == set(DoubtKind) - OF_MESSAGES


@pytest.mark.parametrize("kind", NEVER_ORDINARY)
def test_no_ordinary_sentence_is_doubted(kind: DoubtKind) -> None:
    doubted = [
        case.text
        for case in ORDINARY
        if kind in {doubt.kind for doubt in doubts_in(case.text, case.at.astimezone(HELSINKI))}
    ]

    assert doubted == []


def test_only_what_is_over_is_doubted_as_past_and_only_the_far_as_far() -> None:
    for case in ORDINARY:
        at = case.at.astimezone(HELSINKI)
        for each in find_dates(case.text, at=at):
            kinds = {doubt.kind for doubt in each.doubts}
            last = each.end or each.start
            assert DoubtKind.PAST not in kinds or is_over(last, at), case.text
            assert (DoubtKind.FAR in kinds) == is_far(each.start, at), case.text


@pytest.mark.parametrize(
    "text",
    [
        *("Kokous pidettiin 9.12.2015", "20.9.2016 pidetty kokous", "eilen", "viime viikolla"),
        *(
            "viime perjantaina",
            "Kokous alkoi klo 9.",
            "kolme päivää sitten",
            "2.2. lähetettiin kutsu",
        ),
        *("Mötet hölls 9.12.2015", "i går", "i fredags", "förra veckan", "för tre dagar sedan"),
        *("The meeting was held on 9 December 2015", "yesterday", "last Friday", "two weeks ago"),
    ],
)
def test_what_the_sentence_itself_puts_in_the_past_is_not_doubted(text: str) -> None:
    found = find_dates(text, at=local(2016, 11, 24))

    assert len(found) == 1
    assert found[0].doubts == ()


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("ensi maanantaina", local(2016, 11, 24)),
        ("ensi keskiviikkona", local(2016, 11, 24)),
        ("ensi viikon perjantaina", local(2016, 11, 21)),
        ("tulevana perjantaina", local(2016, 11, 21)),
        ("perjantaina", local(2016, 11, 21)),
        ("nästa måndag", local(2016, 11, 24)),
        ("på fredag nästa vecka", local(2016, 11, 21)),
        ("nu på fredag", local(2016, 11, 21)),
        ("next Monday", local(2016, 11, 24)),
        ("Friday next week", local(2016, 11, 21)),
        ("this Friday", local(2016, 11, 21)),
    ],
)
def test_a_pointed_weekday_whose_readings_agree_is_not_doubted(text: str, at: datetime) -> None:
    assert len(find_dates(text, at=at)) == 1
    assert doubts_in(text, at) == []


@pytest.mark.parametrize("weekday", range(7))
def test_next_friday_is_doubted_until_it_is_over_this_week(weekday: int) -> None:
    at = local(2021, 3, 15 + weekday)
    if weekday == 4:
        return

    for text in ("ensi perjantaina", "nästa fredag", "next Friday"):
        kinds = [doubt.kind for doubt in doubts_in(text, at)]
        assert kinds == ([DoubtKind.TWO_READINGS] if weekday < 4 else []), text


@pytest.mark.parametrize(
    "text",
    [
        *("Vastaa 3/4 mennessä", "Svar senast 3/4", "senast 3/4-17", "3/4 klo 10", "ti 4/4"),
        *("The report is due by 13/4/2017", "meet on 5/5 at noon", "by 3.4.2017", "by 2017-04-03"),
    ],
)
def test_the_order_of_day_and_month_is_doubted_in_english_alone(text: str) -> None:
    assert len(find_dates(text, at=local(2016, 11, 24))) == 1
    assert doubts_in(text, local(2016, 11, 24)) == []


@pytest.mark.parametrize(
    "text",
    [
        *("on 2.12.", "Kokous on 2.12.2016", "Palautus on 5.12. klo 12", "meeting on 5 December"),
        *("keys handed out on 1.12.2016", "from 1 Dec to 2 Dec", "30.11. to 1.12.", "se on 7.12."),
    ],
)
def test_small_words_are_no_weekdays_to_disagree_with(text: str) -> None:
    assert doubts_in(text, local(2016, 11, 24)) == []


@pytest.mark.parametrize(
    "text",
    [
        *("24.11. / 8.12.2016 / 17.1.2017", "18.1., 15.2. ja 12.4.2017", "9.12., 13.1. ja 10.2."),
        *("1.12.2016, 5.1.2017 och 2.2.2017", "12 December, 9 January and 6 February"),
        *("Päätös tehtiin 5.10.2016. Seuraava kokous on 2.12.2016.", "30.12.–2.1."),
    ],
)
def test_a_series_in_order_is_not_doubted(text: str) -> None:
    kinds = {doubt.kind for doubt in doubts_in(text, local(2016, 11, 24))}

    assert DoubtKind.YEAR_AGAINST_NEIGHBOURS not in kinds


def test_a_moment_that_telegram_marked_is_taken_at_its_word() -> None:
    text = "nähdään ensi perjantaina, tuo kahvia"
    instant = local(2016, 12, 2, 17, 30)
    given = GivenMoment(span=Span(start=8, end=24), instant=instant)

    found = find_dates(text, at=local(2016, 11, 21), given=(given,))

    assert [(each.text, each.start, each.doubts) for each in found] == [
        ("ensi perjantaina", instant, ())
    ]


def test_a_day_that_telegram_marked_is_a_whole_day_of_the_groups_zone() -> None:
    text = "tuo kahvia silloin mennessä"
    midnight_in_new_york = local(2016, 12, 2, 7)
    given = GivenMoment(span=Span(start=11, end=18), instant=midnight_in_new_york, is_day=True)

    found = find_dates(text, at=local(2017, 11, 21), given=(given,))

    assert [(each.text, each.start, each.doubts) for each in found] == [
        ("silloin mennessä", date(2016, 12, 2), ())
    ]


def taken(understanding: Understanding) -> Moment:
    """Return the moment that was taken: a deadline's or a day's."""
    assert understanding.start is not None
    return wall(understanding.start)


def is_over(moment: Moment | None, at: datetime) -> bool:
    if isinstance(moment, datetime):
        return moment <= at
    return moment is not None and moment < at.date()


def is_far(moment: Moment | None, at: datetime) -> bool:
    day = moment.date() if isinstance(moment, datetime) else moment
    return day is not None and (day - at.date()).days > TWO_YEARS
