"""The reason behind a task or a meeting, from the sentence of the minutes to the next reminder."""

from datetime import datetime

from markupsafe import Markup

from bot.domain.action import Verb
from bot.domain.history import Change, ChangeKind, Source, WhyView
from bot.domain.moment import day_of
from bot.domain.task import Origin, TaskStatus
from bot.domain.view import MeetingView, TaskView
from bot.texts.buttons import item_button
from bot.texts.card import Card
from bot.texts.catalog import Catalog
from bot.texts.fitting import fit, shorten
from bot.texts.items import HEADING_UNITS, name_meeting
from bot.texts.moments import say_day, say_moment
from bot.texts.outlook import outlook_of_meeting, outlook_of_task
from bot.texts.people import NAME_UNITS
from bot.texts.sections import under_heading
from bot.texts.sources import name_item, render_quote
from bot.texts.turns import turn_lines

QUOTE_UNITS = 1500
DESCRIPTION_UNITS = 600

CHANGES = {
    ChangeKind.MOVED: "why.moved",
    ChangeKind.UNDATED: "why.undated",
    ChangeKind.EDITED: "why.edited",
    ChangeKind.CLAIMED: "why.claimed",
    ChangeKind.RELEASED: "why.released",
    ChangeKind.SNOOZED: "why.snoozed",
    ChangeKind.COMPLETED: "why.completed",
    ChangeKind.REOPENED: "why.reopened",
    ChangeKind.REMOVED: "why.removed",
    ChangeKind.RESTORED: "why.restored",
}


def render_why(
    catalog: Catalog, view: WhyView, *, now: datetime, is_in_place: bool = False
) -> Card:
    """Tell the reason; *is_in_place* on the item's own card, to which there is a way back."""
    group, number = view.item.group, _number(view)
    summary = _summary(catalog, view)
    head = [
        catalog.html("why.heading", number=number, summary=summary),
        *_origin(catalog, view),
        _who(catalog, view),
        *(turn_lines(catalog, view.item) if isinstance(view.item, TaskView) else []),
    ]
    changes = [_change(catalog, view, change) for change in reversed(view.changes)]
    blocks = under_heading(catalog, catalog.label("why.changes"), changes)
    text = fit(catalog, head, blocks, ["", _outlook(catalog, view, now)]).text
    label = catalog.label("button.back" if is_in_place else "button.show", number=number)
    return Card(text=text, rows=((item_button(label, Verb.SHOW, group, number),),))


def _number(view: WhyView) -> int:
    item = view.item
    return item.task.number if isinstance(item, TaskView) else item.meeting.number


def _summary(catalog: Catalog, view: WhyView) -> str:
    item = view.item
    if isinstance(item, TaskView):
        return shorten(item.task.summary, HEADING_UNITS)
    return name_meeting(catalog, item.meeting.summary)


def _origin(catalog: Catalog, view: WhyView) -> list[str]:
    """Return where the item comes from, and the sentence itself."""
    item = view.item
    origin = item.task.origin if isinstance(item, TaskView) else item.meeting.origin
    if view.source is not None:
        quote = [render_quote(catalog, origin.quote, QUOTE_UNITS)] if origin.quote else []
        return [*_say_source(catalog, view.source, origin), *quote]
    text = shorten(item.task.description, DESCRIPTION_UNITS) if isinstance(item, TaskView) else ""
    return [catalog.html("task.description", text=text)] if text else []


def _say_source(catalog: Catalog, source: Source, origin: Origin) -> list[str]:
    name = name_item(catalog, source.item, origin.section)
    section = catalog.label("source.minutes", section=name) if name else ""
    held = source.held_on
    return [
        section or catalog.label("source.minutes_only"),
        *([catalog.html("summary.meeting_on", date=say_day(catalog, held))] if held else []),
    ]


def _who(catalog: Catalog, view: WhyView) -> Markup:
    item = view.item
    at = item.task.created_at if isinstance(item, TaskView) else item.meeting.created_at
    turn = item.task.turn if isinstance(item, TaskView) else None
    if turn is not None and turn.nth > 1:
        said = say_moment(catalog, at, item.group.zone)
        return catalog.html("why.turn", nth=turn.nth, name=_name(catalog, view.by), at=said)
    return catalog.html(
        "why.added" if view.source is None else "why.confirmed",
        name=_name(catalog, view.by),
        at=say_moment(catalog, at, item.group.zone),
    )


def _change(catalog: Catalog, view: WhyView, change: Change) -> Markup:
    zone = view.item.group.zone
    return catalog.html(
        _key_of(view, change),
        date=say_day(catalog, day_of(change.at, zone)),
        name=_name(catalog, change.by),
        to="" if change.to is None else say_moment(catalog, change.to, zone),
    )


def _key_of(view: WhyView, change: Change) -> str:
    if change.kind is ChangeKind.MOVED and change.to is None:
        return "why.moved_somewhere"
    if change.kind is ChangeKind.REMOVED and isinstance(view.item, MeetingView):
        return "why.cancelled"
    return CHANGES[change.kind]


def _name(catalog: Catalog, name: str) -> str:
    return shorten(name, NAME_UNITS) or catalog.label("meeting.former_member")


def _outlook(catalog: Catalog, view: WhyView, now: datetime) -> str:
    """Return the next reminder, or why there will be none."""
    item = view.item
    if closed := _closing(item):
        return catalog.label(closed)
    if item.reminders:
        at = min(reminder.wake_at for reminder in item.reminders)
        return catalog.html("why.next", at=say_moment(catalog, at, item.group.zone))
    if isinstance(item, TaskView):
        return outlook_of_task(catalog, item, now=now)
    return outlook_of_meeting(catalog, item, now=now)


def _closing(item: TaskView | MeetingView) -> str | None:
    """Return what is said of an item that is closed."""
    if isinstance(item, MeetingView):
        is_cancelled = not item.meeting.is_on
        return "why.no_more_cancelled" if is_cancelled else None
    if item.task.is_open:
        return None
    is_done = item.task.status is TaskStatus.COMPLETED
    return "why.no_more_done" if is_done else "why.no_more_removed"
