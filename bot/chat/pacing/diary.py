"""What was sent of late, kept in a file: a restart within the minute keeps the limits too.

Only the next minute ever needs it, so nothing is synced to the medium. No state of the file is
an error: what cannot be read counts against every chat, and a disk that takes no more
lines is noted once in the log.
"""

import logging
import os
from collections import deque
from collections.abc import Callable
from pathlib import Path

from bot.chat.pacing.limits import Chat
from bot.chat.pacing.past import BEGAN, ENDED, HELD, Past, line, lines_of, read_past

logger = logging.getLogger(__name__)

LINES_KEPT = 4000
"""Lines that may gather, besides those that count, before they are thrown out."""
UNREADABLE = "\0" * 1000
LONGEST_CALL = 60.0


class Diary:
    """The file, open for more lines. *wall* is the machine's clock, in seconds."""

    def __init__(self, file: Path, *, wall: Callable[[], float], remember_for: float) -> None:
        self._file = file
        self._wall = wall
        self._remember_for = remember_for
        self._descriptor: int | None = None
        self._recent: deque[tuple[float, str]] = deque()
        self._gathered = 0

    def open(self) -> Past:
        """Return what the last process did, and begin anew with what of it still counts."""
        now = self._wall()
        past = read_past(self._text(), now=now, remember_for=self._remember_for)
        self._recent = deque((now, each) for each in lines_of(past, now=now))
        self._rewrite()
        return past

    def began(self, chat: Chat) -> None:
        """Note that a request departs."""
        self._note(BEGAN, self._wall(), chat)

    def ended(self, chat: Chat) -> None:
        """Note that its answer came, or that none did."""
        self._note(ENDED, self._wall(), chat)

    def held(self, chat: Chat, pause: float) -> None:
        """Note that the chat has to be left alone for a while."""
        self._note(HELD, self._wall() + pause, chat)

    def close(self) -> None:
        """Let go of the file."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def _text(self) -> str:
        try:
            return self._file.read_text(encoding="ascii", errors="replace")
        except FileNotFoundError:
            return ""
        except OSError as error:
            logger.warning("what was sent last cannot be read: %s", error)
            return UNREADABLE

    def _note(self, letter: str, at: float, chat: Chat) -> None:
        if self._descriptor is None:
            return
        written = line(letter, at, chat)
        self._recent.append((max(at, self._wall()), written))
        self._gathered += 1
        if self._gathered > LINES_KEPT:
            self._forget()
            self._rewrite()
        else:
            self._try(lambda: os.write(self._descriptor or -1, written.encode("ascii")))

    def _forget(self) -> None:
        """Drop what counts no longer; a request as old as the longest call has ended."""
        counts_from = self._wall() - self._remember_for - LONGEST_CALL
        self._recent = deque(pair for pair in self._recent if pair[0] > counts_from)

    def _rewrite(self) -> None:
        self.close()
        self._try(self._replace)

    def _replace(self) -> None:
        fresh = self._file.with_name(f"{self._file.name}.new")
        fresh.write_text("".join(written for _, written in self._recent), encoding="ascii")
        fresh.replace(self._file)
        self._descriptor = os.open(self._file, os.O_WRONLY | os.O_APPEND | os.O_CLOEXEC)
        self._gathered = 0

    def _try(self, write: Callable[[], object]) -> None:
        try:
            write()
        except OSError as error:
            logger.warning("what is sent is not noted for the next start: %s", error)
            self.close()
