"""A due tied to a meeting: how long before it, and to which it belongs when one is cancelled."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.anchor import Anchor, anchored_due, not_over
from bot.domain.moment import Moment
from bot.domain.working_time import MONDAY_TO_FRIDAY, WorkCalendar

HELSINKI = ZoneInfo("Europe/Helsinki")
START = datetime(2016, 12, 19, 9, tzinfo=HELSINKI)
WEEKDAYS = WorkCalendar(weekdays=MONDAY_TO_FRIDAY, is_holiday=lambda _: False)


@pytest.mark.parametrize(
    ("anchor", "due"),
    [
        (Anchor(working_days=0), START),
        (Anchor(working_days=1), date(2016, 12, 16)),
        (Anchor(working_days=3), date(2016, 12, 14)),
        (Anchor(working_days=0, days=7), date(2016, 12, 12)),
    ],
)
def test_the_due_is_the_start_or_days_before_it(anchor: Anchor, due: Moment) -> None:
    assert anchored_due(anchor, START, zone=HELSINKI, calendar=WEEKDAYS) == due


@pytest.mark.parametrize(
    ("now", "due"),
    [
        (datetime(2016, 12, 16, 23, tzinfo=HELSINKI), date(2016, 12, 16)),
        (datetime(2016, 12, 18, 12, tzinfo=HELSINKI), date(2016, 12, 18)),
        (datetime(2016, 12, 19, 8, tzinfo=HELSINKI), START),
        (datetime(2016, 12, 19, 10, tzinfo=HELSINKI), date(2016, 12, 16)),
    ],
)
def test_what_cannot_be_met_before_a_meeting_ahead_is_due_at_once(
    now: datetime, due: Moment
) -> None:
    assert not_over(date(2016, 12, 16), START, now=now, zone=HELSINKI) == due


def test_a_due_goes_from_one_cancelled_meeting_to_the_next_and_back() -> None:
    first = Anchor(working_days=1, meeting_uid="first")

    waiting = Anchor(working_days=1, meeting_uid="second", formerly=("first",)).handed_over

    assert waiting.waits
    assert waiting.formerly == ("first", "second")
    assert waiting.taken_back_by("first") == first
    assert waiting.taken_back_by("second").formerly == ("first",)
