"""What every new or changed record gets: a uid for life, and a line in the group's log."""

from datetime import UTC, datetime
from uuid import NAMESPACE_URL, uuid5

from bot.domain.audit import AuditEntry
from bot.domain.moment import Moment
from bot.services.ports import GroupUnit

NO_TIME = "-"
"""The detail of a move that left an item without a time."""


def uid_of(chat_id: int, kind: str, number: int) -> str:
    """Return an RFC 7986 uid: stable for life, and told by number alone."""
    return str(uuid5(NAMESPACE_URL, f"steering-group-bot/{chat_id}/{kind}/{number}"))


def log(unit: GroupUnit, at: datetime, by: int, act: str, target: object, detail: str = "") -> None:
    """Write one line of the group's log."""
    entry = AuditEntry(
        at=at.astimezone(UTC), user_id=by, act=act, target=str(target), detail=detail
    )
    unit.audit.add(entry)


def moved_to(before: Moment | None, after: Moment | None) -> str:
    """Return the new time as the log keeps it; empty where the time stayed."""
    if before == after:
        return ""
    return NO_TIME if after is None else after.isoformat()
