"""What people are told in private: the officers, the secretary, and owners who want it."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.domain.draft import MeetingDraft, TaskDraft
from bot.domain.errors import ChatGone, DeliveryDelayed
from bot.domain.group import GroupState
from bot.domain.language import Language
from bot.domain.member import Member, MemberRole
from bot.domain.reminder import ReminderState
from bot.domain.task import Assignee, Origin
from bot.services import groups, meetings, tasks
from bot.services.ports import Store
from bot.services.reminders import Reminding
from tests.services.conftest import (
    AINO,
    CHAT,
    HELSINKI,
    VILLE,
    RecordingMessenger,
    StillClock,
    send_due,
)


async def add(store: Store, clock: StillClock, due: date, *owners: Member) -> None:
    assignees = tuple(Assignee(name=owner.name, user_id=owner.user_id) for owner in owners)
    draft = TaskDraft(summary="Tilaa sali", due=due, assignees=assignees)
    origin = Origin(chat_id=CHAT, message_id=1)
    await tasks.add_task(store, CHAT, draft, origin=origin, by=AINO, at=clock.now())


async def hold_meeting(store: Store, clock: StillClock) -> None:
    draft = MeetingDraft(start=datetime(2016, 12, 16, 9, tzinfo=HELSINKI))
    origin = Origin(chat_id=CHAT, message_id=2)
    await meetings.add_meeting(store, CHAT, draft, origin=origin, by=AINO, at=clock.now())


async def change(store: Store, member: Member, **more: object) -> None:
    async with store.group(CHAT) as unit:
        known = unit.members.find(member.user_id)
        assert known is not None
        unit.members.save(replace(known, **more))  # type: ignore[arg-type]


async def test_a_week_late_the_officers_are_told_each_in_private(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await change(store, VILLE, role=MemberRole.CHAIR, language=Language.SV)
    await add(store, clock, date(2016, 12, 9))

    clock.move_to(16, 12, 9)
    await send_due(reminding)

    [to_secretary] = messenger.texts(AINO.user_id)
    [to_chair] = messenger.texts(VILLE.user_id)
    assert "Myöhässä viikon" in to_secretary
    assert "Försenad en vecka" in to_chair
    assert "Tilaa sali" in to_chair


async def test_an_owner_is_told_in_private_only_if_they_want_it(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await change(store, VILLE, wants_private=True)
    await add(store, clock, date(2016, 12, 9), VILLE, AINO)

    clock.move_to(2, 12, 9)
    await send_due(reminding)
    await send_due(reminding)

    [private] = messenger.texts(VILLE.user_id)
    assert "Sinun tehtäväsi" in private
    assert messenger.texts(AINO.user_id) == []
    assert len(messenger.texts(CHAT)) == 1


async def test_one_who_never_opened_a_private_chat_holds_nobody_up(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await change(store, VILLE, wants_private=True)
    await add(store, clock, date(2016, 12, 9), VILLE)
    clock.move_to(2, 12, 9)

    messenger.refuse_to[VILLE.user_id] = ChatGone("bot was blocked by the user")
    await send_due(reminding)

    assert len(messenger.texts(CHAT)) == 1
    group = await groups.find_group(store, CHAT)
    assert group is not None
    assert group.state is GroupState.ACTIVE
    async with store.group(CHAT) as unit:
        rows = unit.reminders.of_item(unit.tasks.get(1).uid)
    assert [r.state for r in rows if r.user_id == VILLE.user_id] == [ReminderState.REFUSED]


async def test_the_secretary_is_asked_for_the_minutes_after_a_meeting(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await hold_meeting(store, clock)

    clock.move_to(19, 12, 9)
    await send_due(reminding)

    [text] = messenger.texts(AINO.user_id)
    assert "pöytäkirja" in text
    assert messenger.texts(VILLE.user_id) == []


async def test_the_secretary_is_reminded_to_call_the_meeting(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await hold_meeting(store, clock)

    clock.move_to(5, 12, 9)
    await send_due(reminding)

    [text] = messenger.texts(AINO.user_id)
    assert "/raportti" in text
    assert "pe 16.12.2016" in text


async def test_an_owner_is_told_once_though_the_group_has_to_wait(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await change(store, VILLE, wants_private=True)
    await add(store, clock, date(2016, 12, 9), VILLE)
    clock.move_to(2, 12, 9)
    messenger.refuse_to[CHAT] = DeliveryDelayed("too many requests", timedelta(seconds=5))
    await send_due(reminding)

    del messenger.refuse_to[CHAT]
    clock.pass_by(seconds=5)
    await send_due(reminding)

    assert len(messenger.texts(CHAT)) == 1
    assert len(messenger.texts(VILLE.user_id)) == 1
