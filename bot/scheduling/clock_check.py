"""A clock that cannot be right sends nothing: a wrong hour is worse than a late one."""

from datetime import timedelta

from bot.domain.alert import Alert, AlertKind
from bot.services.operator import Alarm
from bot.services.ports import Clock, Store

TOLERANCE = timedelta(hours=2)
"""An hour is set back by hand now and then; records from the future are a clock gone wrong."""


class ClockCheck:
    """Compares the clock with the newest record; it is asked before each round of the loop."""

    def __init__(self, store: Store, clock: Clock, alarm: Alarm) -> None:
        self._store = store
        self._clock = clock
        self._alarm = alarm

    async def may_send(self) -> bool:
        """Tell whether the clock can be right; where it cannot, the operator is told why."""
        newest, now = await self._store.newest(), self._clock.now()
        if newest is None or now >= newest - TOLERANCE:
            return True
        await self._alarm(Alert(kind=AlertKind.CLOCK, since=newest, until=now))
        return False
