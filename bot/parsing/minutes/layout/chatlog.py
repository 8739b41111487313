"""Raw logs of a chat: the commands to the meeting's bot are its minutes, the talk is left out."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.domain.minutes import Line

_SAID = re.compile(
    r"\s*\[?(?:\d{4}-\d\d-\d\d[ T])?\d{1,2}:\d{2}(?::\d{2})?\]?\s{1,4}"
    r"<[\s@+%&~]?[^<>\s]{1,40}>\s?(?P<text>.*)"
)
_NOTICE = re.compile(r"\s*\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s{1,4}(?:-!-|\*|-->|<--|\*{3})\s.*")
_COMMAND = re.compile(r"#(?P<name>[a-z]+)\s{0,4}(?P<text>.*)", re.IGNORECASE)
MIN_SAID = 5
SHOWN = {
    "topic": "### {}",
    "action": "* ACTION: {}",
    "agreed": "* AGREED: {}",
    "accepted": "* AGREED: {}",
    "info": "* {}",
    "nick": "",
}
"""How a command stands in minutes."""


def without_talk(lines: Sequence[Line]) -> Sequence[Line]:
    """Return the lines; of a chat log with commands only what these put on record."""
    said = [match for line in lines if (match := _SAID.match(line.text))]
    commands = [match for match in said if _COMMAND.match(match["text"])]
    if len(said) < MIN_SAID or not commands:
        return lines
    return [shown for line in lines for shown in _recorded(line)]


def _recorded(line: Line) -> Iterator[Line]:
    said = _SAID.match(line.text)
    if said is None:
        if not _NOTICE.match(line.text):
            yield line
        return
    command = _COMMAND.match(said["text"])
    form = SHOWN.get(command["name"].casefold(), "") if command else ""
    if command and form and command["text"].strip():
        yield replace(line, text="")
        yield replace(line, text=form.format(command["text"].strip()))
