"""How much of Telegram's HTML is taken: what is refused goes out with less of it, never unsaid."""

import logging
from collections.abc import Awaitable, Callable, Iterator
from typing import TypeVar

from markupsafe import Markup
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.texts.fitting import visible
from bot.texts.timed import without_times

logger = logging.getLogger(__name__)

Result = TypeVar("Result")
Call = Callable[[str, ParseMode | None], Awaitable[Result]]
MOST_ENTITIES = 100
"""Telegram marks so many places of a message; mentions and headings come before times."""
REFUSALS = ("parse entities", "entity_", "entities_")
"""Telegram's words, in lower case. `ENTITY_DATE_INVALID`: an instant over 1098 days ahead."""


class Markups:
    """Sends a text with all its markup, without its times, or in words alone.

    A Bot API server older than 9.5 does not know the tag of a time, and would refuse
    most messages: that is remembered for as long as the process lives.
    """

    def __init__(self) -> None:
        self._knows_times = True

    async def put(self, text: Markup, call: Call[Result]) -> Result:
        """Return what *call* returns of the first form of the text that is not refused."""
        for form in self._forms(text):
            try:
                return await call(form, ParseMode.HTML)
            except BadRequest as error:
                if not _is_about_entities(error):
                    raise
                self._note(error)
        return await call(visible(text), None)

    def _forms(self, text: Markup) -> Iterator[Markup]:
        plainer = without_times(text)
        if plainer != text and self._knows_times and text.count("</") <= MOST_ENTITIES:
            yield text
        yield plainer

    def _note(self, error: BadRequest) -> None:
        if "tg-time" in error.message:
            self._knows_times = False
        logger.warning("a message goes out with less of its markup: %s", error)


def _is_about_entities(error: BadRequest) -> bool:
    return any(words in error.message.lower() for words in REFUSALS)
