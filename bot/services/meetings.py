"""What people do with meetings. Every verb is one unit of work on one group."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from bot.domain.draft import MeetingDraft
from bot.domain.meeting import Attendance, Meeting, MeetingStatus, answer, is_elsewhen, reschedule
from bot.domain.member import Member
from bot.domain.moment import Moment
from bot.domain.task import Origin
from bot.domain.understanding import Doubt
from bot.domain.view import ListView, MeetingView
from bot.services import planning
from bot.services.access import names_in, require_group, require_member, require_owner
from bot.services.anchoring import Moves, follow_meeting
from bot.services.creating import create_meeting
from bot.services.ports import GroupUnit, Store
from bot.services.records import log, moved_to
from bot.services.undoing import remember_change
from bot.services.unseen import tell_group


async def add_meeting(
    store: Store, chat_id: int, draft: MeetingDraft, *, origin: Origin, by: Member, at: datetime
) -> MeetingView:
    """Add a meeting; the same origin again gives the first one back."""
    async with store.group(chat_id) as unit:
        require_member(unit, by.user_id, "add_meeting")
        meeting = unit.meetings.find_by_origin(origin.key)
        if meeting is not None:
            return planning.view_meeting(unit, meeting, doubts=draft.doubts)
        meeting = create_meeting(unit, draft, origin=origin, by=by.user_id, at=at)
        moved = follow_meeting(unit, meeting, by=by.user_id, now=at)
        return _view(unit, meeting, moved, draft.doubts)


async def edit_meeting(
    store: Store, chat_id: int, draft: MeetingDraft, *, origin: Origin, by: Member, at: datetime
) -> MeetingView:
    """Change the meeting made from an edited message; add it where there is none yet."""
    async with store.group(chat_id) as unit:
        require_member(unit, by.user_id, "edit_meeting")
        meeting = unit.meetings.find_by_origin(origin.key)
        if meeting is None:
            meeting = create_meeting(unit, draft, origin=origin, by=by.user_id, at=at)
            moved = follow_meeting(unit, meeting, by=by.user_id, now=at)
            return _view(unit, meeting, moved, draft.doubts)
        meeting = reschedule(meeting, draft.start, draft.end)
        meeting = replace(meeting, summary=draft.summary, location=draft.location)
        moved = _keep(unit, meeting, by, at, "edit_meeting")
        return _view(unit, meeting, moved, draft.doubts)


async def attend_meeting(
    store: Store, chat_id: int, number: int, attendance: Attendance, *, by: Member, at: datetime
) -> MeetingView:
    """Record whether the member is coming."""

    def reply(meeting: Meeting) -> Meeting:
        return answer(meeting, user_id=by.user_id, attendance=attendance)

    return await _change(store, chat_id, number, reply, by, at, "attend")


async def move_meeting(
    store: Store,
    chat_id: int,
    number: int,
    start: Moment,
    *,
    by: Member,
    at: datetime,
    end: Moment | None = None,
    doubts: tuple[Doubt, ...] = (),
    is_unseen: bool = False,
) -> MeetingView:
    """Give the meeting another time; answers lapse, announcements are planned anew.

    *is_unseen*: it is done where the group does not see it, which is told of it then.
    """

    def shift(meeting: Meeting) -> Meeting:
        return reschedule(meeting, start, end)

    return await _change(
        store, chat_id, number, shift, by, at, "move", doubts=doubts, is_unseen=is_unseen
    )


async def remove_meeting(
    store: Store,
    chat_id: int,
    number: int,
    *,
    by: Member,
    at: datetime,
    is_unseen: bool = False,
) -> MeetingView:
    """Cancel the meeting. The one who added it, the secretary and the chair may."""
    async with store.group(chat_id) as unit:
        meeting = unit.meetings.get(number)
        require_owner(unit, by.user_id, meeting.created_by, "remove_meeting")
        cancelled = replace(meeting, status=MeetingStatus.CANCELLED, sequence=meeting.sequence + 1)
        moved = _keep(unit, cancelled, by, at, "remove", is_unseen=is_unseen)
        return _view(unit, cancelled, moved)


async def restore_meeting(
    store: Store,
    chat_id: int,
    number: int,
    *,
    by: Member,
    at: datetime,
    is_unseen: bool = False,
) -> MeetingView:
    """Take a removal back."""

    def confirm(meeting: Meeting) -> Meeting:
        if meeting.status is not MeetingStatus.CANCELLED:
            return meeting
        return replace(meeting, status=MeetingStatus.CONFIRMED, sequence=meeting.sequence + 1)

    return await _change(store, chat_id, number, confirm, by, at, "restore", is_unseen=is_unseen)


async def view_meeting(
    store: Store, chat_id: int, number: int, *, by: Member, at: datetime
) -> MeetingView:
    """Show the meeting as it is now."""
    return await _change(store, chat_id, number, lambda meeting: meeting, by, at, "view")


async def list_meetings(store: Store, chat_id: int, *, at: datetime) -> ListView:
    """List the meetings ahead, earliest first."""
    async with store.group(chat_id) as unit:
        ahead = planning.meetings_ahead(unit, now=at)
        return ListView(group=require_group(unit), meetings=tuple(ahead), names=names_in(unit))


async def _change(
    store: Store,
    chat_id: int,
    number: int,
    change: Callable[[Meeting], Meeting],
    by: Member,
    at: datetime,
    act: str,
    doubts: tuple[Doubt, ...] = (),
    *,
    is_unseen: bool = False,
) -> MeetingView:
    async with store.group(chat_id) as unit:
        require_member(unit, by.user_id, act)
        meeting = unit.meetings.get(number)
        changed = change(meeting)
        moved = _keep(unit, changed, by, at, act, is_unseen=is_unseen)
        return _view(unit, changed, moved, doubts)


def _view(
    unit: GroupUnit,
    meeting: Meeting,
    moved: Moves,
    doubts: tuple[Doubt, ...] = (),
) -> MeetingView:
    return replace(planning.view_meeting(unit, meeting, doubts=doubts), moved=moved)


def _keep(
    unit: GroupUnit,
    meeting: Meeting,
    by: Member,
    at: datetime,
    act: str,
    *,
    is_unseen: bool = False,
) -> Moves:
    """Save what has changed, and return the tasks whose due moved with it."""
    before = unit.meetings.get(meeting.number)
    if meeting != before:
        planning.save_meeting(unit, meeting, now=at)
        log(unit, at, by.user_id, act, meeting.number, moved_to(before.start, meeting.start))
        remember_change(unit, before, by=by.user_id, at=at, act=act)
        if is_elsewhen(before, meeting):
            if is_unseen:
                tell_group(unit, meeting, now=at)
            return follow_meeting(unit, meeting, by=by.user_id, now=at)
    return ()
