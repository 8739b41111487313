"""Minutes on their way: handed in, proposed, confirmed by a person, saved."""

from dataclasses import replace
from datetime import UTC, datetime

from bot.domain import minutes as domain
from bot.domain.draft import MeetingDraft, TaskDraft
from bot.domain.errors import Conflict, NotFound
from bot.domain.meeting import Meeting
from bot.domain.member import Member
from bot.domain.minutes import Minutes, MinutesState, Proposal, ProposalKind, Upload
from bot.domain.reminder import ItemKind, Reminder
from bot.domain.task import Assignee, Origin, Task
from bot.domain.view import ReviewView, SavedView
from bot.parsing.minutes import read_minutes
from bot.parsing.people import match_people
from bot.services.access import require_group, require_member, require_owner
from bot.services.meetings import create_meeting
from bot.services.ports import GroupUnit, Store
from bot.services.records import log
from bot.services.tasks import create_task

SUMMARY_ALARM = "saved"


async def keep_upload(store: Store, upload: Upload, *, by: Member) -> None:
    """Keep a document in its sender's private records until its group is chosen."""
    async with store.group(by.user_id) as unit:
        unit.uploads.save(upload)


async def take_upload(store: Store, uid: str, *, by: Member) -> Upload:
    """Return a document kept earlier; it stays until its minutes are proposed."""
    async with store.group(by.user_id) as unit:
        return unit.uploads.get(uid)


async def propose_minutes(
    store: Store, chat_id: int, upload: Upload, *, review_chat_id: int, by: Member, at: datetime
) -> ReviewView:
    """Read the document and store what it proposes for the group; nothing is a task yet.

    The same document again gives the first review back; one that was discarded
    is read anew.
    """
    async with store.group(chat_id) as unit:
        group = require_group(unit)
        require_member(unit, by.user_id, "import_minutes")
        known = unit.minutes.find_by_digest(upload.digest)
        if known is not None and known.state is not MinutesState.DISCARDED:
            minutes = replace(known, review_message_id=upload.review_message_id)
        else:
            reading = read_minutes(upload.lines, at=upload.received_at.astimezone(group.zone))
            minutes = Minutes(
                uid=upload.uid,
                name=upload.name,
                digest=upload.digest,
                reading=reading,
                received_at=upload.received_at,
                received_by=by.user_id,
                review_chat_id=review_chat_id,
                review_message_id=upload.review_message_id,
            )
            log(unit, at, by.user_id, "propose_minutes", minutes.uid, minutes.name)
        unit.minutes.save(minutes)
        view = ReviewView(group=group, minutes=minutes, is_known=known is not None)
    async with store.group(by.user_id) as unit:
        unit.uploads.remove(upload.uid)
    return view


async def view_review(
    store: Store, chat_id: int, uid: str, *, page: int = 0, by: Member
) -> ReviewView:
    """Show a page of the review."""
    async with store.group(chat_id) as unit:
        minutes = _reviewed(unit, uid, by, "view_minutes")
        return ReviewView(group=require_group(unit), minutes=minutes, page=page)


async def tick_proposal(
    store: Store, chat_id: int, uid: str, index: int, *, is_ticked: bool, page: int, by: Member
) -> ReviewView:
    """Tick a proposal or not.

    Raises:
        Conflict: If the minutes have been saved or discarded meanwhile.
        NotFound: If there is no such proposal.
    """
    async with store.group(chat_id) as unit:
        minutes = _in_review(_reviewed(unit, uid, by, "tick"))
        if index >= len(minutes.reading.proposals):
            raise NotFound("minutes", index)
        minutes = domain.tick(minutes, index, is_ticked=is_ticked)
        unit.minutes.save(minutes)
        return ReviewView(group=require_group(unit), minutes=minutes, page=page)


