"""What keeps the group's chat calm: one message, quiet nights, one look at the week."""

from datetime import date, datetime

import pytest

from bot.domain.draft import MeetingDraft, TaskDraft
from bot.domain.errors import TopicGone
from bot.domain.reminder import ReminderState
from bot.domain.task import Origin
from bot.services import groups, meetings, tasks
from bot.services.ports import Store
from bot.services.reminders import Reminding
from tests.services.conftest import (
    AINO,
    CATALOGS,
    CHAT,
    HELSINKI,
    RecordingMessenger,
    StillClock,
    send_due,
)


async def add(
    store: Store, clock: StillClock, due: date, summary: str = "Tilaa sali", message_id: int = 1
) -> None:
    draft = TaskDraft(summary=summary, due=due)
    origin = Origin(chat_id=CHAT, message_id=message_id)
    await tasks.add_task(store, CHAT, draft, origin=origin, by=AINO, at=clock.now())


async def test_after_an_outage_late_and_timely_reminders_are_one_message(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await add(store, clock, date(2016, 12, 8), "Tilaa sali", 1)
    await add(store, clock, date(2016, 12, 9), "Lähetä kutsu", 2)

    clock.move_to(2, 12, 9, 5)
    await send_due(reminding)

    [text] = messenger.texts()
    assert "Tilaa sali" in text
    assert "Lähetä kutsu" in text
    assert "myöhässä" in text


async def test_what_comes_late_at_night_waits_for_the_morning(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await add(store, clock, date(2016, 12, 9))

    clock.move_to(2, 12, 22)
    await send_due(reminding)
    assert messenger.sent == []
    clock.move_to(3, 12, 7, 59)
    await send_due(reminding)
    assert messenger.sent == []
    clock.move_to(3, 12, 8)
    await send_due(reminding)

    assert len(messenger.texts()) == 1


async def test_what_cannot_wait_for_the_morning_comes_without_a_sound(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    draft = MeetingDraft(start=datetime(2016, 12, 2, 7, tzinfo=HELSINKI))
    origin = Origin(chat_id=CHAT, message_id=3)
    await meetings.add_meeting(store, CHAT, draft, origin=origin, by=AINO, at=clock.now())

    clock.move_to(1, 12, 21)
    await send_due(reminding)

    assert len(messenger.texts()) == 1
    assert messenger.silent == [1]


async def test_the_week_is_looked_at_on_monday_with_what_is_due_that_morning(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await add(store, clock, date(2016, 12, 5), "Tilaa sali", 1)
    await add(store, clock, date(2016, 12, 8), "Lähetä kutsu", 2)
    await add(store, clock, date(2016, 12, 7), "Tarjoukset", 3)

    clock.move_to(5, 12, 9)
    await send_due(reminding)

    [text] = messenger.texts()
    assert "Viikko 49" in text
    assert text.count("Tilaa sali") == text.count("Lähetä kutsu") == 1
    assert "Tarjoukset" in text


async def test_a_week_that_brings_nothing_is_not_mentioned(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await add(store, clock, date(2017, 3, 1))

    for day in (28, 29):
        clock.move_to(day, 11, 9)
        await send_due(reminding)
    clock.move_to(5, 12, 9)
    await send_due(reminding)

    assert messenger.sent == []


async def test_a_newer_reminder_takes_the_place_of_the_older(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await add(store, clock, date(2016, 12, 9))
    clock.move_to(2, 12, 9)
    await send_due(reminding)
    await reminding.settle()
    assert messenger.edited == {}

    clock.move_to(8, 12, 9)
    await send_due(reminding)
    await reminding.settle()

    assert list(messenger.edited) == [1]
    assert "Tilaa sali" in messenger.edited[1]


async def test_an_older_message_stays_while_it_tells_of_something_else_too(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await add(store, clock, date(2016, 12, 9), "Tilaa sali", 1)
    await add(store, clock, date(2016, 12, 9), "Lähetä kutsu", 2)
    clock.move_to(2, 12, 9)
    await send_due(reminding)
    await tasks.complete_task(store, CHAT, 2, by=AINO, at=clock.now())

    clock.move_to(8, 12, 9)
    await send_due(reminding)
    await reminding.settle()

    assert messenger.edited == {}


async def test_a_topic_that_is_gone_gives_way_to_the_chat_and_says_so(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await add(store, clock, date(2016, 12, 9))
    clock.move_to(2, 12, 9)
    messenger.faults = [TopicGone("message thread not found")]

    await send_due(reminding)

    [text] = messenger.texts()
    assert "Aihe" in text
    group = await groups.find_group(store, CHAT)
    assert group is not None
    assert group.thread_id is None


async def test_what_is_late_is_asked_about_kindly(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await add(store, clock, date(2016, 12, 8))

    clock.move_to(9, 12, 9)
    await send_due(reminding)

    [text] = messenger.texts()
    assert "Missä mennään?" in text


async def test_in_doubt_and_held_is_left_to_a_person_at_once(
    store: Store, clock: StillClock, messenger: RecordingMessenger
) -> None:
    holding = Reminding(
        store=store,
        messenger=messenger,
        catalogs=CATALOGS,
        clock=clock,
        is_resent=False,
    )
    await add(store, clock, date(2016, 12, 9))
    clock.move_to(2, 12, 9)
    messenger.faults = [KeyboardInterrupt()]  # type: ignore[list-item]  # a kill is no Exception
    with pytest.raises(KeyboardInterrupt):
        await send_due(holding)

    await send_due(holding)
    clock.pass_by(minutes=5)
    await send_due(holding)

    assert messenger.texts(CHAT) == []
    assert len(messenger.texts(AINO.user_id)) == 1
    async with store.group(CHAT) as unit:
        rows = unit.reminders.of_item(unit.tasks.get(1).uid)
    assert rows[0].state is ReminderState.UNCERTAIN


async def test_more_than_five_messages_are_one_that_says_how_many_more_there_are(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    for number in range(1, 62):
        await add(store, clock, date(2016, 12, 9), f"Tilaa {number}. sali " + "ja " * 40, number)

    clock.move_to(2, 12, 9)
    await send_due(reminding)

    [text] = messenger.texts()
    assert "61" in text
    assert "muuta" in text
    assert len(messenger.sent[0][1].rows) == 12


async def test_sixty_reminders_are_five_messages_and_none_is_cut(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    for number in range(1, 61):
        await add(store, clock, date(2016, 12, 9), f"Tilaa {number}. sali", number)

    clock.move_to(2, 12, 9)
    await send_due(reminding)

    texts = messenger.texts()
    assert len(texts) == 5
    assert all(f"Tilaa {number}. sali" in "".join(texts) for number in range(1, 61))
