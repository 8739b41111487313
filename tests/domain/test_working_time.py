"""Working days and quiet hours."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from bot.domain.moment import Moment
from bot.domain.policy import DEFAULT_POLICY
from bot.domain.reminder import ItemKind, plan_reminders
from bot.domain.working_time import QuietHours, WorkCalendar
from bot.parsing.dates import is_holiday

HELSINKI = ZoneInfo("Europe/Helsinki")
FINNISH = WorkCalendar(weekdays=(0, 1, 2, 3, 4), is_holiday=is_holiday)


def wall_times(moment: Moment) -> list[str]:
    planned = plan_reminders(
        ItemKind.TASK,
        "uid",
        0,
        moment,
        DEFAULT_POLICY.task,
        zone=HELSINKI,
        now=datetime(2016, 11, 1, tzinfo=UTC),
        calendar=FINNISH,
        quiet=DEFAULT_POLICY.quiet,
    )
    return [f"{r.remind_at.astimezone(HELSINKI):%a %d.%m. %H:%M}" for r in planned]


def test_the_day_before_a_monday_after_epiphany_is_a_thursday() -> None:
    assert wall_times(date(2017, 1, 9)) == [
        "Mon 02.01. 09:00",
        "Thu 05.01. 09:00",
        "Mon 09.01. 09:00",
    ]


def test_two_alarms_that_meet_on_one_working_day_ring_once() -> None:
    assert wall_times(date(2016, 12, 10)) == ["Fri 02.12. 09:00", "Fri 09.12. 09:00"]


@pytest.mark.parametrize(
    ("wall", "over_at"), [(time(21), "02 08:00"), (time(3), "01 08:00"), (time(20), "02 08:00")]
)
def test_quiet_hours_over_midnight_end_in_the_morning(wall: time, over_at: str) -> None:
    quiet = QuietHours(start=time(20), end=time(8))
    instant = datetime.combine(date(2026, 12, 1), wall, tzinfo=HELSINKI)

    assert quiet.covers(instant, HELSINKI)
    assert f"{quiet.over_at(instant, HELSINKI):%d %H:%M}" == over_at
