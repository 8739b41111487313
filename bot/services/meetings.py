"""What people do with meetings. Every verb is one unit of work on one group."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from bot.domain.draft import MeetingDraft
from bot.domain.meeting import Attendance, Meeting, answer, cancel, reschedule, restore
from bot.domain.member import Member
from bot.domain.moment import Moment
from bot.domain.task import Origin
from bot.domain.understanding import Doubt
from bot.domain.view import MeetingView
from bot.services import viewing
from bot.services.access import require_member, require_owner
from bot.services.anchoring import follow_meeting
from bot.services.creating import create_meeting
from bot.services.keeping import keep_meeting
from bot.services.ports import Store


async def add_meeting(
    store: Store, chat_id: int, draft: MeetingDraft, *, origin: Origin, by: Member, at: datetime
) -> MeetingView:
    """Add a meeting; the same origin again gives the first one back."""
    async with store.group(chat_id) as unit:
        require_member(unit, by.user_id, "add_meeting")
        meeting = unit.meetings.find_by_origin(origin.key)
        if meeting is not None:
            return viewing.view_meeting(unit, meeting, doubts=draft.doubts)
        meeting = create_meeting(unit, draft, origin=origin, by=by.user_id, at=at)
        moved = follow_meeting(unit, meeting, by=by.user_id, now=at)
        return viewing.view_meeting(unit, meeting, doubts=draft.doubts, moved=moved)


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
            return viewing.view_meeting(unit, meeting, doubts=draft.doubts, moved=moved)
        meeting = reschedule(meeting, draft.start, draft.end)
        meeting = replace(meeting, summary=draft.summary, location=draft.location)
        moved = keep_meeting(unit, meeting, by, at, "edit_meeting")
        return viewing.view_meeting(unit, meeting, doubts=draft.doubts, moved=moved)


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
        cancelled = cancel(meeting)
        moved = keep_meeting(unit, cancelled, by, at, "remove", is_unseen=is_unseen)
        return viewing.view_meeting(unit, cancelled, moved=moved)


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
    return await _change(store, chat_id, number, restore, by, at, "restore", is_unseen=is_unseen)


async def view_meeting(
    store: Store, chat_id: int, number: int, *, by: Member, at: datetime
) -> MeetingView:
    """Show the meeting as it is now."""
    return await _change(store, chat_id, number, lambda meeting: meeting, by, at, "view")


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
        moved = keep_meeting(unit, changed, by, at, act, is_unseen=is_unseen)
        return viewing.view_meeting(unit, changed, doubts=doubts, moved=moved)
