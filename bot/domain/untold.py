"""Which part of all that a group follows a report tells of: a secretary's choice, as rules."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.domain.moment import day_of
from bot.domain.report import FollowedMeeting, FollowedTask, Report

RECENT = timedelta(days=90)
"""For how long a group without minutes is told of what has been done."""

Period = tuple[date, date]


def untold(report: Report) -> Report:
    """Keep the newest meeting in full, and of earlier ones what has not been told at it.

    That is what is open, and what has been done since. What is left out is counted.
    """
    since = _told_on(report)
    meetings = (*report.meetings[:1], *(_untold(m, since, report) for m in report.meetings[1:]))
    kept = replace(
        report,
        meetings=tuple(meeting for meeting in meetings if meeting.items),
        others=_untold_tasks(report.others, since, report),
    )
    return replace(kept, settled=len(report.tasks) - len(kept.tasks))


def within(report: Report, period: Period) -> Report:
    """Keep the meetings of the period in full, and the other tasks that were added in it."""
    start, end = period
    zone = report.group.zone
    others = [one for one in report.others if start <= day_of(one.task.created_at, zone) <= end]
    meetings = [meeting for meeting in report.meetings if start <= meeting.known_on <= end]
    return replace(report, meetings=tuple(meetings), others=tuple(others), start=start, end=end)


def _told_on(report: Report) -> date:
    if report.meetings:
        return report.meetings[0].known_on
    return day_of(report.at, report.group.zone) - RECENT


def _untold(meeting: FollowedMeeting, since: date, report: Report) -> FollowedMeeting:
    items = [replace(one, tasks=_untold_tasks(one.tasks, since, report)) for one in meeting.items]
    return replace(meeting, items=tuple(item for item in items if item.tasks))


def _untold_tasks(
    tasks: Sequence[FollowedTask], since: date, report: Report
) -> tuple[FollowedTask, ...]:
    zone = report.group.zone
    return tuple(
        followed
        for followed in tasks
        if (done_at := followed.task.completed_at) is None or day_of(done_at, zone) >= since
    )
