"""Editing proposals on the review card, one unit of work for each press or reply."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.domain import minutes as domain
from bot.domain.errors import NotFound
from bot.domain.member import Member, MemberState
from bot.domain.minutes import Minutes, MinutesState, Proposal
from bot.domain.moment import Moment
from bot.domain.review import asks_status, date_proposal, is_undated
from bot.domain.understanding import Doubt
from bot.domain.view import ReviewView
from bot.services.access import require_group
from bot.services.known_meetings import link
from bot.services.meeting_day import doubt_year
from bot.services.ports import GroupUnit, Store
from bot.services.reviewing import open_minutes, open_review, require_proposal, view_minutes
from bot.services.tying import date_tied


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The review that somebody works on, now."""

    store: Store
    chat_id: int
    uid: str
    by: Member
    at: datetime


async def view_review(desk: Desk, *, page: int = 0) -> ReviewView:
    """Show a page of the review, or what has become of the minutes."""
    async with desk.store.group(desk.chat_id) as unit:
        minutes = open_minutes(unit, desk.uid, desk.by, "view_minutes")
        return view_minutes(unit, minutes, page=page, at=desk.at)


async def find_review(store: Store, message_id: int, *, by: Member) -> tuple[int, Minutes] | None:
    """Return the minutes under review on that message of the person's own chat, and their group."""
    for group in await store.groups_of(by.user_id):
        async with store.group(group.chat_id) as unit:
            for minutes in reversed(unit.minutes.all()):
                card = (minutes.review_chat_id, minutes.review_message_id)
                if card == (by.user_id, message_id) and minutes.state is MinutesState.REVIEW:
                    return group.chat_id, minutes
    return None


async def turn_page(desk: Desk, page: int) -> ReviewView:
    """Show a page; a proposal that was open is closed."""
    async with desk.store.group(desk.chat_id) as unit:
        minutes = replace(_opened(unit, desk), open_index=None)
        return _keep(unit, desk, minutes, page)


async def open_proposal(desk: Desk, index: int) -> ReviewView:
    """Let one proposal fill the card."""
    async with desk.store.group(desk.chat_id) as unit:
        minutes = _opened(unit, desk)
        minutes = replace(minutes, open_index=require_proposal(minutes, index))
        return _keep(unit, desk, minutes)


async def tick_proposal(desk: Desk, index: int, *, is_ticked: bool, page: int) -> ReviewView:
    """Tick a proposal or not; a past task that is ticked opens, and its status is asked.

    Raises:
        Conflict: If the minutes have been saved or discarded meanwhile.
        NotFound: If there is no such proposal.
    """
    async with desk.store.group(desk.chat_id) as unit:
        minutes = _opened(unit, desk)
        minutes = domain.tick(minutes, require_proposal(minutes, index), is_ticked=is_ticked)
        dated, zone = date_tied(unit, minutes, now=desk.at), require_group(unit).zone
        proposal = dated.reading.proposals[index]
        if is_ticked and asks_status(proposal, now=desk.at, zone=zone):
            minutes = replace(minutes, open_index=index)
        elif minutes.open_index != index:
            minutes = replace(minutes, open_index=None)
        return _keep(unit, desk, minutes, page)


async def date_one(desk: Desk, index: int, moment: Moment | None) -> ReviewView:
    """Give a proposal another time, or a task none."""
    return await _edit(desk, index, lambda p: date_proposal(p, moment))


async def amend_one(
    desk: Desk,
    index: int,
    *,
    timing: tuple[Moment, tuple[Doubt, ...]] | None = None,
    owners: tuple[str, ...] | None = None,
) -> ReviewView:
    """Change the time with its doubts, the owners, or both; None leaves them as they are."""

    def amend(proposal: Proposal) -> Proposal:
        if timing is not None:
            proposal = date_proposal(proposal, *timing)
        return proposal if owners is None else replace(proposal, owners=owners, is_edited=True)

    return await _edit(desk, index, amend)


async def own_one(desk: Desk, index: int, user_id: int | None) -> ReviewView:
    """Make a member the owner, or nobody.

    Raises:
        NotFound: If the person is not in the group any more.
    """
    if user_id is None:
        return await amend_one(desk, index, owners=())
    async with desk.store.group(desk.chat_id) as unit:
        member = unit.members.find(user_id)
    if member is None or member.state is not MemberState.PRESENT:
        raise NotFound("member", user_id)
    return await amend_one(desk, index, owners=(member.name,))


async def settle_one(desk: Desk, index: int, *, is_done: bool, page: int) -> ReviewView:
    """Say whether a past task has been done; it is saved either way, and the card closes."""
    async with desk.store.group(desk.chat_id) as unit:
        minutes = _opened(unit, desk)
        minutes = domain.change_proposal(
            minutes,
            require_proposal(minutes, index),
            lambda p: replace(p, is_done=is_done, is_ticked=True),
        )
        return _keep(unit, desk, replace(minutes, open_index=None), page)


async def link_one(desk: Desk, index: int, number: int | None) -> ReviewView:
    """Say that a meeting stands for one that the group has, which moves; None: it is another.

    Raises:
        NotFound: If there is no such meeting.
    """
    async with desk.store.group(desk.chat_id) as unit:
        minutes = _opened(unit, desk)
        proposal = minutes.reading.proposals[require_proposal(minutes, index)]
        changed = link(unit, proposal, number)
        minutes = domain.change_proposal(minutes, index, lambda _: changed)
        return _keep(unit, desk, replace(minutes, open_index=index))


async def date_undated(desk: Desk, due: date, *, page: int = 0) -> ReviewView:
    """Give every task without a due this one."""
    async with desk.store.group(desk.chat_id) as unit:
        minutes = _opened(unit, desk)
        proposals = (
            date_proposal(p, due, p.doubts) if is_undated(p) else p
            for p in minutes.reading.proposals
        )
        return _keep(unit, desk, domain.with_proposals(minutes, proposals), page)


async def set_held_on(desk: Desk, held_on: date | None, *, page: int = 0) -> ReviewView:
    """Say on which day the meeting was; None leaves it unknown, and is not asked again.

    No year that was read changes by it: one that would is in doubt from now on.
    """
    async with desk.store.group(desk.chat_id) as unit:
        minutes = replace(_opened(unit, desk), is_day_settled=True)
        if held_on is not None:
            zone = require_group(unit).zone
            proposals = [doubt_year(p, held_on, zone=zone) for p in minutes.reading.proposals]
            minutes = domain.with_proposals(minutes, proposals)
            minutes = replace(minutes, reading=replace(minutes.reading, meeting_on=held_on))
        return _keep(unit, desk, minutes, page)


async def _edit(desk: Desk, index: int, change: Callable[[Proposal], Proposal]) -> ReviewView:
    """Change the proposal, and let it fill the card."""
    async with desk.store.group(desk.chat_id) as unit:
        minutes = _opened(unit, desk)
        minutes = domain.change_proposal(minutes, require_proposal(minutes, index), change)
        return _keep(unit, desk, replace(minutes, open_index=index))


def _opened(unit: GroupUnit, desk: Desk) -> Minutes:
    return open_review(unit, desk.uid, desk.by, "review")


def _keep(unit: GroupUnit, desk: Desk, minutes: Minutes, page: int = 0) -> ReviewView:
    unit.minutes.save(minutes)
    return view_minutes(unit, minutes, page=page, at=desk.at)
