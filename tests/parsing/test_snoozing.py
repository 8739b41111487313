"""Replies that ask to be reminded again."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.errors import NotUnderstood
from bot.domain.moment import Moment
from bot.parsing.message import asks_to_remind, parse_again

AT = datetime(2016, 11, 24, 12, tzinfo=ZoneInfo("Europe/Helsinki"))


def hour(day: int, month: int, hour: int) -> datetime:
    return datetime(2016, month, day, hour, tzinfo=AT.tzinfo)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("muistuta huomenna", date(2016, 11, 25)),
        ("Muistuta uudestaan ma 28.11. klo 14", hour(28, 11, 14)),
        ("muistuta tunnin päästä", hour(24, 11, 13)),
        ("muistuta ensi viikolla", date(2016, 11, 28)),
        ("Påminn mig på måndag", date(2016, 11, 28)),
        ("påminn nästa vecka", date(2016, 11, 28)),
        ("påminn i kväll", date(2016, 11, 24)),
        ("remind us on Monday at 14:00", hour(28, 11, 14)),
        ("remind this evening", date(2016, 11, 24)),
    ],
)
def test_the_time_of_the_reminder_is_read(text: str, moment: Moment) -> None:
    assert asks_to_remind(text)
    assert parse_again(text, at=AT) == (moment, ())


@pytest.mark.parametrize("text", ["12.12.", "siirrä 12.12.", "flytta till måndag", "", "muistutus"])
def test_a_date_alone_asks_for_something_else(text: str) -> None:
    assert not asks_to_remind(text)


def test_without_a_time_nothing_is_understood() -> None:
    with pytest.raises(NotUnderstood):
        parse_again("muistuta", at=AT)
