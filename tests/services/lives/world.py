"""Two groups, their people, a bot that is killed, a Telegram that fails, and one clock for all."""

import asyncio
from collections.abc import Awaitable, Coroutine
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.errors import BotError, StoreUnavailable
from bot.domain.habits import chosen_alarms
from bot.domain.language import Language
from bot.domain.member import Member, MemberRole
from bot.domain.policy import ReminderPolicy
from bot.services import groups
from tests.services.conftest import StillClock
from tests.services.lives.hearing import GroupLife
from tests.services.lives.judging import require_told, require_true_index
from tests.services.lives.ledger import Item, Ledger
from tests.services.lives.process import BotProcess, OpenStore
from tests.services.lives.rings import Habits
from tests.services.lives.telegram import FailingTelegram, Fault, Told

AINO = Member(user_id=1, name="Aino", role=MemberRole.SECRETARY)
VILLE = Member(user_id=2, name="Ville", role=MemberRole.CHAIR)
TIINA = Member(user_id=3, name="Tiina")
PEOPLE = (AINO, VILLE, TIINA)
DOUBT = timedelta(seconds=30)
LONGEST = timedelta(minutes=5)
LAST = 12
THE_END = datetime(2018, 3, 1, tzinfo=UTC)
"""So far the holidays are known here."""


