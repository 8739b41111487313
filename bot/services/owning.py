"""Who does a task: people take it, and say that it is not theirs."""

from datetime import datetime

from bot.domain.member import Member
from bot.domain.owning import Released, claim, release
from bot.domain.task import Assignee, Task
from bot.domain.view import TaskView
from bot.parsing.people import match_people
from bot.services import viewing
from bot.services.access import require_member
from bot.services.keeping import keep_task
from bot.services.ports import GroupUnit, Store


async def claim_task(
    store: Store, chat_id: int, number: int, *, by: Member, at: datetime
) -> TaskView:
    """Make the person an owner; one who was named only is that owner from now on."""
    async with store.group(chat_id) as unit:
        member = require_member(unit, by.user_id, "claim")
        task = unit.tasks.get(number)
        named = [each for each in _owned(unit, task, member) if each.user_id is None]
        claimed = keep_task(unit, claim(task, member, named), by, at, "claim")
        return viewing.view_task(unit, claimed, now=at)


async def release_task(
    store: Store, chat_id: int, number: int, *, by: Member, at: datetime, is_unseen: bool = False
) -> tuple[TaskView, Released]:
    """Take the person off the owners, and say what came of it.

    *is_unseen*: it is done where the group does not see it, which is told if nobody is left.
    """
    async with store.group(chat_id) as unit:
        member = require_member(unit, by.user_id, "release")
        task = unit.tasks.get(number)
        gone = _owned(unit, task, member)
        if not gone or not task.is_open:
            outcome = Released.CLOSED if gone else Released.NOT_THEIRS
            return viewing.view_task(unit, task, now=at), outcome
        released = release(task, gone, at=at)
        task = keep_task(unit, released, by, at, "release", is_unseen=is_unseen)
        outcome = Released.LEFT if task.is_open else Released.DONE
        return viewing.view_task(unit, task, now=at), outcome


def _owned(unit: GroupUnit, task: Task, member: Member) -> list[Assignee]:
    """Return the owners that are the member, by name where no more is known."""
    return [each for each in task.assignees if _is(unit, each, member)]


def _is(unit: GroupUnit, owner: Assignee, member: Member) -> bool:
    if owner.user_id is not None:
        return owner.user_id == member.user_id
    matches = match_people(owner.name, unit.members.all())
    return len(matches) == 1 and matches[0][1].user_id == member.user_id
