"""Lists: the open tasks, the meetings ahead, and all that falls between two days."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from bot.domain.moment import Moment, day_of, start_of
from bot.domain.task import Task
from bot.domain.view import ListView
from bot.services.access import names_in, require_group
from bot.services.ahead import meetings_ahead
from bot.services.ports import Store

LATEST = datetime.max.replace(tzinfo=UTC)


async def list_tasks(store: Store, chat_id: int, *, at: datetime) -> ListView:
    """List the open tasks, earliest due first, undated last."""
    async with store.group(chat_id) as unit:
        group = require_group(unit)
        tasks = (task for task in unit.tasks.all() if task.is_open)
        return ListView(group=group, tasks=_by_due(tasks, group.zone), names=names_in(unit))


async def list_meetings(store: Store, chat_id: int, *, at: datetime) -> ListView:
    """List the meetings ahead, earliest first."""
    async with store.group(chat_id) as unit:
        ahead = meetings_ahead(unit, now=at)
        return ListView(group=require_group(unit), meetings=tuple(ahead), names=names_in(unit))


async def list_agenda(
    store: Store, chat_id: int, *, at: datetime, start: date, end: date
) -> ListView:
    """List open tasks due and meetings held from *start* to *end*, both included."""
    async with store.group(chat_id) as unit:
        group = require_group(unit)

        def falls_within(moment: Moment | None) -> bool:
            return moment is not None and start <= day_of(moment, group.zone) <= end

        tasks = (task for task in unit.tasks.all() if task.is_open and falls_within(task.due))
        ahead = meetings_ahead(unit, now=at)
        return ListView(
            group=group,
            tasks=_by_due(tasks, group.zone),
            meetings=tuple(meeting for meeting in ahead if falls_within(meeting.start)),
            names=names_in(unit),
            start=start,
            end=end,
        )


def _by_due(tasks: Iterable[Task], zone: ZoneInfo) -> tuple[Task, ...]:
    """Return the tasks by due, undated last, then by number."""

    def key(task: Task) -> tuple[datetime, int]:
        return (LATEST if task.due is None else start_of(task.due, zone), task.number)

    return tuple(sorted(tasks, key=key))
