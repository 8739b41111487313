"""Words that hold instants: plain in a button, a toast or a paper, tagged in a message.

Telegram lets each reader see a tagged instant in their own zone; apps that do not know
the tag, and notifications, show the words.
"""

import re
from collections.abc import Iterable
from datetime import datetime

from markupsafe import Markup, escape

from bot.domain.moment import require_aware

_TIME = Markup('<tg-time unix="{unix}">{words}</tg-time>')
"""Without a `format`: with one, an app would put its own wording in the place of ours."""
_TIME_TAG = re.compile(r"</?tg-time[^>]*>")


class Timed(str):
    """Plain text, by whatever it is joined or formatted; `Markup` takes its *html* instead."""

    __slots__ = ("_html",)
    _html: Markup

    def __new__(cls, text: str, html: Markup) -> "Timed":
        """Return *text* that reads *html* in a message."""
        timed = super().__new__(cls, text)
        timed._html = html
        return timed

    def __html__(self) -> str:
        """Return Telegram's HTML: `markupsafe` asks for it."""
        return self._html


def tag_instant(words: str, instant: datetime) -> Timed:
    """Return the words for an instant, tagged with it where they come into a message."""
    unix = int(require_aware(instant).timestamp())
    return Timed(words, _TIME.format(unix=unix, words=words))


def join_timed(separator: str, parts: Iterable[str]) -> Timed:
    """Put parts beside one another; their instants are tagged in a message."""
    parts = tuple(parts)
    return Timed(separator.join(parts), escape(separator).join(parts))


def without_times(text: Markup) -> Markup:
    """Return the same message, its instants in words alone."""
    return Markup(_TIME_TAG.sub("", text))
