"""A process that uses a store, for tests that kill it, starve it or open it twice.

usage: python -m tests.storage.child VERB FOLDER [COUNT]

    save   add tasks until COUNT are there, saying the number of each that is acknowledged
    hold   say "open", and keep the store open until the input ends
"""

import asyncio
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from bot.domain.errors import AlreadyRunning, StoreUnavailable
from bot.services.ports import Store
from bot.storage.tinydb_store import open_tinydb_store
from tests.storage.samples import CHAT, a_group, a_task

TRIES = 10


async def save(folder: Path, count: int) -> None:
    # strace counts the calls of each thread by itself: one thread, one count.
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(max_workers=1))
    async with open_tinydb_store(folder) as store:
        async with store.group(CHAT) as unit:
            first = len(unit.tasks.all()) + 1
        for number in range(first, count + 1):
            await save_one(store, number)
            say(number)


async def save_one(store: Store, number: int) -> None:
    """Try until it is saved; a change that is refused must not be half there."""
    for _ in range(TRIES):
        try:
            async with store.group(CHAT) as unit:
                assert len(unit.tasks.all()) in (number - 1, number)
                unit.save_group(a_group())
                unit.tasks.save(a_task(number, f"{number}: åäö ÅÄÖ €"))
        except StoreUnavailable as refusal:
            sys.stderr.write(ascii(f"refused: {refusal}"))
        else:
            return
    raise RuntimeError(f"task {number} could not be saved in {TRIES} tries")


async def hold(folder: Path) -> None:
    async with open_tinydb_store(folder):
        say("open")
        sys.stdin.read()


def say(what: object) -> None:
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


def main(verb: str, folder: str, count: str = "0") -> int:
    work = save(Path(folder), int(count)) if verb == "save" else hold(Path(folder))
    try:
        asyncio.run(work)
    except AlreadyRunning as error:
        sys.stderr.write(str(error))
        return 75
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
