"""The decision register on a card: what was decided, when, and how far it has come."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from bot.domain.action import MAX_DATA_BYTES
from bot.domain.minutes import AgendaItem, Decision
from bot.domain.register import DecisionsView, FoundDecision
from bot.domain.task import Task, complete
from bot.texts.catalog import Catalog
from bot.texts.decisions import PAGE_SIZE, render_decisions
from tests.texts.samples import EN, FI, GROUP, NOW, SV, data_of, labels, lines, seen, task

HELD_ON = date(2016, 11, 21)
ITEM = AgendaItem(number="5", title="Silta-hanke")


def found(
    text: str = "Hyväksyttiin esityksen mukaan.", *, tasks: Sequence[Task] = (), **facts: object
) -> FoundDecision:
    plain = FoundDecision(
        decision=Decision(section="5", text=text),
        known_on=HELD_ON,
        held_on=HELD_ON,
        item=ITEM,
        tasks=tuple(tasks),
    )
    return replace(plain, **facts)  # type: ignore[arg-type]  # the caller's fields are checked by use


def view(*decisions: FoundDecision, query: str = "", page: int = 0) -> DecisionsView:
    return DecisionsView(group=GROUP, found=decisions, query=query, page=page)


TASKS = (
    task(3, summary="Täydennykset", due=date(2016, 12, 5)),
    task(4, summary="Tarjous", due=date(2016, 12, 20)),
    task(5, summary="Muistio", due=None),
)


@pytest.mark.parametrize(
    ("catalog", "said"),
    [
        (
            FI,
            [
                "📚 Päätökset: silta (1)",
                "",
                "§ 5 Silta-hanke · ma 21.11.2016",
                "”Hyväksyttiin esityksen mukaan.”",
                "🔴 #3 Täydennykset · ma 5.12.2016 (3 päivää myöhässä)",
                "🟢 #4 Tarjous · avoin, ti 20.12.2016",
                "🟢 #5 Muistio · avoin",
            ],
        ),
        (
            SV,
            [
                "📚 Beslut: silta (1)",
                "",
                "§ 5 Silta-hanke · mån 21.11.2016",
                "”Hyväksyttiin esityksen mukaan.”",
                "🔴 #3 Täydennykset · mån 5.12.2016 (3 dagar försenad)",
                "🟢 #4 Tarjous · öppen, tis 20.12.2016",
                "🟢 #5 Muistio · öppen",
            ],
        ),
        (
            EN,
            [
                "📚 Decisions: silta (1)",
                "",
                "§ 5 Silta-hanke · Mon 21 Nov 2016",
                "“Hyväksyttiin esityksen mukaan.”",
                "🔴 #3 Täydennykset · Mon 5 Dec 2016 (3 days overdue)",
                "🟢 #4 Tarjous · open, due Tue 20 Dec 2016",
                "🟢 #5 Muistio · open",
            ],
        ),
    ],
)
def test_a_decision_shows_its_item_its_day_its_text_and_its_tasks(
    catalog: Catalog, said: list[str]
) -> None:
    card = render_decisions(catalog, view(found(tasks=TASKS), query="silta"), now=NOW)

    assert lines(card) == said
    assert labels(card) == [["#3", "#4", "#5"]]


def test_a_done_task_says_so() -> None:
    done = complete(TASKS[0], by=102, at=NOW)

    assert lines(render_decisions(FI, view(found(tasks=[done])), now=NOW))[-1] == (
        "✅ #3 Täydennykset · valmis"
    )


def test_minutes_without_a_day_say_when_they_came() -> None:
    card = render_decisions(FI, view(found(held_on=None)), now=NOW)

    assert "§ 5 Silta-hanke · saatu ma 21.11.2016" in lines(card)


@pytest.mark.parametrize(
    ("item", "section", "said"),
    [
        (AgendaItem(number=None, title="Muut asiat"), "Muut asiat", "Muut asiat"),
        (None, "7", "§ 7"),
        (None, None, "Ilman asiakohtaa"),
    ],
)
def test_an_item_is_named_as_far_as_it_is_known(
    item: AgendaItem | None, section: str | None, said: str
) -> None:
    decision = Decision(section=section, text="Hyväksyttiin.")

    card = render_decisions(FI, view(found(item=item, decision=decision)), now=NOW)

    assert f"{said} · ma 21.11.2016" in lines(card)


def test_many_are_paged_and_the_search_travels_in_the_button() -> None:
    decisions = [found(f"Päätös {n}.") for n in range(12)]

    first, middle, last = (
        render_decisions(FI, view(*decisions, query="päätös", page=page), now=NOW)
        for page in (0, 1, 2)
    )

    assert "Päätökset 6–10 / 12" in lines(middle)
    assert "”Päätös 5.”" in lines(middle)
    assert "”Päätös 4.”" not in lines(middle)
    assert labels(first) == [["Seuraavat ›"]]
    assert labels(middle) == [["‹ Edelliset", "Seuraavat ›"]]
    assert labels(last) == [["‹ Edelliset"]]
    assert data_of(middle) == [
        "found|-1001000000001|päätös|0",
        "found|-1001000000001|päätös|2",
    ]


def test_a_page_beyond_the_last_is_the_last() -> None:
    card = render_decisions(FI, view(*[found()] * 7, page=99), now=NOW)

    assert "Päätökset 6–7 / 7" in lines(card)


def test_a_search_too_long_for_a_button_is_to_be_narrowed() -> None:
    card = render_decisions(FI, view(*[found()] * 7, query="avustushakemus " * 5), now=NOW)

    assert labels(card) == []
    assert lines(card)[-1] == (
        "Näytän vain ensimmäiset. Tarkenna hakua toisella sanalla tai ajalla."
    )


def test_the_days_of_the_search_are_shown_as_they_were_understood() -> None:
    limited = replace(view(query="marraskuussa"), start=date(2016, 11, 1), end=date(2016, 11, 30))

    said = lines(render_decisions(FI, limited, now=NOW))

    assert said[:2] == [
        "Haulla marraskuussa ei löytynyt päätöksiä.",
        "Kokoukset: ti 1.11.2016 – ke 30.11.2016",
    ]


def test_a_register_without_decisions_says_how_they_come_into_it() -> None:
    assert "yksityisviestinä" in seen(render_decisions(FI, view(), now=NOW))


@pytest.mark.parametrize("catalog", [FI, SV, EN])
@pytest.mark.parametrize("page", [0, 9])
def test_no_page_outgrows_telegram(catalog: Catalog, page: int) -> None:
    long = "<Sali & tarjoilu 📅 varataan> " * 100
    tasks = [task(9999990 + n, summary=long, due=date(2010, 1, 1)) for n in range(9)]
    decision = Decision(section=long, text=long)
    wordy = found(
        tasks=tasks, decision=decision, item=AgendaItem(number=long, title=long), held_on=None
    )
    crowded = replace(
        view(*[wordy] * 60, query=long, page=page), start=HELD_ON, end=date(2016, 12, 1)
    )

    card = render_decisions(catalog, crowded, now=NOW)

    assert len(seen(card).encode("utf-16-le")) // 2 <= 3900
    assert all(len(data.encode()) <= MAX_DATA_BYTES for data in data_of(card))
    assert seen(card).count("📅") >= PAGE_SIZE
    assert sum(line.startswith(("”", "“")) for line in lines(card)) == PAGE_SIZE


def test_what_people_wrote_is_escaped() -> None:
    card = render_decisions(FI, view(found("<b>x</b> & y"), query="<i>"), now=NOW)

    assert "”<b>x</b> & y”" in lines(card)
    assert "&lt;i&gt;" in card.text


@pytest.mark.parametrize(
    ("catalog", "said"),
    [
        (FI, "Esitys: Aita maalataan."),
        (SV, "Förslag: Aita maalataan."),
        (EN, "Proposal: Aita maalataan."),
    ],
)
def test_what_was_adopted_stands_below_the_decision(catalog: Catalog, said: str) -> None:
    decision = Decision(
        section="5", text="Hyväksyttiin esityksen mukaan.", proposal="Aita maalataan."
    )

    card = render_decisions(catalog, view(found(decision=decision)), now=NOW)

    assert said in lines(card)
