"""Does cost stay flat? The store with few and with many reminders, and in an old group.

Few and many are measured in turn, in the same run: only their ratio means anything.
"""

import asyncio
import os
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from statistics import median

from bot.domain.draft import TaskDraft
from bot.domain.language import Language
from bot.domain.reminder import ReminderState
from bot.domain.task import Origin
from bot.services.claiming import claim_due
from bot.services.tasks import add_task, complete_task, move_task
from bot.storage import TinyDBStore, open_tinydb_store
from bot.texts.catalog import Catalog, load_catalogs
from bot.texts.reminders import render_notice
from config.paths import LOCALES
from tests.storage.many_groups import DAY, FIRST_CHAT, OLD_CHAT, fill_many, fill_old
from tests.storage.pulse import Pulse
from tests.storage.samples import MORNING, NOW, a_member

GROUPS = 1_000
FEW, MANY = 1_000, 100_000
ROUNDS = 7
CHANGES = 40
QUESTIONS = 50
JUST_AFTER = MORNING + timedelta(minutes=1)


@dataclass
class Seconds:
    """What was measured in one folder, round after round."""

    restart: list[float] = field(default_factory=list)
    next_due: list[float] = field(default_factory=list)


def main() -> None:
    """Print what it costs to start, to ask what is due, and to change something."""
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_measure(Path(folder)))


async def _measure(folder: Path) -> None:
    catalog = load_catalogs(LOCALES)[Language.FI]
    seconds = {FEW: Seconds(), MANY: Seconds()}
    for reminders in seconds:
        await fill_many(folder / str(reminders), GROUPS, reminders)
    for _ in range(ROUNDS):
        for reminders, measured in seconds.items():
            await _restart(folder / str(reminders), catalog, measured)
    print(f"{GROUPS} groups with {FEW} and {MANY} planned reminders, medians of {ROUNDS} rounds:")
    _print_ratio("due and next_wake_at", [each.next_due for each in seconds.values()], 1.5)
    _print_ratio("restart to the first overdue", [each.restart for each in seconds.values()], 2.0)
    await _change(folder / "old")


async def _restart(folder: Path, catalog: Catalog, measured: Seconds) -> None:
    """Open the store, and take what is overdue as far as the text; then put it back."""
    begun = time.perf_counter()
    async with open_tinydb_store(folder) as store:
        chat_id = (await store.due(JUST_AFTER))[0]
        async with store.group(chat_id) as unit:
            parcel = claim_due(unit, now=JUST_AFTER).parcel
        assert parcel is not None
        render_notice(catalog, parcel.content, now=JUST_AFTER)  # type: ignore[arg-type]
        measured.restart.append(time.perf_counter() - begun)

        begun = time.perf_counter()
        for _ in range(QUESTIONS):
            await store.due(JUST_AFTER)
            await store.next_wake_at()
        measured.next_due.append((time.perf_counter() - begun) / QUESTIONS)
        await _put_back(store)


async def _put_back(store: TinyDBStore) -> None:
    async with store.group(FIRST_CHAT) as unit:
        for reminder in unit.reminders.pending():
            if reminder.state is ReminderState.SENDING:
                unit.reminders.save(replace(reminder, state=ReminderState.PLANNED, attempts=0))


async def _change(folder: Path) -> None:
    """Change an old group in every way that people and the loop do."""
    await fill_old(folder)
    file = folder / "groups" / f"{OLD_CHAT}.json"
    print(f"an old group, {file.stat().st_size / 1024:.0f} kB, medians of {CHANGES} changes:")
    floor = [_write_durably(folder / "floor", file.read_bytes()) for _ in range(CHANGES)]
    print(f"     the same bytes written and synced, no more {median(floor) * 1000:8.2f} ms")
    async with open_tinydb_store(folder) as store:
        await _add(store, 0)  # the first working day counted loads Finland's holidays
        async with Pulse() as pulse:
            for name, change in CHANGE.items():
                _promise(name, median([await _time(change(store, n)) for n in numbers()]), 10)
        _promise("the longest pause of the event loop", pulse.longest, 50)
    async with Pulse() as pulse, open_tinydb_store(folder) as store:
        opening = await _time(_look(store))
    print(f"     its first opening after a start            {opening * 1000:8.2f} ms")
    _promise("the longest pause of the event loop meanwhile", pulse.longest, 50)


def numbers() -> range:
    """The items that are changed."""
    return range(1, CHANGES + 1)


async def _add(store: TinyDBStore, number: int) -> None:
    draft = TaskDraft(summary="Uusi asia", due=MORNING.date() + 10 * DAY)
    origin = Origin(chat_id=OLD_CHAT, message_id=10_000 + number)
    await add_task(store, OLD_CHAT, draft, origin=origin, by=a_member(), at=NOW)


async def _complete(store: TinyDBStore, number: int) -> None:
    await complete_task(store, OLD_CHAT, number, by=a_member(), at=NOW)


async def _move(store: TinyDBStore, number: int) -> None:
    due = MORNING.date() + 70 * DAY
    await move_task(store, OLD_CHAT, CHANGES + number, due, by=a_member(), at=NOW)


async def _record(store: TinyDBStore, number: int) -> None:
    async with store.group(OLD_CHAT) as unit:
        for reminder in unit.reminders.of_item(f"task-{200 + number}")[-1:]:
            unit.reminders.save(replace(reminder, state=ReminderState.SENDING, attempts=1))


async def _look(store: TinyDBStore) -> None:
    async with store.group(OLD_CHAT) as unit:
        unit.tasks.get(1)


CHANGE: dict[str, Callable[[TinyDBStore, int], Awaitable[None]]] = {
    "add a task": _add,
    "complete a task": _complete,
    "move a task": _move,
    "mark a reminder as being sent": _record,
}


async def _time(work: Awaitable[None]) -> float:
    begun = time.perf_counter()
    await work
    return time.perf_counter() - begun


def _write_durably(path: Path, data: bytes) -> float:
    begun = time.perf_counter()
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    return time.perf_counter() - begun


def _print_ratio(what: str, pair: list[list[float]], most: float) -> None:
    few, many = (median(values) for values in pair)
    verdict = "ok  " if many / few <= most else "MISS"
    print(
        f"{verdict} {what:30} {few * 1000:8.2f} and {many * 1000:8.2f} ms,"
        f" ratio {many / few:.2f} (at most {most})"
    )


def _promise(what: str, seconds: float, most: float) -> None:
    verdict = "ok  " if seconds * 1000 <= most else "MISS"
    print(f"{verdict} {what:42} {seconds * 1000:8.2f} ms (at most {most} ms)")


if __name__ == "__main__":
    main()
