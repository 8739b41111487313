"""What a group is told of tasks that are changed where it does not see it."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.draft import TaskDraft
from bot.domain.errors import ChatGone, InDoubt
from bot.domain.reminder import ReminderState
from bot.domain.task import Assignee, Origin
from bot.services import owning, tasks
from bot.services.held import count_held
from bot.services.ports import Store
from bot.services.reminders import Reminding
from bot.services.settings import view_settings
from bot.services.status import status_of
from bot.services.undoing import undo
from bot.services.unseen import news_uids
from bot.texts.catalog import load_catalogs
from config.paths import LOCALES
from tests.services.conftest import AINO, CHAT, VILLE, RecordingMessenger, StillClock

DUE = date(2016, 12, 9)


@pytest.fixture
def reminding(store: Store, messenger: RecordingMessenger, clock: StillClock) -> Reminding:
    catalogs = load_catalogs(LOCALES)
    return Reminding(store=store, messenger=messenger, catalogs=catalogs, clock=clock)


@pytest.fixture
async def owned(store: Store, clock: StillClock) -> None:
    """Tasks #1, #2 and so on, each of Ville's and due on Friday 9.12."""
    ville = Assignee(name="Ville", user_id=VILLE.user_id)
    for number in range(1, 16):
        draft = TaskDraft(summary=f"Asia {number}", due=DUE, assignees=(ville,))
        origin = Origin(chat_id=CHAT, message_id=number)
        await tasks.add_task(store, CHAT, draft, origin=origin, by=AINO, at=clock.now())


async def moves(store: Store, clock: StillClock, number: int, day: int) -> None:
    """Aino moves the task in private."""
    due = date(2016, 12, day)
    await tasks.move_task(store, CHAT, number, due, by=AINO, at=clock.now(), is_unseen=True)


async def hears(
    reminding: Reminding, clock: StillClock, messenger: RecordingMessenger, minutes: float = 2
) -> list[str]:
    """What the group is sent after so many minutes."""
    before = len(messenger.texts())
    clock.pass_by(minutes=minutes)
    await reminding.send_group(CHAT)
    return messenger.texts()[before:]


pytestmark = pytest.mark.usefixtures("owned")


