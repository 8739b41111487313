"""What people are reminded of."""

from markupsafe import Markup

from bot.services.reminders import Reminding
from tests.chat.conversation import GROUP, Conversation
from tests.chat.transport import Shown


async def due(talk: Conversation, reminding: Reminding) -> list[Shown]:
    """Send what is due, and return the messages."""
    before = set(talk.transport.messages)
    for chat_id in await reminding.due_groups():
        await reminding.send_group(chat_id)
    return [shown for key, shown in talk.transport.messages.items() if key not in before]


async def told(talk: Conversation, reminding: Reminding) -> list[str]:
    """What the group is sent once the pause is over."""
    before = len(of_group(talk))
    talk.clock.pass_by(minutes=2)
    await reminding.send_group(GROUP)
    return of_group(talk)[before:]


def of_group(talk: Conversation) -> list[str]:
    shown = talk.transport.messages.values()
    return [Markup(one.text).striptags() for one in shown if one.chat_id == GROUP]
