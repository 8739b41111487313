"""getChat and its neighbours; leaveChat."""

from sandbox.bot_api.access import reach_chat
from sandbox.bot_api.parameters import Parameters
from sandbox.membership import change_bot, tell
from sandbox.model import Event, Status
from sandbox.refusal import bad_request
from sandbox.telegram import Telegram
from sandbox.wire import Json, write_chat, write_member

_GIFTS = (
    "unlimited_gifts",
    "limited_gifts",
    "unique_gifts",
    "premium_subscription",
    "gifts_from_channels",
)


def get_chat(telegram: Telegram, parameters: Parameters) -> Json:
    """Return a ChatFullInfo."""
    return {
        **write_chat(telegram.world, reach_chat(telegram, parameters)),
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(_GIFTS, True),
    }


def get_chat_member(telegram: Telegram, parameters: Parameters) -> Json:
    """Return a ChatMember; one who was never there has left."""
    chat = reach_chat(telegram, parameters)
    user = telegram.world.users.get(parameters.integer("user_id"))
    if user is None:
        raise bad_request("user not found")
    return write_member(user, telegram.world.status(chat.id, user.id) or Status.LEFT)


def get_chat_administrators(telegram: Telegram, parameters: Parameters) -> list[Json]:
    """Return those who lead a group."""
    chat = reach_chat(telegram, parameters)
    if chat.is_private:
        raise bad_request("there are no administrators in the private chat")
    leads = (Status.CREATOR, Status.ADMINISTRATOR)
    members = telegram.world.members(chat.id)
    return [write_member(user, status) for user, status in members if status in leads]


def get_chat_member_count(telegram: Telegram, parameters: Parameters) -> int:
    """Return how many there are, the bot among them."""
    return len(telegram.world.members(reach_chat(telegram, parameters).id))


def leave_chat(telegram: Telegram, parameters: Parameters) -> bool:
    """Leave a group."""
    chat = reach_chat(telegram, parameters)
    if chat.is_private:
        raise bad_request("chat member status can't be changed in private chats")
    bot = telegram.world.bot
    tell(telegram, bot.id, chat.id, Event(left=bot))
    change_bot(telegram, bot.id, chat.id, Status.LEFT)
    return True
