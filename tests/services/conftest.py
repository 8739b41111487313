"""A group with a secretary and a member, a clock that stands still, and a recording messenger."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.group import Group
from bot.domain.language import Language
from bot.domain.member import Member
from bot.services.groups import remember_member, welcome_group
from bot.services.ports import Store
from bot.services.reminders import Reminding
from bot.storage.memory_store import MemoryStore
from bot.texts.card import Card
from bot.texts.catalog import load_catalogs
from config.paths import LOCALES

CATALOGS = load_catalogs(LOCALES)
HELSINKI = ZoneInfo("Europe/Helsinki")
CHAT = -1001
AINO = Member(user_id=1, name="Aino", username="aino")
VILLE = Member(user_id=2, name="Ville")
STRANGER = Member(user_id=9, name="Vieras")


@dataclass
class StillClock:
    """A clock that moves when it is told to."""

    instant: datetime = datetime(2016, 11, 24, 15, tzinfo=HELSINKI)

    def now(self) -> datetime:
        return self.instant

    def move_to(self, day: int, month: int, hour: int, minute: int = 0, year: int = 2016) -> None:
        self.instant = datetime(year, month, day, hour, minute, tzinfo=HELSINKI)

    def pass_by(self, **amount: float) -> None:
        self.instant += timedelta(**amount)


@dataclass
class RecordingMessenger:
    """Keeps what was sent; raises the faults it was given, one for each call."""

    sent: list[tuple[int, Card]] = field(default_factory=list)
    faults: list[Exception] = field(default_factory=list)
    silent: list[int] = field(default_factory=list)
    refuse_to: dict[int, Exception] = field(default_factory=dict)
    edited: dict[int, str] = field(default_factory=dict)

    async def send(
        self,
        chat_id: int,
        card: Card,
        *,
        thread_id: int | None = None,
        is_silent: bool = False,
    ) -> int:
        if chat_id in self.refuse_to:
            raise self.refuse_to[chat_id]
        if self.faults:
            raise self.faults.pop(0)
        self.sent.append((chat_id, card))
        if is_silent:
            self.silent.append(len(self.sent))
        return len(self.sent)

    async def edit(self, chat_id: int, message_id: int, card: Card) -> None:
        self.edited[message_id] = card.text.striptags()

    async def pin(self, chat_id: int, message_id: int) -> None: ...

    def texts(self, chat_id: int = CHAT) -> list[str]:
        return [card.text.striptags() for chat, card in self.sent if chat == chat_id]


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def messenger() -> RecordingMessenger:
    return RecordingMessenger()


@pytest.fixture
def reminding(store: Store, messenger: RecordingMessenger, clock: StillClock) -> Reminding:
    return Reminding(store=store, messenger=messenger, catalogs=CATALOGS, clock=clock)


@pytest.fixture
async def store(clock: StillClock) -> Store:
    memory = MemoryStore()
    await found_group(memory, clock)
    await remember_member(memory, CHAT, VILLE)
    return memory


async def found_group(store: Store, clock: StillClock, chat_id: int = CHAT) -> Group:
    group, _ = await welcome_group(
        store,
        chat_id=chat_id,
        title="Ohjausryhmä",
        thread_id=None,
        by=AINO,
        at=clock.now(),
        language=Language.FI,
        zone=HELSINKI,
    )
    return group


async def send_due(reminding: Reminding) -> None:
    """Send what is due in every group, as a round of the loop does."""
    for chat_id in await reminding.due_groups():
        await reminding.send_group(chat_id)
    await reminding.settle()
