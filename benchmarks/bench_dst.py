"""A daily reminder through every change of the clocks, beside APScheduler's own triggers.

Each zone, each change from 2020 to 2040, each half hour from midnight to four: the reminder is
to ring once on each of the three local days around the change, at its wall time where there is
such a time.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from apscheduler.triggers.base import BaseTrigger
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from bot.domain.moment import local_instant
from tests.domain.clock_changes import ZONES, change_days

WALL_TIMES = [time(minutes // 60, minutes % 60) for minutes in range(0, 241, 30)]
A_DAY = timedelta(days=1)
AROUND = (-A_DAY, timedelta(0), A_DAY)

Rings = Callable[[date, time, ZoneInfo], list[datetime]]


def main() -> None:
    """Print for each way of planning what was missing, doubled, or at another wall time."""
    for name, rings in WAYS.items():
        counts = Counter(fault for case in _cases() for fault in _faults(rings, *case))
        print(
            f"{name}: {counts['days']} days, {counts['missing']} without a reminder,"
            f" {counts['doubled']} with two, {counts['moved']} at another wall time"
        )


def _cases() -> Iterator[tuple[date, time, ZoneInfo]]:
    for zone in ZONES:
        for change in change_days(zone):
            for at in WALL_TIMES:
                yield change, at, zone


def _faults(rings: Rings, change: date, at: time, zone: ZoneInfo) -> Iterator[str]:
    rung = [instant.astimezone(zone) for instant in rings(change, at, zone)]
    for day in (change + delta for delta in AROUND):
        times = [instant for instant in rung if instant.date() == day]
        yield "days"
        if not times:
            yield "missing"
        elif len(times) > 1:
            yield "doubled"
        elif times[0].time() != at and _exists(day, at, zone):
            yield "moved"


def _exists(day: date, at: time, zone: ZoneInfo) -> bool:
    wall = datetime.combine(day, at, tzinfo=zone)
    return wall.astimezone(UTC).astimezone(zone).time() == at


def _ours(change: date, at: time, zone: ZoneInfo) -> list[datetime]:
    return [local_instant(change + delta, at, zone) for delta in AROUND]


def _cron(change: date, at: time, zone: ZoneInfo) -> list[datetime]:
    return _fired(CronTrigger(hour=at.hour, minute=at.minute, timezone=zone), change, zone)


def _interval(change: date, at: time, zone: ZoneInfo) -> list[datetime]:
    first = datetime.combine(change - 2 * A_DAY, at, tzinfo=zone)
    return _fired(IntervalTrigger(days=1, start_date=first, timezone=zone), change, zone)


def _fired(trigger: BaseTrigger, change: date, zone: ZoneInfo) -> list[datetime]:
    """Return when the trigger fires around the change, asked as the scheduler asks."""
    now = datetime.combine(change - A_DAY, time(), tzinfo=zone).astimezone(UTC)
    last = now + 4 * A_DAY
    fired: list[datetime] = []
    while len(fired) < 10:
        previous = fired[-1] if fired else None
        following = trigger.get_next_fire_time(previous, previous or now)
        if following is None or following > last:
            break
        fired.append(following)
    return fired


WAYS: dict[str, Rings] = {
    "ours": _ours,
    "APScheduler CronTrigger": _cron,
    "APScheduler IntervalTrigger": _interval,
}

if __name__ == "__main__":
    main()
