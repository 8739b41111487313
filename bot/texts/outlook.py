"""When something just added will be reminded of, or why it will not."""

from datetime import datetime

from bot.domain.moment import has_passed
from bot.domain.view import MeetingView, TaskView
from bot.texts.catalog import Catalog
from bot.texts.moments import say_moment


def outlook_of_task(catalog: Catalog, view: TaskView, *, now: datetime) -> str:
    """Return the coming reminders of a task."""
    due = view.task.due
    if due is None:
        return catalog.label("added.undated")
    if view.reminders:
        return _say_reminders(catalog, view)
    passed = has_passed(due, now=now, zone=view.group.zone)
    return catalog.label("added.due_past" if passed else "added.too_late")


def outlook_of_meeting(catalog: Catalog, view: MeetingView, *, now: datetime) -> str:
    """Return the coming announcements of a meeting."""
    if view.reminders:
        return _say_reminders(catalog, view)
    passed = has_passed(view.meeting.start, now=now, zone=view.group.zone)
    return catalog.label("added.meeting_past" if passed else "added.meeting_too_late")


def _say_reminders(catalog: Catalog, view: TaskView | MeetingView) -> str:
    moments = [say_moment(catalog, r.remind_at, view.group.zone) for r in view.reminders]
    return catalog.label("added.reminders", instants=catalog.label("list.comma").join(moments))
