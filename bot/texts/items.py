"""Tasks and meetings as lines: what every list, digest and summary is made of."""

from collections.abc import Iterable, Sequence

from markupsafe import Markup

from bot.domain.group import Group
from bot.domain.meeting import Attendance, Meeting
from bot.domain.task import Task
from bot.texts.catalog import Catalog
from bot.texts.fitting import shorten
from bot.texts.moments import say_moment, say_range
from bot.texts.people import join_names, names_of
from bot.texts.sources import say_section

HEADING_UNITS = 400
LINE_UNITS = 160
PLACE_UNITS = 80


def join_parts(catalog: Catalog, parts: Iterable[str]) -> Markup:
    """Put the parts of one line beside one another; empty ones are left out."""
    return Markup(catalog.label("list.dot")).join(part for part in parts if part)


def name_meeting(catalog: Catalog, summary: str, limit: int = HEADING_UNITS) -> str:
    """Return what a meeting is called; the group's ordinary one has no name of its own."""
    return shorten(summary, limit) or catalog.label("meeting.untitled")


def render_task_line(catalog: Catalog, group: Group, task: Task) -> Markup:
    """Return a task as one line of a list, its people unmentioned."""
    about = describe_task(catalog, group, task, names_of(task.assignees))
    key = "list.task" if about else "list.task_bare"
    summary = shorten(task.summary, LINE_UNITS)
    return catalog.html(key, number=task.number, summary=summary, about=about)


def describe_task(catalog: Catalog, group: Group, task: Task, names: Sequence[str]) -> Markup:
    """Return due, owners and section beside one another."""
    due = "" if task.due is None else say_moment(catalog, task.due, group.zone)
    section = say_section(catalog, task.origin.section) if task.origin.section else ""
    sign = catalog.label("repeats.sign") if task.turn else ""
    return join_parts(catalog, [due, join_names(catalog, names, limit=150), section, sign])


def render_meeting_line(catalog: Catalog, group: Group, meeting: Meeting) -> Markup:
    """Return a meeting as one line of a list."""
    return catalog.html(
        "list.meeting",
        number=meeting.number,
        start=say_range(catalog, meeting.start, meeting.end, group.zone),
        about=describe_meeting(catalog, meeting),
    )


def describe_meeting(catalog: Catalog, meeting: Meeting) -> Markup:
    """Return name, place and the number of those coming beside one another."""
    coming = meeting.count(Attendance.ACCEPTED)
    return join_parts(
        catalog,
        [
            name_meeting(catalog, meeting.summary, LINE_UNITS),
            shorten(meeting.location, PLACE_UNITS),
            catalog.label("meeting.coming", count=coming) if coming else "",
        ],
    )
