"""A text too long for one message: Telegram's apps send it in pieces, the bot reads it as one."""

import textwrap
from pathlib import Path

from bot.services.pastes import PASTE
from tests.chat.conversation import AINO, Conversation
from tests.services.conftest import StillClock

SAMPLE = Path(__file__).parents[1] / "samples" / "ohjausryhma_fi.txt"
PROSE = textwrap.fill(
    "Ryhmä kävi läpi pihan kunnossapitoa ja kuuli kyläläisten toiveita. " * 60, 90
)
PIECE = 4096


def pieces() -> list[str]:
    """The sample with a long discussion in the midst of it, cut as Telegram's apps cut it."""
    head, rest = SAMPLE.read_text(encoding="utf-8").split("5. Silta-hanke", 1)
    text = f"{head}{PROSE}\n\n5. Silta-hanke{rest}"
    cut: list[str] = []
    while len(text) > PIECE:
        at = text.rindex("\n", 0, PIECE)
        cut.append(text[:at])
        text = text[at + 1 :]
    return [*cut, text]


async def test_the_pieces_are_one_review_on_one_card(talk: Conversation) -> None:
    await talk.is_founded()
    first, *others = pieces()
    assert others

    [card] = await talk.says(first, chat_id=AINO["id"])
    for piece in others:
        assert await talk.says(piece, chat_id=AINO["id"]) == []

    shown = talk.transport.messages[card.chat_id, card.message_id]
    for _ in range(5):
        if any(label.startswith("Seuraavat") for label in shown.labels):
            shown = await talk.presses("Seuraavat", shown)
    assert "pe 16.12.2016 klo 9.00" in shown.text


async def test_a_piece_that_is_delivered_again_is_not_read_twice(talk: Conversation) -> None:
    await talk.is_founded()
    first = pieces()[0]
    await talk.says(first, chat_id=AINO["id"], message_id=60)
    async with talk.store.group(AINO["id"]) as unit:
        before = unit.uploads.get(PASTE).lines

    await talk.says(first, chat_id=AINO["id"], message_id=60)

    async with talk.store.group(AINO["id"]) as unit:
        assert unit.uploads.get(PASTE).lines == before


async def test_what_is_written_a_while_later_is_no_piece(
    talk: Conversation, clock: StillClock
) -> None:
    await talk.is_founded()
    await talk.says(pieces()[0], chat_id=AINO["id"])
    clock.pass_by(minutes=5)

    [answer] = await talk.says("moi", chat_id=AINO["id"])

    assert "tunnistanut" in answer.text
