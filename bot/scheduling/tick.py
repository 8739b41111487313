"""When the loop wakes: soon once, then steadily."""

from datetime import datetime, timedelta

from apscheduler.triggers.base import BaseTrigger


class Tick(BaseTrigger):  # type: ignore[misc]  # apscheduler is untyped
    """Fire *first* from now, then every *interval*, counted from each round.

    Counted from now, not from the last fire time: after a jump of the wall
    clock APScheduler's own interval trigger steps through every interval that
    was skipped before it fires.
    """

    def __init__(self, *, first: timedelta, interval: timedelta) -> None:
        self._first = first
        self._interval = interval

    def get_next_fire_time(self, previous_fire_time: datetime | None, now: datetime) -> datetime:
        """Return the next fire time, as APScheduler asks for it."""
        return now + (self._first if previous_fire_time is None else self._interval)
