"""Again and again: has the clock jumped, does all move, and is it on record that we live?"""

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import NoReturn

from bot.scheduling.clock_watch import ClockWatch
from bot.scheduling.presence import Presence
from bot.scheduling.watchdog import Watchdog

logger = logging.getLogger(__name__)

PERIOD = 1.5
WORTH_LOGGING = timedelta(seconds=60)


async def keep_watch(
    *,
    now: Callable[[], datetime],
    on_jump: Callable[[], None],
    beat: Callable[[], None],
    watchdogs: Sequence[Watchdog],
    presence: Presence,
) -> NoReturn:
    """Watch for as long as all is well.

    *on_jump* is called when the wall clock jumped, *beat* each time.

    Raises:
        Stalled: If a watchdog says so.
    """
    loop = asyncio.get_running_loop()
    steady = loop.time()
    clock = ClockWatch(wall=now(), steady=steady)
    while True:
        beat()
        presence.note(now(), steady)
        await asyncio.sleep(PERIOD)
        passed, steady = loop.time() - steady, loop.time()
        jump = clock.step(wall=now(), steady=steady)
        if jump:
            _log(jump)
            on_jump()
        for watchdog in watchdogs:
            await watchdog.step(passed)


def _log(jump: timedelta) -> None:
    if abs(jump) > WORTH_LOGGING:
        logger.warning("the clock has jumped by %s, or the machine was asleep", jump)
