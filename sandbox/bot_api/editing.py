"""editMessageText, editMessageReplyMarkup, deleteMessage."""

from dataclasses import replace

from sandbox.bot_api.access import reach_message
from sandbox.bot_api.keyboard import read_keyboard
from sandbox.bot_api.parameters import Parameters
from sandbox.bot_api.text import read_text
from sandbox.model import Content, Message, Status
from sandbox.refusal import bad_request, not_modified
from sandbox.telegram import Telegram
from sandbox.wire import Json, write_message

DELETED_WITHIN = 48 * 3600


def edit_message_text(telegram: Telegram, parameters: Parameters) -> Json:
    """Replace text and keyboard; without `reply_markup` the keyboard goes."""
    text, entities = read_text(telegram, parameters)
    keyboard = read_keyboard(parameters)
    message = _reach_own(telegram, parameters)
    if message.content.document is not None:
        raise bad_request("there is no text in the message to edit")
    content = Content(text=text, entities=entities, keyboard=keyboard)
    return _edit(telegram, message, content)


def edit_message_reply_markup(telegram: Telegram, parameters: Parameters) -> Json:
    """Replace the keyboard alone; the message is not marked as edited."""
    keyboard = read_keyboard(parameters)
    message = _reach_own(telegram, parameters)
    content = replace(message.content, keyboard=keyboard)
    return _edit(telegram, message, content, silently=True)


def delete_message(telegram: Telegram, parameters: Parameters) -> bool:
    """Delete a message that is not too old: its own, or any in a private chat."""
    message = reach_message(telegram, parameters, "message to delete")
    world = telegram.world
    is_own = message.sender == world.bot or world.chats[message.chat_id].is_private
    is_administrator = world.status(message.chat_id, world.bot.id) is Status.ADMINISTRATOR
    if not (is_own or is_administrator):
        raise bad_request("message can't be deleted")
    if world.timestamp() - message.sent_at > DELETED_WITHIN:
        raise bad_request("message can't be deleted for everyone")
    world.delete(message)
    return True


def pin_chat_message(telegram: Telegram, parameters: Parameters) -> bool:
    """Pin a message: anyone's in a private chat, and in a group by an administrator alone."""
    message = reach_message(telegram, parameters, "message to pin")
    world = telegram.world
    is_administrator = world.status(message.chat_id, world.bot.id) is Status.ADMINISTRATOR
    if not (is_administrator or world.chats[message.chat_id].is_private):
        raise bad_request("not enough rights to manage pinned messages in the chat")
    world.pin(message)
    return True


def _reach_own(telegram: Telegram, parameters: Parameters) -> Message:
    message = reach_message(telegram, parameters, "message to edit")
    if message.sender != telegram.world.bot:
        raise bad_request("message can't be edited")
    return message


def _edit(
    telegram: Telegram, message: Message, content: Content, *, silently: bool = False
) -> Json:
    if content == message.content:
        raise not_modified()
    edited = telegram.world.edit(message, content, silently=silently)
    return write_message(telegram.world, edited)
