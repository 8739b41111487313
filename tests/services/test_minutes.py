"""Minutes are proposed, ticked, saved or discarded; nothing is a task before that."""

from datetime import date, datetime
from pathlib import Path

import pytest

from bot.domain.errors import Conflict, NotAllowed
from bot.domain.member import Member
from bot.domain.minutes import Line, MinutesState, ProposalKind, Upload
from bot.domain.reminder import ItemKind
from bot.domain.view import ReviewView
from bot.services import listing, minutes, review
from bot.services.ports import Store
from bot.services.review import Desk
from tests.services.conftest import AINO, CHAT, HELSINKI, STRANGER, VILLE, StillClock, found_group

SAMPLE = Path(__file__).parents[1] / "samples" / "ohjausryhma_fi.txt"
PRIVATE = AINO.user_id


def upload(clock: StillClock, uid: str = "u1", digest: str = "abc") -> Upload:
    text = SAMPLE.read_text(encoding="utf-8")
    return Upload(
        uid=uid,
        name=SAMPLE.name,
        digest=digest,
        lines=tuple(Line(text=line) for line in text.splitlines()),
        received_at=clock.now(),
        message_id=5,
    )


async def propose(store: Store, clock: StillClock, uid: str = "u1") -> ReviewView:
    await minutes.keep_upload(store, upload(clock, uid), by=AINO)
    kept = await minutes.take_upload(store, uid, by=AINO)
    return await minutes.propose_minutes(
        store, CHAT, kept, review_chat_id=PRIVATE, by=AINO, at=clock.now()
    )


def desk(store: Store, clock: StillClock, uid: str = "u1", *, by: Member = AINO) -> Desk:
    return Desk(store=store, chat_id=CHAT, uid=uid, by=by, at=clock.now())


def place_of(view: ReviewView, summary: str) -> int:
    return [p.summary for p in view.minutes.reading.proposals].index(summary)


async def test_proposing_makes_no_task(store: Store, clock: StillClock) -> None:
    view = await propose(store, clock)

    assert view.minutes.state is MinutesState.REVIEW
    assert len(view.minutes.ticked) == 5
    assert (await listing.list_tasks(store, CHAT, at=clock.now())).tasks == ()


async def test_saving_makes_tasks_and_meetings_of_what_is_ticked(
    store: Store, clock: StillClock
) -> None:
    await propose(store, clock)

    saved = await minutes.save_minutes(store, CHAT, "u1", by=AINO, at=clock.now())

    dues = {task.summary: task.due for task in saved.tasks}
    assert dues["Silta-hanke: täydennykset"] == date(2016, 12, 9)
    assert dues["Koulutus: hakuaika päättyy"] == date(2017, 1, 9)
    (meeting,) = saved.meetings
    assert meeting.start == datetime(2016, 12, 16, 9, tzinfo=HELSINKI)
    assert meeting.location == "Rantakylän kaupungintalo"


async def test_a_saved_task_remembers_where_it_stands_in_the_minutes(
    store: Store, clock: StillClock
) -> None:
    await propose(store, clock)

    saved = await minutes.save_minutes(store, CHAT, "u1", by=AINO, at=clock.now())

    task = next(task for task in saved.tasks if task.due == date(2016, 12, 9))
    assert (task.origin.section, task.origin.quote) == (
        "5",
        "Täydennykset on pyydetty 9.12.2016 mennessä.",
    )


async def test_what_was_unticked_is_not_saved_and_what_was_ticked_is(
    store: Store, clock: StillClock
) -> None:
    view = await propose(store, clock)
    off = place_of(view, "Koulutus: hakuaika päättyy")
    on = place_of(view, "Kylän nettisivut uudistetaan")

    for index, is_ticked in ((off, False), (on, True)):
        await review.tick_proposal(desk(store, clock), index, is_ticked=is_ticked, page=0)
    saved = await minutes.save_minutes(store, CHAT, "u1", by=AINO, at=clock.now())

    assert "Koulutus: hakuaika päättyy" not in [task.summary for task in saved.tasks]
    assert "Kylän nettisivut uudistetaan" in [meeting.summary for meeting in saved.meetings]


async def test_saving_leaves_one_summary_for_the_group(store: Store, clock: StillClock) -> None:
    await propose(store, clock)

    await minutes.save_minutes(store, CHAT, "u1", by=AINO, at=clock.now())

    async with store.group(CHAT) as unit:
        summaries = unit.reminders.of_item("u1")
    assert [summary.item_kind for summary in summaries] == [ItemKind.MINUTES]


async def test_minutes_are_saved_once(store: Store, clock: StillClock) -> None:
    await propose(store, clock)
    await minutes.save_minutes(store, CHAT, "u1", by=AINO, at=clock.now())

    with pytest.raises(Conflict):
        await minutes.save_minutes(store, CHAT, "u1", by=AINO, at=clock.now())
    with pytest.raises(Conflict):
        await review.tick_proposal(desk(store, clock), 0, is_ticked=False, page=0)


async def test_the_same_file_again_shows_the_first_review(store: Store, clock: StillClock) -> None:
    await propose(store, clock)
    await review.tick_proposal(desk(store, clock), 0, is_ticked=False, page=0)

    again = await propose(store, clock, uid="u2")

    assert again.is_known
    assert again.minutes.uid == "u1"
    assert not again.minutes.reading.proposals[0].is_ticked


async def test_discarded_minutes_make_nothing_and_may_come_again(
    store: Store, clock: StillClock
) -> None:
    await propose(store, clock)

    view = await minutes.discard_minutes(store, CHAT, "u1", by=AINO, at=clock.now())
    again = await propose(store, clock, uid="u2")

    assert view.minutes.state is MinutesState.DISCARDED
    assert (again.minutes.uid, again.minutes.state) == ("u2", MinutesState.REVIEW)
    assert (await listing.list_tasks(store, CHAT, at=clock.now())).tasks == ()


async def test_only_who_handed_them_in_reviews_the_minutes(store: Store, clock: StillClock) -> None:
    await propose(store, clock)

    for other in (VILLE, STRANGER):
        with pytest.raises(NotAllowed):
            await review.view_review(desk(store, clock, by=other))
        with pytest.raises(NotAllowed):
            await minutes.save_minutes(store, CHAT, "u1", by=other, at=clock.now())


async def test_a_stranger_hands_in_nothing(store: Store, clock: StillClock) -> None:
    await minutes.keep_upload(store, upload(clock), by=STRANGER)
    kept = await minutes.take_upload(store, "u1", by=STRANGER)

    with pytest.raises(NotAllowed):
        await minutes.propose_minutes(
            store, CHAT, kept, review_chat_id=STRANGER.user_id, by=STRANGER, at=clock.now()
        )


async def test_the_same_minutes_in_another_group_are_new(store: Store, clock: StillClock) -> None:
    await found_group(store, clock, chat_id=-2002)
    await propose(store, clock)

    view = await minutes.propose_minutes(
        store, -2002, upload(clock, "u3"), review_chat_id=PRIVATE, by=AINO, at=clock.now()
    )

    assert not view.is_known
    assert {p.kind for p in view.minutes.reading.proposals} == set(ProposalKind)