async def save_minutes(
    store: Store, chat_id: int, uid: str, *, by: Member, at: datetime
) -> SavedView:
    """Make tasks and meetings of the ticked proposals, and one summary for the group.

    Raises:
        Conflict: If the minutes have been saved or discarded before.
    """
    async with store.group(chat_id) as unit:
        minutes = _in_review(_reviewed(unit, uid, by, "save_minutes"))
        for index, proposal in enumerate(minutes.reading.proposals):
            if proposal.is_ticked:
                _adopt(unit, minutes, index, proposal, by=by.user_id, at=at)
        minutes = replace(minutes, state=MinutesState.SAVED)
        unit.minutes.save(minutes)
        unit.reminders.add(_summary_of(minutes, at))
        log(unit, at, by.user_id, "save_minutes", uid, minutes.name)
        return view_saved(unit, minutes)


async def discard_minutes(store: Store, chat_id: int, uid: str, *, by: Member) -> ReviewView:
    """Drop the proposals; the minutes may be handed in again."""
    async with store.group(chat_id) as unit:
        minutes = _in_review(_reviewed(unit, uid, by, "discard_minutes"))
        minutes = replace(minutes, state=MinutesState.DISCARDED)
        unit.minutes.save(minutes)
        return ReviewView(group=require_group(unit), minutes=minutes)


def view_saved(unit: GroupUnit, minutes: Minutes) -> SavedView:
    """Return what has come of the saved minutes."""

    def is_from_here(item: Task | Meeting) -> bool:
        return item.origin.minutes_uid == minutes.uid

    tasks = tuple(filter(is_from_here, unit.tasks.all()))
    meetings = tuple(filter(is_from_here, unit.meetings.all()))
    member = unit.members.find(minutes.received_by)
    return SavedView(
        group=require_group(unit),
        minutes=minutes,
        by=member.name if member else "",
        tasks=tasks,
        meetings=meetings,
    )


def _reviewed(unit: GroupUnit, uid: str, by: Member, act: str) -> Minutes:
    minutes = unit.minutes.get(uid)
    require_owner(unit, by.user_id, minutes.received_by, act)
    return minutes


def _in_review(minutes: Minutes) -> Minutes:
    if minutes.state is not MinutesState.REVIEW:
        raise Conflict(minutes.state.value)
    return minutes


def _summary_of(minutes: Minutes, at: datetime) -> Reminder:
    return Reminder(
        item_kind=ItemKind.MINUTES,
        item_uid=minutes.uid,
        sequence=0,
        alarm=SUMMARY_ALARM,
        remind_at=at.astimezone(UTC),
    )


def _adopt(
    unit: GroupUnit, minutes: Minutes, index: int, proposal: Proposal, *, by: int, at: datetime
) -> None:
    origin = Origin(
        chat_id=minutes.review_chat_id,
        message_id=minutes.review_message_id or 0,
        ordinal=index,
        minutes_uid=minutes.uid,
        section=proposal.section,
        quote=proposal.quote,
    )
    if proposal.kind is ProposalKind.TASK:
        create_task(unit, _task_of(unit, proposal), origin=origin, by=by, at=at)
    elif proposal.start is not None:
        create_meeting(unit, _meeting_of(proposal), origin=origin, by=by, at=at)


def _task_of(unit: GroupUnit, proposal: Proposal) -> TaskDraft:
    return TaskDraft(
        summary=proposal.summary,
        due=proposal.due,
        assignees=tuple(_assignee_of(unit, owner) for owner in proposal.owners),
    )


def _assignee_of(unit: GroupUnit, owner: str) -> Assignee:
    matches = match_people(owner, unit.members.all())
    return matches[0][1] if len(matches) == 1 else Assignee(name=owner)


def _meeting_of(proposal: Proposal) -> MeetingDraft:
    if proposal.start is None:
        raise Conflict("a meeting without a start")
    return MeetingDraft(
        start=proposal.start,
        end=proposal.end,
        summary=proposal.summary,
        location=proposal.location,
    )
