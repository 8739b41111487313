"""When something just added will be reminded of, or why it will not."""

from datetime import datetime

from bot.domain.moment import has_passed
from bot.domain.view import MeetingView, TaskView
from bot.texts.catalog import Catalog
from bot.texts.moments import say_moment
from bot.texts.timed import join_timed


def outlook_of_task(catalog: Catalog, view: TaskView, *, now: datetime) -> str:
    """Return the coming reminders of a task."""
    due = view.task.due
    if view.reminders:
        return _say_reminders(catalog, view)
    if due is None:
        waits = view.task.anchor is not None
        return catalog.label("added.waiting" if waits else "added.undated")
    passed = has_passed(due, now=now, zone=view.group.zone)
    return catalog.label("added.due_past" if passed else "added.too_late")


def outlook_of_meeting(catalog: Catalog, view: MeetingView, *, now: datetime) -> str:
    """Return the coming announcements of a meeting."""
    if view.reminders:
        return _say_reminders(catalog, view)
    passed = has_passed(view.meeting.start, now=now, zone=view.group.zone)
    return catalog.label("added.meeting_past" if passed else "added.meeting_too_late")


def _say_reminders(catalog: Catalog, view: TaskView | MeetingView) -> str:
    ahead = dict.fromkeys(reminder.remind_at for reminder in view.reminders)
    moments = [say_moment(catalog, instant, view.group.zone) for instant in ahead]
    instants = join_timed(catalog.label("list.comma"), moments)
    return catalog.html("added.reminders", instants=instants)
