"""What people do with tasks. Every verb is one unit of work on one group."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from bot.domain.draft import TaskDraft
from bot.domain.group import take_number
from bot.domain.habits import OwnAlarms, own_alarms
from bot.domain.member import Member
from bot.domain.moment import Moment, start_of
from bot.domain.recurrence import first_turn
from bot.domain.task import Origin, Share, Task, TaskStatus, complete, move, reopen
from bot.domain.understanding import Doubt
from bot.domain.view import ListView, TaskView
from bot.services import planning
from bot.services.access import names_in, require_group, require_member, require_owner
from bot.services.anchoring import follow_again, tie, tie_to
from bot.services.ports import GroupUnit, Store
from bot.services.records import log, moved_to, uid_of
from bot.services.repeating import follow_change, plan_turn
from bot.services.replanning import replan_item
from bot.services.rules import edited, restored
from bot.services.turns import find_newest
from bot.services.undoing import remember_change


async def add_task(
    store: Store, chat_id: int, draft: TaskDraft, *, origin: Origin, by: Member, at: datetime
) -> TaskView:
    """Add a task; the same origin again gives the first one back."""
    async with store.group(chat_id) as unit:
        require_member(unit, by.user_id, "add_task")
        task = unit.tasks.find_by_origin(origin.key)
        if task is None:
            task = create_task(unit, draft, origin=origin, by=by.user_id, at=at)
        return planning.view_task(unit, task, now=at, doubts=draft.doubts)


def create_task(
    unit: GroupUnit, draft: TaskDraft, *, origin: Origin, by: int, at: datetime
) -> Task:
    """Number, save and plan a new task inside an open unit."""
    group, number = take_number(require_group(unit))
    unit.save_group(group)
    uid = uid_of(group.chat_id, "task", number)
    task = Task(
        uid=uid,
        number=number,
        summary=draft.summary,
        description=draft.description,
        due=draft.due,
        assignees=draft.assignees,
        share=draft.share,
        origin=origin,
        created_at=at,
        created_by=by,
        turn=None if draft.recurrence is None else first_turn(draft.recurrence, uid),
    )
    if draft.anchor is not None:
        task = tie(unit, task, draft.anchor, now=at)
    planning.save_task(unit, task, now=at)
    plan_turn(unit, task)
    log(unit, at, by, "add_task", number, task.summary)
    return task


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
            changed = replace(
                find_newest(unit, task),
                summary=draft.summary,
                description=draft.description,
                assignees=draft.assignees,
                share=draft.share,
            )
            changed = edited(unit, changed, draft)
            if draft.anchor:
                changed = tie(unit, changed, draft.anchor, now=at)
            task = keep_task(unit, changed, by, at, "edit_task")
        return planning.view_task(unit, task, now=at, doubts=draft.doubts)


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
        return planning.view_task(unit, task, now=at)


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
) -> TaskView:
    """Give the task another due, or none."""
    return await _change(
        store, chat_id, number, lambda task: move(task, due), by, at, "move", doubts=doubts
    )


async def move_task_to_meeting(
    store: Store, chat_id: int, number: int, meeting: int, *, by: Member, at: datetime
) -> TaskView:
    """Tie the due to the meeting of that number: it moves with it from now on."""
    async with store.group(chat_id) as unit:
        require_member(unit, by.user_id, "move")
        tied = tie_to(unit, unit.tasks.get(number), meeting, now=at)
        return planning.view_task(unit, keep_task(unit, tied, by, at, "move"), now=at)


async def remove_task(
    store: Store, chat_id: int, number: int, *, by: Member, at: datetime
) -> TaskView:
    """Cancel the task. The one who added it, the secretary and the chair may."""
    async with store.group(chat_id) as unit:
        task = unit.tasks.get(number)
        require_owner(unit, by.user_id, task.created_by, "remove_task")
        cancelled = replace(task, status=TaskStatus.CANCELLED)
        return planning.view_task(unit, keep_task(unit, cancelled, by, at, "remove"), now=at)


async def restore_task(
    store: Store, chat_id: int, number: int, *, by: Member, at: datetime
) -> TaskView:
    """Take a removal back; what was removed with its series repeats again."""
    return await _change(store, chat_id, number, restored, by, at, "restore")


async def view_task(
    store: Store, chat_id: int, number: int, *, by: Member, at: datetime
) -> TaskView:
    """Show the task as it is now."""
    return await _change(store, chat_id, number, lambda task: task, by, at, "view")


async def list_tasks(store: Store, chat_id: int, *, at: datetime) -> ListView:
    """List the open tasks, earliest due first, undated last."""
    async with store.group(chat_id) as unit:
        group = require_group(unit)
        tasks = [task for task in unit.tasks.all() if task.is_open]
        return ListView(group=group, tasks=by_due(tasks, unit), names=names_in(unit))


def by_due(tasks: list[Task], unit: GroupUnit) -> tuple[Task, ...]:
    """Return the tasks by due, undated last, then by number."""
    zone = require_group(unit).zone
    latest = datetime.max.replace(tzinfo=UTC)

    def key(task: Task) -> tuple[datetime, int]:
        return (latest if task.due is None else start_of(task.due, zone), task.number)

    return tuple(sorted(tasks, key=key))


async def _change(
    store: Store,
    chat_id: int,
    number: int,
    change: Callable[[Task], Task],
    by: Member,
    at: datetime,
    act: str,
    doubts: tuple[Doubt, ...] = (),
) -> TaskView:
    async with store.group(chat_id) as unit:
        require_member(unit, by.user_id, act)
        task = unit.tasks.get(number)
        changed = keep_task(unit, change(task), by, at, act)
        return planning.view_task(unit, changed, now=at, doubts=doubts)


def keep_task(unit: GroupUnit, task: Task, by: Member, at: datetime, act: str) -> Task:
    """Save the task, plan it, log the act, and remember what it was: it may be taken back."""
    before = unit.tasks.get(task.number)
    if not before.is_open:
        task = follow_again(unit, task, now=at)
    if task != before:
        planning.save_task(unit, task, now=at)
        log(unit, at, by.user_id, act, task.number, moved_to(before.due, task.due))
        remember_change(unit, before, by=by.user_id, at=at, act=act)
        follow_change(unit, before, task, by=by.user_id, now=at)
    return task
