"""Removing a recurring task: this turn alone, or the whole series."""

from datetime import datetime

from bot.domain.member import Member
from bot.domain.task import Task
from bot.domain.view import TaskView
from bot.services import planning
from bot.services.access import require_owner
from bot.services.ports import GroupUnit, Store
from bot.services.rules import cancelled_turns
from bot.services.tasks import keep_task
from bot.services.undoing import REMOVE_SERIES


async def view_removal(
    store: Store, chat_id: int, number: int, *, by: Member, at: datetime
) -> TaskView:
    """Show the task to somebody who may remove it, and is to say how much of it.

    Raises:
        NotAllowed: If the person neither added it nor holds an office.
    """
    async with store.group(chat_id) as unit:
        return planning.view_task(unit, _removable(unit, number, by), now=at)


async def remove_series(
    store: Store, chat_id: int, number: int, *, by: Member, at: datetime
) -> TaskView:
    """Cancel every turn that is still to be done, and let none come after; what is done stays."""
    async with store.group(chat_id) as unit:
        task = _removable(unit, number, by)
        for cancelled in cancelled_turns(unit, task):
            keep_task(unit, cancelled, by, at, REMOVE_SERIES)
        return planning.view_task(unit, unit.tasks.get(number), now=at)


def _removable(unit: GroupUnit, number: int, by: Member) -> Task:
    task = unit.tasks.get(number)
    require_owner(unit, by.user_id, task.created_by, "remove_task")
    return task
