"""Noticing that the wall clock was set, or that the machine was asleep."""

from datetime import datetime, timedelta

NOTABLE = timedelta(seconds=2)


class ClockWatch:
    """Compares the wall clock with a steady one, step by step."""

    def __init__(self, *, wall: datetime, steady: float) -> None:
        self._wall = wall
        self._steady = steady

    def step(self, *, wall: datetime, steady: float) -> timedelta:
        """Return how far the wall clock has jumped since the last step; mostly nothing.

        A suspended machine looks alike: its steady clock stood still.
        """
        passed = timedelta(seconds=steady - self._steady)
        jump = wall - self._wall - passed
        self._wall, self._steady = wall, steady
        return jump if abs(jump) > NOTABLE else timedelta(0)
