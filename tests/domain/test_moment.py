"""Days, instants and the nights on which the clocks change in Helsinki."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from bot.domain.moment import day_of, end_of, has_passed, local_instant, require_aware, start_of

HELSINKI = ZoneInfo("Europe/Helsinki")


def test_a_wall_time_that_comes_twice_is_the_first_one() -> None:
    instant = local_instant(date(2026, 10, 25), time(3, 30), HELSINKI)

    assert instant.astimezone(UTC) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_a_wall_time_that_the_clocks_skip_is_moved_forward() -> None:
    instant = local_instant(date(2026, 3, 29), time(3, 30), HELSINKI)

    assert (instant.hour, instant.minute) == (4, 30)
    assert instant.astimezone(UTC) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


def test_a_whole_day_lasts_to_its_midnight() -> None:
    evening = datetime(2026, 12, 9, 23, 59, tzinfo=HELSINKI)

    assert not has_passed(date(2026, 12, 9), now=evening, zone=HELSINKI)
    assert end_of(date(2026, 12, 9), HELSINKI) == datetime(2026, 12, 10, tzinfo=HELSINKI)


def test_the_day_of_an_instant_is_the_day_in_the_zone() -> None:
    late_in_utc = datetime(2026, 12, 8, 22, 30, tzinfo=UTC)

    assert day_of(late_in_utc, HELSINKI) == date(2026, 12, 9)
    assert start_of(date(2026, 12, 9), HELSINKI) == datetime(2026, 12, 9, tzinfo=HELSINKI)


def test_a_naive_time_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        require_aware(datetime(2026, 12, 9))  # noqa: DTZ001
