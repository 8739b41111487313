"""The real bot and its data, to be killed: reminders in many groups, due one after the other."""

import sys
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.domain.delivery import DOUBT_PAUSE
from bot.domain.group import Group
from bot.domain.reminder import ItemKind, Reminder, ReminderState
from bot.storage import open_tinydb_store
from bot.storage.generations import find_chat_ids
from bot.storage.group_file import GroupFile
from bot.storage.rows import Row
from tests.e2e.bot_api_stub import TOKEN, BotApiStub
from tests.e2e.killing import Command, name_of, running, until
from tests.storage.samples import a_group, a_task

ROOT = Path(__file__).parents[2]
FIRST_CHAT = -1_000_000
UNSETTLED = {ReminderState.PLANNED, ReminderState.SENDING, ReminderState.WAITING}


class OurBot:
    """`run_bot.py run` with a folder of its own, and a clock that can be moved on."""

    def __init__(self, folder: Path, stub: BotApiStub) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.log = folder / "bot.log"
        self.data = folder / "data"
        self._clock = folder / "clock"
        self._stub = stub
        self._claims: set[frozenset[tuple[str, int]]] = set()
        self.move_clock(timedelta(0))

    @property
    def command(self) -> Command:
        """How it is started with its clock."""
        plain = self.plain_command
        return replace(plain, arguments=(*plain.arguments, "--clock-file", str(self._clock)))

    @property
    def plain_command(self) -> Command:
        """How it is started with the machine's clock, as it is in earnest."""
        return Command(
            arguments=(sys.executable, str(ROOT / "run_bot.py"), "run"),
            environment={
                "BOT_TOKEN": TOKEN,
                "BOT_API_BASE_URL": self._stub.url,
                "BOT_DATA_DIR": str(self.data),
                "BOT_PACE": "unlimited",
            },
            log=self.log,
        )

    async def plan(self, reminders: int, groups: int, *, first: datetime, last: datetime) -> None:
        """Plan the reminders in turn over the groups, evenly from the first instant to the last."""
        step = (last - first) / max(1, reminders)
        async with open_tinydb_store(self.data) as store:
            for place in range(groups):
                async with store.group(FIRST_CHAT - place) as unit:
                    unit.save_group(_group(FIRST_CHAT - place))
                    for number in range(place, reminders, groups):
                        task = a_task(number, name_of(number), (last + timedelta(days=9)).date())
                        unit.tasks.save(task)
                        unit.reminders.add(_reminder(task.uid, first + number * step))

    def move_clock(self, ahead: timedelta) -> None:
        """Set the bot's clock that much ahead of the machine's."""
        fresh = self._clock.with_suffix(".new")
        fresh.write_text(f"{ahead.total_seconds()}\n", encoding="ascii")
        fresh.replace(self._clock)

    def states(self) -> Counter[str]:
        """Return how many reminders are in which state on disk now."""
        return Counter(row["state"] for rows in self._reminders() for row in rows)

    @property
    def in_flight(self) -> int:
        """How many messages were on their way at a kill, as far as `note_in_flight` has looked."""
        return len(self._claims)

    def note_in_flight(self) -> None:
        """Note the messages that are claimed on disk and have no outcome there, each once."""
        for rows in self._reminders():
            sending = [row for row in rows if row["state"] == ReminderState.SENDING]
            if sending:
                self._claims.add(frozenset((row["item_uid"], row["attempts"]) for row in sending))

    async def finish(self, within: float) -> bool:
        """Run until no reminder has anything left to come; doubts are not waited for."""
        async with running(self.command, self._stub):
            await until(lambda: ReminderState.SENDING not in self.states(), within=within)
            self.move_clock(DOUBT_PAUSE)
            return await until(lambda: not UNSETTLED & self.states().keys(), within=within)

    @property
    def remark(self) -> str:
        """What the disk says of the reminders."""
        return ", ".join(f"{number} {state}" for state, number in self.states().items())

    def _reminders(self) -> list[list[Row]]:
        groups = self.data / "groups"
        files = (GroupFile(groups, chat_id) for chat_id in find_chat_ids(groups))
        tables = [file.read().tables.get("reminders", {}) for file in files]
        return [[r for r in t.values() if r["item_kind"] == ItemKind.TASK] for t in tables]


def _group(chat_id: int) -> Group:
    """A group that hears of nothing else, at whichever hour of the week this runs."""
    group = a_group(chat_id)
    return replace(group, policy=replace(group.policy, outlook_on=None, quiet=None))


def _reminder(item_uid: str, at: datetime) -> Reminder:
    return Reminder(
        item_kind=ItemKind.TASK,
        item_uid=item_uid,
        sequence=0,
        alarm="-P1D",
        remind_at=at.astimezone(UTC),
    )
