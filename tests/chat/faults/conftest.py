"""A group whose reminder falls due, and a Bot API over real HTTP that can be told to fail."""

import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from datetime import date
from pathlib import Path

import pytest

from bot.chat.messenger import TelegramMessenger
from bot.chat.pacing import UNLIMITED, open_pacing
from bot.chat.polling import OneByOneBot
from bot.chat.requests import Request
from bot.domain.draft import TaskDraft
from bot.domain.group import GroupState
from bot.domain.language import Language
from bot.domain.member import Member
from bot.domain.reminder import Reminder
from bot.domain.task import Origin
from bot.services.groups import welcome_group
from bot.services.reminders import Reminding
from bot.services.tasks import add_task
from bot.storage.memory_store import MemoryStore
from bot.texts.catalog import load_catalogs
from config.paths import LOCALES
from sandbox.sandbox import Sandbox
from sandbox.scene import AINO, GROUP, NEIGHBOURS, PEKKA, TOKEN
from sandbox.server import open_sandbox
from tests.services.conftest import HELSINKI, StillClock

SECRETARY = Member(user_id=AINO, name="Aino Lehto")
CATALOGS = load_catalogs(LOCALES)
QUICK = {"deadline": 1.6, "read_timeout": 1.2, "connect_timeout": 0.3, "pool_timeout": 0.1}


class Delivery:
    """Two groups, each with a reminder that is due, and what people saw of it."""

    def __init__(self, sandbox: Sandbox, folder: Path, stack: AsyncExitStack) -> None:
        self.sandbox = sandbox
        self.faults = sandbox.telegram.faults
        self.store = MemoryStore()
        self.clock = StillClock()
        self._folder = folder
        self._stack = stack

    async def reminding(self, url: str | None = None, *, connections: int = 8) -> Reminding:
        """The service, over a client of its own that reaches *url*."""
        pacing = await self._stack.enter_async_context(
            open_pacing(self._folder / f"pacing{url is None}{connections}", UNLIMITED)
        )
        bot = OneByOneBot(
            TOKEN,
            base_url=f"{url or self.sandbox.url}/bot",
            request=Request(connections, **QUICK),
            get_updates_request=Request(1, **QUICK),
            rate_limiter=pacing,
        )
        request = bot.request
        await request.initialize()
        self._stack.push_async_callback(request.shutdown)
        self.messenger = TelegramMessenger(bot)
        return Reminding(
            store=self.store, messenger=self.messenger, catalogs=CATALOGS, clock=self.clock
        )

    async def is_due(self) -> None:
        for chat_id in (GROUP, NEIGHBOURS):
            self.sandbox.people.add_bot(AINO if chat_id == GROUP else PEKKA, chat_id)
            await welcome_group(
                self.store,
                chat_id=chat_id,
                title="Ohjausryhmä",
                thread_id=None,
                by=SECRETARY,
                at=self.clock.now(),
                language=Language.FI,
                zone=HELSINKI,
            )
            await add_task(
                self.store,
                chat_id,
                TaskDraft(summary="Tilaa sali", due=date(2016, 12, 9)),
                origin=Origin(chat_id=chat_id, message_id=1),
                by=SECRETARY,
                at=self.clock.now(),
            )
        self.sandbox.people.say(AINO, AINO, "/start")
        self.clock.move_to(9, 12, 9)

    async def send(self, reminding: Reminding, chat_id: int = GROUP) -> None:
        """Do what the loop does for one group that is due."""
        if chat_id in await reminding.due_groups():
            await reminding.send_group(chat_id)

    async def reminder(self, chat_id: int = GROUP) -> Reminder:
        """The reminder that was due."""
        async with self.store.group(chat_id) as unit:
            [task] = unit.tasks.all()
            touched = [r for r in unit.reminders.of_item(task.uid) if r.attempts]
            return touched[-1]

    async def wait(self) -> float:
        """Let pass what the reminder waits for; return the seconds."""
        reminder = await self.reminder()
        assert reminder.retry_at is not None
        pause = reminder.retry_at - self.clock.now()
        self.clock.instant += pause
        return pause.total_seconds()

    def seen(self, chat_id: int = GROUP) -> list[str]:
        """What the bot has written in the chat."""
        telegram = self.sandbox.telegram
        messages = telegram.world.messages(chat_id)
        return [
            message.content.text
            for message in messages
            if message.sender.id == telegram.world.bot.id and message.content.event is None
        ]

    async def state(self) -> GroupState:
        async with self.store.group(GROUP) as unit:
            assert unit.group is not None
            return unit.group.state


@pytest.fixture
async def delivery(tmp_path: Path) -> AsyncIterator[Delivery]:
    async with open_sandbox(tmp_path / "sandbox") as sandbox, AsyncExitStack() as stack:
        delivery = Delivery(sandbox, tmp_path, stack)
        await delivery.is_due()
        yield delivery


@pytest.fixture
async def reminding(delivery: Delivery) -> Reminding:
    return await delivery.reminding()


@pytest.fixture
def closed_port() -> str:
    """An address at which nobody listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{taken.getsockname()[1]}"


@pytest.fixture
def deaf_port() -> Iterator[str]:
    """An address at which nobody answers a call: whoever connects waits."""
    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))
        deaf.listen(0)
        callers = [socket.socket() for _ in range(3)]
        for caller in callers:
            caller.setblocking(False)
            caller.connect_ex(deaf.getsockname())
        yield f"http://127.0.0.1:{deaf.getsockname()[1]}"
        for caller in callers:
            caller.close()
