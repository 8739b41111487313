"""A short line for a list, made of the words of the sentence."""

import re
from collections.abc import Sequence

from bot.domain.understanding import Span
from bot.parsing.minutes.phrases import find_phrase, has_phrase
from bot.parsing.minutes.words import Words

MAX_LENGTH = 90
_BLANKS = re.compile(r"\s+")
_STRAY = re.compile(r"\s([,;.](?=\s|$))")
"""A sign that the date before it has left behind: `redovisat , och`."""
_EDGE = " \t.,;:–—-*_|"
_CUT = re.compile(r"[,;:]\s|\s[–—-]\s|\s\(")
_HEAD = re.compile(r"[A-ZÅÄÖ0-9]{2,}(?:[\s-]+[A-ZÅÄÖ0-9]{2,})*(?=\s|$)|[^:–]{1,40}?(?=\s?[:–]\s)")
SHORT = 3
"""A line of fewer words gets the subject of its agenda item before it."""
MAX_SPEAKER = 60
MAX_SUBJECT = 40


def summarise(text: str, words: Words, dates: Sequence[Span] = (), *, subject: str = "") -> str:
    """Return the sentence without its dates and the words that asked for it, cut at a clause.

    `Täydennykset on pyydetty 9.12.2016 mennessä.` of the item *PRO SOS ...*
    becomes `PRO SOS: täydennykset`.
    """
    for span in sorted(dates, key=lambda span: span.start, reverse=True):
        text = text[: span.start] + " " + text[span.end :]
    asked = find_phrase(text, words.asking)
    if asked and not text[asked.end() :].strip(_EDGE):
        text = text[: asked.start()]
    text = _without_speaker(text, words)
    text = _STRAY.sub(r"\1", _BLANKS.sub(" ", text))
    line = _shortened(text.strip(_EDGE))
    topic = _topic(subject)
    if topic and line and len(line.split()) < SHORT:
        return f"{topic}: {line[0].lower()}{line[1:]}"
    return line[:1].upper() + line[1:]


def _without_speaker(text: str, words: Words) -> str:
    """`Arto kertoi, että osuus on ...` tells of the share, not of Arto."""
    said = find_phrase(text[:MAX_SPEAKER], words.clause_openers)
    is_told = said is not None and has_phrase(text[: said.start()], words.has_been)
    return text[said.end() :] if said and is_told else text


def _shortened(line: str) -> str:
    if len(line) <= MAX_LENGTH:
        return line
    cuts = [cut.start() for cut in _CUT.finditer(line, 20, MAX_LENGTH)]
    if cuts:
        return line[: cuts[-1]].rstrip(_EDGE)
    return line[: line.rfind(" ", 0, MAX_LENGTH)].rstrip(_EDGE) + "…"


def _topic(subject: str) -> str:
    head = _HEAD.match(subject)
    topic = (head[0] if head else subject).strip(_EDGE)
    return topic if 0 < len(topic) <= MAX_SUBJECT else ""
