"""What people do with meetings."""

from datetime import date, datetime

import pytest

from bot.domain.draft import MeetingDraft, TaskDraft
from bot.domain.errors import NotAllowed, NotFound
from bot.domain.meeting import Attendance, MeetingStatus
from bot.domain.reminder import Reminder, ReminderState
from bot.domain.task import Origin
from bot.domain.understanding import Doubt, DoubtKind
from bot.domain.view import MeetingView
from bot.services import groups, listing, meetings, tasks
from bot.services.ports import Store
from tests.services.conftest import (
    AINO,
    CHAT,
    HELSINKI,
    STRANGER,
    VILLE,
    StillClock,
    found_group,
)

ORIGIN = Origin(chat_id=CHAT, message_id=10)
START = datetime(2016, 12, 16, 9, tzinfo=HELSINKI)
LATER = datetime(2016, 12, 20, 13, tzinfo=HELSINKI)
DRAFT = MeetingDraft(start=START, location="Kaupungintalo")


async def add(
    store: Store, clock: StillClock, draft: MeetingDraft = DRAFT, origin: Origin = ORIGIN
) -> MeetingView:
    return await meetings.add_meeting(store, CHAT, draft, origin=origin, by=AINO, at=clock.now())


def times(reminders: tuple[Reminder, ...]) -> list[str]:
    return [f"{r.remind_at.astimezone(HELSINKI):%d.%m. %H:%M}" for r in reminders]


async def states(store: Store, view: MeetingView) -> set[ReminderState]:
    async with store.group(CHAT) as unit:
        return {r.state for r in unit.reminders.of_item(view.meeting.uid)}


async def test_a_meeting_is_announced_a_week_a_day_and_an_hour_before(
    store: Store, clock: StillClock
) -> None:
    view = await add(store, clock)

    assert (view.meeting.number, view.meeting.location) == (1, "Kaupungintalo")
    assert times(view.reminders) == ["09.12. 09:00", "15.12. 09:00", "16.12. 08:00"]


async def test_a_meeting_without_an_hour_is_not_announced_an_hour_before(
    store: Store, clock: StillClock
) -> None:
    view = await add(store, clock, MeetingDraft(start=date(2016, 12, 16)))

    assert times(view.reminders) == ["09.12. 09:00", "15.12. 09:00"]


async def test_the_same_message_twice_is_one_meeting(store: Store, clock: StillClock) -> None:
    first = await add(store, clock)

    second = await add(store, clock)

    assert second.meeting.uid == first.meeting.uid
    listed = await listing.list_meetings(store, CHAT, at=clock.now())
    assert len(listed.meetings) == 1


async def test_tasks_and_meetings_share_their_numbers(store: Store, clock: StillClock) -> None:
    await add(store, clock)
    origin = Origin(chat_id=CHAT, message_id=11)

    view = await tasks.add_task(
        store, CHAT, TaskDraft(summary="Tilaa sali"), origin=origin, by=AINO, at=clock.now()
    )

    assert view.task.number == 2


async def test_the_doubts_of_the_reading_are_shown_once(store: Store, clock: StillClock) -> None:
    doubts = (Doubt(kind=DoubtKind.TWO_READINGS, candidates=(START, LATER)),)

    view = await add(store, clock, MeetingDraft(start=START, doubts=doubts))
    later = await meetings.view_meeting(store, CHAT, 1, by=VILLE, at=clock.now())

    assert view.doubts == doubts
    assert later.doubts == ()


async def test_the_last_answer_of_a_member_counts(store: Store, clock: StillClock) -> None:
    await add(store, clock)

    for attendance in (Attendance.ACCEPTED, Attendance.DECLINED):
        view = await meetings.attend_meeting(store, CHAT, 1, attendance, by=VILLE, at=clock.now())

    assert view.meeting.count(Attendance.ACCEPTED) == 0
    assert view.meeting.count(Attendance.DECLINED) == 1
    assert view.names[VILLE.user_id] == "Ville"


async def test_a_moved_meeting_is_asked_about_and_announced_anew(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock)
    await meetings.attend_meeting(store, CHAT, 1, Attendance.ACCEPTED, by=VILLE, at=clock.now())

    view = await meetings.move_meeting(store, CHAT, 1, LATER, by=VILLE, at=clock.now())

    assert (view.meeting.start, view.meeting.attendance) == (LATER, {})
    assert times(view.reminders) == ["13.12. 09:00", "19.12. 09:00", "20.12. 12:00"]


async def test_a_meeting_moved_to_where_it_was_keeps_its_answers(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock)
    await meetings.attend_meeting(store, CHAT, 1, Attendance.ACCEPTED, by=VILLE, at=clock.now())

    view = await meetings.move_meeting(store, CHAT, 1, START, by=VILLE, at=clock.now())

    assert view.meeting.count(Attendance.ACCEPTED) == 1
    assert view.meeting.sequence == 0


async def test_an_edited_message_changes_its_meeting(store: Store, clock: StillClock) -> None:
    await add(store, clock)
    changed = MeetingDraft(start=LATER, summary="Budjettikokous", location="Kirjasto")

    view = await meetings.edit_meeting(store, CHAT, changed, origin=ORIGIN, by=AINO, at=clock.now())

    assert (view.meeting.number, view.meeting.start) == (1, LATER)
    assert (view.meeting.summary, view.meeting.location) == ("Budjettikokous", "Kirjasto")


