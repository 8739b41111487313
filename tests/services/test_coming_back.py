"""The bot is shut out, comes back, moves with its group: nothing stale, nothing of other chats."""

import asyncio
from datetime import date, timedelta
from typing import Any

import pytest

from bot.domain.draft import TaskDraft
from bot.domain.errors import ChatGone, ChatMoved, DeliveryDelayed, InDoubt
from bot.domain.habits import OwnAlarms
from bot.domain.language import Language
from bot.domain.task import Assignee, Origin
from bot.services import groups, tasks
from bot.services.held import count_held, settle_held
from bot.services.ports import Store
from bot.services.reminders import Reminding
from bot.services.settings import set_private_reminders
from bot.services.status import StatusBoard
from bot.texts.card import Card
from tests.services.conftest import (
    AINO,
    CATALOGS,
    CHAT,
    HELSINKI,
    VILLE,
    RecordingMessenger,
    StillClock,
    found_group,
    send_due,
)

MOVED_TO = -100999
REPEAT = "mahdollinen toisto"


async def add(
    store: Store, clock: StillClock, due: date, *, number: int = 1, chat_id: int = CHAT
) -> None:
    owner = Assignee(name=VILLE.name, user_id=VILLE.user_id)
    draft = TaskDraft(summary=f"Asia {number}", due=due, assignees=(owner,))
    origin = Origin(chat_id=chat_id, message_id=number)
    await tasks.add_task(store, chat_id, draft, origin=origin, by=VILLE, at=clock.now())


async def open_private(store: Store, clock: StillClock) -> None:
    await groups.open_private_chat(
        store, person=VILLE, at=clock.now(), language=Language.FI, zone=HELSINKI
    )


