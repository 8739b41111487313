"""The decision register: saved minutes searched by words, people and days, in one group alone."""

from datetime import date, datetime

import pytest

from bot.domain.draft import TaskDraft
from bot.domain.errors import NotAllowed
from bot.domain.language import Language
from bot.domain.minutes import AgendaItem, Decision, Minutes, MinutesReading, MinutesState
from bot.domain.register import DecisionsView
from bot.domain.task import Assignee, Origin
from bot.services import tasks
from bot.services.decisions import find_decisions
from bot.services.ports import Store
from tests.services.conftest import (
    AINO,
    CHAT,
    HELSINKI,
    STRANGER,
    VILLE,
    StillClock,
    found_group,
)

AUTUMN, SPRING = date(2016, 11, 21), date(2016, 4, 11)
ITEMS = (
    AgendaItem(number="4", title="Avustukset"),
    AgendaItem(number="5", title="Kylätalon katto"),
    AgendaItem(number=None, title="Muut asiat"),
)


async def has_minutes(
    store: Store,
    uid: str,
    *decisions: tuple[str | None, str],
    held_on: date | None = AUTUMN,
    state: MinutesState = MinutesState.SAVED,
    chat_id: int = CHAT,
    corrects: str | None = None,
) -> None:
    reading = MinutesReading(
        language=Language.FI,
        meeting_on=held_on,
        body=None,
        sections=ITEMS,
        decisions=tuple(Decision(section=section, text=text) for section, text in decisions),
        proposals=(),
    )
    async with store.group(chat_id) as unit:
        unit.minutes.save(
            Minutes(
                uid=uid,
                name="poytakirja.pdf",
                digest=uid,
                reading=reading,
                received_at=datetime(2016, 11, 24, 12, tzinfo=HELSINKI),
                received_by=AINO.user_id,
                review_chat_id=AINO.user_id,
                state=state,
                corrects=corrects,
            )
        )


async def has_task(
    store: Store, clock: StillClock, summary: str, uid: str, section: str | None, *people: str
) -> int:
    origin = Origin(
        chat_id=1, message_id=1, ordinal=sum(map(ord, summary)), minutes_uid=uid, section=section
    )
    draft = TaskDraft(summary=summary, assignees=tuple(Assignee(name=name) for name in people))
    view = await tasks.add_task(store, CHAT, draft, origin=origin, by=AINO, at=clock.now())
    return view.task.number


async def search(
    store: Store, clock: StillClock, text: str = "", chat_id: int = CHAT
) -> DecisionsView:
    return await find_decisions(store, chat_id, text, by=VILLE, at=clock.now())


async def texts(store: Store, clock: StillClock, text: str = "") -> list[str]:
    return [found.decision.text for found in (await search(store, clock, text)).found]


async def test_without_words_all_is_listed_the_newest_meeting_first(
    store: Store, clock: StillClock
) -> None:
    await has_minutes(store, "new", ("4", "Syksy 1"), ("5", "Syksy 2"))
    await has_minutes(store, "old", ("4", "Kevät"), held_on=SPRING)
    await has_minutes(store, "undated", ("4", "Päivätön"), held_on=None)

    assert await texts(store, clock) == ["Päivätön", "Syksy 1", "Syksy 2", "Kevät"]


async def test_each_decision_comes_with_its_item_and_the_day_of_the_meeting(
    store: Store, clock: StillClock
) -> None:
    await has_minutes(
        store, "m", ("4", "Hyväksyttiin."), ("Muut asiat", "Todettiin."), (None, "Avattiin.")
    )

    found = (await search(store, clock)).found

    assert [one.item for one in found] == [ITEMS[0], ITEMS[2], None]
    assert {(one.held_on, one.known_on) for one in found} == {(AUTUMN, AUTUMN)}


async def test_a_word_is_found_in_the_decision_or_in_the_title_of_its_item(
    store: Store, clock: StillClock
) -> None:
    await has_minutes(
        store, "m", ("4", "Hyväksyttiin esityksen mukaan."), ("5", "Haetaan avustusta."), ("5", "X")
    )

    assert await texts(store, clock, "avustuksen") == [
        "Hyväksyttiin esityksen mukaan.",
        "Haetaan avustusta.",
    ]


async def test_a_compound_comes_after_the_word_itself_though_it_is_newer(
    store: Store, clock: StillClock
) -> None:
    await has_minutes(store, "new", ("5", "Haetaan kulttuuriavustusta."))
    await has_minutes(store, "old", ("5", "Haetaan avustusta."), held_on=SPRING)

    assert await texts(store, clock, "avustus") == [
        "Haetaan avustusta.",
        "Haetaan kulttuuriavustusta.",
    ]


