"""Which chats and messages the bot may reach, and how it is refused."""

from sandbox.bot_api.parameters import Parameters
from sandbox.model import Chat, ChatKind, Message, Status
from sandbox.refusal import Refusal, bad_request, forbidden, upgraded
from sandbox.telegram import Telegram


def reach_chat(telegram: Telegram, parameters: Parameters) -> Chat:
    """Return the chat that `chat_id` names.

    Raises:
        Refusal: If it is unknown to the bot or closed to it.
    """
    if not parameters.text("chat_id"):
        raise bad_request("chat_id is empty")
    chat = telegram.world.chats.get(parameters.integer("chat_id"))
    if chat is None:
        raise bad_request("chat not found")
    status = telegram.world.status(chat.id, telegram.world.bot.id)
    refusal = _refuse_private(status) if chat.is_private else _refuse_group(chat, status)
    if refusal is not None:
        raise refusal
    return chat


def reach_message(telegram: Telegram, parameters: Parameters, what: str) -> Message:
    """Return the message that `chat_id` and `message_id` name; *what* is in the refusal."""
    chat = reach_chat(telegram, parameters)
    message = telegram.world.message(chat.id, parameters.integer("message_id"))
    if message is None:
        raise bad_request(f"{what} not found")
    return message


def _refuse_private(status: Status | None) -> Refusal | None:
    if status is None:
        return forbidden("bot can't initiate conversation with a user")
    if status is Status.KICKED:
        return forbidden("bot was blocked by the user")
    return None


def _refuse_group(chat: Chat, status: Status | None) -> Refusal | None:
    if status is None:
        return bad_request("chat not found")
    if chat.upgraded_to is not None:
        return upgraded(chat.upgraded_to)
    kind = "group chat" if chat.kind is ChatKind.GROUP else "supergroup chat"
    if status is Status.KICKED:
        return forbidden(f"bot was kicked from the {kind}")
    if status is Status.LEFT:
        return forbidden(f"bot is not a member of the {kind}")
    return None
