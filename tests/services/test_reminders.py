"""The one way out: nothing lost, nothing sent twice, failures told to a person."""

from datetime import date, datetime, timedelta

import pytest

from bot.domain.draft import MeetingDraft, TaskDraft
from bot.domain.errors import ChatGone, ChatMoved, DeliveryDelayed, InDoubt, MessageRefused
from bot.domain.group import GroupState
from bot.domain.reminder import Reminder, ReminderState
from bot.domain.task import Assignee, Origin
from bot.services import groups, meetings, tasks
from bot.services.held import settle_held
from bot.services.ports import Store
from bot.services.reminders import Reminding
from tests.services.conftest import (
    AINO,
    CHAT,
    HELSINKI,
    VILLE,
    RecordingMessenger,
    StillClock,
    found_group,
    send_due,
)


async def add(
    store: Store, clock: StillClock, summary: str, due: date, message_id: int = 1
) -> None:
    origin = Origin(chat_id=CHAT, message_id=message_id)
    draft = TaskDraft(summary=summary, due=due)
    await tasks.add_task(store, CHAT, draft, origin=origin, by=AINO, at=clock.now())


async def rows(store: Store, chat_id: int = CHAT) -> list[Reminder]:
    async with store.group(chat_id) as unit:
        return [r for task in unit.tasks.all() for r in unit.reminders.of_item(task.uid)]


