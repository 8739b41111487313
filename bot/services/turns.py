"""The turns of a recurring task, as they stand in the group's records."""

from bot.domain.meeting import Meeting
from bot.domain.task import Task
from bot.services.ports import GroupUnit


def turns_of(unit: GroupUnit, series_uid: str) -> list[Task]:
    """Return the turns of a series, the first one first; those taken back are none of it."""
    turns = [task for task in unit.tasks.all() if task.turn is not None]
    kept = [task for task in turns if _is_of(task, series_uid) and not _is_withdrawn(task)]
    return sorted(kept, key=_nth)


def find_later(unit: GroupUnit, task: Task) -> Task | None:
    """Return the turn right after this one, whatever has become of it."""
    if task.turn is None:
        return None
    later = [each for each in turns_of(unit, task.turn.series_uid) if _nth(each) > _nth(task)]
    return later[0] if later else None


def find_next(unit: GroupUnit, task: Task) -> Task | None:
    """Return the first turn after this one that is still to be done."""
    if task.turn is None:
        return None
    turns = turns_of(unit, task.turn.series_uid)
    return next((each for each in turns if _nth(each) > _nth(task) and each.is_open), None)


def find_newest(unit: GroupUnit, task: Task) -> Task:
    """Return the last turn still to be done, else the last of all; a single task is itself.

    Turns have one origin, also those whose rule was taken out of the text since.
    """
    key = task.origin.key
    alike = [each for each in unit.tasks.all() if each.origin.key == key]
    kept = [each for each in alike if not _is_withdrawn(each)] or [task]
    turns = sorted(kept, key=lambda each: each.number)
    return next((each for each in reversed(turns) if each.is_open), turns[-1])


def find_withdrawn(unit: GroupUnit, series_uid: str, nth: int) -> Task | None:
    """Return that turn, where it stood and was taken back."""
    for task in unit.tasks.all():
        if _is_of(task, series_uid) and _nth(task) == nth and _is_withdrawn(task):
            return task
    return None


def is_later_turn(item: Task | Meeting) -> bool:
    """Tell whether another turn of the same task has stood before it."""
    return isinstance(item, Task) and item.turn is not None and item.turn.nth > 1


def _is_of(task: Task, series_uid: str) -> bool:
    return task.turn is not None and task.turn.series_uid == series_uid


def _nth(task: Task) -> int:
    return 0 if task.turn is None else task.turn.nth


def _is_withdrawn(task: Task) -> bool:
    """Tell whether the turn went away with the Done that had made it."""
    return task.turn is not None and task.turn.is_withdrawn
