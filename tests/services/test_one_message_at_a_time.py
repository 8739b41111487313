"""What is more than one message: each is taken from the outbox when the one before is settled."""

from datetime import date

import pytest

from bot.domain.draft import TaskDraft
from bot.domain.task import Origin
from bot.services import tasks
from bot.services.ports import Store
from bot.services.reminders import Reminding
from bot.texts.card import Card
from tests.services.conftest import AINO, CATALOGS, CHAT, RecordingMessenger, StillClock

IN_A_MESSAGE = 12


class Crash(Exception):
    """The process is killed."""


class ActingMessenger(RecordingMessenger):
    """While the first message is on its way, somebody does a task of the second one."""

    store: Store
    clock: StillClock

    async def send(
        self, chat_id: int, card: Card, *, thread_id: int | None = None, is_silent: bool = False
    ) -> int:
        if not self.sent:
            for number in range(1, 14):
                if f"Asia {number:02}" not in card.text:
                    await tasks.complete_task(
                        self.store, CHAT, number, by=AINO, at=self.clock.now()
                    )
        return await super().send(chat_id, card, thread_id=thread_id, is_silent=is_silent)


async def add_thirteen(store: Store, clock: StillClock) -> None:
    for number in range(1, 14):
        draft = TaskDraft(summary=f"Asia {number:02}", due=date(2016, 12, 9))
        origin = Origin(chat_id=CHAT, message_id=number)
        await tasks.add_task(store, CHAT, draft, origin=origin, by=AINO, at=clock.now())
    clock.move_to(2, 12, 9)


async def test_what_is_done_while_a_message_is_on_its_way_is_not_told_in_the_next(
    store: Store, clock: StillClock
) -> None:
    await add_thirteen(store, clock)
    messenger = ActingMessenger()
    messenger.store, messenger.clock = store, clock
    reminding = Reminding(store=store, messenger=messenger, catalogs=CATALOGS, clock=clock)

    await reminding.send_group(CHAT)

    assert len(messenger.texts()) == 1


async def test_a_crash_leaves_one_message_in_doubt_however_many_were_due(
    store: Store, clock: StillClock, messenger: RecordingMessenger
) -> None:
    await add_thirteen(store, clock)
    reminding = Reminding(store=store, messenger=messenger, catalogs=CATALOGS, clock=clock)
    messenger.faults = [Crash()]
    with pytest.raises(Crash):
        await reminding.send_group(CHAT)

    await reminding.send_group(CHAT)
    clock.pass_by(seconds=30)
    await reminding.send_group(CHAT)

    unmarked, marked = sorted(messenger.texts(), key=lambda text: "toisto" in text)
    assert "toisto" in marked
    assert "toisto" not in unmarked
