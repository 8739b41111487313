"""The child process: one for each document, with no environment, few rights and little time."""

import asyncio
import logging
import os
import signal
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from bot.documents.conversation import Conversation
from bot.documents.extraction.limits import WALL_SECONDS
from bot.documents.kind import Kind
from bot.domain.errors import UnreadableDocument

# PDFium aborts when its memory ends.
_REASONS = {-signal.SIGXCPU: "document.too_slow", -signal.SIGABRT: "document.too_large"}

logger = logging.getLogger(__name__)

# The package `extraction` is imported by itself, without the rest of the bot around it.
_START = "import sys; sys.path.append(sys.argv[1]); from extraction.main import main; main()"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """How the child is started, and after how many *seconds* it is killed."""

    command: tuple[str, ...]
    seconds: float = WALL_SECONDS


READER = Reader(
    command=(sys.executable, "-I", "-X", "utf8", "-c", _START, str(Path(__file__).parent.resolve()))
)


async def run_reader(reader: Reader, kind: Kind, data: bytes) -> bytes:
    """Hand the document to a new child and return what it answered, unchecked.

    Raises:
        UnreadableDocument: If the child broke down, took too long or talked too much.
    """
    transport, child = await asyncio.get_running_loop().subprocess_exec(
        Conversation,
        *reader.command,
        kind,
        stderr=subprocess.DEVNULL,
        env={},
        cwd="/",
        start_new_session=True,
    )
    try:
        async with asyncio.timeout(reader.seconds):
            child.tell(data)
            await child.has_said_all
            if child.is_flood:
                raise UnreadableDocument("document.too_large")
            await child.has_ended
    except TimeoutError as error:
        logger.warning("a %s of %d bytes was given up after its time", kind, len(data))
        raise UnreadableDocument("document.too_slow") from error
    finally:
        await _end(transport, child)
    _check(child.code, kind, len(data))
    return bytes(child.output)


async def _end(transport: asyncio.SubprocessTransport, child: Conversation) -> None:
    """Kill the child and what it may have started, unless all has come to its end."""
    if not child.is_over:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(transport.get_pid(), signal.SIGKILL)
    transport.close()
    await child.has_ended


def _check(code: int, kind: Kind, size: int) -> None:
    if code == 0:
        return
    logger.warning("reading a %s of %d bytes ended with code %d", kind, size, code)
    raise UnreadableDocument(_REASONS.get(code, "document.damaged"))
