"""What lies ahead between two days."""

from datetime import date, datetime

from bot.domain.moment import Moment, day_of
from bot.domain.view import ListView
from bot.services import planning
from bot.services.access import names_in, require_group
from bot.services.ports import Store
from bot.services.tasks import by_due


async def list_agenda(
    store: Store, chat_id: int, *, at: datetime, start: date, end: date
) -> ListView:
    """List open tasks due and meetings held from *start* to *end*, both included."""
    async with store.group(chat_id) as unit:
        group = require_group(unit)

        def falls_within(moment: Moment | None) -> bool:
            return moment is not None and start <= day_of(moment, group.zone) <= end

        tasks = [task for task in unit.tasks.all() if task.is_open and falls_within(task.due)]
        ahead = planning.meetings_ahead(unit, now=at)
        return ListView(
            group=group,
            tasks=by_due(tasks, unit),
            meetings=tuple(meeting for meeting in ahead if falls_within(meeting.start)),
            names=names_in(unit),
            start=start,
            end=end,
        )
