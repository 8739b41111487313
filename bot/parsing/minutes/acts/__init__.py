"""Acts still to be done, as sentences of minutes tell them."""

from bot.parsing.minutes.acts.act import Act
from bot.parsing.minutes.acts.finder import find_acts

__all__ = ["Act", "find_acts"]
