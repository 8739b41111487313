"""Minutes: what was decided, what is to be done, and when the body meets again."""

from bot.parsing.minutes.detect import looks_like_minutes
from bot.parsing.minutes.reader import read_minutes

__all__ = ["looks_like_minutes", "read_minutes"]
