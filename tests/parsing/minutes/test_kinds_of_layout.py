"""Kinds of paper beside the numbered one: chat logs, outlines, tables of actions."""

from datetime import datetime

import pytest

from bot.domain.minutes import MinutesReading, ProposalKind
from tests.parsing.minutes.minutes_case import HELSINKI, read, written

AT = datetime(2019, 3, 15, 9, tzinfo=HELSINKI)


def reading(text: str) -> MinutesReading:
    return read(text, AT)


def titles(text: str) -> list[tuple[str | None, str]]:
    return [(item.number, item.title) for item in reading(text).sections]


def firm(text: str) -> list[tuple[str, str | None, tuple[str, ...]]]:
    return [(p.summary, written(p.due), p.owners) for p in reading(text).proposals if p.is_ticked]


LOG = """--- Log opened Thu Mar 14 15:00:02 2019
15:00 <@korva> #startmeeting larch weekly
15:01 < zed9> o/ hello everybody, I am here for the meeting
15:02 <@korva> #topic Packages
15:03 < zed9> the builder must be rebooted by hand every time it hangs
15:04 <@korva> #action zed9 to port the boost packages by March 20
15:05 <@korva> #agreed the old image is removed on April 1st
15:06 -!- mirelle has quit
15:07 <@korva> #topic Open floor
15:08 <@korva> #endmeeting
"""


def test_of_a_chat_log_only_what_was_put_on_record_is_read() -> None:
    assert titles(LOG) == [(None, "Packages"), (None, "Open floor")]
    assert [p.quote for p in reading(LOG).proposals if p.is_ticked] == [
        "zed9 to port the boost packages by March 20"
    ]
    assert [d.text for d in reading(LOG).decisions] == ["the old image is removed on April 1st"]


def test_the_nick_that_opens_an_action_has_it() -> None:
    (task,) = [p for p in reading(LOG).proposals if p.is_ticked]

    assert (written(task.due), task.owners) == ("2019-03-20", ("zed9",))


def test_columns_parted_by_tabs_are_told_by_their_order() -> None:
    table = (
        "Minutes of the steering committee 14 March 2019\n\n1. Business\n\nNothing.\n\n"
        "2. Action list\n\nNo.\tAction\tOwner\tDeadline\tStatus\n"
        "A1\tPublish the whole data catalogue\tTom\t30 June 2019\tOpen\n"
        "A2\tTranslate the leaflet\tAnn\t12 March 2019\tClosed\n"
        "A3\tWait for the answer of the town\t-\t-\tOpen\n"
    )

    assert firm(table) == [("Publish the whole data catalogue", "2019-06-30", ("Tom",))]


def test_short_points_above_their_own_points_are_headings() -> None:
    outline = (
        "Ohjausryhmän muistio 14.3.2019\n\n* Talous\n   o Jari tarkistaa matkakulut.\n"
        "* Viestintä\n   o Minna vie asian kuntaan.\n* Muut asiat\n   o Ei ollut.\n"
    )

    assert titles(outline) == [(None, "Talous"), (None, "Viestintä"), (None, "Muut asiat")]


def test_items_may_be_called_items() -> None:
    text = (
        "Minutes of the board 14 March 2019\n\nAgenda item 1: Budget\n\nThe report was read.\n\n"
        "Agenda item 2: Fence\n\nTom will paint the fence.\n"
    )

    assert titles(text) == [("1", "Budget"), ("2", "Fence")]


def test_letters_in_capitals_below_an_item_are_items() -> None:
    text = (
        "Minutes of the board, March 14, 2019\n\nI. Call to Order\nAt six.\n\nII. Reports\n"
        "A. Members\nSixteen plots are open.\nB. Grounds\nThe water is off.\n\n"
        "III. Close\nAt eight."
    )

    assert titles(text)[1:4] == [("II", "Reports"), ("A", "Members"), ("B", "Grounds")]


def test_decisions_in_a_list_of_their_own_stand_under_a_heading() -> None:
    text = (
        "Protokoll 14.3.2019\n\nEkonomi\n\nKassören gick igenom läget och det är bra "
        "för mötet.\n\nBeslut\n\n"
        "• Piloten startar i april.\n• Planen fastställdes.\n\nÖvrigt\n\nInget övrigt fanns."
    )

    assert [(d.section, d.text) for d in reading(text).decisions] == [
        ("Beslut", "Piloten startar i april."),
        ("Beslut", "Planen fastställdes."),
    ]


@pytest.mark.parametrize("line", ["10 May 2019 at 6 pm in the hall.", "10 May 2019, 18:00, Hall."])
def test_a_day_at_the_beginning_of_a_line_is_no_number_of_an_item(line: str) -> None:
    budget = "The budget was gone through, and it leaves room for two more evenings in spring."
    text = f"Minutes of the board\n\n1. Budget\n{budget}\n\n2. Next meeting\n{line}\n"

    assert titles(text) == [("1", "Budget"), ("2", "Next meeting")]
    [meeting] = [p for p in reading(text).proposals if p.kind is ProposalKind.MEETING]
    assert written(meeting.start) == "2019-05-10T18:00"
