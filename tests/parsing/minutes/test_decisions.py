"""A decision that only adopts what was proposed keeps the proposal beside its own words."""

from datetime import datetime

import pytest

from tests.parsing.minutes.minutes_case import HELSINKI, read

AT = datetime(2019, 3, 15, 9, tzinfo=HELSINKI)


def decided(text: str) -> list[tuple[str, str]]:
    return [(d.text, d.proposal) for d in read(text, AT).decisions]


@pytest.mark.parametrize(
    ("text", "said", "proposal"),
    [
        (
            "Muistio 14.3.2019\n\n1 § Esityslista\n\nEsitys (IJ) Hyväksytään asialista.\n\n"
            "Päätös Hyväksyttiin esityksen mukaan.\n\n2 § Muut asiat\n\nEi ollut.",
            "Hyväksyttiin esityksen mukaan.",
            "Hyväksytään asialista.",
        ),
        (
            "Protokoll 14.3.2019\n\n§ 1 Belysning\n\nTekniske chefens förslag:\nNämnden beslutar "
            "att anbud begärs in.\n\nNämndens beslut:\nEnligt förslaget.\n\n§ 2 Övrigt\n\nInget.",
            "Enligt förslaget.",
            "Nämnden beslutar att anbud begärs in.",
        ),
        (
            "Minutes of the board 14 March 2019\n\n1. Fence\n\nProposal: The fence is painted.\n\n"
            "Decision: Approved as proposed.\n\n2. Other business\n\nThere was none.",
            "Approved as proposed.",
            "The fence is painted.",
        ),
        (
            "Minutes of the board 14 March 2019\n\n1. Fence\n\nAnn moved to paint the fence. Tom "
            "seconded. Motion carried.\n\n2. Other business\n\nThere was none.",
            "Motion carried.",
            "Ann moved to paint the fence. Tom seconded.",
        ),
    ],
)
def test_what_was_adopted_stands_beside_the_decision(text: str, said: str, proposal: str) -> None:
    assert decided(text) == [(said, proposal)]


def test_a_decision_with_words_of_its_own_needs_no_proposal() -> None:
    text = (
        "Muistio 14.3.2019\n\n1 § Aita\n\nEsitys: Aita maalataan.\n\nPäätös: Aita puretaan.\n\n"
        "2 § Muut asiat\n\nEi ollut."
    )

    assert decided(text) == [("Aita puretaan.", "")]


def test_a_label_within_a_paragraph_is_no_part_of_the_decision() -> None:
    text = (
        "Minutes of the board 14 March 2019\n\n1. Budget\n\nThe report came late. Decision: the "
        "move of the sum is approved.\n\n2. Other business\n\nThere was none."
    )

    assert decided(text) == [("the move of the sum is approved.", "")]
