"""When an item rings, worked out from docs/reminders.md alone: nothing here asks the bot."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

Moment = date | datetime
A_DAY = timedelta(days=1)
FREE_DAYS = {
    2016: "11-05 12-06 12-24 12-25 12-26",
    2017: "01-01 01-06 04-14 04-16 04-17 05-01 05-25 06-04 06-23 06-24 11-04 12-06 12-25 12-26",
    2018: "01-01 01-06 03-30 04-01 04-02",
}
HOLIDAYS = frozenset(
    date.fromisoformat(f"{year}-{day}") for year, days in FREE_DAYS.items() for day in days.split()
)
TASK_DAYS = {"t14": 14, "t7": 7, "t3": 3, "t1": 1, "t0": 0}
MEETING_DAYS = {"m7": 7, "m1": 1}
USUAL = frozenset(("t7", "t1", "t0", "m7", "m1", "mh", "late", "lead", "chain", "week", "work"))


@dataclass
class Habits:
    """What the group has chosen: habits by their short names, its hours and its zone."""

    zone: ZoneInfo
    on: set[str] = field(default_factory=lambda: set(USUAL))
    digest_at: time = time(9)
    quiet: tuple[time, time] | None = (time(20), time(8))

    def works_on(self, day: date) -> bool:
        return "work" not in self.on or (day.weekday() < 5 and day not in HOLIDAYS)

    def nearest(self, day: date, step: timedelta) -> date:
        while not self.works_on(day):
            day += step
        return day

    def at(self, day: date, wall: time) -> datetime:
        return datetime.combine(day, wall, tzinfo=self.zone).astimezone(UTC)

    def local(self, instant: datetime) -> datetime:
        return instant.astimezone(self.zone)

    def night_around(self, instant: datetime) -> tuple[datetime, datetime] | None:
        """The quiet hours in which the instant lies."""
        if self.quiet is None:
            return None
        start, end = self.quiet
        wall, day = self.local(instant).time(), self.local(instant).date()
        if wall >= start:
            return self.at(day, start), self.at(day + A_DAY, end)
        return (self.at(day - A_DAY, start), self.at(day, end)) if wall < end else None

    def begin(self, moment: Moment) -> datetime:
        return moment if isinstance(moment, datetime) else self.at(moment, time(0))

    def end(self, moment: Moment) -> datetime:
        return moment if isinstance(moment, datetime) else self.at(moment + A_DAY, time(0))

    def day(self, moment: Moment) -> date:
        return self.local(moment).date() if isinstance(moment, datetime) else moment


@dataclass(frozen=True)
class Ring:
    """One thing to be told: which step of which item, when, and to which office."""

    step: str
    at: datetime
    office: str = "group"
    is_after: bool = False


def rings_of(
    habits: Habits, moment: Moment, *, is_task: bool, own: str = "policy"
) -> Iterator[Ring]:
    """Yield all that rings for an item of this moment, whatever the time is now."""
    steps = _task_steps(habits, moment, own) if is_task else _meeting_steps(habits, moment)
    for ring in steps:
        if ring.is_after or ring.at <= habits.end(moment):
            yield Ring(ring.step, _by_day(habits, ring.at, moment), ring.office, ring.is_after)


def _by_day(habits: Habits, at: datetime, moment: Moment) -> datetime:
    """Move what would ring in the quiet hours to their end, or before them if that is too late."""
    night = habits.night_around(at)
    if night is None:
        return at
    is_too_late = at <= habits.begin(moment) and night[1] >= habits.end(moment)
    return night[0] if is_too_late else night[1]


def _task_steps(habits: Habits, due: Moment, own: str) -> Iterator[Ring]:
    wanted = {"policy": habits.on, "more": habits.on | {"t3"}, "morning": {"t0"}, "none": set()}
    day = habits.day(due)
    for step, days in TASK_DAYS.items():
        if step in wanted[own]:
            yield Ring(step, _before(habits, day, days))
    if own == "none":
        return
    if "late" in habits.on:
        first = habits.nearest(day + A_DAY, A_DAY)
        for week in range(4):
            at = habits.nearest(first + week * 7 * A_DAY, A_DAY)
            yield Ring(f"late{week}", habits.at(at, habits.digest_at), is_after=True)
    if "lead" in habits.on:
        yield Ring("lead", _after(habits, day, 7), "leaders", is_after=True)


def _meeting_steps(habits: Habits, start: Moment) -> Iterator[Ring]:
    day = habits.day(start)
    for step, days in MEETING_DAYS.items():
        if step in habits.on:
            yield Ring(step, _before(habits, day, days))
    if "mh" in habits.on and isinstance(start, datetime):
        yield Ring("mh", start.astimezone(UTC) - timedelta(hours=1))
    if "chain" in habits.on:
        yield Ring("call", _before(habits, day, 10), "secretary")
        yield Ring("minutes3", _after(habits, day, 3), "secretary", is_after=True)
        yield Ring("minutes7", _after(habits, day, 7), "secretary", is_after=True)


def _before(habits: Habits, day: date, days: int) -> datetime:
    return habits.at(habits.nearest(day - days * A_DAY, -A_DAY), habits.digest_at)


def _after(habits: Habits, day: date, days: int) -> datetime:
    return habits.at(habits.nearest(day + days * A_DAY, A_DAY), habits.digest_at)


def outlook_after(habits: Habits, after: datetime) -> tuple[str, datetime] | None:
    """The next weekly outlook: its ISO week, and when it comes."""
    if "week" not in habits.on:
        return None
    today = habits.local(after).date()
    monday = today - today.weekday() * A_DAY
    while True:
        day = habits.nearest(monday, A_DAY)
        at = habits.at(day, habits.digest_at)
        night = habits.night_around(at)
        at = night[1] if night else at
        if at > after and day < monday + 7 * A_DAY:
            return f"{monday:%G-W%V}", at
        monday += 7 * A_DAY
