"""Minutes on their way: handed in, proposed, confirmed by a person, saved."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.domain.meeting import Meeting
from bot.domain.member import Member
from bot.domain.minutes import Minutes, MinutesState, Upload, with_proposals
from bot.domain.reminder import ItemKind, Reminder
from bot.domain.review import untick_if_over
from bot.domain.task import Task
from bot.domain.view import ReviewView, SavedView
from bot.parsing.minutes import read_minutes
from bot.services.access import require_group, require_member
from bot.services.adopting import adopt
from bot.services.correcting import as_correction, drop_replaced_decisions, find_item
from bot.services.known_meetings import with_known_meetings
from bot.services.moves import dues_moved_by
from bot.services.ports import GroupUnit, Store
from bot.services.records import log
from bot.services.reviewing import open_review, view_minutes
from bot.services.turns import is_later_turn
from bot.services.tying import date_tied, find_ties, tie_saved

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
            card = upload.review_message_id
            minutes = replace(known, review_message_id=card, open_index=None)
        else:
            minutes = _read(upload, group.zone, review_chat_id=review_chat_id, by=by)
            minutes = _without_what_is_over(unit, minutes, at=at)
            minutes = with_known_meetings(unit, as_correction(unit, minutes))
            log(unit, at, by.user_id, "propose_minutes", minutes.uid, minutes.name)
        unit.minutes.save(minutes)
        view = view_minutes(unit, minutes, is_known=known is not None, at=at)
    async with store.group(by.user_id) as unit:
        unit.uploads.remove(upload.uid)
    return view


def _read(upload: Upload, zone: ZoneInfo, *, review_chat_id: int, by: Member) -> Minutes:
    """Return what the document says."""
    return Minutes(
        uid=upload.uid,
        name=upload.name,
        digest=upload.digest,
        reading=read_minutes(upload.lines, at=upload.received_at.astimezone(zone)),
        received_at=upload.received_at,
        received_by=by.user_id,
        review_chat_id=review_chat_id,
        review_message_id=upload.review_message_id,
    )


def _without_what_is_over(unit: GroupUnit, minutes: Minutes, *, at: datetime) -> Minutes:
    """Return the minutes; what is past by now, as its meeting dates it, is not proposed firmly."""
    zone, read = require_group(unit).zone, minutes.reading.proposals
    dated = date_tied(unit, minutes, now=at).reading.proposals
    firm = [untick_if_over(proposal, now=at, zone=zone).is_ticked for proposal in dated]
    proposals = (replace(p, is_ticked=is_ticked) for p, is_ticked in zip(read, firm, strict=True))
    return with_proposals(minutes, proposals)


async def save_minutes(
    store: Store, chat_id: int, uid: str, *, by: Member, at: datetime
) -> SavedView:
    """Make tasks and meetings of the ticked proposals, and one summary for the group.

    Raises:
        Conflict: If the minutes have been saved or discarded before.
    """
    async with store.group(chat_id) as unit:
        minutes = with_known_meetings(unit, open_review(unit, uid, by, "save_minutes"))
        ties, dated = find_ties(unit, minutes, now=at), date_tied(unit, minutes, now=at)
        for index, proposal in enumerate(dated.reading.proposals):
            if proposal.is_ticked:
                adopt(unit, minutes, index, proposal, by=by.user_id, at=at)
        tie_saved(unit, dated, ties, now=at)
        drop_replaced_decisions(unit, minutes)
        minutes = replace(minutes, state=MinutesState.SAVED)
        unit.minutes.save(minutes)
        unit.reminders.add(_summary_of(minutes, at))
        log(unit, at, by.user_id, "save_minutes", uid, minutes.name)
        return view_saved(unit, minutes, at=at)


async def discard_minutes(
    store: Store, chat_id: int, uid: str, *, by: Member, at: datetime
) -> ReviewView:
    """Drop the proposals; the minutes may be handed in again."""
    async with store.group(chat_id) as unit:
        minutes = open_review(unit, uid, by, "discard_minutes")
        minutes = replace(minutes, state=MinutesState.DISCARDED)
        unit.minutes.save(minutes)
        return view_minutes(unit, minutes, at=at)


def view_saved(unit: GroupUnit, minutes: Minutes, *, at: datetime) -> SavedView:
    """Return what has come of the minutes that were saved then."""

    def is_from_here(item: Task | Meeting) -> bool:
        return item.origin.minutes_uid == minutes.uid and not is_later_turn(item)

    tasks = tuple(filter(is_from_here, unit.tasks.all()))
    meetings = tuple(filter(is_from_here, unit.meetings.all()))
    ticked = [(proposal, find_item(unit, proposal)) for proposal in minutes.ticked]
    member = unit.members.find(minutes.received_by)
    saved = SavedView(
        group=require_group(unit),
        minutes=minutes,
        by=member.name if member else "",
        tasks=tasks,
        meetings=meetings,
        changed=tuple(item for p, item in ticked if item is not None and not p.is_gone),
        removed=tuple(item for p, item in ticked if item is not None and p.is_gone),
    )
    return replace(saved, moved=dues_moved_by(unit, saved, at=at))


def _summary_of(minutes: Minutes, at: datetime) -> Reminder:
    return Reminder(
        item_kind=ItemKind.MINUTES,
        item_uid=minutes.uid,
        sequence=0,
        alarm=SUMMARY_ALARM,
        remind_at=at.astimezone(UTC),
    )
