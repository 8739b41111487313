"""Snoozing: what waits for the later time, and what never does."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from hypothesis import assume, example, given
from hypothesis import strategies as st

from bot.domain.alarm import Audience
from bot.domain.moment import Moment, day_of, end_of, local_instant
from bot.domain.policy import ReminderPolicy
from bot.domain.reminder import ItemKind, Reminder, plan_reminders
from bot.domain.snooze import is_put_off, is_snooze, plan_snooze, refusal_of, snooze
from bot.domain.task import Task, TaskStatus, move, reopen
from bot.domain.working_time import QuietHours
from bot.services.calendars import calendar_of
from tests.domain.samples import HELSINKI, NOW, a_task, at


def planned(task: Task, policy: ReminderPolicy, now: datetime = NOW) -> list[Reminder]:
    assert task.due is not None
    return list(
        plan_reminders(
            ItemKind.TASK,
            task.uid,
            task.sequence,
            task.due,
            policy.task_alarms,
            zone=HELSINKI,
            now=now,
            calendar=calendar_of(policy),
            quiet=policy.quiet,
        )
    )


POLICIES = st.builds(
    lambda policy, at, quiet, days: replace(policy.at(at).with_quiet(quiet), working_days=days),
    st.just(ReminderPolicy()),
    st.sampled_from([time(7), time(9), time(16)]),
    st.sampled_from([None, QuietHours(start=time(20), end=time(8))]),
    st.sampled_from([(), (0, 1, 2, 3, 4)]),
)
DAYS = st.dates(date(2016, 11, 25), date(2017, 7, 1))
DUES = st.one_of(
    DAYS,
    st.builds(lambda d, h: local_instant(d, time(h), HELSINKI), DAYS, st.integers(0, 23)),
)


@given(policy=POLICIES, due=DUES, minutes=st.integers(1, 60 * 24 * 240))
@example(policy=ReminderPolicy(), due=date(2016, 12, 11), minutes=60 * 24 * 16)
def test_a_snooze_never_silences_the_day_of_the_due(
    policy: ReminderPolicy, due: Moment, minutes: int
) -> None:
    task, until = a_task(due), (NOW.astimezone(UTC) + timedelta(minutes=minutes))
    rows = planned(task, policy)
    assume(refusal_of(task, until, now=NOW, zone=HELSINKI) is None)

    held = [row for row in rows if is_put_off(row, until, due=due, zone=HELSINKI)]
    told = [*(row for row in rows if row not in held), plan_snooze(task, until)]

    assert all(day_of(row.remind_at, HELSINKI) != day_of(due, HELSINKI) for row in held)
    assert all(row.alarm != "-P0D" for row in held)
    assert all(row.remind_at < until for row in held)
    assert all(row.audience is Audience.GROUP for row in held)
    assert any(until <= row.remind_at < end_of(due, HELSINKI) for row in told)


@given(policy=POLICIES, minutes=st.integers(1, 60 * 24 * 60))
def test_of_an_overdue_task_the_officers_are_told_whatever_the_group_puts_off(
    policy: ReminderPolicy, minutes: int
) -> None:
    task = a_task(date(2016, 11, 25))
    rows = planned(task, policy)
    until = at(28, 11).astimezone(UTC) + timedelta(minutes=minutes)

    held = [row for row in rows if is_put_off(row, until, due=task.due, zone=HELSINKI)]

    assert [row for row in rows if row.audience is Audience.LEADERS]
    assert all(row.audience is Audience.GROUP for row in held)


def test_what_comes_before_the_chosen_time_waits_for_it() -> None:
    task, until = a_task(), at(7, 12).astimezone(UTC)

    held = [
        row.alarm
        for row in planned(task, ReminderPolicy())
        if is_put_off(row, until, due=task.due, zone=HELSINKI)
    ]

    assert held == ["-P7D"]


def test_the_morning_of_a_sunday_due_comes_on_its_friday_all_the_same() -> None:
    task, until = a_task(date(2016, 12, 11)), at(10, 12, 12).astimezone(UTC)

    rows = planned(task, ReminderPolicy())
    told = [row for row in rows if not is_put_off(row, until, due=task.due, zone=HELSINKI)]

    assert (told[0].alarm, told[0].remind_at) == ("-P0D", at(9, 12))


def test_a_time_that_is_past_or_after_an_open_due_is_refused() -> None:
    def reason(task: Task, until: datetime) -> str:
        return str(refusal_of(task, until, now=NOW, zone=HELSINKI) or "")

    assert reason(a_task(), NOW) == "snooze_past"
    assert reason(a_task(), at(9, 12, 23, 59)) == ""
    assert reason(a_task(), at(10, 12, 0)) == "snooze_after_due"
    assert reason(a_task(at(9, 12, 14)), at(9, 12, 14)) == "snooze_after_due"
    assert reason(a_task(date(2016, 11, 20)), at(10, 12)) == ""
    assert reason(a_task(None), at(10, 12)) == ""


def test_an_hour_that_comes_twice_is_no_later_the_first_time() -> None:
    first = datetime(2016, 10, 30, 3, 30, tzinfo=HELSINKI)
    second = first.replace(fold=1)

    assert refusal_of(a_task(), second, now=first, zone=HELSINKI) is None
    assert str(refusal_of(a_task(), first, now=second, zone=HELSINKI)) == "snooze_past"


def test_two_snoozes_of_a_task_are_two_rows_and_each_is_known_as_one() -> None:
    task = a_task()
    one, other = plan_snooze(task, at(25, 11)), plan_snooze(task, at(28, 11))

    assert one.key != other.key
    assert is_snooze(one)
    assert plan_snooze(task, at(25, 11), user_id=2).key == f"{one.key}/2"
    assert not any(is_snooze(row) for row in planned(task, ReminderPolicy()))


def test_another_due_and_taking_done_back_end_a_snooze() -> None:
    task = snooze(a_task(), at(25, 11))
    done = replace(task, status=TaskStatus.COMPLETED)

    assert move(task, date(2016, 12, 20)).snoozed_until is None
    assert move(task, task.due).snoozed_until == at(25, 11)
    assert reopen(done).snoozed_until is None
