"""What the lines of a diary tell about the requests of the last minute. Pure.

A line is `<letter> <seconds of the wall clock> <chat>`.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from bot.chat.pacing.limits import Chat

BEGAN, ENDED, HELD = "b", "e", "h"
ALL = "*"
"""Stands for every chat."""
SHORTEST_LINE = 8
MOST_ILLEGIBLE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """*ended*: pairs of age in seconds and chat, oldest first; *held*: of pause left and chat."""

    ended: tuple[tuple[float, Chat], ...] = ()
    held: tuple[tuple[float, Chat], ...] = ()


def line(letter: str, at: float, chat: Chat) -> str:
    """Return one line of the diary."""
    return f"{letter} {at:.3f} {chat}\n"


def read_past(text: str, *, now: float, remember_for: float) -> Past:
    """Return what still counts at *now*.

    A request without an answer, and one that seems to lie ahead because the clock
    was put back, counts as answered now. What is illegible may be anything: it
    counts as requests of now to every chat.
    """
    ended: list[tuple[float, Chat]] = []
    held: list[tuple[float, Chat]] = []
    under_way: Counter[Chat] = Counter()
    illegible = 0
    for written in text.splitlines(keepends=True):
        entry = _read(written)
        if entry is None:
            illegible += 1 + len(written) // SHORTEST_LINE
            continue
        letter, at, chat = entry
        if letter == HELD:
            held.append((at - now, chat))
        elif letter == BEGAN:
            under_way[chat] += 1
        else:
            under_way[chat] -= 1
            ended.append((max(now - at, 0.0), chat))
    ended += [(0.0, chat) for chat in under_way.elements()]
    ended += [(0.0, ALL)] * min(illegible, MOST_ILLEGIBLE)
    recent = (pair for pair in ended if pair[0] < remember_for)
    return Past(
        ended=tuple(sorted(recent, key=lambda pair: -pair[0])),
        held=tuple(pair for pair in held if pair[0] > 0),
    )


def lines_of(past: Past, *, now: float) -> Iterator[str]:
    """Return the lines that tell the same at *now*."""
    for age, chat in past.ended:
        yield line(ENDED, now - age, chat)
    for pause, chat in past.held:
        yield line(HELD, now + pause, chat)


def _read(written: str) -> tuple[str, float, Chat] | None:
    """Return what one line says; None for one that is torn or damaged."""
    parts = written.split(" ")
    if len(parts) != 3 or parts[0] not in (BEGAN, ENDED, HELD) or not written.endswith("\n"):
        return None
    name = parts[2].strip()
    try:
        return parts[0], float(parts[1]), int(name) if name.lstrip("-").isdecimal() else name
    except ValueError:
        return None
