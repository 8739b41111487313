"""What a group is reminded of, and when."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.alarm import Alarm, Audience, ChainAlarm, LeadAlarm
from bot.domain.moment import Moment
from bot.domain.policy import DEFAULT_POLICY, ReminderPolicy, next_outlook
from bot.domain.reminder import ItemKind, Reminder, plan_reminders
from bot.domain.working_time import WorkCalendar
from bot.parsing.dates import is_holiday

HELSINKI = ZoneInfo("Europe/Helsinki")
FINNISH = WorkCalendar(weekdays=DEFAULT_POLICY.working_days, is_holiday=is_holiday)
LONG_BEFORE = datetime(2016, 10, 1, tzinfo=UTC)


def plan(
    moment: Moment, alarms: tuple[Alarm, ...], *, policy: ReminderPolicy = DEFAULT_POLICY
) -> Iterator[Reminder]:
    return plan_reminders(
        ItemKind.TASK,
        "uid",
        0,
        moment,
        alarms,
        zone=HELSINKI,
        now=LONG_BEFORE,
        calendar=FINNISH,
        quiet=policy.quiet,
    )


def wall_times(moment: Moment, alarms: tuple[Alarm, ...]) -> list[str]:
    return [f"{_wall(r.remind_at):%a %d.%m. %H:%M}" for r in plan(moment, alarms)]


def _wall(instant: datetime) -> datetime:
    return instant.astimezone(HELSINKI)


def at(day: int, month: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2016, month, day, hour, minute, tzinfo=HELSINKI)


def test_what_was_not_done_is_asked_for_on_the_next_working_day_and_then_weekly() -> None:
    assert wall_times(date(2016, 12, 9), DEFAULT_POLICY.overdue) == [
        "Mon 12.12. 09:00",
        "Mon 19.12. 09:00",
        "Tue 27.12. 09:00",
        "Mon 02.01. 09:00",
    ]


def test_after_a_week_the_secretary_and_the_chair_are_told_and_nobody_else() -> None:
    [told] = plan(date(2016, 12, 9), DEFAULT_POLICY.escalation)

    assert told.audience is Audience.LEADERS
    assert _wall(told.remind_at).date() == date(2016, 12, 16)


def test_the_secretary_is_led_around_a_meeting() -> None:
    steps = list(plan(at(16, 12, 9), DEFAULT_POLICY.chain))

    assert [(r.alarm, f"{_wall(r.remind_at):%d.%m.}") for r in steps] == [
        ("-P10D/call", "05.12."),
        ("P3D/minutes", "19.12."),
        ("P7D/minutes", "23.12."),
    ]
    assert {r.audience for r in steps} == {Audience.SECRETARY}


def test_an_hour_before_an_early_meeting_is_not_at_night() -> None:
    hour_before = (LeadAlarm(lead=timedelta(hours=1)),)

    assert wall_times(at(15, 12, 8, 30), hour_before) == ["Thu 15.12. 08:00"]
    assert wall_times(at(15, 12, 7, 45), hour_before) == ["Wed 14.12. 20:00"]
    assert wall_times(at(15, 12, 9), hour_before) == ["Thu 15.12. 08:00"]


def test_the_morning_of_a_due_earlier_than_the_digest_is_left_out() -> None:
    assert wall_times(at(15, 12, 8, 30), DEFAULT_POLICY.task) == [
        "Thu 08.12. 09:00",
        "Wed 14.12. 09:00",
    ]


def test_what_is_past_already_is_not_reminded_of() -> None:
    assert list(plan(date(2016, 9, 30), DEFAULT_POLICY.task_alarms)) == []


def test_another_time_for_the_digest_moves_every_alarm_of_a_day_but_no_lead() -> None:
    early = DEFAULT_POLICY.at(time(8))
    meeting = at(16, 12, 13)

    assert wall_times(date(2016, 12, 9), early.task)[-1] == "Fri 09.12. 08:00"
    assert wall_times(meeting, early.meeting)[-1] == "Fri 16.12. 12:00"
    assert {a.at for a in early.chain if isinstance(a, ChainAlarm)} == {time(8)}


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (at(24, 11, 10), "Mon 28.11. 09:00"),
        (at(28, 11, 8, 59), "Mon 28.11. 09:00"),
        (at(28, 11, 9), "Mon 05.12. 09:00"),
        (at(19, 12, 9), "Tue 27.12. 09:00"),
    ],
)
def test_the_week_is_looked_at_on_its_first_working_day(after: datetime, expected: str) -> None:
    outlook = next_outlook(DEFAULT_POLICY, after=after, zone=HELSINKI, calendar=FINNISH)

    assert outlook is not None
    monday, instant = outlook
    assert f"{_wall(instant):%a %d.%m. %H:%M}" == expected
    assert monday.weekday() == 0


def test_a_week_without_a_working_day_has_no_outlook() -> None:
    summer = WorkCalendar(
        weekdays=(0, 1, 2, 3, 4),
        is_holiday=lambda day: date(2016, 7, 4) <= day <= date(2016, 7, 17),
    )
    outlook = next_outlook(DEFAULT_POLICY, after=at(2, 7, 9), zone=HELSINKI, calendar=summer)

    assert outlook is not None
    assert outlook[0] == date(2016, 7, 18)
