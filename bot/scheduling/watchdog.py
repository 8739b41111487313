"""Noticing that something stands still, mending it once, and then ending the process."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot.domain.alert import AlertKind
from bot.domain.errors import Stalled

logger = logging.getLogger(__name__)

MEND_AFTER = 120.0
TO_THE_END = 1.5
"""What was mended in vain ends the watch when it has stood still for so many times that."""
LONGEST_STEP = 2.0
"""Seconds: of a longer step the process slept through the rest, and nothing could move."""


@dataclass(slots=True, kw_only=True)
class Watchdog:
    """Watches a number that grows as long as all is well.

    When it has stood still for *mend_after* seconds of being awake, *mend* is tried
    once; where there is none to try, or it is in vain, the watch ends. Whoever
    supervises the process starts it anew, and by then nothing of what was hanging is left.
    """

    kind: AlertKind
    progress: Callable[[], int]
    mend: Callable[[], Awaitable[None]] | None = None
    mend_after: float = MEND_AFTER
    _seen: int = -1
    _still_for: float = 0.0
    _is_mended: bool = field(default=False)

    async def step(self, passed: float) -> None:
        """Look again after *passed* seconds.

        Raises:
            Stalled: If nothing has moved for too long.
        """
        progress = self.progress()
        if progress != self._seen:
            self._seen, self._still_for, self._is_mended = progress, 0.0, False
            return
        self._still_for += min(passed, LONGEST_STEP)
        if self._still_for >= self.mend_after * (TO_THE_END if self.mend else 1):
            raise Stalled(self.kind)
        if self.mend and not self._is_mended and self._still_for >= self.mend_after:
            self._is_mended = True
            logger.warning("%s: trying to mend it", self.kind)
            await self.mend()
