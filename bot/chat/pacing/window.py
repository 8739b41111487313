"""One limit kept: a sliding window of places, pure."""

import math
from collections import deque
from collections.abc import Iterable

from bot.chat.pacing.limits import Limit


class Window:
    """Places for the requests of one limit.

    Nobody here knows at which instant between its departure and its answer the
    server counts a request. So it keeps its place from its departure until the
    limit's whole period after its answer: then no period at the server can hold
    more than the limit, however long the requests were under way.
    """

    def __init__(self, limit: Limit, answered: Iterable[float] = ()) -> None:
        self._limit = limit
        self._under_way = 0
        self._answered = deque(answered)

    def free_at(self, now: float) -> float:
        """Return when a place is free, at the soonest *now*; infinity: after an answer only."""
        self._forget(now)
        too_many = self._under_way + len(self._answered) - self._limit.count
        if too_many < 0:
            return now
        if too_many >= len(self._answered):
            return math.inf
        return self._answered[too_many] + self._limit.within

    def begin(self) -> None:
        """Take a place: the request departs."""
        self._under_way += 1

    def end(self, now: float) -> None:
        """Take note of the answer."""
        self._under_way -= 1
        self._answered.append(now)

    def cancel(self) -> None:
        """Give the place back: the request never reached the server."""
        self._under_way -= 1

    def is_empty(self, now: float) -> bool:
        """Tell whether every place is free."""
        self._forget(now)
        return not self._under_way and not self._answered

    def _forget(self, now: float) -> None:
        while self._answered and self._answered[0] + self._limit.within <= now:
            self._answered.popleft()
