"""How fast the bot may write: Telegram's limits, kept so that no window of them is ever broken."""

from bot.chat.pacing.limiter import Pacing, open_pacing
from bot.chat.pacing.limits import LIMITS, UNLIMITED, Limit, Limits

__all__ = ["LIMITS", "UNLIMITED", "Limit", "Limits", "Pacing", "open_pacing"]
