"""Minutes handed in in private, reviewed on one card, saved by one button."""

from pathlib import Path

import pytest

from bot.services.reminders import Reminding
from tests.chat.conversation import AINO, GROUP, STRANGER, VILLE, Conversation
from tests.chat.transport import Shown

SAMPLE = Path(__file__).parents[1] / "samples" / "ohjausryhma_fi.txt"


@pytest.fixture
async def review(talk: Conversation) -> Shown:
    await talk.is_founded()
    [card] = await talk.sends_file("poytakirja.txt", SAMPLE.read_bytes(), by=AINO)
    return card


async def pages(talk: Conversation, review: Shown) -> str:
    """The whole review, page by page."""
    texts = [review.text]
    for _ in range(20):
        if not any(label.startswith("Seuraavat") for label in review.labels):
            return "\n".join(texts)
        review = await talk.presses("Seuraavat", review)
        texts.append(review.text)
    raise AssertionError("the review has no last page")


async def test_minutes_are_read_though_nothing_may_be_said_at_once(talk: Conversation) -> None:
    await talk.is_founded()
    wait = {"description": "Too Many Requests: retry after 0", "parameters": {"retry_after": 0}}
    talk.transport.refusals["sendMessage"] = [(429, wait)]

    [card] = await talk.sends_file("poytakirja.txt", SAMPLE.read_bytes(), by=AINO)

    assert "Pöytäkirja luettu" in card.text
    saved = await talk.presses("Tallenna", card)
    assert "Tallennettu" in saved.text


async def test_minutes_are_proposed_with_dates_and_a_tick_box_each(
    talk: Conversation, review: Shown
) -> None:
    whole = await pages(talk, review)

    assert "pe 9.12.2016" in whole
    assert "ma 9.1.2017" in whole
    assert "pe 16.12.2016 klo 9.00" in whole
    assert any(label.startswith("☑") for label in review.labels)
    assert any(label.startswith("Tallenna") for label in review.labels)


async def test_nothing_is_stored_before_a_person_saves(talk: Conversation, review: Shown) -> None:
    [tasks] = await talk.says("/tehtavat")

    assert "Avoimia tehtäviä ei ole" in tasks.text


async def test_an_unticked_proposal_is_not_saved_and_the_group_gets_one_summary(
    talk: Conversation, review: Shown, reminding: Reminding
) -> None:
    ticked = [label for label in review.labels if label.startswith("☑")]
    unticked = await talk.presses(ticked[0], review)
    assert len([label for label in unticked.labels if label.startswith("☑")]) == len(ticked) - 1

    saved = await talk.presses("Tallenna", unticked)
    before = set(talk.transport.messages)
    for _ in range(2):
        for chat_id in await reminding.due_groups():
            await reminding.send_group(chat_id)

    assert "Tallennettu" in saved.text
    new = [shown for key, shown in talk.transport.messages.items() if key not in before]
    [summary] = [shown for shown in new if shown.chat_id == GROUP]
    assert "Pöytäkirjasta kirjattiin" in summary.text


async def test_the_same_file_again_is_recognised(talk: Conversation, review: Shown) -> None:
    await talk.presses("Tallenna", review)

    [again] = await talk.sends_file("kopio.txt", SAMPLE.read_bytes(), by=AINO)

    assert "jo tallennettu" in again.text
    assert not any(label.startswith("Tallenna") for label in again.labels)


async def test_a_second_save_changes_nothing_and_shows_the_state(
    talk: Conversation, review: Shown
) -> None:
    data = review.data("Tallenna")
    await talk.forges(data, review)

    toast = await talk.forges(data, review)

    assert "jo tallennettu" in toast
    async with talk.store.group(GROUP) as unit:
        numbers = [task.number for task in unit.tasks.all()]
    assert len(numbers) == len(set(numbers))


async def test_pasted_text_is_read_as_minutes(talk: Conversation) -> None:
    await talk.is_founded()
    text = SAMPLE.read_text(encoding="utf-8")

    [card] = await talk.says(text[:4096], by=AINO, chat_id=AINO["id"])

    assert "Pöytäkirja luettu" in card.text


async def test_a_member_of_two_groups_is_asked_which(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.brings(AINO, -2002)

    [choice] = await talk.sends_file("poytakirja.txt", SAMPLE.read_bytes(), by=AINO)
    review = await talk.presses("Ryhmä 1001", choice)

    assert "Pöytäkirja luettu" in review.text


async def test_somebody_of_no_group_is_told_so(talk: Conversation) -> None:
    [answer] = await talk.sends_file("poytakirja.txt", SAMPLE.read_bytes(), by=STRANGER)

    assert "En tunne vielä yhtään ryhmääsi" in answer.text


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("tyhja.txt", b"   ", "tyhjä"),
        ("kuva.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, "kuvia"),
        ("rikki.pdf", b"%PDF-1.7 nonsense", "vioittunut"),
    ],
)
async def test_a_file_that_gives_no_text_is_answered_with_what_to_do(
    talk: Conversation, name: str, data: bytes, words: str
) -> None:
    await talk.is_founded()

    [answer] = await talk.sends_file(name, data, by=AINO)

    assert words in answer.text


async def test_ordinary_words_in_private_are_no_minutes(talk: Conversation) -> None:
    await talk.is_founded()

    [answer] = await talk.says("moi", by=VILLE, chat_id=VILLE["id"])

    assert "pöytäkirja" in answer.text.lower()
