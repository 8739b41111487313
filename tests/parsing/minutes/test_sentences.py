"""Single sentences under a heading: what is a firm task, what is only offered, what is neither."""

from datetime import datetime

import pytest

from bot.domain.language import Language
from bot.domain.minutes import Proposal, ProposalKind
from bot.domain.understanding import DoubtKind, Span
from bot.parsing.minutes.summaries import summarise
from bot.parsing.minutes.words import words_of
from tests.parsing.minutes.minutes_case import HELSINKI, read, written

AT = datetime(2019, 3, 15, 9, tzinfo=HELSINKI)
HEADS = {
    "fi": "Muistio 14.3.2019\nLäsnä: Aino Lehto, Ville Koski (pj), Sari Kallio\n\n1. Asia\n\n",
    "sv": "Protokoll 14.3.2019\nNärvarande: Eva Berg, Nils Ek (ordförande)\n\n1. Ärende\n\n",
    "en": "Minutes 14 March 2019\nPresent: Ann Bell (AB), Tom Hill\n\n1. Business\n\n",
}
TAILS = {
    "fi": "\n\n2. Muut asiat\n\nEi ollut muuta, ja kokous päättyi.",
    "sv": "\n\n2. Övrigt\n\nInget övrigt fanns att ta upp på mötet.",
    "en": "\n\n2. Any other business\n\nThere was no other business for the meeting.",
}


def proposals(language: str, text: str) -> list[Proposal]:
    return list(read(HEADS[language] + text + TAILS[language], AT).proposals)


def firm(language: str, text: str) -> list[tuple[str | None, str]]:
    found = [p for p in proposals(language, text) if p.is_ticked and p.kind is ProposalKind.TASK]
    return [(written(p.due), ", ".join(p.owners)) for p in found]


@pytest.mark.parametrize(
    ("language", "text", "due", "owner"),
    [
        ("fi", "Aino lähettää kutsut ennen 1.4.", "2019-03-31", "Aino"),
        ("fi", "Ville Koski ja Sari Kallio laativat ohjelman.", None, "Ville Koski, Sari Kallio"),
        ("fi", "Sihteeri varaa salin.", None, "sihteeri"),
        ("fi", "Sari lupasi hoitaa kahvit.", None, "Sari"),
        ("fi", "Säännöt on tarkistettava kuun loppuun mennessä.", "2019-03-31", ""),
        ("fi", "Kysytään kunnalta lupaa.", None, ""),
        ("fi", "Sovittiin, että valot vaihdetaan.", None, ""),
        ("fi", "Lausunnot on pyydetty 5.4. mennessä.", "2019-04-05", ""),
        ("fi", "Kukin ryhmä tekee oman suunnitelman.", None, "kukin ryhmä"),
        ("fi", "Lupa on haettava poliisilta 1.4. mennessä / Aino", "2019-04-01", "Aino"),
        ("sv", "Eva skickar ut kallelsen senast 22.3.", "2019-03-22", "Eva"),
        ("en", "Ann has the list. She will email it by 22 March.", "2019-03-22", "Ann"),
        ("en", "Tom will collect the gate figures for November.", None, "Tom"),
        ("sv", "Kassören ska betala räkningen.", None, "kassören"),
        ("sv", "Kansliet får i uppdrag att kontakta kommunen.", None, "kansliet"),
        ("sv", "Styrelsen uppdrar åt Nils att boka lokal.", None, "Nils"),
        ("sv", "Stadgarna måste ses över.", None, ""),
        ("sv", "En ny grill beställs.", None, ""),
        ("en", "AB to send the letter by 29 March.", "2019-03-29", "AB"),
        ("en", "Tom will book the hall.", None, "Tom"),
        ("en", "The committee asked the Clerk to write to the council.", None, "Clerk"),
        ("en", "ACTION: Ann to order paint.", None, "Ann"),
        ("en", "New keys to be cut.", None, ""),
    ],
)
def test_an_act_with_a_doer_a_duty_or_a_term_is_a_firm_task(
    language: str, text: str, due: str | None, owner: str
) -> None:
    assert firm(language, text) == [(due, owner)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Aino lähetti kutsut 1.3."),
        ("fi", "Hakuaika päättyi 4.3.2019."),
        ("fi", "Merkitään tiedoksi."),
        ("fi", "Jos Aino lähettää kutsut, Ville vastaa."),
        ("fi", "Ryhmä pitää tärkeänä, että kutsut lähetetään ajoissa."),
        ("fi", "Kuka hoitaa kahvit?"),
        ("fi", "Talous oli tarkistettava uudelleen."),
        ("fi", "Varat on käytetty kesäkuun loppuun mennessä."),
        ("sv", "Eva har skickat ut kallelsen."),
        ("sv", "Informationen antecknades för kännedom."),
        ("sv", "Om taket läcker beställs en firma."),
        ("sv", "Festen pågick senast till klockan 20.15."),
        ("sv", "Arrendet höjs till 1 200 kr."),
        ("sv", "Lägret ordnas den 2 april på ön."),
        ("en", "The letter has been sent."),
        ("en", "The report was noted."),
        ("en", "AB would like to resign."),
        ("en", "If it rains, Tom will book the hall."),
    ],
)
def test_what_is_done_noted_wished_or_only_perhaps_is_no_firm_task(
    language: str, text: str
) -> None:
    assert firm(language, text) == []


