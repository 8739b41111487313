"""What the bot asks Telegram for: files, and who is in a chat."""

from telegram import Bot
from telegram.constants import ChatMemberStatus
from telegram.error import TelegramError

from bot.chat.incoming import Attachment
from bot.chat.people import member_of
from bot.chat.refusals import our_errors
from bot.domain.errors import UnreadableDocument
from bot.domain.member import Member

MAX_DOWNLOAD = 20 * 1024 * 1024
"""The Bot API's limit on getFile, in bytes."""


async def download(bot: Bot, attachment: Attachment) -> bytes:
    """Return the bytes of the file.

    Raises:
        UnreadableDocument: If it is larger than a bot may fetch.
        DeliveryFailed: If Telegram does not hand it out now.
    """
    if attachment.size > MAX_DOWNLOAD:
        raise UnreadableDocument("document.too_large")
    with our_errors():
        file = await bot.get_file(attachment.file_id)
        return bytes(await file.download_as_bytearray())


async def is_in_chat(bot: Bot, chat_id: int, user_id: int) -> bool | None:
    """Tell whether the user is in the chat; None where Telegram does not say.

    getChatMember is sure to work for others only where the bot is an administrator.
    """
    try:
        member = await bot.get_chat_member(chat_id, user_id)
    except TelegramError:
        return None
    return member.status not in (ChatMemberStatus.LEFT, ChatMemberStatus.BANNED)


async def administrators(bot: Bot, chat_id: int) -> list[Member]:
    """Return the people who administer the chat, as far as Telegram says."""
    try:
        admins = await bot.get_chat_administrators(chat_id)
    except TelegramError:
        return []
    return [member for admin in admins if (member := member_of(admin.user)) is not None]
