"""What a report tells of: all of the newest meeting, of earlier ones what is not settled."""

from datetime import date, timedelta

from bot.domain.minutes import Decision
from bot.domain.report import FollowedItem, FollowedMeeting, FollowedTask, Report, Standing
from bot.domain.task import complete
from bot.domain.untold import untold, within
from tests.texts.samples import GROUP, NOW, at, task

NEWEST, EARLIER = date(2016, 11, 21), date(2016, 10, 10)


def open_task(number: int) -> FollowedTask:
    return FollowedTask(task=task(number), standing=Standing.OPEN)


def done_task(number: int, day: int, month: int) -> FollowedTask:
    done = complete(task(number), by=102, at=at(day, month, 12))
    return FollowedTask(task=done, standing=Standing.DONE)


def meeting(known_on: date, *tasks: FollowedTask, noted: int = 1) -> FollowedMeeting:
    decisions = (Decision(section="5", text="Korjataan."),)
    carried = (
        [FollowedItem(item=None, label="5", decisions=decisions, tasks=tasks)] if tasks else []
    )
    plain = [FollowedItem(item=None, label=str(n), decisions=decisions) for n in range(noted)]
    return FollowedMeeting(known_on=known_on, held_on=known_on, items=(*carried, *plain))


def report(*meetings: FollowedMeeting, others: tuple[FollowedTask, ...] = ()) -> Report:
    return Report(group=GROUP, at=NOW, meetings=meetings, others=others)


def numbers(found: Report) -> list[int]:
    return [followed.task.number for followed in found.tasks]


def test_the_newest_meeting_is_told_in_full() -> None:
    full = report(meeting(NEWEST, done_task(1, 1, 11), open_task(2)))

    assert untold(full) == full


def test_of_earlier_meetings_what_is_open_or_done_since_the_newest_is_told() -> None:
    found = untold(
        report(
            meeting(NEWEST, open_task(1)),
            meeting(EARLIER, open_task(2), done_task(3, 21, 11), done_task(4, 20, 11)),
        )
    )

    assert numbers(found) == [1, 2, 3]
    assert found.settled == 1


def test_an_earlier_meeting_is_no_longer_told_of_what_it_only_noted() -> None:
    found = untold(report(meeting(NEWEST), meeting(EARLIER, open_task(2), noted=2)))

    assert [len(one.noted) for one in found.meetings] == [1, 0]


def test_a_meeting_of_which_all_is_settled_is_left_out() -> None:
    found = untold(report(meeting(NEWEST), meeting(EARLIER, done_task(1, 1, 11))))

    assert [one.known_on for one in found.meetings] == [NEWEST]
    assert found.settled == 1


def test_other_tasks_done_before_the_newest_meeting_are_settled_too() -> None:
    others = (open_task(1), done_task(2, 22, 11), done_task(3, 1, 11))

    found = untold(report(meeting(NEWEST), others=others))

    assert numbers(found) == [1, 2]


def test_without_minutes_three_months_of_what_was_done_are_told() -> None:
    long_ago = complete(task(2), by=102, at=NOW - timedelta(days=91))
    others = (done_task(1, 1, 10), FollowedTask(task=long_ago, standing=Standing.DONE))

    assert numbers(untold(report(others=others))) == [1]


def test_a_period_takes_its_meetings_in_full_and_the_tasks_added_in_it() -> None:
    full = report(
        meeting(NEWEST, open_task(1)),
        meeting(EARLIER, done_task(2, 11, 10)),
        others=(open_task(3),),
    )

    october = within(full, (date(2016, 10, 1), date(2016, 10, 31)))
    december = within(full, (date(2016, 12, 8), date(2016, 12, 8)))

    assert (numbers(october), len(october.meetings[0].noted), october.settled) == ([2], 1, 0)
    assert numbers(december) == [3]
    assert within(full, (date(2015, 1, 1), date(2015, 12, 31))).is_empty
