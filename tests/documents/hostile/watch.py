"""A process like the bot's that reads one file after the other and watches itself.

`python -m tests.documents.hostile.watch FOLDER`: the folder holds the files,
numbered, and their names as the bot is told them in `names.json`. The answer
on stdout is one JSON of what was said, and of what it cost.
"""

import asyncio
import json
import re
import resource
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TypedDict

from bot.documents import read_document
from bot.domain.errors import UnreadableDocument

BEAT = 0.005
# A busy machine holds up a beat now and then: what is slow every time is the file's fault.
CALM = 0.1
TRIES = 3


class Said(TypedDict):
    """What became of a file; *text* is the beginning of what was read."""

    reason: str
    text: str
    seconds: float
    blocked: float


class Report(TypedDict):
    """What was said of each file.

    *growth* is by how many MiB this process grew at most, and *child* how many the
    largest of its children had.
    """

    said: list[Said]
    growth: float
    child: float


def watch(files: Sequence[Path], names: Sequence[str]) -> Report:
    """Read the files and return what was seen of them and of this process."""
    for data in (b"Aino", b"<html><p>Aino"):
        asyncio.run(_watched(data, "minutes"))
    before = _memory("VmRSS")
    pairs = zip(files, names, strict=True)
    said = [_watched_calmly(file.read_bytes(), name) for file, name in pairs]
    child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return Report(said=said, growth=_memory("VmHWM") - before, child=child)


def _watched_calmly(data: bytes, name: str) -> Said:
    """Read it again if the loop was held up, and return the calmest reading."""
    readings: list[Said] = []
    while len(readings) < TRIES and (not readings or readings[-1]["blocked"] > CALM):
        readings.append(asyncio.run(_watched(data, name)))
    return min(readings, key=lambda said: said["blocked"])


async def _watched(data: bytes, name: str) -> Said:
    heart = _Heart()
    beating = asyncio.create_task(heart.beat())
    begin = time.monotonic()
    reason, text = await _said(data, name)
    seconds = time.monotonic() - begin
    await asyncio.sleep(0)
    beating.cancel()
    return Said(reason=reason, text=text, seconds=seconds, blocked=heart.longest())


async def _said(data: bytes, name: str) -> tuple[str, str]:
    try:
        lines = await read_document(data, name)
    except UnreadableDocument as error:
        return error.reason, ""
    return "", "\n".join(line.text for line in lines[:5])[:500]


class _Heart:
    """Beats as long as the loop lets it, and remembers the longest silence."""

    def __init__(self) -> None:
        self._last = time.monotonic()
        self._longest = 0.0

    async def beat(self) -> None:
        while True:
            self.longest()
            self._last = time.monotonic()
            await asyncio.sleep(BEAT)

    def longest(self) -> float:
        self._longest = max(self._longest, time.monotonic() - self._last - BEAT)
        return self._longest


def _memory(kind: str) -> float:
    """Return what the kernel says of this process, in MiB."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    found = re.search(rf"^{kind}:\s*(\d+) kB", status, re.M)
    assert found
    return int(found[1]) / 1024


def main() -> None:
    """Watch the files of the folder that the command line names."""
    folder = Path(sys.argv[1])
    names = json.loads((folder / "names.json").read_text(encoding="utf-8"))
    files = [folder / str(number) for number in range(len(names))]
    json.dump(watch(files, names), sys.stdout)


if __name__ == "__main__":
    main()
