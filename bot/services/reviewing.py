"""Minutes under review: who may touch them, and how a change of them is kept."""

from datetime import datetime

from bot.domain.errors import Conflict, NotFound
from bot.domain.member import Member, MemberState
from bot.domain.minutes import Minutes, MinutesState, ProposalKind
from bot.domain.moment import Moment, start_of
from bot.domain.review import suggest_due
from bot.domain.view import ReviewView
from bot.services.access import require_group, require_owner
from bot.services.ahead import meetings_ahead
from bot.services.calendars import calendar_of
from bot.services.correcting import find_item
from bot.services.known_meetings import find_rivals
from bot.services.meeting_day import find_held_days
from bot.services.ports import GroupUnit
from bot.services.tying import date_tied, find_ties


def open_minutes(unit: GroupUnit, uid: str, by: Member, act: str) -> Minutes:
    """Return minutes that *by* may review, whatever has become of them.

    Raises:
        NotFound: If there are none.
        NotAllowed: If the person neither handed them in nor holds an office.
    """
    minutes = unit.minutes.get(uid)
    require_owner(unit, by.user_id, minutes.received_by, act)
    return minutes


def open_review(unit: GroupUnit, uid: str, by: Member, act: str) -> Minutes:
    """Return minutes that *by* may still change.

    Raises:
        Conflict: If they have been saved or discarded meanwhile.
    """
    minutes = open_minutes(unit, uid, by, act)
    if minutes.state is not MinutesState.REVIEW:
        raise Conflict(minutes.state.value)
    return minutes


def require_proposal(minutes: Minutes, index: int) -> int:
    """Return *index* unchanged.

    Raises:
        NotFound: If there is no such proposal; callback data may be forged.
    """
    if not 0 <= index < len(minutes.reading.proposals):
        raise NotFound("minutes", index)
    return index


def view_minutes(
    unit: GroupUnit, minutes: Minutes, *, page: int = 0, is_known: bool = False, at: datetime
) -> ReviewView:
    """Return the review with all that may be chosen on it."""
    group, calendar = require_group(unit), calendar_of(require_group(unit).policy)
    ties = find_ties(unit, minutes, now=at)
    minutes = date_tied(unit, minutes, now=at)
    items = [find_item(unit, proposal) for proposal in minutes.reading.proposals]
    members = (m for m in unit.members.all() if m.state is MemberState.PRESENT)
    starts = [m.start for m in meetings_ahead(unit, now=at)] + _proposed(minutes, unit)
    return ReviewView(
        group=group,
        minutes=minutes,
        page=page,
        is_known=is_known,
        members=tuple(members),
        suggestion=suggest_due(starts, now=at, zone=group.zone, calendar=calendar),
        rivals=find_rivals(unit, minutes, now=at),
        ties={index: tied.start for index, tied in ties.items()},
        items={item.number: item for item in items if item is not None},
        held_days=find_held_days(minutes, zone=group.zone) if minutes.asks_day else (),
    )


def _proposed(minutes: Minutes, unit: GroupUnit) -> list[Moment]:
    """Return the starts of the group's own meetings in the minutes, by time."""
    zone = require_group(unit).zone
    starts = [
        proposal.start
        for proposal in minutes.ticked
        if proposal.kind is ProposalKind.MEETING and proposal.start is not None
    ]
    return sorted(starts, key=lambda start: start_of(start, zone))
