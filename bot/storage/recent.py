"""What was read or written lately, so much of it as there is room for."""

from bot.storage.group_file import Content

ROOM = 20_000
"""Rows, some 1.5 kB each: five groups that have met for years, or hundreds of young ones."""


class Recent:
    """The contents last used, by chat; the one longest unused goes first."""

    def __init__(self, room: int = ROOM) -> None:
        self._room = room
        self._rows = 0
        self._contents: dict[int, Content] = {}

    def get(self, chat_id: int) -> Content | None:
        """Return the content, which is the last one used now."""
        content = self._contents.pop(chat_id, None)
        if content is not None:
            self._contents[chat_id] = content
        return content

    def put(self, chat_id: int, content: Content) -> None:
        """Keep the content, and let go of others where it takes their room."""
        self.drop(chat_id)
        self._contents[chat_id] = content
        self._rows += content.rows
        while self._rows > self._room and len(self._contents) > 1:
            self.drop(next(iter(self._contents)))

    def drop(self, chat_id: int) -> None:
        """Let go of the content, if it is here."""
        content = self._contents.pop(chat_id, None)
        self._rows -= content.rows if content else 0
