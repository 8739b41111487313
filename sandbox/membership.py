"""What a change of who is in a chat looks like to the bot."""

from sandbox.model import Content, Event, Status
from sandbox.telegram import Telegram
from sandbox.wire import write_chat, write_member, write_user


def change_bot(telegram: Telegram, by: int, chat_id: int, status: Status) -> None:
    """Let the bot be *status* in the chat, and tell it so."""
    world = telegram.world
    before = world.status(chat_id, world.bot.id) or Status.LEFT
    world.set_status(chat_id, world.bot.id, status)
    change = {
        "chat": write_chat(world, world.chats[chat_id]),
        "from": write_user(world.users[by]),
        "date": world.timestamp(),
        "old_chat_member": write_member(world.bot, before),
        "new_chat_member": write_member(world.bot, status),
    }
    telegram.deliver("my_chat_member", change)


def tell(telegram: Telegram, by: int, chat_id: int, event: Event) -> None:
    """Put a service message into the chat."""
    message = telegram.world.post(chat_id, telegram.world.users[by], Content(event=event))
    telegram.deliver_message(message)
