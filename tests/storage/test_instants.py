from datetime import UTC, datetime, timedelta, timezone, tzinfo

import pytest

from bot.storage.instants import decode_instant, decode_moment, encode_instant, encode_moment
from tests.storage.samples import HELSINKI

AUTUMN = datetime(2026, 10, 25, 3, 30, tzinfo=HELSINKI)
SPRING = datetime(2027, 3, 28, 3, 30, tzinfo=HELSINKI)


@pytest.mark.parametrize(
    ("instant", "text"),
    [
        (
            datetime(2016, 12, 16, 9, tzinfo=HELSINKI),
            "2016-12-16T09:00:00+02:00[Europe/Helsinki]",
        ),
        (datetime(2016, 12, 16, 7, tzinfo=UTC), "2016-12-16T07:00:00Z"),
        (
            datetime(2016, 12, 16, 9, tzinfo=timezone(timedelta(hours=2))),
            "2016-12-16T09:00:00+02:00",
        ),
        (AUTUMN, "2026-10-25T03:30:00+03:00[Europe/Helsinki]"),
        (AUTUMN.replace(fold=1), "2026-10-25T03:30:00+02:00[Europe/Helsinki]"),
        (SPRING, "2027-03-28T03:30:00+02:00[Europe/Helsinki]"),
        (SPRING.replace(fold=1), "2027-03-28T03:30:00+03:00[Europe/Helsinki]"),
    ],
)
def test_an_instant_is_written_with_offset_and_zone_and_read_back(
    instant: datetime, text: str
) -> None:
    assert encode_instant(instant) == text
    assert repr(decode_instant(text)) == repr(instant)


def test_the_wall_time_stays_where_a_zone_has_changed_its_rules() -> None:
    agreed = decode_instant("2031-01-10T09:00:00+07:00[Europe/Helsinki]")

    assert repr(agreed) == repr(datetime(2031, 1, 10, 9, tzinfo=HELSINKI))


def test_a_whole_day_stays_a_day() -> None:
    day = decode_moment("2016-12-09")

    assert encode_moment(day) == "2016-12-09"
    assert not isinstance(day, datetime)


class Somewhere(tzinfo):
    def utcoffset(self, at: datetime | None) -> timedelta:
        return timedelta(hours=2)

    def dst(self, at: datetime | None) -> timedelta:
        return timedelta(0)

    def tzname(self, at: datetime | None) -> str:
        return "EET"


@pytest.mark.parametrize("zone", [None, Somewhere()])
def test_an_instant_without_a_named_zone_is_refused(zone: tzinfo | None) -> None:
    with pytest.raises(ValueError, match="zone"):
        encode_instant(datetime(2026, 12, 9, tzinfo=zone))
