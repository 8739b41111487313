"""The end of a process that cannot end itself: a thread that needs no event loop."""

import logging
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

logger = logging.getLogger(__name__)

EX_STALLED = 70
"""The exit code of a process that stood still; whoever supervises it starts it anew."""
PERIOD = 15.0
SILENT_FOR = 180.0
"""Seconds without a beat after which the event loop itself must be blocked."""
TIME_TO_END = 30.0


def _end_at_once() -> None:
    logger.critical("the process does not move any more; it ends at once (%d)", EX_STALLED)
    os._exit(EX_STALLED)


class LastResort:
    """Ends the process when nobody has called `beat` for long."""

    def __init__(self, end: Callable[[], None] = _end_at_once) -> None:
        self._end = end
        self._left = SILENT_FOR
        self._is_ending = False

    def beat(self) -> None:
        """All is well."""
        if not self._is_ending:
            self._left = SILENT_FOR

    def begin_to_end(self) -> None:
        """The process is about to end by itself; what hangs may hang its ending too."""
        self._is_ending = True
        self._left = TIME_TO_END

    def step(self, passed: float) -> None:
        """Look again after *passed* seconds of being awake."""
        self._left -= passed
        if self._left <= 0:
            self._end()


@contextmanager
def last_resort() -> Iterator[LastResort]:
    """Have one at work for as long as the block lasts."""
    resort, is_over = LastResort(), threading.Event()

    def watch() -> None:
        while not is_over.wait(PERIOD):
            resort.step(PERIOD)

    thread = threading.Thread(target=watch, name="last-resort", daemon=True)
    thread.start()
    try:
        yield resort
    finally:
        is_over.set()
        thread.join()
