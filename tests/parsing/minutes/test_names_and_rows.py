"""Names in sentences and behind titles, rows over two lines, contents, versions."""

from datetime import datetime

import pytest

from bot.domain.minutes import MinutesReading, Proposal, ProposalKind
from tests.parsing.minutes.minutes_case import HELSINKI, read

AT = datetime(2019, 3, 9, 9, tzinfo=HELSINKI)
INFORMAL = """\
Kuuselan nuorisoseura
Hallituksen palaveri 7.3.2019

Paikalla olivat Roosa, Taavi sekä Eelis

Lattia

Hiontafirma valittiin. Taavi ilmoittaa heille.

Avaimet

Eelis päivittää avainlistan.
"""
BOARD = """\
School Board
Minutes, March 7, 2019

Present: Ms. Delgado, Mr. Okafor, Ms. Yee

OLD BUSINESS
The floor is still open. Mr. Okafor will follow up with the contractor.
The board directed the Business Manager to obtain three quotes.
We dropped support for the old parser in 2.5.

ACTION ITEMS
Item                                     Who            When
Draft the transport plan and share it    Mr. Okafor,    3/25/2019
with the bus company                     Ms. Yee

UPCOMING DATES
April 8 - Regular meeting, 7:00 p.m., Library
"""
CONTENTS = """\
Bildningsnämnden
Sammanträde 5.3.2019

§ 71    Skolskjutsarna              2
§ 72    Bussens tidtabell           3

§ 71  Skolskjutsarna

Beslut: Godkändes. Dessutom får bildningsdirektören i uppdrag att höra föräldrarna.

§ 72  Bussens tidtabell

Beslut: Bordlades.
"""


def tasks(reading: MinutesReading) -> list[Proposal]:
    return [p for p in reading.proposals if p.is_ticked and p.kind is ProposalKind.TASK]


def test_those_present_may_be_told_in_a_sentence() -> None:
    reading = read(INFORMAL, AT)

    assert [task.owners for task in tasks(reading)] == [("Taavi",), ("Eelis",)]
    assert [item.title for item in reading.sections] == ["Lattia", "Avaimet"]


@pytest.mark.parametrize(
    ("piece", "owners"),
    [
        ("follow up", ("Mr. Okafor",)),
        ("three quotes", ("Business Manager",)),
        ("bus company", ("Mr. Okafor", "Ms. Yee")),
    ],
)
def test_titles_belong_to_names_and_a_row_may_run_on(piece: str, owners: tuple[str, ...]) -> None:
    found = [task.owners for task in tasks(read(BOARD, AT)) if piece in task.quote]

    assert found == [owners]


def test_a_version_is_no_day_and_a_day_with_its_clock_further_on_is_one() -> None:
    reading = read(BOARD, AT)
    meetings = [p.start for p in reading.proposals if p.kind is ProposalKind.MEETING]

    assert meetings == [datetime(2019, 4, 8, 19, tzinfo=HELSINKI)]


def test_a_table_of_contents_opens_no_items() -> None:
    reading = read(CONTENTS, AT)

    assert [item.number for item in reading.sections] == ["71", "72"]
    assert [task.owners for task in tasks(reading)] == [("bildningsdirektören",)]
