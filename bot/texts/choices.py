"""Dates to choose from, each a button that says weekday and full date."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from bot.domain.action import MEETING_SIGN, Verb
from bot.domain.group import Group
from bot.domain.moment import Moment, day_of, has_passed, local_instant
from bot.domain.understanding import Doubt
from bot.domain.view import TaskView
from bot.texts.buttons import Rows, in_rows, item_button, value_of
from bot.texts.catalog import Catalog
from bot.texts.doubts import candidates_of
from bot.texts.moments import say_moment


def due_choices(catalog: Catalog, view: TaskView, *, now: datetime) -> Rows:
    """Return the dues a task may be given, one in a row: later than today, and none at all."""
    group, number = view.group, view.task.number
    buttons = []
    for key, moment in _without_repeats(view, now):
        label = catalog.label(key, date=say_moment(catalog, moment, group.zone))
        buttons.append(item_button(label, Verb.SET_DUE, group, number, _value(view, key, moment)))
    none = item_button(catalog.label("choice.none"), Verb.SET_DUE, group, number)
    return in_rows([*buttons, none], 1)


def _value(view: TaskView, key: str, moment: Moment) -> str:
    if key == "choice.meeting" and view.next_meeting is not None:
        return f"{MEETING_SIGN}{view.next_meeting.number}"
    return value_of(moment)


def _without_repeats(view: TaskView, now: datetime) -> Iterator[tuple[str, Moment]]:
    zone = view.group.zone
    seen: set[Moment | None] = {view.task.due}
    for key, moment in _moments(view, now):
        is_later = day_of(moment, zone) > day_of(now, zone)
        if is_later and not has_passed(moment, now=now, zone=zone) and moment not in seen:
            seen.add(moment)
            yield key, moment


def _moments(view: TaskView, now: datetime) -> Iterator[tuple[str, Moment]]:
    today = day_of(now, view.group.zone)
    yield "choice.tomorrow", _on(view, today + timedelta(days=1))
    yield "choice.week", _on(view, today + timedelta(days=7))
    if view.task.due is not None:
        due_on = day_of(view.task.due, view.group.zone)
        yield "choice.week_later", _on(view, due_on + timedelta(days=7))
    if view.next_meeting is not None:
        yield "choice.meeting", view.next_meeting.start


def _on(view: TaskView, day: date) -> Moment:
    """Return the day, at the wall time of the present due where that has one."""
    due, zone = view.task.due, view.group.zone
    if not isinstance(due, datetime):
        return day
    return local_instant(day, due.astimezone(zone).time(), zone)


def candidate_rows(
    catalog: Catalog, verb: Verb, group: Group, number: int, doubts: Sequence[Doubt]
) -> Rows:
    """Return the candidates of the first doubt that has any, one in a row."""
    buttons = [
        item_button(say_moment(catalog, moment, group.zone), verb, group, number, value_of(moment))
        for moment in candidates_of(doubts)
    ]
    return in_rows(buttons, 1)
