"""What an edited text or a removal makes of the rule of a recurring task."""

from dataclasses import replace

from bot.domain.draft import TaskDraft
from bot.domain.recurrence import first_turn, is_same_rule
from bot.domain.task import Task, TaskStatus, move, reopen
from bot.services.ports import GroupUnit
from bot.services.turns import turns_of


def edited(unit: GroupUnit, task: Task, draft: TaskDraft) -> Task:
    """Return the task with the due and the rule that an edited message says.

    The same rule again leaves the due where it is. Where it repeats no more, no turn comes
    after those that stand.
    """
    turn, said = task.turn, draft.recurrence
    if said is None:
        if turn is not None:
            end_series(unit, turn.series_uid)
            task = replace(task, turn=None)
        return task if draft.anchor else move(task, draft.due)
    if turn is None:
        return replace(move(task, said.dtstart), turn=first_turn(said, task.uid))
    if is_same_rule(turn.recurrence, said):
        return task
    begun = replace(first_turn(said, turn.series_uid), nth=turn.nth)
    return replace(move(task, said.dtstart), turn=begun)


def end_series(unit: GroupUnit, series_uid: str) -> None:
    """Let no turn come after those that stand."""
    for task in turns_of(unit, series_uid):
        if task.turn is not None:
            unit.tasks.save(replace(task, turn=replace(task.turn, is_last=True)))


def cancelled_turns(unit: GroupUnit, task: Task) -> list[Task]:
    """Return every turn still to be done as cancelled, and the last of its series."""
    return [
        replace(each, status=TaskStatus.CANCELLED, turn=replace(each.turn, is_last=True))
        for each in (turns_of(unit, task.turn.series_uid) if task.turn else [])
        if each.is_open and each.turn is not None
    ]


def restored(task: Task) -> Task:
    """Return the task open again; a turn that was removed with its series goes on with it."""
    open_again = reopen(task)
    if open_again is task or open_again.turn is None:
        return open_again
    return replace(open_again, turn=replace(open_again.turn, is_last=False))
