"""What stands still for minutes is told to the operator, and ends the process (70)."""

from collections.abc import Callable
from datetime import datetime
from typing import NoReturn, Protocol

from bot.domain.alert import Alert, AlertKind
from bot.domain.errors import Stalled
from bot.scheduling.keeping_watch import keep_watch
from bot.scheduling.last_resort import LastResort
from bot.scheduling.loop import INTERVAL, ReminderLoop
from bot.scheduling.presence import Presence
from bot.scheduling.watchdog import Watchdog
from bot.services.operator import Alarm

A_FEW_ROUNDS = 2 * INTERVAL.total_seconds()


class Polling(Protocol):
    """The way in from Telegram."""

    @property
    def heard(self) -> int:
        """How often something has been heard; it stands still when the line is dead."""
        ...

    async def renew_polling(self) -> None:
        """Try a new connection."""
        ...

    def give_up(self) -> None:
        """Ask for nothing any more: there will be no answer."""
        ...


async def end_when_still(
    polling: Polling,
    loop: ReminderLoop,
    *,
    now: Callable[[], datetime],
    presence: Presence,
    alarm: Alarm,
    resort: LastResort,
    patience: float,
) -> NoReturn:
    """Watch for as long as all moves; *patience* is in seconds.

    Raises:
        Stalled: If it does not; *resort* sees to it that the process does end.
    """
    try:
        await keep_watch(
            now=now,
            on_jump=loop.nudge,
            beat=resort.beat,
            watchdogs=_watchdogs(polling, loop, patience),
            presence=presence,
        )
    except Stalled as stalled:
        resort.begin_to_end()
        if stalled.what == AlertKind.POLLING_STALLS:
            polling.give_up()
        await alarm(Alert(kind=AlertKind(stalled.what)))
        raise


def _watchdogs(polling: Polling, loop: ReminderLoop, patience: float) -> tuple[Watchdog, ...]:
    return (
        Watchdog(
            kind=AlertKind.POLLING_STALLS,
            progress=lambda: polling.heard,
            mend=polling.renew_polling,
            mend_after=patience,
        ),
        Watchdog(
            kind=AlertKind.SENDING_STALLS,
            progress=lambda: loop.completed,
            mend_after=max(patience, A_FEW_ROUNDS),
        ),
    )