class World:
    """All of it. Time passes only in `advance` and `be_down`."""

    def __init__(self, open_store: OpenStore, begin: datetime, zones: tuple[str, ...]) -> None:
        self.clock = StillClock(begin.astimezone(UTC))
        self.telegram = FailingTelegram(on_told=self._hear, on_fault=self._note_fault)
        self.process = BotProcess(open_store, self.clock, self.telegram)
        self.process.on_failure = self._note_failure
        self.zones = zones
        self.lives: list[GroupLife] = []
        self.chats: dict[int, GroupLife] = {}
        self.faults = 0
        self.messages = 0
        self.log: list[str] = []
        self.runner = asyncio.Runner()

    def do(self, act: Coroutine[Any, Any, Any]) -> Any:
        try:
            return self.runner.run(act)
        except AssertionError as error:
            error.add_note("\n".join(self.log[-LAST:]))
            raise

    @property
    def now(self) -> datetime:
        return self.clock.instant

    async def begin(self, *, wants_private: bool) -> None:
        await self.process.start()
        for number, zone in enumerate(self.zones, start=1):
            chat_id = -1000 - number
            offices = {"leaders": (1, 2), "secretary": (1,)}
            life = GroupLife(chat_id=chat_id, ledger=Ledger(Habits(ZoneInfo(zone)), offices))
            self.lives.append(life)
            self.chats[chat_id] = life
            await self.welcome(life, thread_id=7)
            for person in PEOPLE:
                wants = wants_private and person is TIINA
                life.ledger.wants |= {person.user_id} if wants else set()
                await groups.remember_member(
                    self.store, chat_id, replace(person, wants_private=wants)
                )

    @property
    def store(self) -> Any:
        return self.process.store

    async def welcome(self, life: GroupLife, thread_id: int | None = None) -> None:
        await groups.welcome_group(
            self.store,
            chat_id=life.chat_id,
            title="Ryhmä",
            thread_id=thread_id,
            by=AINO,
            at=self.now,
            language=Language.FI,
            zone=life.ledger.habits.zone,
        )

    async def act(self, life: GroupLife, act: Awaitable[Any]) -> bool:
        """Let a person act; what cannot be done, or not be saved, changes nothing they know of."""
        try:
            await act
        except BotError as error:
            self.faults += isinstance(error, StoreUnavailable)
            return False
        finally:
            life.ledger.observe(await self._items(life), self.now)
        return True

    async def policy_of(self, life: GroupLife) -> ReminderPolicy:
        async with self.store.group(life.chat_id) as unit:
            policy: ReminderPolicy = unit.group.policy
        return policy

    async def _items(self, life: GroupLife) -> list[Item]:
        async with self.store.group(life.chat_id) as unit:
            items = [
                Item(
                    name=task.summary,
                    uid=task.uid,
                    is_task=True,
                    moment=task.due,
                    is_open=task.is_open,
                    owners=frozenset(a.user_id for a in task.waits_for if a.user_id is not None),
                    own=chosen_alarms(task.alarms).value,
                )
                for task in unit.tasks.all()
            ]
            return items + [
                Item(name=m.summary, uid=m.uid, is_task=False, moment=m.start, is_open=m.is_on)
                for m in unit.meetings.all()
            ]

    async def advance(self, until: datetime) -> None:
        """Let time pass from one instant at which something may happen to the next."""
        until = min(until, THE_END)
        while self.now < until:
            await self._go_to(min([until, *[at for at in await self._stops() if at > self.now]]))

    async def advance_to_next(self) -> None:
        """Let time pass until something happens, if it does within a few weeks."""
        stops = [at for at in await self._stops() if at > self.now]
        await self.advance(min([self.now + timedelta(weeks=4), *stops]))

    async def _stops(self) -> list[datetime]:
        stops = [await self.process.reminding.next_wake_at()]
        for life in self.lives:
            stops.append(life.ledger.next_at(self.now))
            stops += life.excused_until.values()
            night = life.ledger.habits.night_around(self.now)
            stops.append(night[1] if night and life.ledger.duties else None)
        return [at for at in stops if at is not None]

    async def be_down(self, until: datetime) -> None:
        """The process is gone for a while."""
        await self.process.kill()
        before, self.clock.instant = self.now, min(until, max(self.now, THE_END))
        await self.process.start()
        await self._live(before)

    async def restart(self) -> None:
        await self.process.restart()
        await self.settle()

    async def settle(self) -> None:
        """What has just been changed may make something due at once."""
        await self._live(self.now)

    async def _go_to(self, at: datetime) -> None:
        before, self.clock.instant = self.now, at
        await self._live(before)

    async def _live(self, before: datetime) -> None:
        for life in self.lives:
            life.begin_instant()
            life.ledger.fall_due(before, self.now)
            if None not in life.excused(self.now):
                life.ledger.settle_begun(self.now)
            life.settle_week(self.now)
        await self.process.send_what_is_due()
        for life in self.lives:
            await require_told(self.store, life, self.now, is_faulty=self.faults > 0)
        await require_true_index(self.store, self.lives)

    def _hear(self, told: Told) -> None:
        self.messages += 1
        self.log.append(f"{self.now:%a %d.%m. %H:%M:%S} {told.chat_id} {sorted(told.names)} {told}")
        if told.chat_id in self.chats:
            life = self.chats[told.chat_id]
            assert told.names <= life.ledger.items.keys(), f"of another group: {told.text!r}"
            life.hear(told, None, self.now)
            return
        if told.text.startswith("⚠️"):
            return
        [life] = [each for each in self.lives if told.names & each.ledger.items.keys()]
        life.hear(told, told.chat_id, self.now)

    def _note_fault(self, chat_id: int, fault: Fault | None, pause: timedelta) -> None:
        self.faults += 1
        self.log.append(f"{self.now:%a %d.%m. %H:%M:%S} {chat_id} {fault} {pause}")
        if fault is None and chat_id in self.chats:
            self.chats[chat_id].ledger.is_suspended = True
        lives = [self.chats[chat_id]] if chat_id in self.chats else self.lives
        person = None if chat_id in self.chats else chat_id
        wait = {Fault.FLOOD: pause, Fault.SILENCE: DOUBT, Fault.SILENCE_LATE: DOUBT}
        for life in lives:
            life.excuse(person, self.now + wait.get(fault, LONGEST) if fault else self.now)

    def _note_failure(self) -> None:
        self.faults += 1
        self.log.append(f"{self.now:%a %d.%m. %H:%M:%S} a crash, or a write that failed")
        for life in self.lives:
            life.fail()
            for person in (None, 1, 2, 3):
                life.excuse(person, self.now + DOUBT)