async def test_a_new_place_leaves_the_answers_as_they_are(store: Store, clock: StillClock) -> None:
    await add(store, clock)
    await meetings.attend_meeting(store, CHAT, 1, Attendance.ACCEPTED, by=VILLE, at=clock.now())
    changed = MeetingDraft(start=START, location="Kirjasto")

    view = await meetings.edit_meeting(store, CHAT, changed, origin=ORIGIN, by=AINO, at=clock.now())

    assert view.meeting.location == "Kirjasto"
    assert view.meeting.count(Attendance.ACCEPTED) == 1


async def test_an_edited_message_that_made_no_meeting_makes_one_now(
    store: Store, clock: StillClock
) -> None:
    view = await meetings.edit_meeting(store, CHAT, DRAFT, origin=ORIGIN, by=AINO, at=clock.now())

    assert view.meeting.number == 1


async def test_a_cancelled_meeting_is_neither_listed_nor_announced(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock)

    view = await meetings.remove_meeting(store, CHAT, 1, by=AINO, at=clock.now())

    assert view.meeting.status is MeetingStatus.CANCELLED
    assert await states(store, view) == {ReminderState.EXPIRED}
    assert (await listing.list_meetings(store, CHAT, at=clock.now())).meetings == ()


async def test_a_restored_meeting_is_announced_again(store: Store, clock: StillClock) -> None:
    await add(store, clock)
    await meetings.remove_meeting(store, CHAT, 1, by=AINO, at=clock.now())

    for _ in range(2):
        view = await meetings.restore_meeting(store, CHAT, 1, by=VILLE, at=clock.now())

    assert view.meeting.status is MeetingStatus.CONFIRMED
    assert times(view.reminders) == ["09.12. 09:00", "15.12. 09:00", "16.12. 08:00"]


async def test_only_who_added_a_meeting_and_the_officers_may_cancel_it(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock)
    await meetings.add_meeting(
        store,
        CHAT,
        MeetingDraft(start=LATER),
        origin=Origin(chat_id=CHAT, message_id=11),
        by=VILLE,
        at=clock.now(),
    )

    with pytest.raises(NotAllowed):
        await meetings.remove_meeting(store, CHAT, 1, by=VILLE, at=clock.now())
    own = await meetings.remove_meeting(store, CHAT, 2, by=VILLE, at=clock.now())
    by_secretary = await meetings.remove_meeting(store, CHAT, 1, by=AINO, at=clock.now())

    assert {own.meeting.status, by_secretary.meeting.status} == {MeetingStatus.CANCELLED}


async def test_a_stranger_may_do_nothing(store: Store, clock: StillClock) -> None:
    await add(store, clock)

    for verb in (meetings.view_meeting, meetings.remove_meeting, meetings.restore_meeting):
        with pytest.raises(NotAllowed):
            await verb(store, CHAT, 1, by=STRANGER, at=clock.now())
    with pytest.raises(NotAllowed):
        await meetings.attend_meeting(
            store, CHAT, 1, Attendance.ACCEPTED, by=STRANGER, at=clock.now()
        )
    with pytest.raises(NotAllowed):
        await meetings.move_meeting(store, CHAT, 1, LATER, by=STRANGER, at=clock.now())
    with pytest.raises(NotAllowed):
        await meetings.add_meeting(store, CHAT, DRAFT, origin=ORIGIN, by=STRANGER, at=clock.now())


async def test_who_left_may_not_answer(store: Store, clock: StillClock) -> None:
    await add(store, clock)
    await groups.forget_member(store, CHAT, VILLE.user_id)

    with pytest.raises(NotAllowed):
        await meetings.attend_meeting(store, CHAT, 1, Attendance.ACCEPTED, by=VILLE, at=clock.now())


async def test_meetings_ahead_are_listed_by_start(store: Store, clock: StillClock) -> None:
    starts = [LATER, date(2016, 12, 16), START, datetime(2016, 11, 24, 14, tzinfo=HELSINKI)]
    for message_id, start in enumerate(starts):
        origin = Origin(chat_id=CHAT, message_id=message_id)
        await add(store, clock, MeetingDraft(start=start), origin)

    listed = await listing.list_meetings(store, CHAT, at=clock.now())

    assert [meeting.start for meeting in listed.meetings] == [date(2016, 12, 16), START, LATER]


async def test_a_meeting_going_on_is_still_listed(store: Store, clock: StillClock) -> None:
    end = datetime(2016, 12, 16, 11, tzinfo=HELSINKI)
    await add(store, clock, MeetingDraft(start=START, end=end))

    clock.move_to(16, 12, 10)
    during = await listing.list_meetings(store, CHAT, at=clock.now())
    clock.move_to(16, 12, 11)
    after = await listing.list_meetings(store, CHAT, at=clock.now())

    assert (len(during.meetings), len(after.meetings)) == (1, 0)


async def test_a_meeting_of_one_group_is_not_found_in_another(
    store: Store, clock: StillClock
) -> None:
    await found_group(store, clock, chat_id=-2002)
    await add(store, clock)

    with pytest.raises(NotFound):
        await meetings.view_meeting(store, -2002, 1, by=AINO, at=clock.now())
    assert (await listing.list_meetings(store, -2002, at=clock.now())).meetings == ()
