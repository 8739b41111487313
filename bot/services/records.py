"""What every new or changed record gets: a number and a uid, and a line in the group's log."""

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, date, datetime
from uuid import NAMESPACE_URL, uuid5

from bot.domain.audit import AuditEntry
from bot.domain.group import take_number
from bot.domain.moment import Moment
from bot.services.access import require_group
from bot.services.ports import GroupUnit

NO_TIME = "-"
"""How the log keeps that an item has no time."""
MOVING = ("move", "edit_task")
"""The acts that may give a task another due."""


def new_identity(unit: GroupUnit, kind: str) -> tuple[int, str]:
    """Return a number that no item of the group has had, and the uid that goes with it for life.

    The uid (RFC 7986) follows from the number: made again, it is the same.
    """
    group, number = take_number(require_group(unit))
    unit.save_group(group)
    return number, str(uuid5(NAMESPACE_URL, f"steering-group-bot/{group.chat_id}/{kind}/{number}"))


def log(unit: GroupUnit, at: datetime, by: int, act: str, target: object, detail: str = "") -> None:
    """Write one line of the group's log."""
    entry = AuditEntry(
        at=at.astimezone(UTC), user_id=by, act=act, target=str(target), detail=detail
    )
    unit.audit.add(entry)


def moved_to(before: Moment | None, after: Moment | None) -> str:
    """Return the old and the new time as the log keeps them; empty where the time stayed."""
    return "" if before == after else f"{_kept(before)}/{_kept(after)}"


def new_time(detail: str) -> str:
    """Return the new time of a change that the log keeps; older lines have nothing else."""
    return detail.rpartition("/")[2]


def old_time(detail: str) -> str:
    """Return the old time of a change that the log keeps; empty where it keeps none."""
    return detail.rpartition("/")[0]


def read_time(kept: str) -> Moment | None:
    """Return the time that the log keeps as *kept*; None where that is none."""
    try:
        if len(kept) == len("2016-12-09"):
            return date.fromisoformat(kept)
        return datetime.fromisoformat(kept)
    except ValueError:
        return None


def count_moves(entries: Iterable[AuditEntry]) -> Counter[str]:
    """Return by target how often a time that stood was moved; a first one is no move.

    Of older lines, which tell the new time alone, the one before tells the old.
    """
    moves: Counter[str] = Counter()
    standing: dict[str, str] = {}
    for entry in entries:
        if entry.act not in MOVING or not entry.detail:
            continue
        before, _, after = entry.detail.rpartition("/")
        moves[entry.target] += (before or standing.get(entry.target, NO_TIME)) != NO_TIME
        standing[entry.target] = after
    return moves


def _kept(moment: Moment | None) -> str:
    return NO_TIME if moment is None else moment.isoformat()
