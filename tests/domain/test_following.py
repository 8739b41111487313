"""Each decision with what carries it out: by meeting, by agenda item, each task once."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.domain.following import Record, follow_up
from bot.domain.minutes import AgendaItem, Decision, Minutes, MinutesState
from bot.domain.report import FollowedItem, FollowedMeeting, Report, Standing
from bot.domain.task import Origin, Task, TaskStatus, complete
from tests.texts.samples import GROUP, NOW, VILLE, at, minutes, task

AUTUMN, SPRING = date(2016, 11, 21), date(2016, 4, 11)
ROOF, GRANT = AgendaItem(number="5", title="Katto"), AgendaItem(number="4", title="Avustukset")


def saved(
    uid: str,
    *decisions: tuple[str | None, str],
    held_on: date | None = AUTUMN,
    corrects: str | None = None,
) -> Minutes:
    plain = minutes()
    reading = replace(
        plain.reading,
        meeting_on=held_on,
        sections=(GRANT, ROOF),
        decisions=tuple(Decision(section=section, text=text) for section, text in decisions),
    )
    return replace(plain, uid=uid, reading=reading, state=MinutesState.SAVED, corrects=corrects)


def from_minutes(number: int, uid: str, section: str | None, **facts: object) -> Task:
    origin = Origin(chat_id=1, message_id=1, ordinal=number, minutes_uid=uid, section=section)
    return replace(task(number, origin=origin), **facts)  # type: ignore[arg-type]


def report(
    *tasks: Task, minutes: tuple[Minutes, ...] = (), moves: dict[str, int] | None = None
) -> Report:
    names = {102: "Ville Koski"}
    record = Record(group=GROUP, minutes=minutes, tasks=tasks, names=names, moves=moves or {})
    return follow_up(record, at=NOW)


def numbers(item: FollowedItem) -> list[int]:
    return [followed.task.number for followed in item.tasks]


def shown(meeting: FollowedMeeting) -> list[tuple[str | None, list[str], list[int]]]:
    return [
        (item.label, [decision.text for decision in item.decisions], numbers(item))
        for item in meeting.items
    ]


def test_a_task_stands_under_its_agenda_item_and_its_meeting() -> None:
    found = report(
        from_minutes(1, "m", "5"),
        from_minutes(2, "old", "5"),
        from_minutes(3, "m", "4"),
        minutes=(
            saved("m", ("5", "Korjataan."), ("4", "Haetaan.")),
            saved("old", ("5", "Tutkitaan."), held_on=SPRING),
        ),
    )

    autumn, spring = found.meetings
    assert (autumn.held_on, spring.held_on) == (AUTUMN, SPRING)
    assert shown(autumn) == [("4", ["Haetaan."], [3]), ("5", ["Korjataan."], [1])]
    assert shown(spring) == [("5", ["Tutkitaan."], [2])]
    assert autumn.items[1].item == ROOF


def test_a_decision_without_tasks_is_noted_and_an_item_without_either_is_left_out() -> None:
    [meeting] = report(minutes=(saved("m", ("4", "Merkittiin tiedoksi.")),)).meetings

    assert [item.label for item in meeting.noted] == ["4"]
    assert meeting.carried == ()


def test_a_task_whose_section_nobody_decided_on_is_told_all_the_same() -> None:
    [meeting] = report(
        from_minutes(1, "m", "9"), from_minutes(2, "m", None), minutes=(saved("m"),)
    ).meetings

    assert shown(meeting) == [("9", [], [1]), (None, [], [2])]
    assert [item.item for item in meeting.items] == [None, None]


def test_what_stands_in_no_minutes_comes_last() -> None:
    found = report(
        task(1), from_minutes(2, "lost", "5"), from_minutes(3, "m", "5"), minutes=(saved("m"),)
    )

    assert [followed.task.number for followed in found.others] == [1, 2]
    assert [followed.task.number for followed in found.tasks] == [3, 1, 2]


def test_a_removed_task_was_taken_back() -> None:
    removed = from_minutes(1, "m", "5", status=TaskStatus.CANCELLED)

    assert report(removed, minutes=(saved("m"),)).tasks == ()


@pytest.mark.parametrize("held_on", [AUTUMN, None])
def test_corrected_minutes_are_the_same_meeting_and_say_nothing_twice(held_on: date | None) -> None:
    found = report(
        from_minutes(1, "first", "5"),
        from_minutes(2, "second", "5"),
        minutes=(
            saved("first", ("5", "Korjataan."), held_on=held_on),
            saved("second", ("5", "Korjataan."), ("4", "Haetaan."), held_on=None, corrects="first"),
        ),
    )

    [meeting] = found.meetings
    assert meeting.held_on == held_on
    assert shown(meeting) == [("4", ["Haetaan."], []), ("5", ["Korjataan."], [1, 2])]


def test_minutes_without_a_day_are_known_by_the_day_they_came() -> None:
    [meeting] = report(minutes=(saved("m", ("5", "Korjataan."), held_on=None),)).meetings

    assert (meeting.held_on, meeting.known_on) == (None, NOW.date())


@pytest.mark.parametrize(
    ("facts", "standing"),
    [
        ({"due": date(2016, 12, 7)}, Standing.OVERDUE),
        ({"due": date(2016, 12, 8)}, Standing.OPEN),
        ({"due": at(8, 12, 8)}, Standing.OVERDUE),
        ({"due": None}, Standing.OPEN),
        ({"status": TaskStatus.IN_PROCESS}, Standing.OPEN),
    ],
)
def test_a_task_is_overdue_when_its_due_has_passed(
    facts: dict[str, object], standing: Standing
) -> None:
    [followed] = report(replace(task(1), **facts)).others  # type: ignore[arg-type]

    assert followed.standing is standing
    assert followed.is_nobodys


def test_a_done_task_tells_who_did_it_and_is_never_late_or_nobodys() -> None:
    done = complete(task(1, due=date(2016, 11, 1)), by=102, at=NOW - timedelta(days=1))

    found = report(done, task(2, assignees=[VILLE]), moves={"1": 2})

    assert found.others[0].standing is Standing.DONE
    assert (found.others[0].done_by, found.others[0].moves) == ("Ville Koski", 2)
    assert (found.count(Standing.DONE), found.count(Standing.OPEN), found.nobodys) == (1, 1, 0)
