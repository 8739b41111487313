"""What is sent of what is due, and what failures make of it."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.delivery import (
    ItemTime,
    begin,
    choose_due,
    delay,
    doubt,
    is_late,
    refuse,
    succeed,
)
from bot.domain.reminder import ExpiryReason, ItemKind, Reminder, ReminderState

HELSINKI = ZoneInfo("Europe/Helsinki")
NINE = datetime(2016, 12, 9, 9, tzinfo=HELSINKI).astimezone(UTC)


def reminder(
    uid: str = "a", *, at: datetime = NINE, kind: ItemKind = ItemKind.TASK, sequence: int = 0
) -> Reminder:
    return Reminder(
        item_kind=kind, item_uid=uid, sequence=sequence, alarm=at.isoformat(), remind_at=at
    )


def open_at(moment: date | None = date(2016, 12, 9), sequence: int = 0) -> ItemTime:
    return ItemTime(sequence=sequence, moment=moment)


def test_of_one_item_only_the_newest_is_sent_after_an_outage() -> None:
    older, newer = reminder(at=NINE - timedelta(days=1)), reminder()

    split = choose_due([newer, older], {"a": open_at()}, now=NINE, zone=HELSINKI)

    assert split.to_send == (newer,)
    assert split.to_expire == ((older, ExpiryReason.SUPERSEDED),)


def test_a_reminder_of_a_task_whose_due_has_passed_is_still_sent() -> None:
    days_later = NINE + timedelta(days=3)

    split = choose_due([reminder()], {"a": open_at()}, now=days_later, zone=HELSINKI)

    assert split.to_send == (reminder(),)


def test_a_meeting_that_has_begun_is_no_longer_announced() -> None:
    start = datetime(2016, 12, 9, 9, tzinfo=HELSINKI)
    announcement = reminder(kind=ItemKind.MEETING, at=NINE - timedelta(hours=1))

    split = choose_due([announcement], {"a": open_at(start)}, now=NINE, zone=HELSINKI)

    assert split.to_expire == ((announcement, ExpiryReason.BEGUN),)


def test_closed_and_moved_items_are_not_reminded_of() -> None:
    closed, moved = reminder("closed"), reminder("moved")
    times = {"closed": open_at(None), "moved": open_at(sequence=1)}

    split = choose_due([closed, moved], times, now=NINE, zone=HELSINKI)

    assert dict(split.to_expire) == {closed: ExpiryReason.CLOSED, moved: ExpiryReason.MOVED}


def test_a_quarter_of_an_hour_is_not_late_yet() -> None:
    assert not is_late(reminder(), now=NINE + timedelta(minutes=15))
    assert is_late(reminder(), now=NINE + timedelta(minutes=16))


def test_a_message_in_doubt_is_repeated_once_and_then_left_to_a_person() -> None:
    first = doubt(begin(reminder()), now=NINE)
    second = doubt(begin(first), now=NINE)

    assert (first.state, first.wake_at) == (ReminderState.WAITING, NINE + timedelta(seconds=30))
    assert second.state is ReminderState.UNCERTAIN


def test_a_delayed_message_waits_as_long_as_telegram_says() -> None:
    held = delay(begin(reminder()), now=NINE, retry_after=timedelta(seconds=42))

    assert held.wake_at == NINE + timedelta(seconds=42)
    assert held.is_pending


def test_pauses_grow_but_never_past_five_minutes() -> None:
    tried = reminder()
    pauses = []
    for _ in range(12):
        tried = delay(begin(tried), now=NINE, retry_after=None)
        pauses.append(tried.wake_at - NINE)

    assert pauses[0] == timedelta(seconds=2)
    assert pauses == sorted(pauses)
    assert pauses[-1] == timedelta(minutes=5)


def test_sent_and_refused_are_settled() -> None:
    sent = succeed(begin(reminder()), message_id=7, now=NINE)
    refused = refuse(begin(reminder()), "kicked")

    assert (sent.message_id, sent.sent_at, sent.is_pending) == (7, NINE, False)
    assert (refused.why, refused.is_pending) == ("kicked", False)


def test_what_crashes_cut_off_is_tried_five_times_and_then_left_to_a_person() -> None:
    row = reminder()
    states = []
    for _ in range(5):
        row = doubt(begin(row), now=NINE, was_cut_off=True)
        states.append(row.state)

    assert states == [ReminderState.WAITING] * 4 + [ReminderState.UNCERTAIN]


def test_what_timed_out_twice_is_left_to_a_person() -> None:
    once = doubt(begin(reminder()), now=NINE)

    assert doubt(begin(once), now=NINE).state is ReminderState.UNCERTAIN


def test_held_in_doubt_is_left_to_a_person_at_once() -> None:
    assert doubt(begin(reminder()), now=NINE, is_resent=False).state is ReminderState.UNCERTAIN
