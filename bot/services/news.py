"""What a group is told once, outside its reminders: minutes saved, a meeting moved unseen."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain.delivery import IN_DOUBT, hold, is_held
from bot.domain.meeting import is_elsewhen
from bot.domain.moment import Moment
from bot.domain.reminder import ExpiryReason, ItemKind, Reminder, expire
from bot.domain.view import MovedView
from bot.services import planning
from bot.services.access import require_group
from bot.services.minutes import view_saved
from bot.services.moves import dues_moved_with, known_before
from bot.services.packing import Parcel, pack
from bot.services.ports import GroupUnit
from bot.services.unseen import uid_in


def pack_news(
    unit: GroupUnit, due: Sequence[Reminder], *, now: datetime, is_silent: bool
) -> Iterator[Parcel]:
    """Yield each piece of news as a message of its own; what can wait does so until morning."""
    for row in due:
        if row.item_kind is ItemKind.MINUTES and not _waits(unit, row, None, now=now):
            minutes = unit.minutes.get(row.item_uid)
            yield pack(unit, view_saved(unit, minutes, at=row.remind_at), [row])
        if row.item_kind is ItemKind.MOVED:
            moved = _view(unit, row)
            if moved is None:
                unit.reminders.save(expire(row, ExpiryReason.EMPTY))
            elif not _waits(unit, row, moved.view.meeting.start, now=now):
                yield pack(unit, moved, [row], is_silent=is_silent)


def _waits(unit: GroupUnit, row: Reminder, moment: Moment | None, *, now: datetime) -> bool:
    group = require_group(unit)
    quiet = group.policy.quiet
    if quiet is None or not is_held(moment, now=now, zone=group.zone, quiet=quiet):
        return False
    unit.reminders.save(hold(row, until=quiet.over_at(now, group.zone)))
    return True


def _view(unit: GroupUnit, row: Reminder) -> MovedView | None:
    """Return the meeting as it is now; None where it is again as the group knows it."""
    meeting = unit.meetings.find_by_uid(uid_in(row))
    if meeting is None:
        return None
    before = known_before(unit, meeting, since=row.remind_at)
    is_any_on = before.is_on or meeting.is_on
    if not is_any_on or not is_elsewhen(before, meeting):
        return None
    moved = dues_moved_with(unit, meeting, since=row.remind_at)
    view = replace(planning.view_meeting(unit, meeting), moved=moved)
    return MovedView(view=view, before=before.start, is_repeat=row.why == IN_DOUBT)
