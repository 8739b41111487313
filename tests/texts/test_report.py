"""The follow-up report as a message: counts, each task under its item, within Telegram's limits."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.report import Report
from bot.texts.catalog import Catalog
from bot.texts.report import render_report
from tests.texts.reports import FREE, MEETING, REPORT, done, followed, item
from tests.texts.samples import EN, FI, GROUP, NOW, SV, lines, seen, task

EMPTY = Report(group=GROUP, at=NOW)


@pytest.mark.parametrize(
    ("catalog", "said"),
    [
        (
            FI,
            [
                "📋 Päätösten täytäntöönpano · to 8.12.2016",
                "Seuraava kokous: pe 16.12.2016 klo 9.00",
                "Tilanne: 1 valmis, 2 avointa, 1 myöhässä; ilman vastuuhenkilöä 1",
                "2 aiemmin valmistunutta tehtävää on jätetty pois.",
                "",
                "Kokous to 24.11.2016",
                "§ 5 Silta-hanke",
                "🔴 #3 Täydennykset · Ville Koski, Pekka · ma 5.12.2016 · 3 päivää myöhässä"
                " · siirretty 2 kertaa",
                "✅ #4 Lausunto · valmis ti 6.12.2016, Ville Koski",
                "Muut asiat",
                "🟢 #5 Tarjous · ei vastuuhenkilöä · ti 20.12.2016 · siirretty kerran",
                "",
                "Muut tehtävät",
                "🟢 #6 Kahvit · Pekka · ei määräaikaa",
                "",
                "Lisäksi 1 päätös ilman seurattavia tehtäviä.",
                "",
                "📎 Koko raportti on alla Word- ja PDF-tiedostona.",
            ],
        ),
        (
            SV,
            [
                "📋 Verkställighet av beslut · tors 8.12.2016",
                "Nästa möte: fre 16.12.2016 kl. 9.00",
                "Läge: 1 klar, 2 öppna, 1 försenad; utan ansvarig 1",
                "2 uppgifter som slutförts tidigare har utelämnats.",
                "",
                "Möte tors 24.11.2016",
                "§ 5 Silta-hanke",
                "🔴 #3 Täydennykset · Ville Koski, Pekka · mån 5.12.2016 · 3 dagar försenad"
                " · flyttad 2 gånger",
                "✅ #4 Lausunto · klar tis 6.12.2016, Ville Koski",
                "Muut asiat",
                "🟢 #5 Tarjous · ingen ansvarig · tis 20.12.2016 · flyttad en gång",
                "",
                "Övriga uppgifter",
                "🟢 #6 Kahvit · Pekka · ingen tidsfrist",
                "",
                "Dessutom 1 beslut utan uppgifter att följa upp.",
                "",
                "📎 Hela rapporten finns nedan som Word- och PDF-fil.",
            ],
        ),
        (
            EN,
            [
                "📋 Implementation of decisions · Thu 8 Dec 2016",
                "Next meeting: Fri 16 Dec 2016 at 9:00",
                "Status: 1 done, 2 open, 1 overdue; nobody responsible for 1",
                "2 tasks completed earlier have been left out.",
                "",
                "Meeting of Thu 24 Nov 2016",
                "§ 5 Silta-hanke",
                "🔴 #3 Täydennykset · Ville Koski, Pekka · Mon 5 Dec 2016 · 3 days overdue"
                " · moved 2 times",
                "✅ #4 Lausunto · done Tue 6 Dec 2016, Ville Koski",
                "Muut asiat",
                "🟢 #5 Tarjous · nobody responsible · Tue 20 Dec 2016 · moved once",
                "",
                "Other tasks",
                "🟢 #6 Kahvit · Pekka · no due date",
                "",
                "Also 1 decision with no tasks to follow up.",
                "",
                "📎 The full report is below as a Word and a PDF file.",
            ],
        ),
    ],
    ids=["fi", "sv", "en"],
)
def test_a_report_reads_as_people_write(catalog: Catalog, said: list[str]) -> None:
    assert lines(render_report(catalog, REPORT)) == said


def test_a_done_task_of_which_nobody_knows_by_whom_says_when() -> None:
    report = replace(EMPTY, others=(done(task(4, summary="Lausunto"), by=""),))

    assert "✅ #4 Lausunto · valmis ti 6.12.2016" in lines(render_report(FI, report))


def test_minutes_without_a_day_say_when_they_came() -> None:
    report = replace(EMPTY, meetings=(replace(MEETING, held_on=None),))

    assert "Pöytäkirja, saatu to 24.11.2016" in lines(render_report(FI, report))


def test_where_all_is_done_and_owned_nothing_else_is_counted() -> None:
    said = lines(render_report(FI, replace(EMPTY, others=(done(task(4)),))))

    assert "Tilanne: 1 valmis" in said
    assert "valmistunut" not in "\n".join(said)
    assert "Lisäksi" not in "\n".join(said)


def test_decisions_that_leave_nothing_to_do_are_a_report_without_counts() -> None:
    noted = replace(MEETING, items=(item("1", "Avaus", "Avattiin.", "Todettiin."),))

    assert lines(render_report(FI, replace(EMPTY, meetings=(noted,))))[1:] == [
        "",
        "Lisäksi 2 päätöstä ilman seurattavia tehtäviä.",
        "",
        "📎 Koko raportti on alla Word- ja PDF-tiedostona.",
    ]


@pytest.mark.parametrize(
    ("catalog", "nothing", "within"),
    [
        (
            FI,
            "Raportoitavaa ei ole: tallennettuja pöytäkirjoja tai tehtäviä ei vielä ole.",
            "Ajalta ma 1.2.2016 – ma 29.2.2016 ei ole kokouksia eikä tehtäviä raportoitavaksi.",
        ),
        (
            SV,
            "Det finns inget att rapportera: det finns inga sparade protokoll"
            " eller uppgifter ännu.",
            "Det finns inga möten eller uppgifter att rapportera för tiden"
            " mån 1.2.2016 – mån 29.2.2016.",
        ),
        (
            EN,
            "There is nothing to report: no minutes and no tasks have been saved yet.",
            "There are no meetings and no tasks to report for Mon 1 Feb 2016 – Mon 29 Feb 2016.",
        ),
    ],
    ids=["fi", "sv", "en"],
)
def test_an_empty_group_is_told_so(catalog: Catalog, nothing: str, within: str) -> None:
    february = replace(EMPTY, start=date(2016, 2, 1), end=date(2016, 2, 29))

    assert seen(render_report(catalog, EMPTY)) == nothing
    assert seen(render_report(catalog, february)) == within


def test_what_people_wrote_is_text() -> None:
    report = replace(EMPTY, others=(followed(task(3, summary="<b>Sali</b> & tarjoilu")),))

    card = render_report(FI, report)

    assert "&lt;b&gt;Sali&lt;/b&gt; &amp; tarjoilu" in card.text
    assert "#3 <b>Sali</b> & tarjoilu" in seen(card)


@pytest.mark.parametrize("catalog", [FI, SV, EN], ids=["fi", "sv", "en"])
def test_a_long_report_fits_a_message_and_counts_the_tasks_left_out(catalog: Catalog) -> None:
    long = "<Sali & tarjoilu 📅 varataan> " * 100
    tasks = [replace(FREE, task=replace(FREE.task, number=n, summary=long)) for n in range(300)]
    report = replace(REPORT, meetings=(replace(MEETING, items=(item("5", long, tasks=tasks),)),))

    said = seen(render_report(catalog, report))

    assert len(said.encode("utf-16-le")) // 2 + 130 <= 4096
    [more] = [line for line in said.split("\n") if line.startswith("… ")]
    left_out = next(int(word) for word in more.split() if word.isdecimal())
    assert left_out + said.count(" #") == 301
    assert said.count(" #") >= 8
    assert said.split("\n")[-1].startswith("📎")
