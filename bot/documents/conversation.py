"""Talking with the child through its pipes, however it behaves.

The streams of asyncio do not serve here: `Process.wait` waits for the end of the
output too, so a child that floods its pipe, or leaves it to another, would
never be over.
"""

import asyncio
from typing import cast

from bot.documents.extraction.limits import MAX_OUTPUT

_STDIN, _STDOUT = 0, 1
_PIECE = 64 * 1024


class Conversation(asyncio.SubprocessProtocol):
    """What is said to one child and what it answers, up to a little more than it may say."""

    def __init__(self) -> None:
        loop = asyncio.get_running_loop()
        self.output = bytearray()
        self.has_said_all: asyncio.Future[None] = loop.create_future()
        self.has_ended: asyncio.Future[None] = loop.create_future()
        self._transport: asyncio.SubprocessTransport | None = None
        self._unsaid = memoryview(b"")
        self._is_listening = True

    @property
    def is_over(self) -> bool:
        """Whether the child has ended and no one else holds its output."""
        return self.has_said_all.done() and self.has_ended.done()

    @property
    def is_flood(self) -> bool:
        """Whether the child said more than it may."""
        return len(self.output) > MAX_OUTPUT

    @property
    def code(self) -> int:
        """How the child ended; a signal that killed it is negative."""
        assert self._transport is not None
        code = self._transport.get_returncode()
        assert code is not None
        return code

    def tell(self, data: bytes) -> None:
        """Begin to write all of the child's input; a child that dies meanwhile is no error."""
        self._unsaid = memoryview(data)
        self._go_on()

    def pause_writing(self) -> None:
        """Called by asyncio when the child does not take more for now."""
        self._is_listening = False

    def resume_writing(self) -> None:
        """Called by asyncio when the child takes more again."""
        self._is_listening = True
        # Not at once: the transport is in the midst of its own work, and we may close it.
        asyncio.get_running_loop().call_soon(self._go_on)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Called by asyncio when the child is there."""
        self._transport = cast(asyncio.SubprocessTransport, transport)

    def pipe_data_received(self, fd: int, data: bytes) -> None:
        """Called by asyncio with a piece of the answer."""
        if not self.is_flood:
            self.output += data
        if self.is_flood:
            self._note(self.has_said_all)

    def pipe_connection_lost(self, fd: int, exc: Exception | None) -> None:
        """Called by asyncio when a pipe is closed."""
        if fd == _STDOUT:
            self._note(self.has_said_all)

    def process_exited(self) -> None:
        """Called by asyncio when the child has ended."""
        self._note(self.has_ended)

    def _go_on(self) -> None:
        """Write piece by piece: asyncio would keep a copy of all that the pipe does not hold."""
        assert self._transport is not None
        stdin = cast(asyncio.WriteTransport, self._transport.get_pipe_transport(_STDIN))
        while self._unsaid and self._is_listening and not stdin.is_closing():
            piece, self._unsaid = self._unsaid[:_PIECE], self._unsaid[_PIECE:]
            stdin.write(piece)
        if not self._unsaid and not stdin.is_closing():
            stdin.close()

    @staticmethod
    def _note(future: asyncio.Future[None]) -> None:
        if not future.done():
            future.set_result(None)
