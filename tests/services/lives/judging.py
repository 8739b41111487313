"""The verdict at each instant: whatever is owed has come, or may wait, or stands on record."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.reminder import ReminderState
from bot.services.outlooks import UID as OUTLOOK
from bot.services.ports import Store
from tests.services.lives.hearing import GroupLife
from tests.services.lives.ledger import Key

ON_RECORD = (ReminderState.REFUSED, ReminderState.UNCERTAIN)


async def require_told(store: Store, life: GroupLife, now: datetime, *, is_faulty: bool) -> None:
    """Raise for what is lost; what stands on record may come if somebody asks for it."""
    ledger = life.ledger
    for key, duty in list(ledger.duties.items()):
        state = await _state_on_record(store, life, key)
        if state is ReminderState.REFUSED:
            duty.is_held = True
        elif state is ReminderState.UNCERTAIN:
            del ledger.duties[key]
        assert state is None or is_faulty, f"{key} is {state} without a fault"
    for key in ledger.missing(now, life.excused(now)):
        raise AssertionError(await _tell_loss(store, life, key, now))
    if ledger.is_suspended:
        life.drop_week()
    await _require_week(store, life, now, is_faulty=is_faulty)


async def _require_week(store: Store, life: GroupLife, now: datetime, *, is_faulty: bool) -> None:
    life.settle_week(now)
    week, night = life.ledger.week, life.ledger.habits.night_around(now)
    if week is None or night is not None or None in life.excused(now):
        return
    async with store.group(life.chat_id) as unit:
        states = {row.alarm: row.state for row in unit.reminders.of_item(OUTLOOK)}
    is_known = is_faulty and states.get(week[0]) in ON_RECORD
    assert is_known, f"the outlook of {week} is lost at {now}: {states}"
    life.drop_week()


async def _state_on_record(store: Store, life: GroupLife, key: Key) -> ReminderState | None:
    name, person = key
    ring = life.ledger.duties[key].ring
    async with store.group(life.chat_id) as unit:
        rows = unit.reminders.of_item(life.ledger.items[name].uid)
    for row in rows:
        is_missed = ring.step == "missed" and row.alarm.endswith("missed")
        is_it = row.remind_at == ring.at or is_missed
        if is_it and row.user_id == person and row.state in ON_RECORD:
            return row.state
    return None


async def _tell_loss(store: Store, life: GroupLife, key: Key, now: datetime) -> str:
    async with store.group(life.chat_id) as unit:
        rows = unit.reminders.of_item(life.ledger.items[key[0]].uid)
    kept = [
        f"{row.alarm} {row.sequence} {row.remind_at:%d.%m. %H:%M} {row.state} {row.why}"
        f" {row.user_id} {row.retry_at}"
        for row in rows
    ]
    return "\n  ".join([f"{key} is lost at {now}: {life.ledger.duties[key]}", *kept])


async def require_true_index(store: Store, lives: Sequence[GroupLife]) -> None:
    """Whatever is pending is looked at in time: the index is derived and must not lag behind."""
    wakes = []
    for life in lives:
        async with store.group(life.chat_id) as unit:
            wakes += [row.wake_at for row in unit.reminders.pending()]
    known = await store.next_wake_at()
    assert known == min(wakes, default=None), f"the index says {known} in place of {min(wakes)}"
