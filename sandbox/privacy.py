"""Privacy mode: what of a group's talk reaches a bot that is no administrator."""

from sandbox.model import Message, User


def reaches_bot(message: Message, bot: User, *, replied: Message | None) -> bool:
    """Say whether Telegram hands *message* of a group to *bot*.

    A plain /command goes to the bot that posted last; this world has one bot, so to it.
    """
    if message.content.event is not None:
        return True
    if replied is not None and replied.sender == bot:
        return True
    return _is_command_for(message, bot)


def _is_command_for(message: Message, bot: User) -> bool:
    starts_with_command = any(
        entity.type == "bot_command" and entity.offset == 0 for entity in message.content.entities
    )
    if not starts_with_command:
        return False
    _, at, addressee = message.content.text.split()[0].partition("@")
    return not at or addressee.lower() == bot.username.lower()
