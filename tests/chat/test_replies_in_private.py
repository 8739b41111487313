"""A reply in a private chat acts on the item whose card it answers, whichever group it is of."""

import pytest

from bot.domain.language import Language
from bot.services.groups import set_language
from bot.services.reminders import Reminding
from tests.chat.conversation import AINO, GROUP, VILLE, Conversation
from tests.chat.reminded import told
from tests.chat.transport import Shown

OTHER = -1002
HERE = VILLE["id"]


async def due(talk: Conversation, chat_id: int, number: int = 1) -> str:
    async with talk.store.group(chat_id) as unit:
        return str(unit.tasks.get(number).due)


async def dues(talk: Conversation) -> list[str]:
    """The dues of the first task of each: the group, the other group, and Ville's own."""
    return [await due(talk, chat_id) for chat_id in (GROUP, OTHER, HERE)]


@pytest.fixture
async def tasks(talk: Conversation) -> Conversation:
    """Task #1 in two groups of Ville's, and a #1 of his own, all due on Friday 9.12."""
    await talk.is_founded()
    await talk.brings(AINO, OTHER)
    await talk.says("/tehtava Ryhmän asia 9.12. @ville")
    await talk.says("/tehtava Toisen asia 9.12.", chat_id=OTHER, by=VILLE)
    await talk.says("/tehtava Oma asia 9.12.", chat_id=HERE, by=VILLE)
    return talk


async def card(talk: Conversation, summary: str) -> Shown:
    """Ville opens the card of the task in his own chat."""
    lists = await talk.says("/tehtavat", by=VILLE, chat_id=HERE)
    [shown] = [each for each in lists if summary in each.text]
    return await talk.presses("#1", shown, by=VILLE)


async def replies(talk: Conversation, text: str, shown: Shown) -> Shown:
    [answer] = await talk.says(text, by=VILLE, chat_id=HERE, to=talk.reply_to(shown))
    return answer


@pytest.mark.parametrize(
    ("summary", "moved"),
    [
        ("Ryhmän asia", ["2016-12-14", "2016-12-09", "2016-12-09"]),
        ("Toisen asia", ["2016-12-09", "2016-12-14", "2016-12-09"]),
        ("Oma asia", ["2016-12-09", "2016-12-09", "2016-12-14"]),
    ],
)
async def test_a_date_moves_the_task_of_the_card_and_no_other_of_that_number(
    tasks: Conversation, summary: str, moved: list[str]
) -> None:
    answer = await replies(tasks, "14.12.", await card(tasks, summary))

    assert summary in answer.text
    assert await dues(tasks) == moved


async def test_a_reply_to_a_list_of_one_task_moves_that_task(tasks: Conversation) -> None:
    lists = await tasks.says("/tehtavat", by=VILLE, chat_id=HERE)
    [shown] = [each for each in lists if "Toisen asia" in each.text]

    await replies(tasks, "14.12.", shown)

    assert await dues(tasks) == ["2016-12-09", "2016-12-14", "2016-12-09"]


async def test_the_group_of_the_card_hears_of_it_and_the_other_does_not(
    tasks: Conversation, reminding: Reminding
) -> None:
    await replies(tasks, "14.12.", await card(tasks, "Ryhmän asia"))

    [news] = await told(tasks, reminding)
    assert "Ville siirsi: #1 Ryhmän asia" in news

    before = len(tasks.transport.messages)
    await reminding.send_group(OTHER)
    await reminding.send_group(HERE)
    assert len(tasks.transport.messages) == before


async def test_the_answer_is_replied_to_in_turn(tasks: Conversation) -> None:
    answer = await replies(tasks, "14.12.", await card(tasks, "Ryhmän asia"))

    await replies(tasks, "15.12.", answer)

    assert await dues(tasks) == ["2016-12-15", "2016-12-09", "2016-12-09"]


async def test_a_reply_that_says_undo_takes_back_what_was_done_to_that_task(
    tasks: Conversation, reminding: Reminding
) -> None:
    answer = await replies(tasks, "14.12.", await card(tasks, "Ryhmän asia"))

    await replies(tasks, "/kumoa", answer)

    assert await dues(tasks) == ["2016-12-09"] * 3
    assert await told(tasks, reminding) == []


async def test_remind_me_on_friday_snoozes_that_task_for_the_person_alone(
    tasks: Conversation,
) -> None:
    answer = await replies(tasks, "muistuta perjantaina", await card(tasks, "Ryhmän asia"))

    assert "Ryhmän asia" in answer.text
    async with tasks.store.group(GROUP) as unit:
        rows = unit.reminders.of_item(unit.tasks.get(1).uid)
        assert [row.user_id for row in rows if row.user_id is not None] == [HERE]


async def test_the_meeting_of_the_card_is_moved(tasks: Conversation) -> None:
    await tasks.says("/kokous 16.12. klo 9")
    lists = await tasks.says("/kokoukset", by=VILLE, chat_id=HERE)
    [shown] = [each for each in lists if "#2" in each.labels]

    answer = await replies(tasks, "19.12. klo 13", await tasks.presses("#2", shown, by=VILLE))

    assert "ma 19.12.2016 klo 13.00" in answer.text


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.FI, "En tiedä, minkä ryhmän asiaa tarkoitat."),
        (Language.SV, "Jag vet inte vilken grupps ärende du menar."),
        (Language.EN, "I cannot tell which group’s item you mean."),
    ],
)
async def test_where_the_card_has_no_buttons_that_name_a_group_none_is_guessed(
    tasks: Conversation, language: Language, said: str
) -> None:
    await set_language(tasks.store, HERE, language)
    shown = await card(tasks, "Ryhmän asia")
    shown.buttons = []

    answer = await replies(tasks, "14.12.", shown)

    assert answer.text.startswith(said)
    assert await dues(tasks) == ["2016-12-09"] * 3


async def test_whoever_is_in_no_group_has_but_their_own_tasks(talk: Conversation) -> None:
    [shown] = await talk.says("/tehtava Oma asia 9.12.", chat_id=HERE, by=VILLE)
    shown.buttons = []

    await replies(talk, "14.12.", shown)

    assert await due(talk, HERE) == "2016-12-14"


async def test_whoever_has_left_the_group_changes_nothing_in_it(tasks: Conversation) -> None:
    shown = await card(tasks, "Ryhmän asia")
    await tasks.says("", left_chat_member=VILLE)

    await replies(tasks, "14.12.", shown)

    assert await dues(tasks) == ["2016-12-09"] * 3
