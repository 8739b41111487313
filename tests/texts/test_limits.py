"""Whatever people write, no card outgrows Telegram: text, buttons, callback data."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.domain.action import MAX_DATA_BYTES, Action, Verb
from bot.domain.delivery import Trouble
from bot.domain.later import Later, SnoozeChoice
from bot.domain.meeting import Attendance, MeetingStatus
from bot.domain.member import Member
from bot.domain.minutes import Upload
from bot.domain.review import Suggestion
from bot.domain.task import Assignee, Origin, TaskStatus, complete
from bot.domain.understanding import Doubt, DoubtKind
from bot.domain.unseen import TaskNews, UnseenMeeting, UnseenTask, UnseenView
from bot.domain.view import (
    ListView,
    MeetingView,
    Notice,
    NoticeEntry,
    SavedView,
    SnoozeView,
    TaskView,
)
from bot.texts.agenda import render_agenda
from bot.texts.card import Card
from bot.texts.catalog import Catalog
from bot.texts.greetings import render_start
from bot.texts.meetings import (
    render_added_meeting,
    render_meeting,
    render_meeting_list,
    render_moved_meeting,
)
from bot.texts.minutes import render_group_choice, render_review, render_saved, render_summary
from bot.texts.reminders import render_notice
from bot.texts.snoozing import render_snooze, render_snooze_days, render_snoozed
from bot.texts.tasks import (
    render_added_task,
    render_move,
    render_moved_task,
    render_task,
    render_task_list,
)
from bot.texts.troubles import render_trouble
from bot.texts.unseen import render_unseen
from tests.texts.samples import (
    EN,
    FI,
    NOW,
    SV,
    at,
    data_of,
    meeting,
    minutes,
    proposal,
    reminder,
    review,
    seen,
    task,
)
from tests.texts.samples import GROUP as PLAIN_GROUP

LONG = "<Sali & tarjoilu 📅 varataan> " * 100
WORD = "📅" * 2000
GROUP = replace(PLAIN_GROUP, chat_id=-1009999999999999, title=WORD[:128])
NAMES = {number: f"Jäsen & {number} {'y' * 60}" for number in range(200)}
DAYS = tuple(date(2016, 12, 9) + timedelta(days=n) for n in range(40))
DOUBTS = tuple(Doubt(kind=kind, candidates=(*DAYS, at(9, 12, 14))) for kind in DoubtKind)
ORIGIN = Origin(chat_id=1, message_id=1, minutes_uid="m" * 16, section=LONG, quote="Lause & " * 250)
TASK = replace(
    task(999999, summary=LONG, due=at(5, 12, 14), origin=ORIGIN),
    description=LONG,
    assignees=tuple(Assignee(name=LONG, user_id=n) for n in range(50)),
)
MEETING = replace(
    meeting(999998, summary=LONG, location=LONG, end=at(18, 12, 11)),
    attendance={n: list(Attendance)[n % 3] for n in range(200)},
)
TASK_VIEW = TaskView(
    group=GROUP,
    task=TASK,
    names=NAMES,
    doubts=DOUBTS,
    next_meeting=MEETING,
    reminders=tuple(reminder(NOW + timedelta(days=n)) for n in range(3)),
)
INSTANTS = tuple(NOW + timedelta(days=n) for n in range(1, 11))
SNOOZE = SnoozeView(
    task=replace(TASK_VIEW, task=replace(TASK, snoozed_until=INSTANTS[0])),
    choices=tuple(
        SnoozeChoice(later=later, at=at) for later, at in zip(Later, INSTANTS, strict=False)
    ),
    days=INSTANTS,
    own_until=INSTANTS[1],
)
MEETING_VIEW = MeetingView(group=GROUP, meeting=MEETING, names=NAMES, doubts=DOUBTS)
TASKS = tuple(
    replace(TASK, number=number, due=None if number % 4 == 0 else NOW + timedelta(days=number - 9))
    for number in range(1, 301)
)
MEETINGS = tuple(replace(MEETING, number=number) for number in range(301, 500))
LIST = ListView(group=GROUP, tasks=TASKS, meetings=MEETINGS, start=DAYS[0], end=DAYS[-1])
ITEMS: list[TaskView | MeetingView] = [
    *(replace(TASK_VIEW, task=shown) for shown in TASKS),
    *(replace(MEETING_VIEW, meeting=shown) for shown in MEETINGS),
]
ENTRIES = tuple(NoticeEntry(reminder=reminder(), item=item) for item in ITEMS)
NOTICE = Notice(group=GROUP, entries=ENTRIES, is_late=True, is_repeat=True)
SAVED = SavedView(group=GROUP, minutes=minutes(), by=WORD[:129], tasks=TASKS, meetings=MEETINGS)
REVIEW = replace(
    review(
        *(
            proposal(
                LONG,
                quote="Lause & " * 250,
                section=WORD,
                owners=(LONG,) * 20,
                end=DAYS[-1],
                doubts=DOUBTS,
            )
            for _ in range(200)
        ),
        name=LONG,
    ),
    group=GROUP,
    is_known=True,
)
OPENED = replace(
    REVIEW,
    minutes=replace(REVIEW.minutes, open_index=199),
    members=tuple(Member(user_id=7_000_000_000 + n, name=WORD) for n in range(200)),
    suggestion=Suggestion(meeting=NOW, due=DAYS[0]),
)
UNDATED = replace(
    review(*(proposal(LONG, start=None, quote=WORD) for _ in range(200)), name=LONG),
    suggestion=OPENED.suggestion,
    held_days=tuple(date(2016, 12, day) for day in range(1, 8)),
)
UNDATED = replace(
    UNDATED,
    minutes=replace(UNDATED.minutes, reading=replace(UNDATED.minutes.reading, meeting_on=None)),
)
UPLOAD = Upload(uid="u" * 16, name=WORD, digest="d", lines=(), received_at=NOW, message_id=1)

UNSEEN = UnseenView(
    group=GROUP,
    items=(
        *(UnseenTask(view=TASK_VIEW, news=news, by=WORD, before=NOW) for news in TaskNews),
        UnseenMeeting(view=MEETING_VIEW, before=NOW),
        *ITEMS,
    ),
)

Rendering = Callable[[Catalog], Card]


def with_now(render: Callable[..., Card], view: object) -> Rendering:
    return lambda catalog: render(catalog, view, now=NOW)


def renderings() -> Iterator[tuple[str, Rendering]]:
    done = replace(TASK_VIEW, task=complete(TASK, by=7, at=NOW))
    removed = replace(TASK_VIEW, task=replace(TASK, status=TaskStatus.CANCELLED))
    undated = replace(TASK_VIEW, task=replace(TASK, due=None), doubts=())
    cancelled = replace(MEETING_VIEW, meeting=replace(MEETING, status=MeetingStatus.CANCELLED))
    for name, view in {
        "open": TASK_VIEW,
        "done": done,
        "removed": removed,
        "undated": undated,
    }.items():
        for render in (render_task, render_added_task, render_moved_task, render_move):
            yield f"{render.__name__} {name}", with_now(render, view)
    yield "snooze", with_now(render_snooze, SNOOZE)
    yield "snooze in private", lambda c: render_snooze(c, SNOOZE, now=NOW, is_own=True)
    yield "days of a snooze", with_now(render_snooze_days, SNOOZE)
    yield "snoozed", lambda c: render_snoozed(c, TASK_VIEW, DOUBTS, now=NOW)
    for name, shown in {"ahead": MEETING_VIEW, "cancelled": cancelled}.items():
        for draw in (render_meeting, render_added_meeting, render_moved_meeting):
            yield f"{draw.__name__} {name}", with_now(draw, shown)
    for listing in (render_task_list, render_meeting_list, render_agenda):
        yield listing.__name__, with_now(listing, LIST)
    one_task, one_meeting = (replace(NOTICE, entries=(ENTRIES[n],)) for n in (0, -1))
    yield "reminder of a task", with_now(render_notice, one_task)
    yield "reminder of a meeting", with_now(render_notice, one_meeting)
    yield "digest", with_now(render_notice, NOTICE)
    yield "news", with_now(render_unseen, UNSEEN)
    for item in UNSEEN.items[: len(TaskNews) + 1]:
        alone = replace(UNSEEN, items=(item,))
        name = item.news if isinstance(item, UnseenTask) else "of a meeting"
        yield f"news {name}", with_now(render_unseen, alone)
    for page in (0, 3, 33):
        yield f"review {page}", with_now(render_review, replace(REVIEW, page=page))
    yield "opened", with_now(render_review, OPENED)
    yield "undated", with_now(render_review, UNDATED)
    yield "saved", with_now(render_saved, SAVED)
    yield "summary", with_now(render_summary, SAVED)
    yield "choice", lambda c: render_group_choice(c, UPLOAD, [GROUP] * 200)
    yield "trouble", lambda c: render_trouble(c, GROUP, Trouble.CHAT_GONE, ITEMS)
    yield "start", lambda c: render_start(c, groups=[GROUP] * 200, username="b" * 32)


RENDERINGS = dict(renderings())


@pytest.mark.parametrize("name", RENDERINGS)
@pytest.mark.parametrize("catalog", [FI, SV, EN], ids=["fi", "sv", "en"])
def test_no_card_outgrows_telegram(catalog: Catalog, name: str) -> None:
    card = RENDERINGS[name](catalog)

    # With room for the title of the group, which private lists carry besides.
    assert len(seen(card).encode("utf-16-le")) // 2 + 130 <= 4096
    assert sum(len(row) for row in card.rows) <= 100
    assert all(1 <= len(row) <= 8 for row in card.rows)
    assert all(len(data.encode()) <= MAX_DATA_BYTES for data in data_of(card))
    assert all(0 < len(b.label) <= 64 for row in card.rows for b in row)


@pytest.mark.parametrize("name", ["render_task_list", "digest", "summary", "trouble"])
def test_what_is_left_out_of_a_long_list_is_counted(name: str) -> None:
    said = seen(RENDERINGS[name](FI)).split("\n")

    [more] = [line for line in said if line.startswith("… ja ")]
    left_out = int(more.split()[2])
    shown = sum(line.count("#") for line in said)
    total = 300 if name == "render_task_list" else 499
    assert left_out + shown == total
    assert shown >= 8


def test_a_list_has_buttons_only_for_what_it_shows() -> None:
    card = RENDERINGS["render_task_list"](FI)

    numbers = [data.split("|")[2] for data in data_of(card)]
    assert all(f"#{number} " in seen(card) for number in numbers)


def test_every_proposal_of_a_crowded_page_is_shown() -> None:
    said = seen(RENDERINGS["review 3"](FI))

    assert all(f"\n☑ {number}. " in said for number in range(19, 25))


def test_a_quote_gives_way_before_a_proposal_does() -> None:
    roomy = seen(render_review(FI, review(proposal(quote="Lause & " * 250)), now=NOW))
    wordy = proposal(LONG, quote="Lause & " * 250, owners=(LONG,), doubts=DOUBTS[:2])
    crowded = seen(render_review(FI, review(*[wordy] * 20), now=NOW))

    longest = [
        max(len(line) for line in said.split("\n") if line.startswith("”"))
        for said in (roomy, crowded)
    ]
    assert longest[0] > longest[1] > 50


LONGEST = {
    Verb.SET_DUE: ("9999999", "2016-12-12T14:00+02:00"),
    Verb.SET_START: ("9999999", "2016-12-12T14:00+02:00"),
    Verb.ATTEND: ("9999999", Attendance.TENTATIVE),
    Verb.CHOOSE_GROUP: ("u" * 16, ""),
    Verb.TICK: ("u" * 16, "9999"),
    Verb.UNTICK: ("u" * 16, "9999"),
    Verb.PAGE: ("u" * 16, "999"),
    Verb.SAVE: ("u" * 16, ""),
    Verb.DISCARD: ("u" * 16, ""),
    Verb.EDIT: ("u" * 16, "9999"),
    Verb.SET_WHEN: ("u" * 16, "9999/2016-12-12T14:00"),
    Verb.SET_OWNER: ("u" * 16, "9999/7999999999"),
    Verb.SET_STATUS: ("u" * 16, "9999/done"),
    Verb.LINK: ("u" * 16, "9999/9999999"),
    Verb.DATE_UNDATED: ("u" * 16, "999/2016-12-12"),
    Verb.SET_HELD_ON: ("u" * 16, "999/2016-12-12"),
    Verb.LANGUAGE: ("", "fi"),
}


@pytest.mark.parametrize("verb", list(Verb))
def test_every_verb_fits_into_callback_data(verb: Verb) -> None:
    target, value = LONGEST.get(verb, ("9999999", ""))

    action = Action(verb=verb, chat_id=-1009999999999999, target=target, value=value)

    assert len(action.data.encode()) <= MAX_DATA_BYTES
