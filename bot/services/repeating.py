"""Keeping recurring tasks going: the next turn stands when this one is over, and never twice."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from bot.domain.moment import Moment, day_of
from bot.domain.recurrence import Turn, begins_at, is_frequent, next_turn, passes_at, roll
from bot.domain.reminder import ExpiryReason, ItemKind, Reminder, expire
from bot.domain.task import Task, TaskStatus, cancel, move
from bot.services import planning
from bot.services.access import require_group
from bot.services.ports import GroupUnit
from bot.services.records import log, new_identity
from bot.services.turns import find_later, find_withdrawn, turns_of

UID = "turns"
NOBODY = 0
"""The bot itself, in the group's log."""


def follow_change(unit: GroupUnit, before: Task, task: Task, *, by: int, now: datetime) -> None:
    """Let the next turn stand where this one has been closed, and take it back where reopened."""
    if before.is_open and not task.is_open:
        _stand_next(unit, task, by=by, now=now)
    elif task.is_open and not before.is_open:
        if before.turn is not None and before.turn.is_last:
            _free_later(unit, task)
        _withdraw_next(unit, task, by=by, now=now)
    plan_turn(unit, task)


def plan_turn(unit: GroupUnit, task: Task) -> None:
    """Plan when the next turn stands whether or not this one is done; it stands once."""
    if task.turn is None or not task.is_open or find_later(unit, task) is not None:
        return
    at = passes_at(task.turn, require_group(unit).zone)
    if at is not None:
        unit.reminders.save(_row(task, task.turn, at))


def _free_later(unit: GroupUnit, task: Task) -> None:
    """Let the turns removed with the series stand again, each in its time: it goes on."""
    if task.turn is None or task.turn.is_last:
        return
    for later in turns_of(unit, task.turn.series_uid):
        turn = later.turn
        is_removed = later.status is TaskStatus.CANCELLED and turn is not None and turn.is_last
        if is_removed and turn is not None and turn.nth > task.turn.nth:
            freed = replace(turn, is_last=False, is_withdrawn=True)
            unit.tasks.save(replace(later, turn=freed))


def _row(task: Task, turn: Turn, at: datetime) -> Reminder:
    return Reminder(
        item_kind=ItemKind.TURN,
        item_uid=UID,
        sequence=turn.nth,
        alarm=str(task.number),
        remind_at=at.astimezone(UTC),
    )


def pass_turns(unit: GroupUnit, *, now: datetime) -> None:
    """Let the next turns stand of all whose time has passed by now."""
    for row in unit.reminders.of_item(UID):
        if row.is_pending and row.wake_at <= now:
            unit.reminders.save(expire(row, ExpiryReason.EMPTY))
            task = unit.tasks.get(int(row.alarm))
            if task.turn is not None and task.turn.nth == row.sequence and task.is_open:
                _pass(unit, task, task.turn, now=now)


def _pass(unit: GroupUnit, task: Task, turn: Turn, *, now: datetime) -> None:
    """Let the next turn stand beside this one, or in its place where it comes within a week."""
    zone = require_group(unit).zone
    later = next_turn(turn, done_on=day_of(now, zone), now=now, zone=zone)
    if later is None or find_later(unit, task) is not None:
        return
    if is_frequent(turn, later, zone) and task.due == turn.on:
        rolled = replace(move(task, later.on), turn=roll(turn, later), done_by=())
        planning.save_task(unit, rolled, now=now)
        _log_passed(unit, rolled, (turn.on, *later.passed), now=now)
        plan_turn(unit, rolled)
        _remind_late(unit, rolled, now=now)
    else:
        _remind_late(unit, _stand(unit, task, later, by=NOBODY, now=now), now=now)


def _remind_late(unit: GroupUnit, task: Task, *, now: datetime) -> None:
    """Plan what fell due of the turn since the one before was over: the bot was away then."""
    group = require_group(unit)
    begins = begins_at(task.turn, group.zone) if task.turn else None
    if begins is None:
        return
    for reminder in planning.plan_item(group, task, now=begins, since=begins):
        if reminder.remind_at <= now:
            unit.reminders.add(reminder)


def _stand_next(unit: GroupUnit, task: Task, *, by: int, now: datetime) -> None:
    """Let the turn after a closed one stand, unless it does already."""
    if task.turn is None or find_later(unit, task) is not None:
        return
    zone = require_group(unit).zone
    later = next_turn(task.turn, done_on=_over_on(unit, task, now), now=now, zone=zone)
    if later is not None:
        _stand(unit, task, later, by=by, now=now)


def _over_on(unit: GroupUnit, task: Task, now: datetime) -> date:
    """Return the day from which an interval counts: that of Done; a turn left out has its own."""
    zone = require_group(unit).zone
    today = day_of(now, zone)
    if task.turn is None or task.status is TaskStatus.COMPLETED:
        return today
    return max(today, day_of(task.turn.on, zone))


def _stand(unit: GroupUnit, task: Task, turn: Turn, *, by: int, now: datetime) -> Task:
    """Add the turn as a task of its own number, or put the one back that was taken away."""
    later = replace(
        task,
        due=turn.on,
        turn=turn,
        status=TaskStatus.NEEDS_ACTION,
        completed_at=None,
        completed_by=None,
        done_by=(),
        anchor=None,
        snoozed_until=None,
    )
    known = find_withdrawn(unit, turn.series_uid, turn.nth)
    later = _numbered(unit, later, now) if known is None else _again(unit, later, known)
    planning.save_task(unit, later, now=now)
    log(unit, now, by, "next_turn", later.number, later.summary)
    _log_passed(unit, later, turn.passed, now=now)
    plan_turn(unit, later)
    return later


def _numbered(unit: GroupUnit, task: Task, now: datetime) -> Task:
    number, uid = new_identity(unit, "task")
    return replace(task, uid=uid, number=number, created_at=now, sequence=0)


def _again(unit: GroupUnit, task: Task, known: Task) -> Task:
    """Return the task under the number that it had; nobody may undo it into what it was."""
    unit.undo.remove(known.number)
    return replace(
        task,
        uid=known.uid,
        number=known.number,
        created_at=known.created_at,
        sequence=known.sequence + 1,
    )


def _log_passed(unit: GroupUnit, task: Task, passed: Sequence[Moment], *, now: datetime) -> None:
    """Put on record which turns have passed before this one."""
    if passed:
        days = ",".join(moment.isoformat() for moment in passed)
        log(unit, now, NOBODY, "pass_turns", task.number, days)


def _withdraw_next(unit: GroupUnit, task: Task, *, by: int, now: datetime) -> None:
    """Take the next turn back that a Done had made, if nobody has touched it and none is due."""
    later = find_later(unit, task)
    if task.turn is None or later is None or later.turn is None or not later.is_open:
        return
    passes = passes_at(task.turn, require_group(unit).zone)
    stands_anyway = passes is not None and passes <= now
    if stands_anyway or unit.undo.find(later.number) is not None:
        return
    turn = replace(later.turn, is_withdrawn=True)
    planning.save_task(unit, replace(cancel(later), turn=turn), now=now)
    log(unit, now, by, "withdraw_turn", later.number)
