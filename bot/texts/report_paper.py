"""The follow-up report as a paper: what a secretary attaches to the agenda."""

from collections.abc import Iterator, Sequence

from bot.domain.minutes import Decision
from bot.domain.moment import day_of
from bot.domain.report import FollowedItem, FollowedMeeting, FollowedTask, Report
from bot.texts.catalog import Catalog
from bot.texts.fitting import shorten
from bot.texts.followed import (
    name_followed,
    name_meeting_day,
    say_counts,
    say_due,
    say_meetings,
    say_moves,
    say_next_meeting,
    say_owners,
    say_settled,
    say_standing,
)
from bot.texts.moments import say_day
from bot.texts.paper import Paper, Part, Table

CELL_UNITS = 400
DECISION_UNITS = 600
TITLE_UNITS = 200
NOTED_UNITS = 200
WIDTHS = (40, 20, 17, 23)
LACKING = "\N{REPLACEMENT CHARACTER}"


def render_paper(catalog: Catalog, report: Report) -> Paper:
    """Return the report in full, in words alone: no signs, no buttons."""
    day = day_of(report.at, report.group.zone)
    return Paper(
        name=catalog.label("report.file", date=day.isoformat()),
        title=catalog.label("report.title"),
        author=shorten(report.group.title, TITLE_UNITS),
        at=report.at.astimezone(report.group.zone),
        language=catalog.label("report.language"),
        lead=tuple(_lead(catalog, report)),
        parts=tuple(_parts(catalog, report)),
        lacking=catalog.label("report.lacking", sign=LACKING),
    )


def render_caption(catalog: Catalog, report: Report) -> str:
    """Return what stands under a file, as plain text."""
    return catalog.label(
        "report.caption",
        title=catalog.label("report.title"),
        group=shorten(report.group.title, TITLE_UNITS),
        date=say_day(catalog, day_of(report.at, report.group.zone)),
    )


def _lead(catalog: Catalog, report: Report) -> Iterator[str]:
    day = say_day(catalog, day_of(report.at, report.group.zone))
    yield catalog.label("report.made", date=day)
    yield from say_next_meeting(catalog, report)
    if report.meetings:
        yield catalog.label("report.followed", days=say_meetings(catalog, report))
    yield from say_counts(catalog, report)
    yield from say_settled(catalog, report)


def _parts(catalog: Catalog, report: Report) -> Iterator[Part]:
    for meeting in report.meetings:
        yield Part(heading=name_meeting_day(catalog, meeting), level=1)
        for item in meeting.carried:
            yield _item(catalog, report, item)
        if meeting.noted:
            yield _noted(catalog, meeting)
    if report.others:
        table = _table(catalog, report, report.others)
        yield Part(heading=catalog.label("report.others"), level=1, table=table)


def _item(catalog: Catalog, report: Report, item: FollowedItem) -> Part:
    return Part(
        heading=name_followed(catalog, item, TITLE_UNITS),
        level=2,
        paragraphs=tuple(line for each in item.decisions for line in _said(catalog, each)),
        table=_table(catalog, report, item.tasks),
    )


def _said(catalog: Catalog, decision: Decision) -> Iterator[str]:
    """Yield the decision and, where it only adopts a proposal, what that was."""
    yield catalog.label("report.decision", text=shorten(decision.text, DECISION_UNITS))
    if decision.proposal:
        yield catalog.label("report.proposal", text=shorten(decision.proposal, DECISION_UNITS))


def _noted(catalog: Catalog, meeting: FollowedMeeting) -> Part:
    """Name what nobody has to carry out, each decision on a line."""
    points = [
        catalog.label(
            "report.noted_line",
            item=name_followed(catalog, item, TITLE_UNITS),
            text=shorten(decision.text, NOTED_UNITS),
        )
        for item in meeting.noted
        for decision in item.decisions
    ]
    return Part(heading=catalog.label("report.noted"), level=2, points=tuple(points))


def _table(catalog: Catalog, report: Report, tasks: Sequence[FollowedTask]) -> Table:
    return Table(
        head=(
            catalog.label("report.column_task"),
            catalog.label("report.column_owner"),
            catalog.label("report.column_due"),
            catalog.label("report.column_state"),
        ),
        rows=tuple(_row(catalog, report, followed) for followed in tasks),
        widths=WIDTHS,
    )


def _row(catalog: Catalog, report: Report, followed: FollowedTask) -> tuple[str, ...]:
    state = [say_standing(catalog, followed, report), say_moves(catalog, followed)]
    return (
        shorten(followed.task.summary, CELL_UNITS),
        _owners(catalog, followed),
        _due(catalog, followed, report),
        _begun(catalog.label("list.comma").join(part for part in state if part)),
    )


def _owners(catalog: Catalog, followed: FollowedTask) -> str:
    """Return the names as people write them: `af Ursin` keeps its small letter."""
    owners = say_owners(catalog, followed, CELL_UNITS)
    return _begun(owners) if followed.is_nobodys else owners


def _due(catalog: Catalog, followed: FollowedTask, report: Report) -> str:
    """Return the due; Finnish and Swedish write the names of days small in a cell too."""
    due = say_due(catalog, followed, report)
    return _begun(due) if followed.task.due is None else due


def _begun(text: str) -> str:
    """Return the text with a capital, as a cell begins."""
    return text[:1].upper() + text[1:]
