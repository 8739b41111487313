"""The follow-up report as a message: how things stand, and each task that was decided."""

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from bot.domain.report import FollowedTask, Report, Standing
from bot.texts.card import Card
from bot.texts.catalog import Catalog
from bot.texts.fitting import fit, join_lines, shorten
from bot.texts.followed import (
    name_followed,
    name_meeting_day,
    say_counts,
    say_due,
    say_moves,
    say_next_meeting,
    say_owners,
    say_settled,
    say_standing,
)
from bot.texts.items import join_parts
from bot.texts.moments import mark_of, say_day, say_range

SUMMARY_UNITS = 120
NAMES_UNITS = 80
TITLE_UNITS = 80


def render_report(catalog: Catalog, report: Report) -> Card:
    """Show as much as a message holds; the files that go with it hold all."""
    if report.is_empty:
        return Card(text=_say_nothing(catalog, report))
    tail = [*_noted(catalog, report), "", catalog.label("report.files")]
    return Card(
        text=fit(catalog, _head(catalog, report), list(_blocks(catalog, report)), tail).text
    )


def _say_nothing(catalog: Catalog, report: Report) -> Markup:
    if report.start is None:
        return catalog.html("report.none")
    period = say_range(catalog, report.start, report.end, report.group.zone)
    return catalog.html("report.none_within", period=period)


def _head(catalog: Catalog, report: Report) -> list[str]:
    day = say_day(catalog, report.at.astimezone(report.group.zone).date())
    return [
        catalog.html("report.heading", date=day),
        *say_next_meeting(catalog, report),
        *say_counts(catalog, report),
        *say_settled(catalog, report),
    ]


def _noted(catalog: Catalog, report: Report) -> list[str]:
    noted = sum(len(item.decisions) for meeting in report.meetings for item in meeting.noted)
    return ["", catalog.count("report.noted_count", noted)] if noted else []


def _blocks(catalog: Catalog, report: Report) -> Iterator[Markup]:
    """Yield a task each, the first of an agenda item or a meeting under its heading."""
    for meeting in report.meetings:
        heading = ["", catalog.html("list.section", heading=name_meeting_day(catalog, meeting))]
        for item in meeting.carried:
            heading.append(name_followed(catalog, item, TITLE_UNITS))
            yield from _tasks(catalog, report, heading, item.tasks)
            heading = []
    heading = ["", catalog.html("list.section", heading=catalog.label("report.others"))]
    yield from _tasks(catalog, report, heading, report.others)


def _tasks(
    catalog: Catalog, report: Report, heading: list[str], tasks: Sequence[FollowedTask]
) -> Iterator[Markup]:
    for index, followed in enumerate(tasks):
        yield join_lines([*(heading if index == 0 else []), _task(catalog, report, followed)])


def _task(catalog: Catalog, report: Report, followed: FollowedTask) -> Markup:
    is_done = followed.standing is Standing.DONE
    about = [
        "" if is_done else say_owners(catalog, followed, NAMES_UNITS),
        "" if is_done else say_due(catalog, followed, report),
        "" if followed.standing is Standing.OPEN else say_standing(catalog, followed, report),
        say_moves(catalog, followed),
    ]
    return catalog.html(
        "report.task",
        mark=_mark(catalog, report, followed),
        number=followed.task.number,
        summary=shorten(followed.task.summary, SUMMARY_UNITS),
        about=join_parts(catalog, about),
    )


def _mark(catalog: Catalog, report: Report, followed: FollowedTask) -> str:
    if followed.standing is Standing.DONE:
        return catalog.label("report.mark_done")
    return mark_of(catalog, followed.task.due, now=report.at, zone=report.group.zone)