async def test_what_follows_within_the_pause_goes_along_though_its_own_is_not_over(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await moves(store, clock, 1, 14)
    clock.pass_by(seconds=110)
    await moves(store, clock, 2, 15)

    [news] = await hears(reminding, clock, messenger, minutes=0.2)

    assert "#1" in news
    assert "#2" in news
    assert await hears(reminding, clock, messenger) == []


async def test_each_time_that_nobody_is_left_is_told(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    for _ in range(2):
        await owning.release_task(store, CHAT, 1, by=VILLE, at=clock.now(), is_unseen=True)
        [news] = await hears(reminding, clock, messenger)
        assert news.startswith("Ville: #1 Asia 1 – ei minun.")
        await owning.claim_task(store, CHAT, 1, by=VILLE, at=clock.now())


async def test_a_removal_that_is_undone_and_done_again_is_told_as_a_removal(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await tasks.remove_task(store, CHAT, 1, by=AINO, at=clock.now(), is_unseen=True)
    [removed] = await hears(reminding, clock, messenger)
    await tasks.restore_task(store, CHAT, 1, by=AINO, at=clock.now(), is_unseen=True)
    [restored] = await hears(reminding, clock, messenger)

    await undo(store, CHAT, 1, by=AINO, at=clock.now(), is_unseen=True)
    [again] = await hears(reminding, clock, messenger)

    await tasks.restore_task(store, CHAT, 1, by=AINO, at=clock.now(), is_unseen=True)
    [at_last] = await hears(reminding, clock, messenger)

    assert removed == again == "Aino poisti tehtävän: #1 Asia 1"
    assert restored == at_last
    assert restored.startswith("Aino palautti tehtävän: #1 Asia 1")


async def test_a_done_task_that_is_opened_again_is_no_news_whatever_its_due(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await tasks.complete_task(store, CHAT, 1, by=VILLE, at=clock.now())
    await moves(store, clock, 1, 14)
    await tasks.reopen_task(store, CHAT, 1, by=VILLE, at=clock.now())

    assert await hears(reminding, clock, messenger) == []


async def test_of_two_who_moved_it_the_last_is_named(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await moves(store, clock, 1, 14)
    due = date(2016, 12, 15)
    await tasks.move_task(store, CHAT, 1, due, by=VILLE, at=clock.now(), is_unseen=True)

    [news] = await hears(reminding, clock, messenger)

    assert news == "Ville siirsi: #1 Asia 1, määräaika to 15.12.2016 (oli pe 9.12.2016)"


async def test_the_due_before_is_the_one_that_the_group_was_told_of_last(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await moves(store, clock, 1, 14)
    await hears(reminding, clock, messenger)
    await moves(store, clock, 1, 15)

    [news] = await hears(reminding, clock, messenger)

    assert "määräaika to 15.12.2016 (oli ke 14.12.2016)" in news


async def test_a_due_that_comes_before_the_morning_is_told_at_night_without_a_sound(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    clock.move_to(24, 11, 22)
    due = datetime(2016, 11, 25, 5, tzinfo=UTC)
    await tasks.move_task(store, CHAT, 1, due, by=AINO, at=clock.now(), is_unseen=True)
    await moves(store, clock, 2, 14)

    [news] = await hears(reminding, clock, messenger)
    assert "#1" in news
    assert "#2" not in news
    assert messenger.silent == [1]

    clock.move_to(25, 11, 8)
    [news] = await hears(reminding, clock, messenger)
    assert "#2" in news


async def test_news_in_doubt_comes_once_more_in_a_message_of_its_own(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await moves(store, clock, 1, 14)
    messenger.faults = [InDoubt("read timeout")]
    await hears(reminding, clock, messenger)
    await moves(store, clock, 2, 14)

    fresh, repeated = await hears(reminding, clock, messenger)

    assert "#2" in fresh
    assert "toisto" not in fresh
    assert "#1" in repeated
    assert "mahdollinen toisto" in repeated


async def test_what_is_taken_back_while_its_news_is_in_doubt_is_told(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await moves(store, clock, 1, 14)
    messenger.faults = [InDoubt("read timeout")]
    await hears(reminding, clock, messenger)
    await undo(store, CHAT, 1, by=AINO, at=clock.now(), is_unseen=True)

    [news] = await hears(reminding, clock, messenger)

    assert "määräaika pe 9.12.2016 (oli ke 14.12.2016)" in news


async def test_news_while_the_bot_is_away_is_held_and_counted(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await moves(store, clock, 1, 14)
    await owning.release_task(store, CHAT, 1, by=VILLE, at=clock.now(), is_unseen=True)
    messenger.refuse_to = {CHAT: ChatGone("kicked")}

    await hears(reminding, clock, messenger)

    assert await count_held(store, CHAT, at=clock.now()) == 2


async def test_more_than_twelve_are_told_in_two_messages(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    for number in range(1, 16):
        await moves(store, clock, number, 14)

    first, second = await hears(reminding, clock, messenger)

    assert first.count("siirsi") == 12
    assert second.count("siirsi") == 3


async def test_news_to_come_is_not_counted_as_a_reminder(store: Store, clock: StillClock) -> None:
    before = await view_settings(store, CHAT, by=AINO.user_id)
    await owning.release_task(store, CHAT, 1, by=VILLE, at=clock.now(), is_unseen=True)

    assert await view_settings(store, CHAT, by=AINO.user_id) == before
    assert (await status_of(store, CHAT, at=clock.now())).next_at == before.next_at


async def test_what_is_no_news_any_more_stays_on_record_as_such(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await moves(store, clock, 1, 14)
    await moves(store, clock, 1, 9)
    clock.pass_by(minutes=2)
    await reminding.send_group(CHAT)

    async with store.group(CHAT) as unit:
        [row] = [row for uid in news_uids(unit) for row in unit.reminders.of_item(uid)]
    assert (row.state, row.why) == (ReminderState.EXPIRED, "empty")
    assert row.remind_at <= clock.now() <= row.remind_at + timedelta(minutes=1)
    assert messenger.texts() == []
