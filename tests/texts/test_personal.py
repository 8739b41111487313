"""What one person is told in private: of which group, and under its heading what for."""

from dataclasses import replace

import pytest

from bot.domain.alarm import Audience
from bot.domain.member import Member
from bot.domain.view import MeetingView, NoticeEntry, PersonalNotice, TaskView
from bot.texts.catalog import Catalog
from bot.texts.personal import render_personal
from tests.texts.samples import (
    EN,
    FI,
    GROUP,
    NOW,
    SV,
    labels,
    lines,
    meeting_view,
    reminder,
    seen,
    task,
    task_view,
)

AINO = Member(user_id=101, name="Aino Lehto")


def told(item: TaskView | MeetingView, alarm: str) -> NoticeEntry:
    row = replace(reminder(), alarm=alarm, audience=Audience.PERSON, user_id=AINO.user_id)
    return NoticeEntry(reminder=row, item=item)


def notice(*entries: NoticeEntry) -> PersonalNotice:
    return PersonalNotice(group=GROUP, person=AINO, entries=entries)


@pytest.mark.parametrize(
    ("catalog", "said"),
    [
        (FI, "Muistutus jäi lähtemättä, koska kokous oli jo alkanut"),
        (SV, "Påminnelsen uteblev, för mötet hade redan börjat"),
        (EN, "A reminder was not sent, because the meeting had already begun"),
    ],
)
def test_of_a_meeting_that_began_unannounced_it_says_which_and_why(
    catalog: Catalog, said: str
) -> None:
    card = render_personal(catalog, notice(told(meeting_view(), "P0D/missed")), now=NOW)

    assert lines(card)[0] == "Rantakylän ohjausryhmä"
    assert said in seen(card)
    assert "#13" in seen(card)
    assert card.rows == ()


@pytest.mark.parametrize(
    ("catalog", "said"),
    [
        (FI, "Myöhässä viikon: 2 tehtävää"),
        (SV, "Försenade en vecka: 2 uppgifter"),
        (EN, "A week overdue: 2 tasks"),
    ],
)
def test_of_what_is_a_week_late_it_says_how_much_and_lists_it_with_buttons(
    catalog: Catalog, said: str
) -> None:
    entries = [told(task_view(), "P7D/leaders"), told(task_view(task(number=13)), "P7D/leaders")]

    card = render_personal(catalog, notice(*entries), now=NOW)

    assert said in seen(card)
    assert len(labels(card)) == 2


def test_more_items_than_a_thumb_finds_have_no_buttons() -> None:
    entries = [told(task_view(task(number=number)), "-P1D") for number in range(1, 40)]

    assert len(render_personal(FI, notice(*entries), now=NOW).rows) == 12
