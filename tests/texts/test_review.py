"""The review card: every proposal with its tick, over pages."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.minutes import MinutesState, ProposalKind
from bot.domain.understanding import Doubt, DoubtKind
from bot.texts.catalog import Catalog
from bot.texts.minutes import PAGE_SIZE, render_review
from tests.texts.samples import (
    EN,
    FI,
    NOW,
    SV,
    at,
    data_of,
    labels,
    lines,
    minutes,
    proposal,
    review,
    seen,
)

MEETING = proposal(
    "",
    kind=ProposalKind.MEETING,
    start=at(16, 12, 9),
    owners=(),
    location="Kaupungintalo",
    quote="Seuraava kokous on 16.12.",
)


@pytest.mark.parametrize(
    ("catalog", "heading", "page", "pressed"),
    [
        (
            FI,
            "📄 Pöytäkirja luettu: 11 kohtaa, 8 päätöstä",
            "Ehdotukset 1–2 / 2",
            ["Tallenna: 1 tehtävä, 8 päätöstä", "Hylkää"],
        ),
        (
            SV,
            "📄 Protokollet har lästs: 11 ärenden, 8 beslut",
            "Förslag 1–2 / 2",
            ["Spara: 1 uppgift, 8 beslut", "Förkasta"],
        ),
        (
            EN,
            "📄 Minutes read: 11 items, 8 decisions",
            "Proposals 1–2 of 2",
            ["Save: 1 task, 8 decisions", "Discard"],
        ),
    ],
)
def test_the_review_says_what_was_read_and_counts_what_is_ticked(
    catalog: Catalog, heading: str, page: str, pressed: list[str]
) -> None:
    card = render_review(catalog, review(proposal(), proposal(is_ticked=False)), now=NOW)

    assert lines(card)[0] == heading
    assert page in lines(card)
    assert labels(card)[-1] == pressed


def test_each_proposal_shows_due_owner_section_and_quote() -> None:
    stretch = proposal(
        "Vastataan kyselyyn",
        start=date(2016, 12, 12),
        end=date(2016, 12, 18),
        owners=(),
        section="Muut asiat",
        is_ticked=False,
    )

    card = render_review(FI, review(proposal(), stretch, MEETING), now=NOW)

    assert lines(card) == [
        "📄 Pöytäkirja luettu: 11 kohtaa, 8 päätöstä",
        "poytakirja.pdf → Rantakylän ohjausryhmä",
        "Kokouspäivä: to 24.11.2016",
        "Valitse, mitkä tallennetaan. Mitään ei tallenneta ennen kuin painat Tallenna.",
        "Ehdotukset 1–3 / 3",
        "",
        "☑ 1. Varataan sali",
        "pe 9.12.2016 · Ville · § 5",
        "”Ville varaa salin 9.12. mennessä.”",
        "",
        "☐ 2. Vastataan kyselyyn",
        "ma 12.12.2016 – su 18.12.2016, viimeistään su 18.12.2016 · vastuu avoin · Muut asiat",
        "”Ville varaa salin 9.12. mennessä.”",
        "",
        "☑ 3. Kokous",
        "📅 pe 16.12.2016 klo 9.00 · Kaupungintalo · § 5",
        "”Seuraava kokous on 16.12.”",
    ]
    assert labels(card) == [
        ["☑ 1. Varataan sali · pe 9.12.2016", "✎"],
        ["☐ 2. Vastataan kyselyyn · su 18.12.2016", "✎"],
        ["☑ 3. Kokous · pe 16.12.2016 klo 9.00", "✎"],
        ["Tallenna: 1 tehtävä, 1 kokous, 8 päätöstä", "Hylkää"],
    ]


def test_a_tick_is_turned_by_its_index() -> None:
    card = render_review(FI, review(proposal(), proposal(is_ticked=False)), now=NOW)

    assert data_of(card) == [
        "untick|-1001000000001|0123456789abcdef|0",
        "edit|-1001000000001|0123456789abcdef|0",
        "tick|-1001000000001|0123456789abcdef|1",
        "edit|-1001000000001|0123456789abcdef|1",
        "save|-1001000000001|0123456789abcdef|",
        "discard|-1001000000001|0123456789abcdef|",
    ]


def test_a_doubt_is_shown_with_what_it_hesitates_between() -> None:
    doubt = Doubt(
        kind=DoubtKind.WEEKDAY_MISMATCH, candidates=(date(2016, 12, 9), date(2016, 12, 10))
    )

    card = render_review(FI, review(proposal(doubts=(doubt,))), now=NOW)

    assert lines(card)[-3:] == [
        "⚠️ Viikonpäivä ja päivämäärä eivät täsmää. (pe 9.12.2016 vai la 10.12.2016)",
        "",
        "✎ avaa ehdotuksen: siinä voit vaihtaa ajankohdan ja vastuuhenkilön.",
    ]


def test_a_proposal_without_due_and_owner_says_so() -> None:
    card = render_review(FI, review(proposal(start=None, owners=())), now=NOW)

    assert "ei määräaikaa · vastuu avoin · § 5" in lines(card)
    assert labels(card)[0] == ["☑ 1. Varataan sali · ei määräaikaa", "✎"]


def test_a_meeting_without_a_start_is_not_counted_as_saved() -> None:
    card = render_review(FI, review(replace(MEETING, start=None)), now=NOW)

    assert labels(card) == [["☐ 1. Kokous · aika puuttuu", "✎"], ["Tallenna: 8 päätöstä", "Hylkää"]]


def test_numbers_run_on_over_the_pages() -> None:
    proposals = [proposal(f"Asia {number}") for number in range(1, 15)]

    first = render_review(FI, review(*proposals), now=NOW)
    second = render_review(FI, review(*proposals, page=1), now=NOW)
    beyond = render_review(FI, review(*proposals, page=99), now=NOW)

    assert PAGE_SIZE == 6
    assert labels(first)[-2] == ["Seuraavat ›"]
    assert "☑ 7. Asia 7" in lines(second)
    assert labels(second)[-2] == ["‹ Edelliset", "Seuraavat ›"]
    assert data_of(second)[12:14] == [
        "page|-1001000000001|0123456789abcdef|0",
        "page|-1001000000001|0123456789abcdef|2",
    ]
    assert "Ehdotukset 13–14 / 14" in lines(beyond)
    assert labels(second)[-1] == ["Tallenna: 14 tehtävää, 8 päätöstä", "Hylkää"]


def test_minutes_without_proposals_are_saved_for_their_decisions() -> None:
    card = render_review(FI, review(), now=NOW)

    assert lines(card)[-1] == "Tehtäviä tai kokouksia ei löytynyt."
    assert labels(card) == [["Tallenna: 8 päätöstä", "Hylkää"]]


def test_minutes_handed_in_again_are_recognised() -> None:
    known = replace(review(proposal()), is_known=True)
    saved = replace(review(proposal(), state=MinutesState.SAVED), is_known=True)

    assert "Sama pöytäkirja on lähetetty aiemminkin." in seen(render_review(FI, known, now=NOW))
    card = render_review(FI, saved, now=NOW)
    assert "jo tallennettu (lähetetty to 8.12.2016)" in seen(card)
    assert card.rows == ()


def test_discarded_minutes_have_no_buttons_left() -> None:
    card = render_review(FI, review(proposal(), state=MinutesState.DISCARDED), now=NOW)

    assert seen(card).startswith("Hylätty: poytakirja.pdf.")
    assert card.rows == ()


def test_pasted_minutes_are_named_as_such() -> None:
    card = render_review(FI, review(proposal(), name=""), now=NOW)

    assert "Viestinä lähetetty teksti → Rantakylän ohjausryhmä" in lines(card)


def test_minutes_without_a_day_say_so() -> None:
    reading = replace(minutes(proposal()).reading, meeting_on=None)

    card = render_review(FI, review(reading=reading), now=NOW)

    assert "Kokouspäivää ei löytynyt tekstistä." in lines(card)