async def test_all_words_have_to_be_there(store: Store, clock: StillClock) -> None:
    await has_minutes(store, "m", ("4", "Katto korjataan."), ("5", "Korjataan avustuksella."))

    assert await texts(store, clock, "katto avustus") == [
        "Katto korjataan.",
        "Korjataan avustuksella.",
    ]
    assert await texts(store, clock, "katto avustus kevät") == []


async def test_a_period_limits_by_the_day_of_the_meeting(store: Store, clock: StillClock) -> None:
    await has_minutes(store, "new", ("4", "Syksy"))
    await has_minutes(store, "old", ("4", "Kevät"), held_on=SPRING)

    view = await search(store, clock, "avustus huhtikuussa")

    assert [found.decision.text for found in view.found] == ["Kevät"]
    assert (view.start, view.end) == (date(2016, 4, 1), date(2016, 4, 30))
    assert await texts(store, clock, "21.11.") == ["Syksy"]
    assert await texts(store, clock, "2015") == []


async def test_a_person_is_found_in_any_case_and_by_the_tasks_they_have(
    store: Store, clock: StillClock
) -> None:
    await has_minutes(store, "m", ("4", "Valtuutettiin Maija Koski."), ("5", "Korjataan."))
    await has_task(store, clock, "Pyydä tarjous", "m", "5", "Eero Mäki")

    assert await texts(store, clock, "Kosken") == ["Valtuutettiin Maija Koski."]
    assert await texts(store, clock, "Maija") == ["Valtuutettiin Maija Koski."]
    assert await texts(store, clock, "Mäen") == ["Korjataan."]


async def test_the_tasks_that_carry_it_out_are_those_of_the_same_item_and_minutes(
    store: Store, clock: StillClock
) -> None:
    await has_minutes(store, "m", ("5", "Korjataan."))
    await has_minutes(store, "old", ("5", "Tutkitaan."), held_on=SPRING)
    number = await has_task(store, clock, "Pyydä tarjous", "m", "5")
    await has_task(store, clock, "Muu", "m", "4")
    await has_task(store, clock, "Vanha", "old", "5")
    gone = await has_task(store, clock, "Poistettu", "m", "5")
    await tasks.remove_task(store, CHAT, gone, by=AINO, at=clock.now())

    found = (await search(store, clock)).found

    assert [task.number for task in found[0].tasks] == [number]


async def test_a_decision_of_no_item_takes_no_tasks_to_itself(
    store: Store, clock: StillClock
) -> None:
    await has_minutes(store, "m", (None, "Avattiin."))
    await has_task(store, clock, "Irrallinen", "m", None)

    assert (await search(store, clock)).found[0].tasks == ()


@pytest.mark.parametrize("held_on", [AUTUMN, None])
async def test_corrected_minutes_say_a_decision_once_and_keep_its_tasks(
    store: Store, clock: StillClock, held_on: date | None
) -> None:
    await has_minutes(store, "first", ("5", "Korjataan."), held_on=held_on)
    number = await has_task(store, clock, "Pyydä tarjous", "first", "5")
    await has_minutes(
        store,
        "corrected",
        ("5", "Korjataan."),
        ("4", "Haetaan."),
        held_on=held_on,
        corrects="first",
    )

    found = (await search(store, clock)).found

    assert [one.decision.text for one in found] == ["Korjataan.", "Haetaan."]
    assert [task.number for task in found[0].tasks] == [number]


@pytest.mark.parametrize("state", [MinutesState.REVIEW, MinutesState.DISCARDED])
async def test_what_nobody_has_saved_is_no_decision(
    store: Store, clock: StillClock, state: MinutesState
) -> None:
    await has_minutes(store, "m", ("4", "Luonnos"), state=state)

    assert await texts(store, clock) == []


async def test_another_group_finds_nothing_of_it(store: Store, clock: StillClock) -> None:
    await found_group(store, clock, chat_id=-2002)
    await has_minutes(store, "m", ("4", "Salainen"), chat_id=-2002)

    assert await texts(store, clock) == []
    for person in (VILLE, STRANGER):
        with pytest.raises(NotAllowed):
            await find_decisions(store, -2002, by=person, at=clock.now())


async def test_a_search_is_kept_as_a_button_can_carry_it(store: Store, clock: StillClock) -> None:
    assert (await search(store, clock, " avustus |\n 2016 ")).query == "avustus 2016"
