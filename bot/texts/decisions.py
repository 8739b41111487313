"""The decision register: what was decided, when, and how far it has been carried out."""

from collections.abc import Iterator
from datetime import datetime

from markupsafe import Markup

from bot.domain.action import MAX_DATA_BYTES, Action, Verb
from bot.domain.group import Group
from bot.domain.minutes import Decision
from bot.domain.moment import has_passed
from bot.domain.register import DecisionsView, FoundDecision
from bot.domain.task import Task
from bot.texts.buttons import show_rows
from bot.texts.card import Button, Card
from bot.texts.catalog import Catalog
from bot.texts.fitting import fit, join_lines, shorten
from bot.texts.moments import mark_of, say_day, say_lateness, say_moment, say_range
from bot.texts.sources import name_item, render_quote

PAGE_SIZE = 5
QUERY_UNITS = 100
DECISION_UNITS = 200
SUMMARY_UNITS = 60
MAX_TASKS = 3


def render_decisions(catalog: Catalog, view: DecisionsView, *, now: datetime) -> Card:
    """Show a page of what was found: the item, the decision, and the tasks that carry it out."""
    if not view.found:
        return Card(text=_say_nothing(catalog, view))
    page = _page_of(view)
    turns = _turns(catalog, view, page)
    blocks = [_block(catalog, view.group, view.found[index], now=now) for index in page]
    fitted = fit(catalog, _head(catalog, view, page), blocks, _tail(catalog, view, turns))
    tasks = (task for index in page[: fitted.kept] for task in view.found[index].tasks[:MAX_TASKS])
    numbers = sorted({task.number for task in tasks})
    rows = show_rows(catalog, view.group, numbers)
    return Card(text=fitted.text, rows=(*rows, *((turns,) if turns else ())))


def _say_nothing(catalog: Catalog, view: DecisionsView) -> Markup:
    if not view.query:
        return catalog.html("decisions.none")
    none = catalog.html("decisions.none_found", query=shorten(view.query, QUERY_UNITS))
    return join_lines([none, *_period(catalog, view), catalog.label("decisions.how")])


def _head(catalog: Catalog, view: DecisionsView, page: range) -> list[str]:
    total = len(view.found)
    query = shorten(view.query, QUERY_UNITS)
    key = "decisions.heading_query" if query else "decisions.heading"
    head: list[str] = [catalog.html(key, query=query, count=total), *_period(catalog, view)]
    if len(page) < total:
        said = catalog.label("decisions.page", first=page.start + 1, last=page.stop, total=total)
        head.append(said)
    return head


def _period(catalog: Catalog, view: DecisionsView) -> list[str]:
    """Say how the days of the search were understood."""
    if view.start is None:
        return []
    period = say_range(catalog, view.start, view.end, view.group.zone)
    return [catalog.label("decisions.period", period=period)]


def _tail(catalog: Catalog, view: DecisionsView, turns: tuple[Button, ...]) -> list[str]:
    """Say how to search where there is more than a page."""
    if len(view.found) <= PAGE_SIZE:
        return []
    return ["", catalog.label("decisions.how" if turns else "decisions.narrow")]


def _block(catalog: Catalog, group: Group, found: FoundDecision, *, now: datetime) -> Markup:
    decision = found.decision
    day = say_day(catalog, found.known_on)
    date = day if found.held_on else catalog.label("decisions.received", date=day)
    name = name_item(catalog, found.item, decision.section)
    heading = catalog.html(
        "decisions.item", item=name or catalog.label("decisions.no_item"), date=date
    )
    tasks = [_task_line(catalog, group, task, now=now) for task in found.tasks[:MAX_TASKS]]
    rest = len(found.tasks) - len(tasks)
    more = [catalog.count("list.more", rest)] if rest else []
    quote = render_quote(catalog, decision.text, DECISION_UNITS)
    return join_lines(["", heading, quote, *_proposed(catalog, decision), *tasks, *more])


def _proposed(catalog: Catalog, decision: Decision) -> list[Markup]:
    """Say what was proposed, where the decision only adopts it."""
    text = shorten(decision.proposal, DECISION_UNITS)
    return [catalog.html("decisions.proposal", text=text)] if text else []


def _task_line(catalog: Catalog, group: Group, task: Task, *, now: datetime) -> Markup:
    summary = shorten(task.summary, SUMMARY_UNITS)
    if not task.is_open:
        return catalog.html("decisions.task_done", number=task.number, summary=summary)
    return catalog.html(
        "decisions.task",
        mark=mark_of(catalog, task.due, now=now, zone=group.zone),
        number=task.number,
        summary=summary,
        state=_state(catalog, group, task, now=now),
    )


def _state(catalog: Catalog, group: Group, task: Task, *, now: datetime) -> str:
    if task.due is None:
        return catalog.label("decisions.open")
    due = say_moment(catalog, task.due, group.zone)
    if not has_passed(task.due, now=now, zone=group.zone):
        return catalog.timed("decisions.open_due", due=due)
    late = say_lateness(catalog, task.due, now=now, zone=group.zone)
    return catalog.timed("decisions.overdue", due=due, late=late)


def _page_of(view: DecisionsView) -> range:
    """Return the places of the page; a page beyond the last is the last."""
    total = len(view.found)
    page = min(max(view.page, 0), (total - 1) // PAGE_SIZE)
    return range(page * PAGE_SIZE, min((page + 1) * PAGE_SIZE, total))


def _turns(catalog: Catalog, view: DecisionsView, page: range) -> tuple[Button, ...]:
    return tuple(_turning(catalog, view, page))


def _turning(catalog: Catalog, view: DecisionsView, page: range) -> Iterator[Button]:
    """Yield the buttons to the pages beside; none where the search is too long to be carried."""
    number = page.start // PAGE_SIZE
    beside = {"button.previous": number - 1, "button.next": number + 1}
    for key, other in beside.items():
        action = _turn(view, other)
        is_there = 0 <= other * PAGE_SIZE < len(view.found)
        if is_there and len(action.data.encode()) <= MAX_DATA_BYTES:
            yield Button(label=catalog.label(key), action=action)


def _turn(view: DecisionsView, page: int) -> Action:
    return Action(
        verb=Verb.DECISIONS, chat_id=view.group.chat_id, target=view.query, value=str(page)
    )
