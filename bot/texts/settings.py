"""The group's habits of reminding: what is on, and a button for each to turn it."""

from datetime import time

from babel.dates import format_time

from bot.domain.action import Verb
from bot.domain.habits import DIGEST_TIMES, NIGHTS, Habit, has
from bot.domain.view import SettingsView
from bot.domain.working_time import QuietHours
from bot.texts.buttons import Rows, in_rows, item_button
from bot.texts.card import Button, Card
from bot.texts.catalog import Catalog
from bot.texts.fitting import join_lines
from bot.texts.moments import say_moment

LABELS = {
    Habit.TASK_14_DAYS: "habit.days_14",
    Habit.TASK_7_DAYS: "habit.days_7",
    Habit.TASK_3_DAYS: "habit.days_3",
    Habit.TASK_1_DAY: "habit.days_1",
    Habit.TASK_SAME_DAY: "habit.same_day",
    Habit.MEETING_7_DAYS: "habit.days_7",
    Habit.MEETING_1_DAY: "habit.days_1",
    Habit.MEETING_1_HOUR: "habit.hour",
    Habit.OVERDUE: "habit.overdue",
    Habit.ESCALATION: "habit.escalation",
    Habit.CHAIN: "habit.chain",
    Habit.OUTLOOK: "habit.outlook",
    Habit.WORKING_DAYS: "habit.working_days",
}
TASK_STEPS = (
    Habit.TASK_14_DAYS,
    Habit.TASK_7_DAYS,
    Habit.TASK_3_DAYS,
    Habit.TASK_1_DAY,
    Habit.TASK_SAME_DAY,
)
MEETING_STEPS = (Habit.MEETING_7_DAYS, Habit.MEETING_1_DAY, Habit.MEETING_1_HOUR)
OTHERS = (Habit.OVERDUE, Habit.ESCALATION, Habit.CHAIN, Habit.OUTLOOK, Habit.WORKING_DAYS)
ON, OFF = "1", "0"


def render_settings(catalog: Catalog, view: SettingsView) -> Card:
    """Show the habits; only who may change them gets the buttons."""
    policy = view.group.policy
    lines = [
        catalog.html("settings.heading"),
        "",
        catalog.html("settings.digest", clock=_clock(catalog, policy.digest_at)),
        _quiet_line(catalog, policy.quiet),
        catalog.html("settings.tasks", steps=_steps(catalog, view, TASK_STEPS)),
        catalog.html("settings.meetings", steps=_steps(catalog, view, MEETING_STEPS)),
        catalog.html("settings.others", habits=_steps(catalog, view, OTHERS)),
        catalog.html("settings.zone", zone=view.group.zone.key),
        "",
        *_ahead(catalog, view),
    ]
    if not view.may_change:
        return Card(text=join_lines([*lines, catalog.html("settings.officers")]))
    return Card(
        text=join_lines([*lines, catalog.html("settings.press")]), rows=_rows(catalog, view)
    )


def _ahead(catalog: Catalog, view: SettingsView) -> list[str]:
    if view.next_at is None:
        return [catalog.html("settings.none_ahead")]
    at = say_moment(catalog, view.next_at, view.group.zone)
    return [catalog.html("settings.ahead", count=view.planned, at=at)]


def _steps(catalog: Catalog, view: SettingsView, habits: tuple[Habit, ...]) -> str:
    on = [catalog.label(LABELS[habit]) for habit in habits if has(view.group.policy, habit)]
    return ", ".join(on) if on else catalog.label("settings.nothing")


def _quiet_line(catalog: Catalog, quiet: QuietHours | None) -> str:
    if quiet is None:
        return catalog.html("settings.no_quiet")
    start, end = _clock(catalog, quiet.start), _clock(catalog, quiet.end)
    return catalog.html("settings.quiet", start=start, end=end)


def _rows(catalog: Catalog, view: SettingsView) -> Rows:
    return (
        *_private_row(catalog, view),
        *in_rows([_habit(catalog, view, habit, "settings.task_step") for habit in TASK_STEPS], 3),
        tuple(_habit(catalog, view, habit, "settings.meeting_step") for habit in MEETING_STEPS),
        *in_rows([_habit(catalog, view, habit, "settings.step") for habit in OTHERS], 2),
        *in_rows([_digest(catalog, view, at) for at in DIGEST_TIMES], 3),
        *in_rows([_night(catalog, view, quiet) for quiet in (*NIGHTS, None)], 2),
    )


def _private_row(catalog: Catalog, view: SettingsView) -> Rows:
    """In a private chat: whether the person is told here of their tasks in groups."""
    if view.wants_private is None:
        return ()
    is_on = view.wants_private
    label = _ticked(catalog, catalog.label("settings.private"), is_on=is_on)
    return ((item_button(label, Verb.PRIVATELY, view.group, "", OFF if is_on else ON),),)


def _habit(catalog: Catalog, view: SettingsView, habit: Habit, key: str) -> Button:
    """Return the button that turns the habit: what it asks for is the other state."""
    is_on = has(view.group.policy, habit)
    label = catalog.label(key, name=catalog.label(LABELS[habit]))
    value = f"{habit}:{OFF if is_on else ON}"
    return item_button(_ticked(catalog, label, is_on=is_on), Verb.HABIT, view.group, "", value)


def _digest(catalog: Catalog, view: SettingsView, at: time) -> Button:
    label = catalog.label("settings.at", clock=_clock(catalog, at))
    is_on = view.group.policy.digest_at == at
    ticked = _ticked(catalog, label, is_on=is_on)
    return item_button(ticked, Verb.DIGEST_AT, view.group, "", f"{at:%H:%M}")


def _night(catalog: Catalog, view: SettingsView, quiet: QuietHours | None) -> Button:
    is_on = view.group.policy.quiet == quiet
    if quiet is None:
        label = _ticked(catalog, catalog.label("settings.no_night"), is_on=is_on)
        return item_button(label, Verb.QUIET, view.group, "")
    start, end = _clock(catalog, quiet.start), _clock(catalog, quiet.end)
    label = _ticked(catalog, catalog.label("settings.night", start=start, end=end), is_on=is_on)
    return item_button(label, Verb.QUIET, view.group, "", f"{quiet.start:%H:%M}-{quiet.end:%H:%M}")


def _ticked(catalog: Catalog, label: str, *, is_on: bool) -> str:
    return catalog.label("settings.on" if is_on else "settings.off", name=label)


def _clock(catalog: Catalog, at: time) -> str:
    return format_time(at, catalog.label("format.clock"), locale=catalog.locale)
