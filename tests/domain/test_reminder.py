"""When tasks and meetings are reminded of."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.alarm import Alarm, DayAlarm
from bot.domain.moment import Moment
from bot.domain.policy import DEFAULT_POLICY
from bot.domain.reminder import ItemKind, Reminder, plan_reminders
from bot.domain.working_time import EVERY_DAY

HELSINKI = ZoneInfo("Europe/Helsinki")
MIDDAY = datetime(2016, 11, 24, 12, tzinfo=HELSINKI)


def plan(
    moment: Moment,
    alarms: tuple[Alarm, ...] = DEFAULT_POLICY.task,
    now: datetime = MIDDAY,
) -> list[Reminder]:
    return list(plan_reminders(ItemKind.TASK, "uid", 0, moment, alarms, zone=HELSINKI, now=now))


def wall_times(reminders: Iterable[Reminder]) -> list[str]:
    return [f"{r.remind_at.astimezone(HELSINKI):%d.%m. %H:%M}" for r in reminders]


def test_a_task_is_reminded_of_a_week_before_a_day_before_and_on_the_day() -> None:
    assert wall_times(plan(date(2016, 12, 9))) == ["02.12. 09:00", "08.12. 09:00", "09.12. 09:00"]


def test_a_meeting_is_announced_a_week_before_a_day_before_and_an_hour_before() -> None:
    start = datetime(2016, 12, 16, 9, tzinfo=HELSINKI)

    announcements = plan(start, DEFAULT_POLICY.meeting)

    assert wall_times(announcements) == ["09.12. 09:00", "15.12. 09:00", "16.12. 08:00"]


def test_a_whole_day_meeting_has_no_hour_before() -> None:
    assert len(plan(date(2016, 12, 16), DEFAULT_POLICY.meeting)) == 2


def test_what_already_lies_behind_is_left_out() -> None:
    assert wall_times(plan(date(2016, 11, 25))) == ["25.11. 09:00"]
    assert plan(date(2016, 11, 24)) == []


def test_no_alarm_rings_after_the_moment_itself() -> None:
    early = datetime(2016, 12, 9, 8, tzinfo=HELSINKI)

    assert wall_times(plan(early)) == ["02.12. 09:00", "08.12. 09:00"]


@pytest.mark.parametrize("year", range(2020, 2041))
@pytest.mark.parametrize("month", [3, 10])
def test_nine_in_the_morning_stays_nine_over_every_change_of_the_clocks(
    year: int, month: int
) -> None:
    for day in range(20, 32):
        [reminder] = plan(
            date(year, month, day),
            (DayAlarm(days=0),),
            now=datetime(year, month, 1, tzinfo=HELSINKI),
        )

        assert reminder.remind_at.tzinfo is UTC
        assert reminder.remind_at.astimezone(HELSINKI).time() == time(9)


@pytest.mark.parametrize("minutes", range(0, 24 * 60, 30))
def test_every_wall_time_of_a_changing_night_rings_exactly_once(minutes: int) -> None:
    at = (datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)).time()
    days = [date(2026, 3, 28) + timedelta(days=n) for n in range(3)]
    days += [date(2026, 10, 24) + timedelta(days=n) for n in range(3)]

    alarm = DayAlarm(days=0, at=at)
    instants = [alarm.instant(day, HELSINKI, EVERY_DAY) for day in days]

    assert len(set(instants)) == len(days)


def test_planning_twice_gives_the_same_keys() -> None:
    first, second = plan(date(2016, 12, 9)), plan(date(2016, 12, 9))

    assert [r.key for r in first] == [r.key for r in second]
    assert len({r.key for r in first}) == 3
