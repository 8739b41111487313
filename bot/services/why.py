"""Why an item is there: its source in minutes, who confirmed it, and what has changed since."""

from collections.abc import Iterator
from datetime import datetime

from bot.domain.audit import AuditEntry
from bot.domain.errors import NotFound
from bot.domain.history import Change, ChangeKind, Source, WhyView
from bot.domain.meeting import Meeting
from bot.domain.member import Member
from bot.domain.moment import Moment
from bot.domain.task import Origin, Task
from bot.domain.view import MeetingView, TaskView
from bot.services import viewing
from bot.services.access import names_in, require_member
from bot.services.ports import GroupUnit, Store
from bot.services.records import NO_TIME, new_time, read_time

KINDS = {
    "move": ChangeKind.MOVED,
    "edit_task": ChangeKind.EDITED,
    "edit_meeting": ChangeKind.EDITED,
    "claim": ChangeKind.CLAIMED,
    "release": ChangeKind.RELEASED,
    "snooze": ChangeKind.SNOOZED,
    "complete": ChangeKind.COMPLETED,
    "reopen": ChangeKind.REOPENED,
    "remove": ChangeKind.REMOVED,
    "remove_series": ChangeKind.REMOVED,
    "restore": ChangeKind.RESTORED,
}
"""The acts of the group's log that change an item, by the services' names for them."""


async def explain_item(
    store: Store, chat_id: int, number: int, *, by: Member, at: datetime
) -> WhyView:
    """Return the reason behind the task or the meeting of that number.

    Raises:
        NotFound: If there is none.
        NotAllowed: If the person is not in the group.
    """
    async with store.group(chat_id) as unit:
        require_member(unit, by.user_id, "view")
        item = _find(unit, number)
        names = names_in(unit)
        return WhyView(
            item=_view(unit, item, at),
            by=names.get(item.created_by, ""),
            source=_source(unit, item.origin),
            changes=tuple(_changes(unit, number, names)),
        )


def _find(unit: GroupUnit, number: int) -> Task | Meeting:
    try:
        return unit.tasks.get(number)
    except NotFound as no_task:
        try:
            return unit.meetings.get(number)
        except NotFound:
            raise no_task from None


def _view(unit: GroupUnit, item: Task | Meeting, now: datetime) -> TaskView | MeetingView:
    if isinstance(item, Task):
        return viewing.view_task(unit, item, now=now)
    return viewing.view_meeting(unit, item)


def _source(unit: GroupUnit, origin: Origin) -> Source | None:
    if origin.minutes_uid is None:
        return None
    try:
        reading = unit.minutes.get(origin.minutes_uid).reading
    except NotFound:
        return Source(held_on=None)
    item = next((item for item in reading.sections if item.label == origin.section), None)
    return Source(held_on=reading.meeting_on, item=item)


def _changes(unit: GroupUnit, number: int, names: dict[int, str]) -> Iterator[Change]:
    for entry in unit.audit.all():
        if entry.target == str(number) and entry.act in KINDS:
            yield Change(
                kind=_kind_of(entry),
                at=entry.at,
                by=names.get(entry.user_id, ""),
                to=_moment_of(entry),
            )


def _kind_of(entry: AuditEntry) -> ChangeKind:
    kind = KINDS[entry.act]
    is_undated = kind is ChangeKind.MOVED and new_time(entry.detail) == NO_TIME
    return ChangeKind.UNDATED if is_undated else kind


def _moment_of(entry: AuditEntry) -> Moment | None:
    """Return the time that the log says an item was moved to; older lines do not say."""
    return read_time(new_time(entry.detail))
