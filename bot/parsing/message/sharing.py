"""Whether each owner has a part of their own: `kukin`, `var och en`, `each`."""

import re

from bot.domain.task import Share
from bot.parsing.words.sharing import EACH

SAID = re.compile(rf"\b(?:{'|'.join(EACH)})\b", re.IGNORECASE)


def find_share(text: str) -> Share:
    """Return whose Done closes the task that the text asks for."""
    return Share.EACH if SAID.search(text) else Share.ANY
