"""Logs of a meeting's bot on IRC: topics become headings, stamps go."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.domain.minutes import Line

_STAMP = re.compile(r"\([^\s(),]{1,40},\s{1,4}\d{1,2}:\d{2}:\d{2}\)$")
_BULLET = re.compile(r"(\s*)\*\s+(?=\S)")
_TOPIC = re.compile(r"TOPIC:\s*")
MIN_STAMPS = 3


def without_stamps(lines: Sequence[Line]) -> Sequence[Line]:
    """Return the lines; where points carry stamps (`(nick, 18:00:20)`), those of topics head."""
    points = list(_points(lines))
    if sum(bool(_stamp(point.text)) for point in points) < MIN_STAMPS:
        return lines
    return [line for point in points for line in _plain(point)]


def _points(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield the lines, a point with the lines that hang below it as one."""
    point: Line | None = None
    for line in lines:
        if point and line.text.strip() and _hangs(line.text, point.text):
            point = replace(point, text=f"{point.text} {line.text.strip()}")
            continue
        if point:
            yield point
        point = line if _BULLET.match(line.text) else None
        if point is None:
            yield line
    if point:
        yield point


def _hangs(text: str, point: str) -> bool:
    depth = len(point) - len(point.lstrip())
    return not _BULLET.match(text) and len(text) - len(text.lstrip()) > depth


def _plain(line: Line) -> Iterator[Line]:
    stamp = _stamp(line.text)
    text = line.text[: stamp.start()].rstrip() if stamp else line.text
    bullet = _BULLET.match(text)
    if stamp and bullet and not bullet[1]:
        topic = _TOPIC.sub("", text[bullet.end() :])
        yield replace(line, text="")
        yield replace(line, text=f"### {topic}")
    else:
        yield replace(line, text=text)


def _stamp(text: str) -> re.Match[str] | None:
    return _STAMP.search(text.rstrip())