async def test_a_reminder_goes_out_at_nine_and_only_once(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await add(store, clock, "Tilaa sali", date(2016, 12, 9))

    clock.move_to(2, 12, 8, 59)
    await send_due(reminding)
    assert messenger.sent == []
    clock.move_to(2, 12, 9)
    await send_due(reminding)
    await send_due(reminding)

    [text] = messenger.texts()
    assert "Tilaa sali" in text
    assert "pe 9.12.2016" in text


async def test_what_is_due_together_is_one_message(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await add(store, clock, "Tilaa sali", date(2016, 12, 9), 1)
    await add(store, clock, "Lähetä kutsu", date(2016, 12, 9), 2)
    draft = MeetingDraft(start=datetime(2016, 12, 9, 14, tzinfo=HELSINKI))
    origin = Origin(chat_id=CHAT, message_id=3)
    await meetings.add_meeting(store, CHAT, draft, origin=origin, by=AINO, at=clock.now())

    clock.move_to(2, 12, 9)
    await send_due(reminding)

    [text] = messenger.texts()
    assert "Tilaa sali" in text
    assert "Lähetä kutsu" in text
    assert "klo 14.00" in text


async def test_after_an_outage_the_newest_state_is_told_once_and_as_late(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await add(store, clock, "Tilaa sali", date(2016, 12, 9))

    clock.move_to(8, 12, 17, 30)
    await send_due(reminding)

    [text] = messenger.texts()
    assert "myöhässä" in text.lower()
    states = [r.state for r in await rows(store)][:3]
    assert states == [ReminderState.EXPIRED, ReminderState.SENT, ReminderState.PLANNED]


async def test_done_means_no_more_reminders(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await add(store, clock, "Tilaa sali", date(2016, 12, 9))
    await tasks.complete_task(store, CHAT, 1, by=VILLE, at=clock.now())

    clock.move_to(9, 12, 9)
    await send_due(reminding)

    assert messenger.sent == []


async def test_a_call_cut_off_by_a_crash_is_repeated_once_and_marked(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await add(store, clock, "Tilaa sali", date(2016, 12, 9))
    clock.move_to(2, 12, 9)
    messenger.faults = [KeyboardInterrupt()]  # type: ignore[list-item]  # a kill is no Exception
    with pytest.raises(KeyboardInterrupt):
        await send_due(reminding)

    await send_due(reminding)
    assert messenger.sent == []
    clock.pass_by(seconds=30)
    await send_due(reminding)

    assert len(messenger.texts()) == 1
    assert (await rows(store))[0].state is ReminderState.SENT


async def test_after_two_doubtful_calls_the_secretary_is_told(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await add(store, clock, "Tilaa sali", date(2016, 12, 9))
    clock.move_to(2, 12, 9)

    messenger.faults = [InDoubt("read timeout")]
    await send_due(reminding)
    clock.pass_by(seconds=31)
    messenger.faults = [InDoubt("read timeout")]
    await send_due(reminding)

    assert (await rows(store))[0].state is ReminderState.UNCERTAIN
    assert messenger.texts() == []
    assert "Tilaa sali" in messenger.texts(AINO.user_id)[0]


async def test_a_message_that_telegram_does_not_take_is_told_to_the_secretary_at_once(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await add(store, clock, "Tilaa sali", date(2016, 12, 9))
    clock.move_to(2, 12, 9)
    messenger.faults = [MessageRefused("message is too long")]

    await send_due(reminding)
    clock.pass_by(hours=1)
    await send_due(reminding)

    assert (await rows(store))[0].state is ReminderState.REFUSED
    assert messenger.texts() == []
    [told] = messenger.texts(AINO.user_id)
    assert "Tilaa sali" in told


async def test_a_delayed_message_is_sent_when_telegram_allows(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await add(store, clock, "Tilaa sali", date(2016, 12, 9))
    clock.move_to(2, 12, 9)
    messenger.faults = [DeliveryDelayed("429", timedelta(seconds=40))]

    await send_due(reminding)
    clock.pass_by(seconds=39)
    await send_due(reminding)
    assert messenger.sent == []
    clock.pass_by(seconds=1)
    await send_due(reminding)

    assert len(messenger.texts()) == 1


async def test_a_group_that_became_a_supergroup_gets_the_message_under_its_new_id(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await add(store, clock, "Tilaa sali", date(2016, 12, 9))
    clock.move_to(2, 12, 9)
    messenger.faults = [ChatMoved(-100999)]

    await send_due(reminding)

    assert len(messenger.texts(-100999)) == 1
    assert (await rows(store, -100999))[0].state is ReminderState.SENT
    assert (await rows(store, CHAT))[0].state is ReminderState.SENT


async def test_a_lost_chat_is_told_to_the_secretary_and_its_reminders_wait(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await add(store, clock, "Tilaa sali", date(2016, 12, 9))
    clock.move_to(2, 12, 9)
    messenger.faults = [ChatGone("kicked")]
    await send_due(reminding)
    group = await groups.find_group(store, CHAT)
    assert group is not None
    assert group.state is GroupState.SUSPENDED
    assert "Ohjausryhmä" in messenger.texts(AINO.user_id)[0]

    clock.move_to(8, 12, 9)
    await send_due(reminding)
    assert messenger.texts() == []
    await found_group(store, clock)
    await send_due(reminding)
    assert messenger.texts() == []
    await settle_held(store, CHAT, is_sent=True, by=AINO.user_id, at=clock.now())
    await send_due(reminding)

    [text] = messenger.texts()
    assert "Tilaa sali" in text


async def test_a_meeting_that_began_unannounced_is_told_to_the_officers_instead(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    draft = MeetingDraft(start=datetime(2016, 12, 9, 14, tzinfo=HELSINKI))
    origin = Origin(chat_id=CHAT, message_id=3)
    await meetings.add_meeting(store, CHAT, draft, origin=origin, by=AINO, at=clock.now())

    clock.move_to(8, 12, 9)
    await send_due(reminding)
    messenger.sent.clear()

    clock.move_to(9, 12, 14, 1)
    await send_due(reminding)
    await send_due(reminding)

    assert messenger.texts() == []
    [told] = messenger.texts(AINO.user_id)
    assert "kokous oli jo alkanut" in told
    assert "pe 9.12.2016" in told


async def test_a_member_who_left_is_not_told_of_trouble(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await add(store, clock, "Tilaa sali", date(2016, 12, 9))
    await groups.forget_member(store, CHAT, AINO.user_id)
    clock.move_to(2, 12, 9)
    messenger.faults = [ChatGone("kicked")]

    await send_due(reminding)

    assert messenger.sent == []


async def test_an_owner_who_left_the_chat_is_named_but_not_mentioned(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    ville = Assignee(name=VILLE.name, user_id=VILLE.user_id)
    draft = TaskDraft(summary="Tilaa sali", due=date(2016, 12, 9), assignees=(ville,))
    origin = Origin(chat_id=CHAT, message_id=1)
    await tasks.add_task(store, CHAT, draft, origin=origin, by=AINO, at=clock.now())
    clock.move_to(2, 12, 9)
    await send_due(reminding)
    await groups.forget_member(store, CHAT, VILLE.user_id)
    clock.move_to(8, 12, 9)
    await send_due(reminding)

    before, after = (card.text for _, card in messenger.sent)
    assert "tg://user?id=2" in before
    assert "Ville" in after
    assert "tg://user" not in after
