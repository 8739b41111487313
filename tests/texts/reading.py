"""Messages as a person reads them, refused where Telegram would refuse them."""

from datetime import UTC, datetime
from html.parser import HTMLParser


class Reader(HTMLParser):
    """Reads Telegram's HTML as a person sees it; refuses what Telegram refuses."""

    TAGS = frozenset({"b", "i", "s", "a", "code", "blockquote", "tg-time"})
    ALONE = frozenset({"a", "code", "tg-time"})
    """None of these may hold another."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []
        self.open: list[str] = []
        self.times: list[tuple[str, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in self.TAGS, f"<{tag}> is none of Telegram's tags"
        assert tag not in self.ALONE or self.ALONE.isdisjoint(self.open)
        if tag == "tg-time":
            self.times.append(("", int(dict(attrs)["unix"] or "")))
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.seen.append(data)
        if "tg-time" in self.open:
            words, unix = self.times.pop()
            self.times.append((words + data, unix))


def times_in(text: str) -> list[tuple[str, datetime]]:
    """Return the words that are tagged as instants in a message, and which they are."""
    return [(words, datetime.fromtimestamp(unix, UTC)) for words, unix in read(text).times]


def read(text: str) -> Reader:
    """Read Telegram's HTML to its end."""
    reader = Reader()
    reader.feed(text)
    reader.close()
    assert reader.open == []
    return reader
