"""A group's tasks that Ville changes in his own chat, and what the group is shown of it."""

from tests.chat.conversation import GROUP, VILLE, Conversation
from tests.chat.transport import Shown


async def add_owned(talk: Conversation) -> Conversation:
    """Task #1 of Ville's and task #2 of Ville's and Aino's, both due on Friday 9.12."""
    await talk.is_founded()
    await talk.says("/tehtava Hankesuunnitelma 9.12. @ville")
    await talk.says("/tehtava Laskut 9.12. @ville @aino")
    return talk


async def card(talk: Conversation, number: int = 1) -> Shown:
    """Ville opens the card of the group's task in his own chat."""
    [shown] = await talk.says("/tehtavat", by=VILLE, chat_id=VILLE["id"])
    return await talk.presses(f"#{number}", shown, by=VILLE)


async def moves(talk: Conversation, number: int, due: str) -> Shown:
    """Ville presses a button of another due in his own chat."""
    shown = await card(talk, number)
    await talk.forges(f"due|{GROUP}|{number}|{due}", shown, by=VILLE)
    return talk.transport.messages[shown.chat_id, shown.message_id]


def last_of_group(talk: Conversation) -> Shown:
    return [each for each in talk.transport.messages.values() if each.chat_id == GROUP][-1]
