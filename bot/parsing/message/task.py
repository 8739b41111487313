"""A task as people write it: what, by when, who."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain.draft import TaskDraft
from bot.domain.errors import NotUnderstood
from bot.domain.member import Member
from bot.domain.task import Assignee
from bot.domain.understanding import Span, Understanding
from bot.parsing.dates import GivenMoment, find_dates
from bot.parsing.message.anchoring import find_anchor
from bot.parsing.message.choice import Choice, choose_due
from bot.parsing.message.lines import ReadLine, if_said, read_lines, split_lines
from bot.parsing.message.owners import unique
from bot.parsing.message.sharing import find_share
from bot.parsing.message.shortening import shorten
from bot.parsing.message.trimming import trim
from bot.parsing.people.directory import open_directory
from bot.parsing.tokens import tokenise
from bot.parsing.words import Use, is_used_as

SUMMARY_LIMIT = 200
QUOTED_LIMIT = 120


def parse_task(
    text: str,
    *,
    at: datetime,
    members: Sequence[Member] = (),
    quoted: str = "",
    quoted_at: datetime | None = None,
    given: Sequence[GivenMoment] = (),
    quoted_given: Sequence[GivenMoment] = (),
) -> TaskDraft:
    """Return the task that *text* asks for; where it says no more, what *quoted* says.

    *text* is what follows the command, *quoted* the message replied to; *at* and
    *quoted_at* are the instants at which each was written, in the group's zone:
    yesterday's "tomorrow" is today. *given* and *quoted_given* are moments marked in them.

    Raises:
        NotUnderstood: If there is nothing to do in either.
    """
    own, tied = _choose(text, find_dates(text, at=at, given=given), at), find_anchor(text)
    if own and tied and not _is_part(own, tied[1]):
        tied = None
    own = None if tied else own
    choice = own or _choose_quoted(quoted, quoted_at or at, quoted_given)
    cuts = own.cuts if own else (tied[1],) if tied else ()
    lines = list(read_lines(text, cuts, open_directory(members)))
    draft = _worded(lines, if_said(quoted.strip()))
    return replace(
        draft,
        due=choice.due if choice and not tied else None,
        doubts=choice.doubts if choice and not tied else (),
        recurrence=choice.recurrence if choice and not tied else None,
        anchor=tied[0] if tied else None,
        share=find_share(text),
        assignees=_assignees(lines),
    )


def _choose(text: str, found: Sequence[Understanding], at: datetime) -> Choice | None:
    """Choose among the dates of the first line, else among all."""
    line = next(split_lines(text), None)
    first = [one for one in found if line and one.span.end <= line.end()]
    return choose_due(text, first, at=at) or choose_due(text, found, at=at)


def _is_part(own: Choice, tie: Span) -> bool:
    """`2 vardagar före mötet`: the weekdays are a part of what ties the due to the meeting."""
    return own.recurrence is not None and all(
        tie.start <= cut.start and cut.end <= tie.end for cut in own.cuts
    )


def _choose_quoted(quoted: str, at: datetime, given: Sequence[GivenMoment]) -> Choice | None:
    return choose_due(quoted, find_dates(quoted, at=at, given=given), at=at) if quoted else None


def _worded(lines: Sequence[ReadLine], quoted: str) -> TaskDraft:
    """Return the summary and the description: what is left of the lines, else what was quoted."""
    said = [line for line in lines if line.left]
    more = "\n".join(line.text for line in said[1:])
    if quoted and (not said or _only_points(said[0].left)):
        summary = shorten(_first_line(quoted), QUOTED_LIMIT)
        return TaskDraft(summary=summary, description=_joined(more, quoted))
    if not said:
        raise NotUnderstood("summary")
    summary = shorten(said[0].left, SUMMARY_LIMIT)
    whole = said[0].left if summary != said[0].left else ""
    return TaskDraft(summary=summary, description=_joined(whole, more, quoted))


def _only_points(text: str) -> bool:
    """`tämä`, `do this`: the words say nothing without the message replied to."""
    words = [token.folded for token in tokenise(text) if token.kind in ("word", "number")]
    return all(is_used_as(word, Use.THIS) for word in words)


def _first_line(quoted: str) -> str:
    return next(filter(None, (if_said(trim(line[0], ())) for line in split_lines(quoted))), "")


def _joined(*parts: str) -> str:
    return "\n\n".join(part for part in parts if part)


def _assignees(lines: Sequence[ReadLine]) -> tuple[Assignee, ...]:
    """Owners are named in the first line that says something, and in lines of their own."""
    head = next((line for line in lines if line.left), None)
    return unique(
        person
        for line in lines
        for person in (
            line.owners.named if line is head or not line.left else line.owners.mentioned
        )
    )
