"""Who does a task: people take it, and say that it is not theirs."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from enum import StrEnum, auto

from bot.domain.member import Member
from bot.domain.task import Assignee, Share, Task, TaskStatus


class Released(StrEnum):
    """What came of saying that a task is not one's own."""

    NOT_THEIRS = auto()
    CLOSED = auto()
    """It was done or removed before."""
    LEFT = auto()
    DONE = auto()
    """The others had done their parts, so nothing is left to do."""


def claim(task: Task, member: Member, named: Collection[Assignee] = ()) -> Task:
    """Return the task with the member among its owners; *named* are theirs by name only."""
    own = Assignee(name=member.name, user_id=member.user_id)
    if any(each.user_id == member.user_id for each in task.assignees):
        return task
    if not named:
        return replace(task, assignees=(*task.assignees, own))
    first = next(iter(named))
    return replace(
        task,
        assignees=tuple(
            own if each == first else each
            for each in task.assignees
            if each == first or each not in named
        ),
    )


def release(task: Task, gone: Collection[Assignee], *, at: datetime) -> Task:
    """Return the task without these owners; one of which no part is left is done."""
    left = tuple(each for each in task.assignees if each not in gone)
    known = [each.user_id for each in left if each.user_id is not None]
    done_by = tuple(user_id for user_id in task.done_by if user_id in known)
    task = replace(task, assignees=left, done_by=done_by)
    if not task.is_open or task.share is Share.ANY or not known or set(known) - set(done_by):
        return task
    return replace(
        task, status=TaskStatus.COMPLETED, completed_at=at, completed_by=task.done_by[-1]
    )
