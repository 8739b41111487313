"""One proposal on a card of its own: all that was read, and what may be changed."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from bot.domain.action import Verb
from bot.domain.minutes import Proposal, ProposalKind
from bot.domain.moment import Moment, day_of, local_instant
from bot.domain.review import asks_status
from bot.domain.view import ReviewView
from bot.texts.buttons import Rows, in_rows, proposal_button
from bot.texts.card import Button, Card
from bot.texts.catalog import Catalog
from bot.texts.doubts import candidates_of
from bot.texts.fitting import fit, shorten
from bot.texts.moments import say_moment
from bot.texts.proposals import Room, is_chosen, render_proposal
from bot.texts.review_rows import PAGE_SIZE
from bot.texts.rivals import rival_rows

ROOM = Room(quote=1600, summary=400, doubts=4)
MAX_TIMES = 12
MAX_MEMBERS = 24
NAME_UNITS = 28
OWNERS_IN_ROW = 2
DONE, OPEN = "done", "open"


def render_opened(catalog: Catalog, view: ReviewView, index: int, *, now: datetime) -> Card:
    """Show proposal *index* whole, with a button for each likely correction."""
    proposal = view.minutes.reading.proposals[index]
    asks = asks_status(proposal, now=now, zone=view.group.zone)
    is_task = proposal.kind is ProposalKind.TASK
    question = [catalog.label("review.ask_status")] if asks else []
    hint = catalog.label("review.reply" if is_task else "review.reply_meeting")
    block = render_proposal(catalog, view, index, room=ROOM, now=now)
    rows = (
        *(_statuses(catalog, view, index) if asks else ()),
        *rival_rows(catalog, view, index),
        *_times(catalog, view, index, now=now),
        *(_owners(catalog, view, index) if is_task else ()),
        _ends(catalog, view, index),
    )
    return Card(text=fit(catalog, [block.lstrip()], [], ["", *question, hint]).text, rows=rows)


def _statuses(catalog: Catalog, view: ReviewView, index: int) -> Rows:
    done, still = catalog.label("button.over_done"), catalog.label("button.over_open")
    return (
        (
            proposal_button(done, Verb.SET_STATUS, view, index, DONE),
            proposal_button(still, Verb.SET_STATUS, view, index, OPEN),
        ),
    )


def _times(catalog: Catalog, view: ReviewView, index: int, *, now: datetime) -> Rows:
    """Return the moments that the reading hesitates between, then other days, and none."""
    proposal = view.minutes.reading.proposals[index]
    offered: dict[Moment, Button] = {}
    for key, moment in _moments(view, proposal, now):
        said = say_moment(catalog, moment, view.group.zone)
        label = catalog.label(key, date=said) if key else said
        choice = choice_of(view, moment)
        offered.setdefault(moment, proposal_button(label, Verb.SET_WHEN, view, index, choice))
    buttons = list(offered.values())[:MAX_TIMES]
    if proposal.kind is ProposalKind.TASK and proposal.start is not None:
        none = catalog.label("choice.none")
        buttons.append(proposal_button(none, Verb.SET_WHEN, view, index, ""))
    return in_rows(buttons, 1)


def _moments(view: ReviewView, proposal: Proposal, now: datetime) -> Iterator[tuple[str, Moment]]:
    for doubt in proposal.doubts:
        for candidate in candidates_of([doubt]):
            yield "", candidate
    today = day_of(now, view.group.zone)
    suggestion = view.suggestion
    is_other = suggestion is not None and suggestion.due != proposal.start
    if proposal.kind is ProposalKind.TASK and suggestion is not None and is_other:
        yield "choice.before_meeting", suggestion.due
    for key, day in (
        ("choice.week", today + timedelta(days=7)),
        ("choice.two_weeks", today + timedelta(days=14)),
        ("choice.month_end", _end_of_month(today)),
    ):
        moment = _on(view, proposal, day)
        if moment != proposal.start or proposal.end is not None:
            yield key, moment


def _end_of_month(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def _on(view: ReviewView, proposal: Proposal, day: date) -> Moment:
    """Return the day, at the wall time of the proposal where it has one."""
    start, zone = proposal.start, view.group.zone
    if not isinstance(start, datetime):
        return day
    return local_instant(day, start.astimezone(zone).time(), zone)


def choice_of(view: ReviewView, moment: Moment) -> str:
    """Return a moment as short as callback data wants it: the wall time of the group's zone."""
    if not isinstance(moment, datetime):
        return moment.isoformat()
    wall = moment.astimezone(view.group.zone).replace(tzinfo=None)
    return wall.isoformat(timespec="minutes")


def _owners(catalog: Catalog, view: ReviewView, index: int) -> Rows:
    proposal = view.minutes.reading.proposals[index]
    buttons = []
    for member in view.members[:MAX_MEMBERS]:
        name = shorten(member.name, NAME_UNITS)
        is_owner = proposal.owners == (member.name,)
        label = catalog.label("button.owner_now", name=name) if is_owner else name
        choice = str(member.user_id)
        buttons.append(proposal_button(label, Verb.SET_OWNER, view, index, choice))
    if proposal.owners:
        nobody = catalog.label("button.owner_none")
        buttons.append(proposal_button(nobody, Verb.SET_OWNER, view, index, ""))
    return in_rows(buttons, OWNERS_IN_ROW)


def _ends(catalog: Catalog, view: ReviewView, index: int) -> tuple[Button, ...]:
    chosen = is_chosen(view.minutes.reading.proposals[index])
    label = catalog.label("button.leave_out" if chosen else "button.include")
    return (
        proposal_button(label, Verb.UNTICK if chosen else Verb.TICK, view, index),
        proposal_button(catalog.label("button.back"), Verb.PAGE, view, index // PAGE_SIZE),
    )
