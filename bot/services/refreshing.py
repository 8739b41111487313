"""When the status card of a group has to be looked at again."""

from datetime import datetime

from bot.domain.status import refresh_soon
from bot.services.access import require_group
from bot.services.ports import GroupUnit


def touch_status(unit: GroupUnit, *, now: datetime) -> None:
    """Something of the group has changed: its card, if there is one, is brought up to date soon."""
    card = require_group(unit).status
    if card is not None:
        unit.reminders.save(refresh_soon(card, now=now))
