"""What the message and the papers of a follow-up report say alike."""

from datetime import datetime

from bot.domain.report import FollowedItem, FollowedMeeting, FollowedTask, Report, Standing
from bot.texts.catalog import Catalog
from bot.texts.moments import say_day, say_lateness, say_moment, say_range
from bot.texts.people import join_names, names_of
from bot.texts.sources import name_item

DAYS = 12
"""Days of meetings that are named; the rest is counted."""


def name_followed(catalog: Catalog, followed: FollowedItem, limit: int) -> str:
    """Return an agenda item by number and title."""
    name = name_item(catalog, followed.item, followed.label, limit)
    return name or catalog.label("decisions.no_item")


def name_meeting_day(catalog: Catalog, meeting: FollowedMeeting) -> str:
    """Return the meeting by its day, or its minutes by the day on which they came."""
    key = "report.minutes" if meeting.held_on is None else "report.meeting"
    return catalog.label(key, date=say_day(catalog, meeting.known_on))


def say_counts(catalog: Catalog, report: Report) -> list[str]:
    """Return the line on how many tasks are done, open, overdue, and nobody's, where any is."""
    counts = {
        "report.count_done": report.count(Standing.DONE),
        "report.count_open": report.count(Standing.OPEN),
        "report.count_overdue": report.count(Standing.OVERDUE),
    }
    said = [catalog.count(key, number) for key, number in counts.items() if number]
    if not said:
        return []
    key = "report.state_nobodys" if report.nobodys else "report.state"
    joined = catalog.label("list.comma").join(said)
    return [catalog.label(key, counts=joined, nobodys=report.nobodys)]


def say_meetings(catalog: Catalog, report: Report) -> str:
    """Return the days of the meetings, the newest first."""
    days = [say_day(catalog, meeting.known_on) for meeting in report.meetings]
    rest = len(days) - DAYS
    more = [catalog.count("list.more", rest)] if rest > 0 else []
    return catalog.label("list.comma").join([*days[:DAYS], *more])


def say_next_meeting(catalog: Catalog, report: Report) -> list[str]:
    """Return the line on the next meeting, if it is known."""
    meeting = report.next_meeting
    if meeting is None:
        return []
    start = say_range(catalog, meeting.start, meeting.end, report.group.zone)
    return [catalog.timed("report.next", start=start)]


def say_settled(catalog: Catalog, report: Report) -> list[str]:
    """Return the line on what has been left out, if anything has."""
    return [catalog.count("report.settled", report.settled)] if report.settled else []


def say_owners(catalog: Catalog, followed: FollowedTask, limit: int) -> str:
    """Return who does it; of an open task, that nobody does."""
    if followed.is_nobodys:
        return catalog.label("report.no_owner")
    return str(join_names(catalog, names_of(followed.task.assignees), limit=limit).unescape())


def say_due(catalog: Catalog, followed: FollowedTask, report: Report) -> str:
    """Return the due, or that there is none."""
    due = followed.task.due
    return say_moment(catalog, due, report.group.zone) if due else catalog.label("report.no_due")


def say_standing(catalog: Catalog, followed: FollowedTask, report: Report) -> str:
    """Return how the task stands: done when and by whom, open, or late by so many days."""
    task, zone = followed.task, report.group.zone
    if followed.standing is Standing.DONE:
        return _say_done(catalog, followed, task.completed_at or report.at, report)
    if followed.standing is Standing.OVERDUE and task.due is not None:
        return say_lateness(catalog, task.due, now=report.at, zone=zone)
    return catalog.label("report.is_open")


def _say_done(catalog: Catalog, followed: FollowedTask, done_at: datetime, report: Report) -> str:
    day = say_day(catalog, done_at.astimezone(report.group.zone).date())
    if not followed.done_by:
        return catalog.label("report.done_on", date=day)
    return catalog.label("report.done_by", date=day, name=followed.done_by)


def say_moves(catalog: Catalog, followed: FollowedTask) -> str:
    """Return how often the due was moved; nothing where it was not."""
    return catalog.count("report.moved", followed.moves) if followed.moves else ""
