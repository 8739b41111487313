"""Every alarm rings once on its local day, whatever the clocks do that night."""

import time as machine
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from bot.domain.alarm import (
    Alarm,
    ChainAlarm,
    ChainStep,
    DayAlarm,
    EscalationAlarm,
    OverdueAlarm,
)
from bot.domain.policy import DEFAULT_POLICY, next_outlook
from bot.domain.reminder import ItemKind, plan_reminders
from bot.domain.working_time import EVERY_DAY
from tests.domain.clock_changes import ZONES, change_days

HALF_HOURS = [time(hour, minute) for hour in range(5) for minute in (0, 30)][:-1]
A_DAY = timedelta(days=1)
NEIGHBOURS = [timedelta(days=n) for n in (-2, -1, 0, 1, 2)]

RULES: dict[str, tuple[Callable[[time], Alarm], int]] = {
    "a week before": (lambda at: DayAlarm(days=7, at=at), -7),
    "a day before": (lambda at: DayAlarm(days=1, at=at), -1),
    "the same day": (lambda at: DayAlarm(days=0, at=at), 0),
    "the day after": (lambda at: OverdueAlarm(weeks=0, at=at), 1),
    "a week later": (lambda at: OverdueAlarm(weeks=1, at=at), 8),
    "to the leaders": (lambda at: EscalationAlarm(days=7, at=at), 7),
    "to the secretary": (lambda at: ChainAlarm(step=ChainStep.MINUTES, days=3, at=at), 3),
}


@pytest.mark.parametrize("zone", ZONES, ids=str)
@pytest.mark.parametrize("rule", RULES)
def test_an_alarm_rings_exactly_once_on_its_day(rule: str, zone: ZoneInfo) -> None:
    build, offset = RULES[rule]
    for at in HALF_HOURS:
        for change in change_days(zone):
            wanted = [change + neighbour for neighbour in NEIGHBOURS]
            rung = [_ring(build(at), day - timedelta(days=offset), zone) for day in wanted]

            assert [instant.astimezone(zone).date() for instant in rung] == wanted
            assert rung == sorted(set(rung))


@pytest.mark.parametrize("zone", ZONES, ids=str)
def test_the_outlook_comes_once_a_week(zone: ZoneInfo) -> None:
    for at in HALF_HOURS:
        for change in change_days(zone):
            policy = DEFAULT_POLICY.at(at)
            after = datetime.combine(change - 10 * A_DAY, time(12), tzinfo=UTC)
            mondays = []
            for _ in range(3):
                outlook = next_outlook(policy, after=after, zone=zone, calendar=EVERY_DAY)
                assert outlook is not None
                assert outlook[1] > after
                after = outlook[1]
                mondays.append(after.astimezone(zone).date())

            assert [day.weekday() for day in mondays] == [0, 0, 0]
            assert {b - a for a, b in pairwise(mondays)} == {7 * A_DAY}


def test_there_are_changes_in_every_zone() -> None:
    assert [len(list(change_days(zone))) for zone in ZONES] == [42, 42, 42, 42]


@pytest.mark.parametrize("zone_of_machine", ["Asia/Tokyo", "America/Los_Angeles"])
def test_the_zone_of_the_machine_does_not_matter(
    zone_of_machine: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    helsinki, alarm, day = ZONES[0], DayAlarm(days=1), date(2026, 3, 30)
    here = _ring(alarm, day, helsinki)
    monkeypatch.setenv("TZ", zone_of_machine)
    machine.tzset()
    try:
        there = _ring(alarm, day, helsinki)
    finally:
        monkeypatch.undo()
        machine.tzset()

    assert there == here == datetime(2026, 3, 29, 6, tzinfo=UTC)


def _ring(alarm: Alarm, day: date, zone: ZoneInfo) -> datetime:
    """Return the one instant at which the alarm of a whole-day due rings, in UTC."""
    now = datetime.combine(day - 30 * A_DAY, time(), tzinfo=UTC)
    [reminder] = plan_reminders(ItemKind.TASK, "uid", 0, day, (alarm,), zone=zone, now=now)
    return reminder.remind_at
