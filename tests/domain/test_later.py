"""What later means, by the group's days and hours."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from bot.domain.group import Group
from bot.domain.later import Later, snooze_choices, snooze_days, snooze_instant
from bot.domain.moment import Moment
from bot.domain.task import Task
from bot.domain.working_time import EVERY_DAY, QuietHours
from bot.services.calendars import calendar_of
from tests.domain.samples import GROUP, NOW, a_task, at

LONG = date(2017, 6, 30)


def offered(
    now: datetime, due: Moment | None = LONG, *, start: Moment | None = None, group: Group = GROUP
) -> dict[Later, datetime]:
    calendar = calendar_of(group.policy)
    choices = snooze_choices(a_task(due), group, start=start, calendar=calendar, now=now)
    return {choice.later: choice.at for choice in choices}


def test_on_a_thursday_there_are_the_evening_tomorrow_and_next_week() -> None:
    assert offered(NOW) == {
        Later.EVENING: at(24, 11, 18),
        Later.TOMORROW: at(25, 11),
        Later.WEEK: at(28, 11),
    }


@pytest.mark.parametrize("day", [date(2016, 6, 8), date(2016, 12, 7)])
def test_the_evening_is_six_by_the_wall_clock_in_summer_and_in_winter(day: date) -> None:
    now = at(day.day, day.month, 12)

    assert offered(now)[Later.EVENING] == at(day.day, day.month, 18)


def test_the_evening_is_not_offered_within_its_last_hour_or_later() -> None:
    assert Later.EVENING in offered(at(24, 11, 17))
    assert Later.EVENING not in offered(at(24, 11, 17, 1))
    assert Later.EVENING not in offered(at(24, 11, 19))


def test_an_evening_that_is_quiet_already_is_not_offered() -> None:
    early = QuietHours(start=time(17), end=time(8))
    group = replace(GROUP, policy=GROUP.policy.with_quiet(early))

    assert Later.EVENING not in offered(NOW, group=group)


def test_after_a_friday_comes_the_next_working_day_and_it_is_offered_once() -> None:
    assert offered(at(25, 11, 19)) == {Later.WORKING_DAY: at(28, 11)}


def test_a_holiday_is_passed_over() -> None:
    assert offered(at(5, 12, 19))[Later.WORKING_DAY] == at(7, 12)
    assert offered(at(29, 12, 19, year=2016))[Later.WEEK] == at(2, 1, year=2017)


def test_at_a_weekend_the_group_is_left_in_peace() -> None:
    assert offered(at(26, 11, 12)) == {Later.WORKING_DAY: at(28, 11)}


def test_a_group_that_works_every_day_is_reminded_on_any() -> None:
    group = replace(GROUP, policy=replace(GROUP.policy, working_days=()))

    assert offered(at(26, 11, 12), group=group) == {
        Later.EVENING: at(26, 11, 18),
        Later.TOMORROW: at(27, 11),
        Later.WEEK: at(28, 11),
    }


def test_before_the_meeting_is_the_working_day_before_it() -> None:
    assert offered(NOW, start=at(12, 12, 14))[Later.MEETING] == at(9, 12)
    assert Later.MEETING not in offered(NOW, start=at(24, 11, 14))


def test_nothing_is_offered_after_an_open_due() -> None:
    assert offered(NOW, date(2016, 11, 25)) == {
        Later.EVENING: at(24, 11, 18),
        Later.TOMORROW: at(25, 11),
    }
    assert offered(NOW, at(24, 11, 14)) == {}
    assert Later.WEEK in offered(NOW, date(2016, 11, 20))


def test_the_days_are_working_days_up_to_the_due() -> None:
    calendar = calendar_of(GROUP.policy)

    def days(task: Task) -> list[int]:
        return [each.day for each in snooze_days(task, GROUP, calendar=calendar, now=NOW)]

    assert days(a_task(date(2016, 12, 1))) == [25, 28, 29, 30, 1]
    assert days(a_task(None)) == [25, 28, 29, 30, 1, 2, 5, 7, 8, 9]


def test_an_hour_in_the_night_becomes_the_morning() -> None:
    early = replace(GROUP, policy=GROUP.policy.at(time(7)))

    assert snooze_instant(GROUP, at(25, 11, 23), now=NOW) == at(26, 11, 8)
    assert snooze_instant(GROUP, date(2016, 11, 25), now=NOW) == at(25, 11)
    assert snooze_instant(early, date(2016, 11, 25), now=NOW) == at(25, 11, 8)
    assert snooze_days(a_task(), early, calendar=EVERY_DAY, now=NOW)[0] == at(25, 11, 8)


def test_today_is_this_evening_once_the_usual_hour_is_over() -> None:
    today = date(2016, 11, 24)

    assert snooze_instant(GROUP, today, now=at(24, 11, 8)) == at(24, 11)
    assert snooze_instant(GROUP, today, now=NOW) == at(24, 11, 18)
