"""The end of a process that cannot end itself: a thread that needs no event loop."""

import logging
import math
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

logger = logging.getLogger(__name__)

EX_STALLED = 70
"""The exit code of a process that stood still; whoever supervises it starts it anew."""
SILENT_FOR = 180.0
"""Seconds without a beat after which the event loop itself must be blocked."""
TIME_TO_END = 30.0
LOOKS = 12
"""How often it looks within that time without a beat."""


def _end_at_once() -> None:
    logger.critical("the process does not move any more; it ends at once (%d)", EX_STALLED)
    os._exit(EX_STALLED)


class LastResort:
    """Ends the process when nobody has called `beat` for long, from the first one on."""

    def __init__(
        self,
        end: Callable[[], None] = _end_at_once,
        *,
        silent_for: float = SILENT_FOR,
        time_to_end: float = TIME_TO_END,
    ) -> None:
        self._end = end
        self._silent_for = silent_for
        self._time_to_end = time_to_end
        self._left = math.inf
        self._is_ending = False

    def beat(self) -> None:
        """All is well."""
        if not self._is_ending:
            self._left = self._silent_for

    def begin_to_end(self) -> None:
        """The process is about to end by itself; what hangs may hang its ending too."""
        self._is_ending = True
        self._left = self._time_to_end

    def step(self, passed: float) -> None:
        """Look again after *passed* seconds of being awake."""
        self._left -= passed
        if self._left <= 0:
            self._end()


@contextmanager
def last_resort(patience: float) -> Iterator[LastResort]:
    """Have one at work until the block has been left, however that hangs.

    *patience* is that of the watchdogs: the last resort has half as much again.
    """
    silent_for = 1.5 * patience
    resort = LastResort(silent_for=silent_for, time_to_end=min(TIME_TO_END, patience))
    period, is_over = silent_for / LOOKS, threading.Event()

    def watch() -> None:
        while not is_over.wait(period):
            resort.step(period)

    thread = threading.Thread(target=watch, name="last-resort", daemon=True)
    thread.start()
    try:
        yield resort
    finally:
        is_over.set()
        thread.join()
