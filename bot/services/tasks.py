"""What people do with tasks. Every verb is one unit of work on one group."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from bot.domain.draft import TaskDraft
from bot.domain.habits import OwnAlarms, own_alarms
from bot.domain.member import Member
from bot.domain.moment import Moment
from bot.domain.task import Origin, Share, Task, cancel, complete, move, reopen, restore
from bot.domain.understanding import Doubt
from bot.domain.view import TaskView
from bot.services import viewing
from bot.services.access import require_group, require_member, require_owner
from bot.services.anchoring import tie, tie_to
from bot.services.creating import create_task
from bot.services.keeping import keep_task
from bot.services.ports import GroupUnit, Store
from bot.services.replanning import replan_item
from bot.services.series import take_rule
from bot.services.turns import find_newest


async def add_task(
    store: Store, chat_id: int, draft: TaskDraft, *, origin: Origin, by: Member, at: datetime
) -> TaskView:
    """Add a task; the same origin again gives the first one back."""
    async with store.group(chat_id) as unit:
        require_member(unit, by.user_id, "add_task")
        task = unit.tasks.find_by_origin(origin.key)
        if task is None:
            task = create_task(unit, draft, origin=origin, by=by.user_id, at=at)
        return viewing.view_task(unit, task, now=at, doubts=draft.doubts)


async def edit_task(
    store: Store, chat_id: int, draft: TaskDraft, *, origin: Origin, by: Member, at: datetime
) -> TaskView:
    """Change the task made from an edited message; add it where there is none yet."""
    async with store.group(chat_id) as unit:
        require_member(unit, by.user_id, "edit_task")
        task = unit.tasks.find_by_origin(origin.key)
        if task is None:
            task = create_task(unit, draft, origin=origin, by=by.user_id, at=at)
        else:
            edited = _edited(unit, find_newest(unit, task), draft, now=at)
            task = keep_task(unit, edited, by, at, "edit_task")
        return viewing.view_task(unit, task, now=at, doubts=draft.doubts)


def _edited(unit: GroupUnit, task: Task, draft: TaskDraft, *, now: datetime) -> Task:
    task = replace(
        task,
        summary=draft.summary,
        description=draft.description,
        assignees=draft.assignees,
        share=draft.share,
    )
    task = take_rule(unit, task, draft)
    return tie(unit, task, draft.anchor, now=now) if draft.anchor else task


async def complete_task(
    store: Store, chat_id: int, number: int, *, by: Member, at: datetime
) -> TaskView:
    """Tick the task off; no more reminders of it. Done twice, the first one counts."""
    return await _change(
        store,
        chat_id,
        number,
        lambda task: complete(task, by=by.user_id, at=at),
        by,
        at,
        "complete",
    )


async def share_task(
    store: Store, chat_id: int, number: int, share: Share, *, by: Member, at: datetime
) -> TaskView:
    """Let one Done close the task, or let each owner tick off their own part."""

    def change(task: Task) -> Task:
        return task if task.share is share else replace(task, share=share, done_by=())

    return await _change(store, chat_id, number, change, by, at, "share")


async def set_alarms(
    store: Store, chat_id: int, number: int, choice: OwnAlarms, *, by: Member, at: datetime
) -> TaskView:
    """Remind of this task otherwise than of the group's others, or again as of them."""
    async with store.group(chat_id) as unit:
        require_member(unit, by.user_id, "set_alarms")
        group, task = require_group(unit), unit.tasks.get(number)
        task = keep_task(
            unit, replace(task, alarms=own_alarms(choice, group.policy)), by, at, "set_alarms"
        )
        replan_item(unit, group, task, now=at)
        return viewing.view_task(unit, task, now=at)


async def reopen_task(
    store: Store, chat_id: int, number: int, *, by: Member, at: datetime
) -> TaskView:
    """Take Done back."""
    return await _change(store, chat_id, number, reopen, by, at, "reopen")


async def move_task(
    store: Store,
    chat_id: int,
    number: int,
    due: Moment | None,
    *,
    by: Member,
    at: datetime,
    doubts: tuple[Doubt, ...] = (),
    is_unseen: bool = False,
) -> TaskView:
    """Give the task another due, or none.

    *is_unseen*, here and below: it is done where the group does not see it, which is told then.
    """

    def change(task: Task) -> Task:
        return move(task, due)

    return await _change(
        store, chat_id, number, change, by, at, "move", doubts=doubts, is_unseen=is_unseen
    )


async def move_task_to_meeting(
    store: Store,
    chat_id: int,
    number: int,
    meeting: int,
    *,
    by: Member,
    at: datetime,
    is_unseen: bool = False,
) -> TaskView:
    """Tie the due to the meeting of that number: it moves with it from now on."""
    async with store.group(chat_id) as unit:
        require_member(unit, by.user_id, "move")
        tied = tie_to(unit, unit.tasks.get(number), meeting, now=at)
        tied = keep_task(unit, tied, by, at, "move", is_unseen=is_unseen)
        return viewing.view_task(unit, tied, now=at)


async def remove_task(
    store: Store, chat_id: int, number: int, *, by: Member, at: datetime, is_unseen: bool = False
) -> TaskView:
    """Cancel the task. The one who added it, the secretary and the chair may."""
    async with store.group(chat_id) as unit:
        task = unit.tasks.get(number)
        require_owner(unit, by.user_id, task.created_by, "remove_task")
        cancelled = keep_task(unit, cancel(task), by, at, "remove", is_unseen=is_unseen)
        return viewing.view_task(unit, cancelled, now=at)


async def restore_task(
    store: Store, chat_id: int, number: int, *, by: Member, at: datetime, is_unseen: bool = False
) -> TaskView:
    """Take a removal back; what was removed with its series repeats again."""
    return await _change(store, chat_id, number, restore, by, at, "restore", is_unseen=is_unseen)


async def view_task(
    store: Store, chat_id: int, number: int, *, by: Member, at: datetime
) -> TaskView:
    """Show the task as it is now."""
    return await _change(store, chat_id, number, lambda task: task, by, at, "view")


async def _change(
    store: Store,
    chat_id: int,
    number: int,
    change: Callable[[Task], Task],
    by: Member,
    at: datetime,
    act: str,
    doubts: tuple[Doubt, ...] = (),
    *,
    is_unseen: bool = False,
) -> TaskView:
    async with store.group(chat_id) as unit:
        require_member(unit, by.user_id, act)
        task = unit.tasks.get(number)
        changed = keep_task(unit, change(task), by, at, act, is_unseen=is_unseen)
        return viewing.view_task(unit, changed, now=at, doubts=doubts)
