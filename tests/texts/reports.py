"""A follow-up report with one task of every standing, for the texts and the papers."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.domain.minutes import AgendaItem, Decision
from bot.domain.report import FollowedItem, FollowedMeeting, FollowedTask, Report, Standing
from bot.domain.task import Task, complete
from tests.texts.samples import GROUP, NOW, PEKKA, VILLE, meeting, task

HELD_ON = date(2016, 11, 24)


def followed(shown: Task, standing: Standing = Standing.OPEN, *, moves: int = 0) -> FollowedTask:
    return FollowedTask(task=shown, standing=standing, moves=moves)


def done(shown: Task, *, by: str = "Ville Koski") -> FollowedTask:
    closed = complete(shown, by=102, at=NOW - timedelta(days=2))
    return FollowedTask(task=closed, standing=Standing.DONE, done_by=by)


def item(
    number: str | None, title: str, *decisions: str, tasks: Sequence[FollowedTask] = ()
) -> FollowedItem:
    return FollowedItem(
        item=AgendaItem(number=number, title=title),
        label=number or title,
        decisions=tuple(Decision(section=number, text=text) for text in decisions),
        tasks=tuple(tasks),
    )


LATE = followed(
    task(3, summary="Täydennykset", due=date(2016, 12, 5), assignees=[VILLE, PEKKA]),
    Standing.OVERDUE,
    moves=2,
)
DONE = done(task(4, summary="Lausunto", due=date(2016, 12, 7), assignees=[VILLE]))
FREE = followed(task(5, summary="Tarjous", due=date(2016, 12, 20)), moves=1)
UNDATED = followed(task(6, summary="Kahvit", due=None, assignees=[PEKKA]))
MEETING = FollowedMeeting(
    known_on=HELD_ON,
    held_on=HELD_ON,
    items=(
        item("1", "Avaus", "Avattiin kokous."),
        item("5", "Silta-hanke", "Haetaan avustusta.", tasks=[LATE, DONE]),
        item(None, "Muut asiat", tasks=[FREE]),
    ),
)
REPORT = Report(
    group=GROUP,
    at=NOW,
    meetings=(MEETING,),
    others=(UNDATED,),
    next_meeting=meeting(),
    settled=2,
)
