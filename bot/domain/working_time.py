"""When a group is at work: its working days, and the hours at which it is left in peace."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.moment import local_instant

MONDAY_TO_FRIDAY = (0, 1, 2, 3, 4)


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkCalendar:
    """The days on which the group works: some weekdays (Monday is 0), without public holidays."""

    weekdays: tuple[int, ...]
    is_holiday: Callable[[date], bool]

    def is_working(self, day: date) -> bool:
        """Tell whether *day* is worked; a group with no weekday at all works on every day."""
        return (not self.weekdays or day.weekday() in self.weekdays) and not self.is_holiday(day)

    def on_or_before(self, day: date) -> date:
        """Return *day*, or the last working day before it."""
        while not self.is_working(day):
            day -= timedelta(days=1)
        return day

    def on_or_after(self, day: date) -> date:
        """Return *day*, or the first working day after it."""
        while not self.is_working(day):
            day += timedelta(days=1)
        return day

    def before(self, day: date, count: int) -> date:
        """Return the day *count* working days before *day*."""
        for _ in range(count):
            day = self.on_or_before(day - timedelta(days=1))
        return day


EVERY_DAY = WorkCalendar(weekdays=(), is_holiday=lambda _: False)


@dataclass(frozen=True, slots=True, kw_only=True)
class QuietHours:
    """From *start* in the evening to *end* in the morning, at wall time, nothing is sent."""

    start: time
    end: time

    def covers(self, instant: datetime, zone: ZoneInfo) -> bool:
        """Tell whether the instant is a quiet one; *end* itself no longer is, *start* is."""
        wall = instant.astimezone(zone).time()
        if self.start <= self.end:
            return self.start <= wall < self.end
        return wall >= self.start or wall < self.end

    def over_at(self, instant: datetime, zone: ZoneInfo) -> datetime:
        """Return when the quiet hours around the instant end."""
        return local_instant(self._first_day(instant, zone, self.end), self.end, zone)

    def begun_at(self, instant: datetime, zone: ZoneInfo) -> datetime:
        """Return when the quiet hours around the instant began."""
        day = instant.astimezone(zone).date()
        if instant.astimezone(zone).time() < self.start:
            day -= timedelta(days=1)
        return local_instant(day, self.start, zone)

    @staticmethod
    def _first_day(instant: datetime, zone: ZoneInfo, at: time) -> date:
        local = instant.astimezone(zone)
        return local.date() if local.time() < at else local.date() + timedelta(days=1)
