"""The short answer to a pressed button: what has just happened."""

from bot.domain.action import Verb
from bot.domain.meeting import Attendance
from bot.domain.task import TaskStatus
from bot.domain.view import MeetingView, TaskView
from bot.texts.catalog import Catalog
from bot.texts.fitting import shorten
from bot.texts.moments import say_moment
from bot.texts.people import NAME_UNITS

WAIT_UNITS = 110
"""Of what the press did, where more has to be said in a toast of 200."""

_OPEN = frozenset({TaskStatus.NEEDS_ACTION, TaskStatus.IN_PROCESS})
_CANCELLED = frozenset({TaskStatus.CANCELLED})

_TASK_TOASTS = {
    Verb.DONE: (frozenset({TaskStatus.COMPLETED}), "toast.done"),
    Verb.REOPEN: (_OPEN, "toast.reopened"),
    Verb.SET_DUE: (_OPEN, "toast.moved"),
    Verb.CLAIM: (_OPEN, "toast.claimed"),
    Verb.REMOVE: (_CANCELLED, "toast.removed"),
    Verb.RESTORE: (_OPEN, "toast.restored"),
}
"""For each verb the states in which it has had its effect, and what is said then."""

_ANSWERS = {
    Attendance.ACCEPTED: "toast.attending",
    Attendance.TENTATIVE: "toast.tentative",
    Attendance.DECLINED: "toast.declined",
}


def toast_of_task(catalog: Catalog, verb: Verb, view: TaskView, by: int | None = None) -> str:
    """Return what the press *by* a user did to the task; empty where the card says it all."""
    is_choice_of_none = verb is Verb.SET_DUE and view.task.due is None
    if verb not in _TASK_TOASTS or is_choice_of_none:
        return ""
    if verb is Verb.DONE and view.task.is_open and by in view.task.done_by:
        return catalog.label("toast.part_done")
    states, key = _TASK_TOASTS[verb]
    if view.task.status not in states:
        return catalog.label("toast.stale")
    name = view.names.get(view.task.completed_by or 0)
    if verb is Verb.DONE and name and by not in (None, view.task.completed_by):
        return catalog.label("toast.already_done", name=shorten(name, NAME_UNITS))
    if verb is Verb.DONE and view.next_turn is not None and view.next_turn.due is not None:
        date = say_moment(catalog, view.next_turn.due, view.group.zone)
        return catalog.label("toast.done_next", number=view.next_turn.number, date=date)
    return catalog.label(key)


def toast_of_meeting(catalog: Catalog, verb: Verb, view: MeetingView, by: int) -> str:
    """Return what the press *by* a user did to the meeting; empty where the card says it all."""
    is_cancelled = not view.meeting.is_on
    if verb is Verb.REMOVE:
        return catalog.label("toast.cancelled")
    if is_cancelled and verb in (Verb.ATTEND, Verb.SET_START):
        return catalog.label("toast.stale")
    if verb is Verb.RESTORE:
        return catalog.label("toast.restored")
    if verb is Verb.SET_START:
        return catalog.label("toast.moved")
    if verb is Verb.ATTEND and by in view.meeting.attendance:
        return catalog.label(_ANSWERS[view.meeting.attendance[by]])
    return ""


def toast_of_news(catalog: Catalog, toast: str) -> str:
    """Say, behind what the press did in private, that the group will hear of it."""
    if toast in ("", catalog.label("toast.stale")):
        return toast
    return f"{toast} {catalog.label('news.will_tell')}"


def toast_of_wait(catalog: Catalog, toast: str) -> str:
    """Say, behind what the press did, that the card shows it later."""
    return catalog.label("toast.wait", toast=shorten(toast, WAIT_UNITS)).strip()


def toast_of_review(catalog: Catalog, verb: Verb) -> str:
    """Return what the press did to the minutes; empty where the card says it all."""
    if verb is Verb.SAVE:
        return catalog.label("toast.saved")
    return catalog.label("toast.discarded") if verb is Verb.DISCARD else ""
