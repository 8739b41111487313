"""What a card says of a task that is one of several: its rule, and the turn after it."""

from markupsafe import Markup

from bot.domain.action import Verb
from bot.domain.moment import Moment
from bot.domain.recurrence import Removal, Turn, coming
from bot.domain.task import Task
from bot.domain.view import TaskView
from bot.texts.buttons import Rows, item_button
from bot.texts.card import Button, Card
from bot.texts.catalog import Catalog
from bot.texts.fitting import join_lines, shorten
from bot.texts.items import HEADING_UNITS
from bot.texts.moments import say_moment
from bot.texts.recurrence import say_rule
from bot.texts.timed import join_timed

SHOWN_PASSED = 3
REMOVALS = {
    "button.remove_turn": Removal.TURN,
    "button.remove_series": Removal.SERIES,
}


def turn_lines(catalog: Catalog, view: TaskView) -> list[Markup]:
    """Return the rule of a recurring task with its next turn, and the turns that have passed."""
    turn = view.task.turn
    if turn is None:
        return []
    return [_rule_line(catalog, view, turn), *passed_lines(catalog, view)]


def _rule_line(catalog: Catalog, view: TaskView, turn: Turn) -> Markup:
    zone = view.group.zone
    rule, next_one = say_rule(catalog, turn.recurrence.rrule, zone), view.next_turn
    if next_one is not None and next_one.due is not None:
        date = say_moment(catalog, next_one.due, zone)
        return catalog.html("repeats.stands_line", rule=rule, number=next_one.number, date=date)
    if not turn.goes_by_calendar and not turn.is_last:
        return catalog.html("repeats.from_done_line", rule=rule)
    ahead = coming(turn, zone)
    if ahead is None:
        return catalog.html("repeats.last_line", rule=rule)
    return catalog.html("repeats.line", rule=rule, date=say_moment(catalog, ahead, zone))


def passed_lines(catalog: Catalog, view: TaskView) -> list[Markup]:
    """Name the turns between this one and its neighbours that passed before they could stand."""
    passed = _passed(view.task) or _passed(view.next_turn)
    if not passed:
        return []
    shown = [say_moment(catalog, moment, view.group.zone) for moment in passed[-SHOWN_PASSED:]]
    dates = join_timed(catalog.label("list.comma"), shown)
    key = "repeats.passed" if len(shown) == len(passed) else "repeats.passed_many"
    return [catalog.html(key, count=len(passed), dates=dates)]


def _passed(task: Task | None) -> tuple[Moment, ...]:
    return task.turn.passed if task is not None and task.turn is not None else ()


def stands_lines(catalog: Catalog, view: TaskView) -> list[Markup]:
    """Say of a turn that is over which one is next, and when."""
    task = view.next_turn
    if task is None or task.due is None:
        return []
    date = say_moment(catalog, task.due, view.group.zone)
    return [catalog.html("repeats.stands", number=task.number, date=date)]


def undo_button(catalog: Catalog, view: TaskView) -> Button:
    """Return the button that takes back what was just added: of a recurring task, all of it."""
    value = Removal.SERIES if view.task.turn else ""
    label = catalog.label("button.undo")
    return item_button(label, Verb.REMOVE, view.group, view.task.number, value)


def render_removal(catalog: Catalog, view: TaskView) -> Card:
    """Ask whether this turn alone or the whole series is to be removed."""
    group, number = view.group, view.task.number
    summary = shorten(view.task.summary, HEADING_UNITS)
    lines = [
        catalog.html("why.heading", number=number, summary=summary),
        *turn_lines(catalog, view),
        catalog.label("repeats.ask_removal"),
    ]
    rows = tuple(
        (item_button(catalog.label(key), Verb.REMOVE, group, number, value),)
        for key, value in REMOVALS.items()
    )
    back = item_button(catalog.label("button.back"), Verb.SHOW, group, number)
    return Card(text=join_lines(lines), rows=(*rows, (back,)))


def stands_rows(catalog: Catalog, view: TaskView) -> Rows:
    """Return the button that opens the next turn."""
    if view.next_turn is None:
        return ()
    number = view.next_turn.number
    label = catalog.label("button.show", number=number)
    return ((item_button(label, Verb.SHOW, view.group, number),),)
