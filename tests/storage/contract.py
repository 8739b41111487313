"""What every store promises; a backend costs one fixture."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.errors import Conflict, NotFound
from bot.domain.meeting import Attendance, answer
from bot.domain.member import MemberRole, MemberState
from bot.domain.reminder import ReminderState
from bot.domain.task import complete
from bot.services.ports import GroupUnit, Store
from tests.storage.samples import (
    CHAT,
    HELSINKI,
    MORNING,
    NOW,
    OTHER_CHAT,
    a_group,
    a_meeting,
    a_member,
    a_minutes,
    a_reminder,
    a_task,
    an_entry,
    an_upload,
)

NEW_CHAT = -100_2000


async def put_one_of_everything(store: Store) -> None:
    async with store.group(CHAT) as unit:
        unit.save_group(a_group())
        unit.members.save(a_member())
        unit.tasks.save(a_task())
        unit.meetings.save(a_meeting())
        unit.minutes.save(a_minutes())
        unit.uploads.save(an_upload())
        unit.reminders.add(a_reminder())
        unit.audit.add(an_entry())


async def put_group(store: Store, chat_id: int = CHAT, title: str = "Ohjausryhmä") -> None:
    async with store.group(chat_id) as unit:
        unit.save_group(a_group(chat_id, title))
        unit.members.save(a_member(11))


def assert_one_of_everything(unit: GroupUnit) -> None:
    assert unit.members.all() == [a_member()]
    assert unit.tasks.all() == [a_task()]
    assert unit.meetings.all() == [a_meeting()]
    assert unit.minutes.all() == [a_minutes()]
    assert unit.uploads.get("upload-1") == an_upload()
    assert unit.reminders.pending() == [a_reminder()]
    assert unit.audit.all() == [an_entry()]


class StoreContract:
    """Subclass it with a `store` fixture."""

    @pytest.fixture
    async def store(self) -> Store:
        raise NotImplementedError

    # Records

    async def test_a_chat_never_seen_has_no_group_and_no_records(self, store: Store) -> None:
        async with store.group(CHAT) as unit:
            assert unit.group is None
            assert unit.tasks.all() == []
            assert unit.members.find(11) is None
            assert unit.reminders.pending() == []

    async def test_one_of_everything_comes_back_as_it_was(self, store: Store) -> None:
        await put_one_of_everything(store)

        async with store.group(CHAT) as unit:
            assert unit.group == a_group()
            assert_one_of_everything(unit)

    async def test_what_is_saved_is_seen_at_once_in_its_own_unit(self, store: Store) -> None:
        async with store.group(CHAT) as unit:
            unit.tasks.save(a_task(1))

            assert unit.tasks.get(1) == a_task(1)

    async def test_saving_again_replaces(self, store: Store) -> None:
        await put_one_of_everything(store)
        done = complete(a_task(), by=11, at=NOW)

        async with store.group(CHAT) as unit:
            unit.tasks.save(done)
            unit.meetings.save(answer(a_meeting(), user_id=12, attendance=Attendance.ACCEPTED))

        async with store.group(CHAT) as unit:
            assert unit.tasks.all() == [done]
            assert unit.meetings.get(2).count(Attendance.ACCEPTED) == 2

    async def test_items_are_found_by_number_uid_and_origin(self, store: Store) -> None:
        await put_one_of_everything(store)

        async with store.group(CHAT) as unit:
            assert unit.tasks.get(1) == a_task()
            assert unit.tasks.find_by_uid("task-1") == a_task()
            assert unit.tasks.find_by_origin(f"{CHAT}/101/0") == a_task()
            assert unit.meetings.find_by_origin("minutes-1/3") == a_meeting()

    async def test_what_is_not_there_is_not_found(self, store: Store) -> None:
        await put_one_of_everything(store)

        async with store.group(CHAT) as unit:
            assert unit.tasks.find_by_uid("meeting-2") is None
            assert unit.tasks.find_by_origin("minutes-1/3") is None
            assert unit.minutes.find_by_digest("d9") is None
            with pytest.raises(NotFound, match="no task 2"):
                unit.tasks.get(2)
            with pytest.raises(NotFound, match="no meeting 1"):
                unit.meetings.get(1)
            with pytest.raises(NotFound, match="no minutes x"):
                unit.minutes.get("x")
            with pytest.raises(NotFound, match="no upload x"):
                unit.uploads.get("x")

    async def test_lists_have_their_order(self, store: Store) -> None:
        async with store.group(CHAT) as unit:
            for number in (10, 9, 100):
                unit.tasks.save(a_task(number))
                unit.members.save(a_member(number))
                unit.audit.add(an_entry(str(number)))
            unit.minutes.save(a_minutes("late", days=2))
            unit.minutes.save(a_minutes("early", days=1))

        async with store.group(CHAT) as unit:
            assert [task.number for task in unit.tasks.all()] == [9, 10, 100]
            assert [member.user_id for member in unit.members.all()] == [9, 10, 100]
            assert [minutes.uid for minutes in unit.minutes.all()] == ["early", "late"]
            assert [entry.target for entry in unit.audit.all()] == ["10", "9", "100"]

    async def test_minutes_handed_in_twice_are_found_as_the_newest(self, store: Store) -> None:
        async with store.group(CHAT) as unit:
            unit.minutes.save(a_minutes("second", digest="same", days=1))
            unit.minutes.save(a_minutes("first", digest="same", days=0))

            found = unit.minutes.find_by_digest("same")

        assert found == a_minutes("second", digest="same", days=1)

    async def test_an_upload_is_gone_once_removed(self, store: Store) -> None:
        await put_one_of_everything(store)

        async with store.group(CHAT) as unit:
            unit.uploads.remove("upload-1")
            unit.uploads.remove("never there")

        async with store.group(CHAT) as unit:
            with pytest.raises(NotFound):
                unit.uploads.get("upload-1")

    async def test_a_reminder_planned_twice_stays_as_it_was(self, store: Store) -> None:
        sent = a_reminder(state=ReminderState.SENT)
        async with store.group(CHAT) as unit:
            unit.reminders.save(sent)

            unit.reminders.add(a_reminder())

            assert unit.reminders.of_item("task-1") == [sent]

    async def test_pending_reminders_come_by_when_they_wake(self, store: Store) -> None:
        hour = timedelta(hours=1)
        waiting = a_reminder(alarm="a", state=ReminderState.WAITING, retry_at=MORNING + 3 * hour)
        sending = a_reminder(alarm="b", state=ReminderState.SENDING, remind_at=MORNING + 2 * hour)
        planned = a_reminder(alarm="c", remind_at=MORNING + hour)
        sent = a_reminder(alarm="d", state=ReminderState.SENT)

        async with store.group(CHAT) as unit:
            for reminder in (waiting, sending, planned, sent):
                unit.reminders.add(reminder)

            assert unit.reminders.pending() == [planned, sending, waiting]

    async def test_the_reminders_of_an_item_come_by_their_time(self, store: Store) -> None:
        late = a_reminder(alarm="late", remind_at=MORNING + timedelta(days=1))
        early = a_reminder(alarm="early", state=ReminderState.EXPIRED)
        async with store.group(CHAT) as unit:
            for reminder in (late, a_reminder("task-2"), early):
                unit.reminders.add(reminder)

            assert unit.reminders.of_item("task-1") == [early, late]

    async def test_the_reminders_of_an_item_are_found_anew_after_each_change(
        self, store: Store
    ) -> None:
        planned, sent = a_reminder(), a_reminder(state=ReminderState.SENT)
        async with store.group(CHAT) as unit:
            assert unit.reminders.of_item("task-1") == []
            unit.reminders.add(planned)
            assert unit.reminders.of_item("task-1") == [planned]
            unit.reminders.save(sent)
            assert unit.reminders.of_item("task-1") == [sent]

    # Units of work

    async def test_an_exception_writes_nothing_and_passes_on(self, store: Store) -> None:
        await put_one_of_everything(store)

        async def fail() -> None:
            async with store.group(CHAT) as unit:
                unit.tasks.save(a_task(2))
                unit.save_group(a_group(title="Muu"))
                unit.uploads.remove("upload-1")
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            await fail()

        async with store.group(CHAT) as unit:
            assert unit.group == a_group()
            assert_one_of_everything(unit)

    async def test_nothing_is_known_outside_before_the_unit_ends(self, store: Store) -> None:
        async with store.group(CHAT) as unit:
            unit.save_group(a_group())
            unit.reminders.add(a_reminder())

            assert await store.groups() == []
            assert await store.next_wake_at() is None

        assert await store.groups() == [a_group()]
        assert await store.next_wake_at() == MORNING

    async def test_units_of_one_group_wait_for_each_other(self, store: Store) -> None:
        async def add(number: int) -> None:
            async with store.group(CHAT) as unit:
                tasks = unit.tasks.all()
                await asyncio.sleep(0)
                unit.tasks.save(a_task(number, summary=f"{len(tasks)} before"))

        await asyncio.gather(*(add(number) for number in range(1, 11)))

        async with store.group(CHAT) as unit:
            summaries = sorted(task.summary for task in unit.tasks.all())
        assert summaries == [f"{count} before" for count in range(10)]

    async def test_units_of_different_groups_do_not_wait(self, store: Store) -> None:
        async with store.group(CHAT) as unit, store.group(OTHER_CHAT) as other:
            unit.tasks.save(a_task(1))
            other.tasks.save(a_task(2))

        async with store.group(OTHER_CHAT) as other:
            assert other.tasks.all() == [a_task(2)]

    async def test_a_nested_unit_is_an_error_and_no_deadlock(self, store: Store) -> None:
        async with store.group(CHAT):
            with pytest.raises(RuntimeError, match="nested"):
                async with store.group(CHAT):
                    pass

    async def test_a_unit_used_after_its_end_refuses(self, store: Store) -> None:
        async with store.group(CHAT) as unit:
            unit.tasks.save(a_task(1))

        with pytest.raises(RuntimeError, match="ended"):
            unit.tasks.save(a_task(2))

    async def test_a_group_is_not_saved_into_another_chat(self, store: Store) -> None:
        with pytest.raises(ValueError, match=str(OTHER_CHAT)):
            async with store.group(CHAT) as unit:
                unit.save_group(a_group(OTHER_CHAT))

    async def test_a_naive_instant_is_refused(self, store: Store) -> None:
        naive = replace(a_task(), created_at=datetime(2026, 12, 9))  # noqa: DTZ001

        with pytest.raises(ValueError, match="created_at"):
            async with store.group(CHAT) as unit:
                unit.tasks.save(naive)

    async def test_a_change_cut_off_while_being_saved_is_whole(self, store: Store) -> None:
        async def save() -> None:
            async with store.group(CHAT) as unit:
                unit.save_group(a_group())
                saving.set()

        saving = asyncio.Event()
        task = asyncio.create_task(save())
        await saving.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

        async with store.group(CHAT) as unit:
            found = [unit.group] if unit.group else []
        assert found == await store.groups()

    # The index

    async def test_due_are_the_chats_with_something_to_send_longest_due_first(
        self, store: Store
    ) -> None:
        for chat_id, hours in ((-1, 2), (-2, 1), (-3, 3)):
            async with store.group(chat_id) as unit:
                later = MORNING + timedelta(hours=hours)
                unit.reminders.add(a_reminder(remind_at=later))
                unit.reminders.add(a_reminder(alarm="old", state=ReminderState.SENT))

        assert await store.due(MORNING + timedelta(hours=2)) == [-2, -1]
        assert await store.due(MORNING) == []
        assert await store.next_wake_at() == MORNING + timedelta(hours=1)

    async def test_a_sent_reminder_is_due_no_more(self, store: Store) -> None:
        await put_one_of_everything(store)

        async with store.group(CHAT) as unit:
            unit.reminders.save(a_reminder(state=ReminderState.SENT))

        assert await store.due(datetime.max.replace(tzinfo=UTC)) == []
        assert await store.next_wake_at() is None

    async def test_the_newest_record_is_the_last_act_or_reminder_of_all(self, store: Store) -> None:
        assert await store.newest() is None
        async with store.group(CHAT) as unit:
            unit.save_group(a_group())
            unit.audit.add(an_entry())
        assert await store.newest() == MORNING

        async with store.group(OTHER_CHAT) as unit:
            unit.save_group(a_group(OTHER_CHAT))
            sent_at = MORNING + timedelta(minutes=5)
            unit.reminders.add(replace(a_reminder(), state=ReminderState.SENT, sent_at=sent_at))
            unit.reminders.add(a_reminder("task-2", remind_at=MORNING + timedelta(days=9)))
        assert await store.newest() == sent_at

    async def test_groups_come_by_title_without_private_chats(self, store: Store) -> None:
        await put_group(store, -1, "Ölmässä")
        await put_group(store, -2, "aamuryhmä")
        await put_group(store, 11, "Aino")

        assert [group.title for group in await store.groups()] == ["aamuryhmä", "Ölmässä"]

    async def test_groups_of_a_user_are_those_where_present(self, store: Store) -> None:
        await put_group(store, -1, "Jäsen")
        await put_group(store, -2, "Lähtenyt")
        await put_group(store, 11, "Aino")
        async with store.group(-2) as unit:
            unit.members.save(a_member(11, state=MemberState.LEFT))

        assert [group.title for group in await store.groups_of(11)] == ["Jäsen"]
        assert await store.groups_of(99) == []

    # Moves

    async def test_a_moved_group_keeps_its_records_and_is_known_by_both_ids(
        self, store: Store
    ) -> None:
        await put_one_of_everything(store)

        await store.move_group(CHAT, NEW_CHAT)

        moved = replace(a_group(), chat_id=NEW_CHAT, former_chat_ids=(CHAT,))
        for chat_id in (CHAT, NEW_CHAT):
            async with store.group(chat_id) as unit:
                assert unit.group == moved
                assert_one_of_everything(unit)
        assert await store.groups() == [moved]
        assert await store.groups_of(11) == [moved]
        assert await store.due(MORNING) == [NEW_CHAT]

    async def test_moving_twice_or_back_changes_nothing_more(self, store: Store) -> None:
        await put_one_of_everything(store)
        await store.move_group(CHAT, NEW_CHAT)
        once = await store.groups()

        await store.move_group(CHAT, NEW_CHAT)
        await store.move_group(NEW_CHAT, NEW_CHAT)
        await store.move_group(NEW_CHAT, CHAT)

        assert await store.groups() == once

    async def test_a_group_may_move_again_by_any_of_its_ids(self, store: Store) -> None:
        await put_one_of_everything(store)
        await store.move_group(CHAT, NEW_CHAT)

        await store.move_group(CHAT, OTHER_CHAT)

        async with store.group(CHAT) as unit:
            assert unit.group is not None
            assert unit.group.chat_id == OTHER_CHAT
            assert unit.group.former_chat_ids == (CHAT, NEW_CHAT)
            assert_one_of_everything(unit)

    async def test_a_chat_never_seen_moves_nothing(self, store: Store) -> None:
        await store.move_group(CHAT, NEW_CHAT)

        assert await store.groups() == []

    async def test_a_unit_waiting_for_a_moving_group_gets_the_moved_one(self, store: Store) -> None:
        await put_one_of_everything(store)

        async def move() -> None:
            await store.move_group(CHAT, NEW_CHAT)

        async def look() -> int | None:
            async with store.group(CHAT) as unit:
                return unit.group.chat_id if unit.group else None

        async with store.group(CHAT):
            moving, looking = asyncio.create_task(move()), asyncio.create_task(look())
            await asyncio.sleep(0)

        await moving
        assert await looking == NEW_CHAT

    async def test_a_new_chat_that_has_only_been_greeted_takes_the_group_in(
        self, store: Store
    ) -> None:
        await put_one_of_everything(store)
        async with store.group(NEW_CHAT) as unit:
            unit.save_group(a_group(NEW_CHAT, "Tuore"))
            unit.members.save(a_member(12, role=MemberRole.SECRETARY))
            unit.audit.add(an_entry("new"))

        await store.move_group(CHAT, NEW_CHAT)

        async with store.group(NEW_CHAT) as unit:
            assert unit.group == replace(a_group(), chat_id=NEW_CHAT, former_chat_ids=(CHAT,))
            assert unit.members.all() == [a_member(), a_member(12)]
            assert unit.tasks.all() == [a_task()]
            assert unit.audit.all() == [an_entry(), an_entry("new")]

    async def test_two_groups_with_records_are_never_thrown_together(self, store: Store) -> None:
        await put_one_of_everything(store)
        async with store.group(NEW_CHAT) as unit:
            unit.tasks.save(a_task(1, "Toinen"))

        with pytest.raises(Conflict):
            await store.move_group(CHAT, NEW_CHAT)

        async with store.group(CHAT) as unit:
            assert_one_of_everything(unit)
        async with store.group(NEW_CHAT) as unit:
            assert unit.tasks.all() == [a_task(1, "Toinen")]

    async def test_an_instant_keeps_its_zone_and_its_side_of_the_clock_change(
        self, store: Store
    ) -> None:
        first = datetime(2026, 10, 25, 3, 30, tzinfo=HELSINKI)
        dues = {1: first, 2: first.replace(fold=1), 3: first.astimezone(UTC), 4: first.date()}

        async with store.group(CHAT) as unit:
            for number, due in dues.items():
                unit.tasks.save(a_task(number, due=due))

        async with store.group(CHAT) as unit:
            found = {task.number: task.due for task in unit.tasks.all()}
        assert {n: repr(due) for n, due in found.items()} == {
            n: repr(due) for n, due in dues.items()
        }
