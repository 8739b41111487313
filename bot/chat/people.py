"""Telegram's users as members of a group."""

from telegram import User
from telegram.constants import ChatID

from bot.domain.language import Language
from bot.domain.member import Member

NOBODY = frozenset({ChatID.ANONYMOUS_ADMIN, ChatID.SERVICE_CHAT, ChatID.FAKE_CHANNEL})
"""Accounts behind which Telegram hides whoever wrote: never an identity."""


def member_of(user: User | None) -> Member | None:
    """Return the person behind *user*; None for bots, anonymous administrators and channels."""
    if user is None or user.is_bot or user.id in NOBODY:
        return None
    return Member(
        user_id=user.id,
        name=user.full_name,
        username=user.username,
        language=language_of(user),
    )


def language_of(user: User | None) -> Language | None:
    """Return the language of the user's Telegram, where it is one of ours (`sv-FI` is `sv`)."""
    code = (user.language_code or "").partition("-")[0] if user is not None else ""
    return Language(code) if code in set(Language) else None