def test_the_next_meeting_gives_its_day_to_what_is_due_by_then() -> None:
    text = (
        "Aino selvittää hinnat seuraavaan kokoukseen mennessä.\n\nSeuraava kokous on 9.4. klo 17."
    )

    assert firm("fi", text) == [("2019-04-09", "Aino")]


def test_the_preparers_text_holds_no_acts_but_its_terms_bind() -> None:
    said = "Aino lähettää kutsut. Haku päättyy 5.4.2019."
    text = f"{said}\n\nEsitys: Merkitään tiedoksi.\nPäätös: Merkittiin tiedoksi."

    assert firm("fi", text) == [("2019-04-05", "")]


def test_a_proposal_is_read_where_the_decision_adopts_it() -> None:
    proposal = "Esitys: Aino lähettää kutsut.\nPäätös: "

    assert firm("fi", proposal + "Hyväksyttiin esityksen mukaan.") == [(None, "Aino")]
    assert firm("fi", proposal + "Asia pöydättiin.") == []


def test_a_ticked_box_is_done_and_an_open_one_is_a_task() -> None:
    text = "- [x] Ann: order paint\n- [ ] Tom: book the hall"

    assert firm("en", text) == [(None, "Tom")]


def test_a_due_that_is_over_on_the_day_of_the_import_is_doubted() -> None:
    (task,) = proposals("fi", "Aino lähettää kutsut 14.3. mennessä.")

    assert [doubt.kind for doubt in task.doubts] == [DoubtKind.PAST]


def test_a_stretch_keeps_both_ends_and_says_that_it_is_vague() -> None:
    (task,) = proposals("fi", "Ville varaa salin huhtikuussa.")

    assert (written(task.start), written(task.end)) == ("2019-04-01", "2019-04-30")
    assert [doubt.kind for doubt in task.doubts] == [DoubtKind.VAGUE]


def test_other_events_are_offered_with_their_name() -> None:
    (event,) = proposals("fi", "Kylän talkoot pidetään 27.4.2019.")

    assert (event.kind, event.is_ticked) == (ProposalKind.MEETING, False)
    assert (event.summary, written(event.start)) == ("Talkoot", "2019-04-27")


def test_years_come_from_the_day_of_the_meeting_not_of_the_import() -> None:
    head = (
        "Muistio 14.12.2018\nLäsnä: Aino Lehto\n\n1. Asia\n\nAino lähettää kutsut 20.12. mennessä."
    )

    (task,) = read(head + TAILS["fi"], AT).proposals

    assert written(task.due) == "2018-12-20"


@pytest.mark.parametrize(
    ("text", "summary"),
    [
        ("Aino lähettää kutsut ennen 1.4.", "Asia: lähettää kutsut"),
        (
            "Aino lähettää kutsut kaikille jäsenille ennen 1.4.",
            "Lähettää kutsut kaikille jäsenille",
        ),
        ("Täydennykset on pyydetty 5.4. mennessä.", "Asia: täydennykset"),
    ],
)
def test_a_summary_is_short_and_tells_what_not_when(text: str, summary: str) -> None:
    (task,) = proposals("fi", text)

    assert task.summary == summary


def test_a_summary_has_no_blank_where_a_date_stood_before_a_comma() -> None:
    text = "Bidraget ska vara redovisat senast 3.4, och alla kvitton bifogas."
    date = Span(start=text.index("senast"), end=text.index(", och"))

    summary = summarise(text, words_of(Language.SV), [date])

    assert summary == "Bidraget ska vara redovisat, och alla kvitton bifogas"