async def test_an_outlook_alone_that_comes_late_that_morning_comes(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await add(store, clock, date(2016, 12, 8))
    await tasks.set_alarms(store, CHAT, 1, OwnAlarms.NONE, by=AINO, at=clock.now())

    clock.move_to(5, 12, 9, 40)
    await send_due(reminding)

    [text] = messenger.texts()
    assert "Viikko 49" in text


async def test_a_person_who_shut_the_bot_out_and_writes_again_is_reminded_again(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await open_private(store, clock)
    await add(store, clock, date(2016, 12, 9), chat_id=VILLE.user_id)
    clock.move_to(2, 12, 9)
    messenger.refuse_to = {VILLE.user_id: ChatGone("bot was blocked by the user")}
    await send_due(reminding)
    clock.move_to(7, 12, 12)
    messenger.refuse_to = {}

    await open_private(store, clock)
    await send_due(reminding)
    clock.move_to(8, 12, 9)
    await send_due(reminding)

    held, next_one = messenger.texts(VILLE.user_id)
    assert "Asia 1" in held
    assert "myöhässä" in held
    assert "Huomenna" in next_one


async def test_what_was_held_is_not_sent_once_a_later_reminder_of_it_has_come(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await add(store, clock, date(2016, 12, 9))
    clock.move_to(2, 12, 9)
    messenger.faults = [ChatGone("kicked")]
    await send_due(reminding)
    await found_group(store, clock)
    clock.move_to(8, 12, 9)
    await send_due(reminding)
    assert len(messenger.texts()) == 1

    assert await count_held(store, CHAT, at=clock.now()) == 0
    await settle_held(store, CHAT, is_sent=True, by=AINO.user_id, at=clock.now())
    await send_due(reminding)

    assert len(messenger.texts()) == 1


async def test_what_was_held_is_not_sent_while_a_later_reminder_of_it_is_being_tried(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await add(store, clock, date(2016, 12, 9))
    clock.move_to(2, 12, 9)
    messenger.faults = [ChatGone("kicked")]
    await send_due(reminding)
    await found_group(store, clock)
    clock.move_to(8, 12, 9)
    messenger.faults = [DeliveryDelayed("429", timedelta(seconds=60))]
    await send_due(reminding)

    await settle_held(store, CHAT, is_sent=True, by=AINO.user_id, at=clock.now())
    await send_due(reminding)
    clock.pass_by(seconds=60)
    await send_due(reminding)

    [text] = messenger.texts()
    assert "Huomenna" in text


async def test_what_waits_longer_than_a_later_reminder_is_not_sent_after_it(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await add(store, clock, date(2016, 12, 9))
    clock.move_to(8, 12, 9)
    messenger.faults = [DeliveryDelayed("429", timedelta(hours=24, minutes=5))]
    await send_due(reminding)
    clock.move_to(9, 12, 9)
    await send_due(reminding)
    clock.pass_by(minutes=5)
    await send_due(reminding)

    [text] = messenger.texts()
    assert "Tänään" in text


@pytest.mark.parametrize("shut_out", [ChatGone("kicked"), None])
async def test_what_was_held_and_in_doubt_says_that_it_may_be_a_repeat(
    store: Store,
    clock: StillClock,
    reminding: Reminding,
    messenger: RecordingMessenger,
    shut_out: ChatGone | None,
) -> None:
    await add(store, clock, date(2016, 12, 9))
    clock.move_to(2, 12, 9)
    messenger.faults = [InDoubt("no answer")]
    await send_due(reminding)
    clock.pass_by(minutes=1)
    if shut_out is None:
        await groups.suspend_group(store, CHAT)
    else:
        messenger.faults = [shut_out]
    await send_due(reminding)

    await found_group(store, clock)
    await settle_held(store, CHAT, is_sent=True, by=AINO.user_id, at=clock.now())
    await send_due(reminding)

    [text] = messenger.texts()
    assert REPEAT in text


async def test_of_a_lost_chat_the_secretary_hears_once_however_much_was_due(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    for number in range(1, 31):
        await add(store, clock, date(2016, 12, 9), number=number)
    clock.move_to(2, 12, 9)
    messenger.refuse_to = {CHAT: ChatGone("kicked")}

    await send_due(reminding)

    assert len(messenger.texts(AINO.user_id)) == 1


async def test_after_a_move_no_message_of_the_new_chat_is_taken_for_one_of_the_old(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await add(store, clock, date(2016, 12, 9))
    catalogs = CATALOGS
    board = StatusBoard(store=store, messenger=messenger, catalogs=catalogs, clock=clock)
    await board.post(CHAT, thread_id=None)
    clock.move_to(2, 12, 9)
    await send_due(reminding)
    messenger.edited.clear()

    clock.move_to(8, 12, 9)
    messenger.faults = [ChatMoved(MOVED_TO)]
    await send_due(reminding)
    clock.pass_by(minutes=2)
    await send_due(reminding)

    assert len(messenger.texts(MOVED_TO)) == 1
    assert messenger.edited == {}


async def test_a_group_that_moves_while_it_is_sent_to_is_told_once_by_two_workers(
    store: Store, clock: StillClock
) -> None:
    class Moving(RecordingMessenger):
        async def send(self, chat_id: int, card: Card, **options: Any) -> int:
            if chat_id == CHAT:
                raise ChatMoved(MOVED_TO)
            has_moved.set()
            await may_arrive.wait()
            return await super().send(chat_id, card, **options)

    has_moved, may_arrive, messenger = asyncio.Event(), asyncio.Event(), Moving()
    reminding = Reminding(store=store, messenger=messenger, catalogs=CATALOGS, clock=clock)
    await add(store, clock, date(2016, 12, 9))
    clock.move_to(2, 12, 9)
    first = asyncio.create_task(reminding.send_group(CHAT))
    await has_moved.wait()

    assert list(await reminding.due_groups()) == [MOVED_TO]
    await reminding.send_group(MOVED_TO)
    may_arrive.set()
    await first
    clock.pass_by(minutes=1)
    await send_due(reminding)

    assert len(messenger.texts(MOVED_TO)) == 1


async def test_a_repeat_in_private_says_that_it_may_be_one(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await open_private(store, clock)
    await set_private_reminders(store, VILLE.user_id, is_on=True)
    await add(store, clock, date(2016, 12, 9))
    clock.move_to(2, 12, 9)
    messenger.refuse_to = {VILLE.user_id: InDoubt("no answer")}
    await send_due(reminding)

    messenger.refuse_to = {}
    clock.pass_by(seconds=30)
    await send_due(reminding)

    [text] = messenger.texts(VILLE.user_id)
    assert REPEAT in text


async def test_an_owner_is_told_of_the_newest_alone_after_an_absence(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await open_private(store, clock)
    await set_private_reminders(store, VILLE.user_id, is_on=True)
    await add(store, clock, date(2016, 12, 9))
    clock.move_to(2, 12, 9)
    messenger.refuse_to = {VILLE.user_id: InDoubt("no answer")}
    await send_due(reminding)
    messenger.refuse_to = {}

    clock.move_to(8, 12, 9)
    await send_due(reminding)

    [text] = messenger.texts(VILLE.user_id)
    assert "Huomenna" in text


async def test_a_change_while_the_status_card_is_on_its_way_is_shown_a_minute_later(
    store: Store, clock: StillClock, messenger: RecordingMessenger
) -> None:
    class Slow(RecordingMessenger):
        async def edit(self, chat_id: int, message_id: int, card: Card) -> None:
            await super().edit(chat_id, message_id, card)
            if len(self.edited) == 1 and not self.faults:
                self.faults.append(AssertionError("told once"))
                await add(store, clock, date(2016, 12, 1), number=2)

    slow = Slow()
    reminding = Reminding(store=store, messenger=slow, catalogs=CATALOGS, clock=clock)
    board = StatusBoard(store=store, messenger=slow, catalogs=CATALOGS, clock=clock)
    await board.post(CHAT, thread_id=None)
    clock.pass_by(minutes=5)
    await add(store, clock, date(2016, 12, 1), number=1)
    await send_due(reminding)

    clock.pass_by(minutes=1)
    await send_due(reminding)

    [shown] = slow.edited.values()
    assert "Asia 2" in shown
