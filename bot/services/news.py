"""What a group is told once, outside its reminders: minutes saved, and what changed unseen."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.moment import Moment, has_passed, start_of
from bot.domain.reminder import ExpiryReason, ItemKind, Reminder, ReminderState, expire
from bot.domain.unseen import UnseenMeeting, UnseenTask, UnseenView
from bot.services.access import require_group
from bot.services.minutes import view_saved
from bot.services.packing import Parcel, batches, pack
from bot.services.ports import GroupUnit, Store
from bot.services.quiet import let_wait
from bot.services.reminded import view_item
from bot.services.unseen import news_uids, uid_in
from bot.services.unseen_items import view_unseen


def pack_news(
    unit: GroupUnit, due: Sequence[Reminder], *, now: datetime, is_silent: bool
) -> Iterator[Parcel]:
    """Yield minutes as a message of their own, and in one what the group has not seen change.

    What can wait does so until morning.
    """
    for row in due:
        if row.item_kind is ItemKind.MINUTES and not let_wait(unit, row, None, now=now):
            minutes = unit.minutes.get(row.item_uid)
            yield pack(unit, view_saved(unit, minutes, at=row.remind_at), [row])
    rows = _together(unit, due)
    told = {row.key: item for row in rows if (item := _told(unit, row, now=now)) is not None}
    for batch in batches([row for row in rows if row.key in told]):
        view = UnseenView(group=require_group(unit), items=tuple(told[row.key] for row in batch))
        yield pack(unit, view, batch, is_silent=is_silent)


def _together(unit: GroupUnit, due: Sequence[Reminder]) -> list[Reminder]:
    """Return the news that is due, and what has been done since then: it goes along."""
    told = [row for row in due if row.item_kind is ItemKind.MOVED]
    if not told:
        return []
    keys = {row.key for row in told}
    planned = [row for row in unit.reminders.pending() if row.state is ReminderState.PLANNED]
    fresh = [row for row in planned if row.item_kind is ItemKind.MOVED and row.key not in keys]
    return sorted([*told, *fresh], key=lambda row: row.remind_at)


def _told(unit: GroupUnit, row: Reminder, *, now: datetime) -> UnseenMeeting | UnseenTask | None:
    """Return what is told now; None where there is nothing to tell, or it waits for the morning."""
    item = view_unseen(unit, row, now=now)
    if item is None:
        unit.reminders.save(expire(row, ExpiryReason.EMPTY))
        return None
    moment = _pressing(item, now=now, zone=require_group(unit).zone)
    return None if let_wait(unit, row, moment, now=now) else item


def _pressing(item: UnseenMeeting | UnseenTask, *, now: datetime, zone: ZoneInfo) -> Moment | None:
    """Return the time before which the group has to know: also that at which it would come."""
    if isinstance(item, UnseenTask):
        return item.view.task.due if item.view.task.is_open else None
    times = [item.before, item.view.meeting.start]
    ahead = [time for time in times if not has_passed(time, now=now, zone=zone)]
    return min(ahead, key=lambda time: start_of(time, zone), default=None)


async def view_news(
    store: Store, chat_id: int, message_id: int, *, at: datetime
) -> UnseenView | None:
    """Return what the message told the group, as things stand now; None where it told no such."""
    async with store.group(chat_id) as unit:
        rows = [row for uid in news_uids(unit) for row in unit.reminders.of_item(uid)]
        told = [row for row in rows if row.message_id == message_id]
        items = tuple(
            view_unseen(unit, row, now=at)
            or view_item(unit, replace(row, item_uid=uid_in(row)), now=at)
            for row in sorted(told, key=lambda row: row.remind_at)
        )
        return UnseenView(group=require_group(unit), items=items) if items else None
