"""Cards of one meeting, and the list of those ahead."""

from datetime import datetime

from bot.domain.action import Verb
from bot.domain.meeting import Attendance
from bot.domain.moment import has_passed
from bot.domain.view import ListView, MeetingView
from bot.texts.buttons import Rows, item_button, show_rows
from bot.texts.card import Button, Card
from bot.texts.catalog import Catalog
from bot.texts.choices import candidate_rows
from bot.texts.doubts import ask_doubts
from bot.texts.fitting import fit, join_lines, shorten
from bot.texts.items import name_meeting, render_meeting_line
from bot.texts.moments import say_range
from bot.texts.moved_dues import say_moved_dues
from bot.texts.outlook import outlook_of_meeting
from bot.texts.people import join_names

LOCATION_UNITS = 200

ANSWERS = {
    Attendance.ACCEPTED: ("meeting.accepted", "button.accept"),
    Attendance.TENTATIVE: ("meeting.tentative", "button.tentative"),
    Attendance.DECLINED: ("meeting.declined", "button.decline"),
}


def render_meeting(catalog: Catalog, view: MeetingView, *, now: datetime) -> Card:
    """Show the meeting as it stands, and who is coming."""
    meeting = view.meeting
    if not meeting.is_on:
        return _render_cancelled(catalog, view)
    is_over = has_passed(meeting.end or meeting.start, now=now, zone=view.group.zone)
    name = name_meeting(catalog, meeting.summary)
    lines = [
        catalog.html("meeting.heading", summary=name, number=meeting.number),
        *when_and_where(catalog, view),
        *answer_lines(catalog, view),
        *([catalog.label("meeting.over")] if is_over else []),
        *say_moved_dues(catalog, view.group, view.moved),
        *ask_doubts(catalog, view.doubts),
    ]
    cancel = (_button(catalog, view, "button.cancel_meeting", Verb.REMOVE),)
    rows = () if is_over else (*_candidates(catalog, view), *answer_rows(catalog, view), cancel)
    return Card(text=join_lines(lines), rows=rows)


def render_added_meeting(catalog: Catalog, view: MeetingView, *, now: datetime) -> Card:
    """Confirm what was added, and ask about what is in doubt."""
    undo = (_button(catalog, view, "button.undo", Verb.REMOVE),)
    return _render_news(catalog, view, "added.heading", (undo,), now=now)


def render_moved_meeting(catalog: Catalog, view: MeetingView, *, now: datetime) -> Card:
    """Confirm another time that was written, and ask about what is in doubt."""
    return _render_news(catalog, view, "moved.heading", (), now=now)


def _render_news(
    catalog: Catalog, view: MeetingView, heading: str, last: Rows, *, now: datetime
) -> Card:
    meeting = view.meeting
    if not meeting.is_on:
        return _render_cancelled(catalog, view)
    name = name_meeting(catalog, meeting.summary)
    lines = [
        catalog.html(heading, number=meeting.number, summary=name),
        *when_and_where(catalog, view),
        outlook_of_meeting(catalog, view, now=now),
        *([catalog.label("added.private")] if view.group.is_private else []),
        *say_moved_dues(catalog, view.group, view.moved),
        *ask_doubts(catalog, view.doubts),
    ]
    rows = (*_candidates(catalog, view), *answer_rows(catalog, view), *last)
    return Card(text=join_lines(lines), rows=rows)


def render_meeting_list(catalog: Catalog, view: ListView, *, now: datetime) -> Card:
    """List the meetings ahead, earliest first."""
    if not view.meetings:
        return Card(text=catalog.html("meetings.none"))
    blocks = [render_meeting_line(catalog, view.group, meeting) for meeting in view.meetings]
    fitted = fit(catalog, [catalog.html("meetings.heading", count=len(blocks))], blocks)
    numbers = [meeting.number for meeting in view.meetings[: fitted.kept]]
    return Card(text=fitted.text, rows=show_rows(catalog, view.group, numbers))


def when_and_where(catalog: Catalog, view: MeetingView) -> list[str]:
    """Return the lines on time and place."""
    meeting = view.meeting
    when = say_range(catalog, meeting.start, meeting.end, view.group.zone)
    place = shorten(meeting.location, LOCATION_UNITS)
    return [when, catalog.html("meeting.place", place=place)] if place else [when]


def answer_lines(catalog: Catalog, view: MeetingView) -> list[str]:
    """Return who is coming, perhaps coming and not coming: count and names."""
    if view.group.is_private:
        return []
    lines = [
        catalog.html(key, count=len(names), names=join_names(catalog, names))
        for attendance, (key, _) in ANSWERS.items()
        if (names := _names(catalog, view, attendance))
    ]
    return [*lines] if lines else [catalog.label("meeting.no_answers")]


def _names(catalog: Catalog, view: MeetingView, attendance: Attendance) -> list[str]:
    unknown = catalog.label("meeting.former_member")
    given = view.meeting.attendance
    return [view.names.get(user, unknown) for user, said in given.items() if said is attendance]


def answer_rows(catalog: Catalog, view: MeetingView) -> Rows:
    """Return the buttons by which members answer; nobody answers themselves in private."""
    if view.group.is_private:
        return ()
    row = (
        _button(catalog, view, label, Verb.ATTEND, attendance)
        for attendance, (_, label) in ANSWERS.items()
    )
    return (tuple(row),)


def _button(catalog: Catalog, view: MeetingView, key: str, verb: Verb, value: str = "") -> Button:
    return item_button(catalog.label(key), verb, view.group, view.meeting.number, value)


def _candidates(catalog: Catalog, view: MeetingView) -> Rows:
    return candidate_rows(catalog, Verb.SET_START, view.group, view.meeting.number, view.doubts)


def _render_cancelled(catalog: Catalog, view: MeetingView) -> Card:
    meeting = view.meeting
    text = catalog.html(
        "meeting.cancelled",
        summary=name_meeting(catalog, meeting.summary),
        number=meeting.number,
        start=say_range(catalog, meeting.start, meeting.end, view.group.zone),
    )
    text = join_lines([text, *say_moved_dues(catalog, view.group, view.moved)])
    return Card(text=text, rows=((_button(catalog, view, "button.restore", Verb.RESTORE),),))
