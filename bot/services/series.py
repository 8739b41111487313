"""A recurring task as a whole: it is given another rule, or all of it is removed."""

from dataclasses import replace
from datetime import datetime

from bot.domain.draft import TaskDraft
from bot.domain.member import Member
from bot.domain.recurrence import first_turn, is_same_rule
from bot.domain.task import Task, cancel, move
from bot.domain.view import TaskView
from bot.services import viewing
from bot.services.access import require_owner
from bot.services.keeping import keep_task
from bot.services.ports import GroupUnit, Store
from bot.services.turns import turns_of
from bot.services.undoing import REMOVE_SERIES


async def view_removal(
    store: Store, chat_id: int, number: int, *, by: Member, at: datetime
) -> TaskView:
    """Show the task to somebody who may remove it, and is to say how much of it.

    Raises:
        NotAllowed: If the person neither added it nor holds an office.
    """
    async with store.group(chat_id) as unit:
        return viewing.view_task(unit, _removable(unit, number, by), now=at)


async def remove_series(
    store: Store, chat_id: int, number: int, *, by: Member, at: datetime, is_unseen: bool = False
) -> TaskView:
    """Cancel every turn that is still to be done, and let none come after; what is done stays.

    *is_unseen*: it is done where the group does not see it, which is told of it then.

    Raises:
        NotAllowed: If the person neither added it nor holds an office.
    """
    async with store.group(chat_id) as unit:
        task = _removable(unit, number, by)
        for cancelled in cancelled_turns(unit, task):
            keep_task(unit, cancelled, by, at, REMOVE_SERIES, is_unseen=is_unseen)
        return viewing.view_task(unit, unit.tasks.get(number), now=at)


def cancelled_turns(unit: GroupUnit, task: Task) -> list[Task]:
    """Return every turn still to be done as cancelled, and the last of its series."""
    return [
        replace(cancel(each), turn=replace(each.turn, is_last=True))
        for each in (turns_of(unit, task.turn.series_uid) if task.turn else [])
        if each.is_open and each.turn is not None
    ]


def take_rule(unit: GroupUnit, task: Task, draft: TaskDraft) -> Task:
    """Return the task with the due and the rule that another text gives it.

    The same rule again leaves the due where it is. Where it repeats no more, no turn comes
    after those that stand.
    """
    turn, said = task.turn, draft.recurrence
    if said is None:
        if turn is not None:
            _end(unit, turn.series_uid)
            task = replace(task, turn=None)
        return task if draft.anchor else move(task, draft.due)
    if turn is None:
        return replace(move(task, said.dtstart), turn=first_turn(said, task.uid))
    if is_same_rule(turn.recurrence, said):
        return task
    begun = replace(first_turn(said, turn.series_uid), nth=turn.nth)
    return replace(move(task, said.dtstart), turn=begun)


def _end(unit: GroupUnit, series_uid: str) -> None:
    """Let no turn come after those that stand."""
    for task in turns_of(unit, series_uid):
        if task.turn is not None:
            unit.tasks.save(replace(task, turn=replace(task.turn, is_last=True)))


def _removable(unit: GroupUnit, number: int, by: Member) -> Task:
    task = unit.tasks.get(number)
    require_owner(unit, by.user_id, task.created_by, "remove_task")
    return task
