"""The follow-up report as a paper: what the secretary attaches, in words alone."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.minutes import Decision
from bot.texts.catalog import Catalog
from bot.texts.paper import Part
from bot.texts.report_paper import render_caption, render_paper
from tests.texts.reports import LATE, MEETING, REPORT, done, item
from tests.texts.samples import EN, FI, GROUP, SV, task


def rows(part: Part) -> list[tuple[str, ...]]:
    return [] if part.table is None else [part.table.head, *part.table.rows]


@pytest.mark.parametrize(
    ("catalog", "lead", "headings", "table"),
    [
        (
            FI,
            [
                "Laadittu to 8.12.2016",
                "Seuraava kokous: pe 16.12.2016 klo 9.00",
                "Seurattavat kokoukset: to 24.11.2016",
                "Tilanne: 1 valmis, 2 avointa, 1 myöhässä; ilman vastuuhenkilöä 1",
                "2 aiemmin valmistunutta tehtävää on jätetty pois.",
            ],
            [
                "Kokous to 24.11.2016",
                "§ 5 Silta-hanke",
                "Muut asiat",
                "Päätökset ilman seurattavia tehtäviä",
                "Muut tehtävät",
            ],
            [
                ("Tehtävä", "Vastuuhenkilö", "Määräaika", "Tilanne"),
                (
                    "Täydennykset",
                    "Ville Koski, Pekka",
                    "ma 5.12.2016",
                    "3 päivää myöhässä, siirretty 2 kertaa",
                ),
                ("Lausunto", "Ville Koski", "ke 7.12.2016", "Valmis ti 6.12.2016, Ville Koski"),
            ],
        ),
        (
            SV,
            [
                "Upprättad tors 8.12.2016",
                "Nästa möte: fre 16.12.2016 kl. 9.00",
                "Möten som följs upp: tors 24.11.2016",
                "Läge: 1 klar, 2 öppna, 1 försenad; utan ansvarig 1",
                "2 uppgifter som slutförts tidigare har utelämnats.",
            ],
            [
                "Möte tors 24.11.2016",
                "§ 5 Silta-hanke",
                "Muut asiat",
                "Beslut utan uppgifter att följa upp",
                "Övriga uppgifter",
            ],
            [
                ("Uppgift", "Ansvarig", "Tidsfrist", "Läge"),
                (
                    "Täydennykset",
                    "Ville Koski, Pekka",
                    "mån 5.12.2016",
                    "3 dagar försenad, flyttad 2 gånger",
                ),
                ("Lausunto", "Ville Koski", "ons 7.12.2016", "Klar tis 6.12.2016, Ville Koski"),
            ],
        ),
        (
            EN,
            [
                "Prepared Thu 8 Dec 2016",
                "Next meeting: Fri 16 Dec 2016 at 9:00",
                "Meetings followed up: Thu 24 Nov 2016",
                "Status: 1 done, 2 open, 1 overdue; nobody responsible for 1",
                "2 tasks completed earlier have been left out.",
            ],
            [
                "Meeting of Thu 24 Nov 2016",
                "§ 5 Silta-hanke",
                "Muut asiat",
                "Decisions with no tasks to follow up",
                "Other tasks",
            ],
            [
                ("Task", "Responsible", "Due", "Status"),
                (
                    "Täydennykset",
                    "Ville Koski, Pekka",
                    "Mon 5 Dec 2016",
                    "3 days overdue, moved 2 times",
                ),
                ("Lausunto", "Ville Koski", "Wed 7 Dec 2016", "Done Tue 6 Dec 2016, Ville Koski"),
            ],
        ),
    ],
    ids=["fi", "sv", "en"],
)
def test_a_paper_reads_as_people_write(
    catalog: Catalog, lead: list[str], headings: list[str], table: list[tuple[str, ...]]
) -> None:
    paper = render_paper(catalog, REPORT)

    assert list(paper.lead) == lead
    assert [part.heading for part in paper.parts] == headings
    assert [part.level for part in paper.parts] == [1, 2, 2, 2, 1]
    assert rows(paper.parts[1]) == table


@pytest.mark.parametrize(
    ("catalog", "title", "name", "language"),
    [
        (FI, "Päätösten täytäntöönpano", "paatosten-taytantoonpano-2016-12-08", "fi-FI"),
        (SV, "Verkställighet av beslut", "verkstallighet-av-beslut-2016-12-08", "sv-FI"),
        (EN, "Implementation of decisions", "implementation-of-decisions-2016-12-08", "en-GB"),
    ],
    ids=["fi", "sv", "en"],
)
def test_a_paper_knows_what_it_is_and_whose(
    catalog: Catalog, title: str, name: str, language: str
) -> None:
    paper = render_paper(catalog, REPORT)

    assert (paper.title, paper.name, paper.language) == (title, name, language)
    assert paper.author == "Rantakylän ohjausryhmä"


def test_what_was_decided_stands_above_its_tasks_or_in_one_list() -> None:
    parts = render_paper(FI, REPORT).parts

    assert parts[1].paragraphs == ("Päätös: Haetaan avustusta.",)
    assert parts[3].points == ("§ 1 Avaus: Avattiin kokous.",)


def test_what_nobody_does_and_what_has_no_due_is_said() -> None:
    parts = render_paper(FI, REPORT).parts

    assert rows(parts[2])[1] == (
        "Tarjous",
        "Ei vastuuhenkilöä",
        "ti 20.12.2016",
        "Avoin, siirretty kerran",
    )
    assert rows(parts[4])[1] == ("Kahvit", "Pekka", "Ei määräaikaa", "Avoin")


def test_a_done_task_is_nobodys_no_longer() -> None:
    report = replace(REPORT, others=(done(task(4, summary="Lausunto")),))

    assert rows(render_paper(FI, report).parts[4])[1][1] == ""


def test_a_name_keeps_its_small_letter() -> None:
    [person] = LATE.task.assignees[:1]
    owned = replace(LATE.task, assignees=(replace(person, name="af Ursin"),))
    part = item("5", "Silta", tasks=[replace(LATE, task=owned)])
    report = replace(REPORT, meetings=(replace(MEETING, items=(part,)),))

    assert rows(render_paper(FI, report).parts[1])[1][1] == "af Ursin"


def test_of_many_meetings_the_first_dozen_is_named() -> None:
    many = [replace(MEETING, known_on=date(2016, 1, day)) for day in range(1, 15)]

    lead = render_paper(FI, replace(REPORT, meetings=tuple(many))).lead

    assert lead[2].endswith("ti 12.1.2016, … ja 2 muuta")


def test_a_text_of_many_lines_is_one_and_a_very_long_one_is_cut() -> None:
    part = item("5", "Silta\n-hanke", "Haetaan\navustusta. " * 100, tasks=[LATE])
    report = replace(REPORT, meetings=(replace(MEETING, items=(part,)),))

    shown = render_paper(FI, report).parts[1]

    assert shown.heading == "§ 5 Silta -hanke"
    assert "\n" not in shown.paragraphs[0]
    assert 500 < len(shown.paragraphs[0]) < 620
    assert shown.paragraphs[0].endswith("…")


def test_a_file_says_whose_it_is_and_from_when() -> None:
    long = replace(REPORT, group=replace(GROUP, title="Ö" * 2000))

    assert render_caption(FI, REPORT) == (
        "Päätösten täytäntöönpano · Rantakylän ohjausryhmä · to 8.12.2016"
    )
    assert len(render_caption(FI, long)) <= 1024


def test_a_decision_that_only_adopts_a_proposal_stands_with_it() -> None:
    text, proposal = "Hyväksyttiin ehdotuksen mukaan.", "Sali ostetaan."
    adopted = Decision(section="5", text=text, proposal=proposal)
    opening, project, *others = MEETING.items
    items = (opening, replace(project, decisions=(adopted,)), *others)
    report = replace(REPORT, meetings=(replace(MEETING, items=items),))

    said = [line for part in render_paper(FI, report).parts for line in part.paragraphs]

    assert [f"Päätös: {text}", f"Esitys: {proposal}"] == said[:2]
