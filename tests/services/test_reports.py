"""The follow-up report of a group: from its own records alone, with moves as the log has them."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.domain.audit import AuditEntry
from bot.domain.draft import MeetingDraft, TaskDraft
from bot.domain.errors import NotAllowed
from bot.domain.minutes import MinutesState
from bot.domain.moment import Moment
from bot.domain.report import Report
from bot.domain.task import Origin
from bot.services import meetings, tasks
from bot.services.ports import Store
from bot.services.records import count_moves
from bot.services.reports import report_on
from tests.services.conftest import AINO, CHAT, STRANGER, VILLE, StillClock, found_group
from tests.services.test_decisions import AUTUMN, SPRING, has_minutes

NINTH, TENTH, TWELFTH = (date(2016, 12, day) for day in (9, 10, 12))


async def reported(store: Store, clock: StillClock, text: str = "") -> Report:
    return await report_on(store, CHAT, text, by=VILLE, at=clock.now())


async def has_task(
    store: Store, clock: StillClock, due: Moment | None = None, *, uid: str | None = None
) -> int:
    origin = Origin(chat_id=CHAT, message_id=clock.now().second, minutes_uid=uid, section="5")
    clock.pass_by(seconds=1)
    draft = TaskDraft(summary="Pyydä tarjous", due=due)
    view = await tasks.add_task(store, CHAT, draft, origin=origin, by=AINO, at=clock.now())
    return view.task.number


async def moves_of(store: Store, clock: StillClock) -> int:
    [followed] = (await reported(store, clock)).tasks
    return followed.moves


async def test_saved_minutes_their_tasks_and_the_next_meeting_are_reported(
    store: Store, clock: StillClock
) -> None:
    await has_minutes(store, "m", ("5", "Korjataan."), ("4", "Merkittiin tiedoksi."))
    number = await has_task(store, clock, NINTH, uid="m")
    await tasks.complete_task(store, CHAT, number, by=VILLE, at=clock.now())
    draft = MeetingDraft(start=TWELFTH)
    origin = Origin(chat_id=CHAT, message_id=99)
    await meetings.add_meeting(store, CHAT, draft, origin=origin, by=AINO, at=clock.now())

    report = await reported(store, clock)

    [meeting] = report.meetings
    [carried] = meeting.carried
    assert meeting.held_on == AUTUMN
    assert [decision.text for decision in carried.decisions] == ["Korjataan."]
    assert carried.tasks[0].done_by == "Ville"
    assert [item.label for item in meeting.noted] == ["4"]
    assert report.next_meeting is not None
    assert report.next_meeting.start == TWELFTH


async def test_a_first_due_is_no_move(store: Store, clock: StillClock) -> None:
    number = await has_task(store, clock)

    await tasks.move_task(store, CHAT, number, NINTH, by=AINO, at=clock.now())
    assert await moves_of(store, clock) == 0

    await tasks.move_task(store, CHAT, number, TENTH, by=AINO, at=clock.now())
    assert await moves_of(store, clock) == 1


async def test_a_due_changed_by_an_edited_message_is_a_move_and_other_edits_are_none(
    store: Store, clock: StillClock
) -> None:
    number = await has_task(store, clock, NINTH)
    async with store.group(CHAT) as unit:
        origin = unit.tasks.get(number).origin
    for summary, due in (("Pyydä tarjous", TENTH), ("Pyydä kaksi tarjousta", TENTH)):
        draft = TaskDraft(summary=summary, due=due)
        await tasks.edit_task(store, CHAT, draft, origin=origin, by=AINO, at=clock.now())

    assert await moves_of(store, clock) == 1


async def test_a_due_taken_away_is_a_move_and_the_next_one_is_a_first_again(
    store: Store, clock: StillClock
) -> None:
    number = await has_task(store, clock, NINTH)

    for due in (None, TWELFTH):
        await tasks.move_task(store, CHAT, number, due, by=AINO, at=clock.now())

    assert await moves_of(store, clock) == 1


async def test_done_and_opened_again_is_no_move(store: Store, clock: StillClock) -> None:
    number = await has_task(store, clock, NINTH)

    await tasks.complete_task(store, CHAT, number, by=AINO, at=clock.now())
    await tasks.reopen_task(store, CHAT, number, by=AINO, at=clock.now())

    assert await moves_of(store, clock) == 0


def test_of_older_lines_a_move_is_counted_where_the_one_before_tells_the_old_time() -> None:
    entry = AuditEntry(at=datetime(2016, 12, 1, tzinfo=UTC), user_id=1, act="move", target="3")

    log = [replace(entry, detail=f"2016-12-{day:02}") for day in (9, 10, 12)]

    assert count_moves(log)["3"] == 2


async def test_minutes_that_nobody_has_saved_are_not_reported(
    store: Store, clock: StillClock
) -> None:
    await has_minutes(store, "m", ("4", "Luonnos"), state=MinutesState.REVIEW)

    assert (await reported(store, clock)).is_empty


async def test_a_period_limits_it_to_its_meetings(store: Store, clock: StillClock) -> None:
    await has_minutes(store, "new", ("4", "Syksy"))
    await has_minutes(store, "old", ("4", "Kevät"), held_on=SPRING)

    spring = await reported(store, clock, "huhtikuussa")
    whole = await reported(store, clock, "2016")

    assert [meeting.held_on for meeting in spring.meetings] == [SPRING]
    assert [meeting.held_on for meeting in whole.meetings] == [AUTUMN, SPRING]
    assert [meeting.held_on for meeting in (await reported(store, clock)).meetings] == [AUTUMN]


async def test_nothing_of_another_group_is_reported(store: Store, clock: StillClock) -> None:
    await found_group(store, clock, chat_id=-2002)
    await has_minutes(store, "m", ("4", "Salainen"), chat_id=-2002)

    assert (await reported(store, clock)).is_empty
    for person in (VILLE, STRANGER):
        with pytest.raises(NotAllowed):
            await report_on(store, -2002, by=person, at=clock.now())
