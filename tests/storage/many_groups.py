"""Groups to measure a store with: many with reminders ahead, and one with years behind it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from bot.domain.member import MemberRole
from bot.domain.minutes import Minutes
from bot.domain.reminder import Reminder, ReminderState
from bot.services.ports import GroupUnit
from bot.storage.tinydb_store import open_tinydb_store
from tests.storage.samples import (
    MORNING,
    a_group,
    a_member,
    a_minutes,
    a_reminder,
    a_task,
    an_entry,
)

FIRST_CHAT = -1_000_000
OLD_CHAT = -5
EACH = 8
"""Reminders of a task."""
ITEMS, MEMBERS, MINUTES, PROPOSALS, ENTRIES = 300, 30, 5, 20, 5
"""What the old group has; entries of the log are those of one item."""
DAY = timedelta(days=1)


async def fill_many(folder: Path, groups: int, reminders: int) -> None:
    """Make the groups, with so many reminders ahead in all; the first one is overdue."""
    async with open_tinydb_store(folder) as store:
        for place in range(groups):
            async with store.group(FIRST_CHAT - place) as unit:
                _found(unit, FIRST_CHAT - place)
                _plan(unit, reminders // groups)
                if place == 0:
                    unit.reminders.save(_reminder(1, 0, 0))


def _found(unit: GroupUnit, chat_id: int) -> None:
    unit.save_group(replace(a_group(chat_id), last_number=ITEMS))
    unit.members.save(a_member(role=MemberRole.SECRETARY))


def _plan(unit: GroupUnit, reminders: int) -> None:
    for number in range(1, reminders // EACH + 2):
        unit.tasks.save(a_task(number, due=MORNING.date() + (number + EACH) * DAY))
    for index in range(reminders):
        number, place = index // EACH + 1, index % EACH
        unit.reminders.add(_reminder(number, place, number + place))


async def fill_old(folder: Path) -> None:
    """Make one group with many items, half of their reminders past, its log and its minutes."""
    async with open_tinydb_store(folder) as store, store.group(OLD_CHAT) as unit:
        _found(unit, OLD_CHAT)
        for user_id in range(12, 11 + MEMBERS):
            unit.members.save(a_member(user_id, f"Jäsen {user_id}"))
        for number in range(MINUTES):
            unit.minutes.save(_long_minutes(f"minutes-{number}"))
        for number in range(1, ITEMS + 1):
            summary = f"Tilaa sali ja kutsu väki kokoukseen {number}"
            unit.tasks.save(a_task(number, summary, MORNING.date() + (number % 50) * DAY))
            for reminder in _half_past(number):
                unit.reminders.save(reminder)
            for _ in range(ENTRIES):
                unit.audit.add(an_entry(str(number)))


def _long_minutes(uid: str) -> Minutes:
    minutes = a_minutes(uid, digest=uid)
    reading = replace(
        minutes.reading,
        proposals=minutes.reading.proposals * PROPOSALS,
        decisions=minutes.reading.decisions * PROPOSALS,
    )
    return replace(minutes, reading=reading)


def _half_past(number: int) -> Iterator[Reminder]:
    for place in range(EACH):
        ahead = _reminder(number, place, place + number % 50)
        past = replace(ahead, remind_at=MORNING - (EACH - place) * DAY, state=ReminderState.SENT)
        yield replace(past, message_id=number, sent_at=past.remind_at) if place % 2 else ahead


def _reminder(number: int, place: int, days: int) -> Reminder:
    return a_reminder(f"task-{number}", alarm=f"-P{place}D", remind_at=MORNING + days * DAY)
