"""Owners who stand beside the act: in brackets behind it, before a colon, in the heading."""

import re

from bot.parsing.minutes.doers import read_doer
from bot.parsing.minutes.layout.sentence import Sentence
from bot.parsing.minutes.roster import Roster

_BRACKETS = re.compile(r"\(([^()]{2,60})\)\s*[.;]?\s*$")
_COLUMN = re.compile(r"\S\s{4,}(?=\S)|\t")
MAX_TRAILING = 5
_EFFORT = re.compile(r"\s*~?\s*\d+(?:[.,]\d+)?\s*(?:h|min|pv|tim)?\s*$")


def bracketed_owners(sentence: Sentence, roster: Roster) -> tuple[str, ...]:
    """Return the people in brackets at the sentence's end; an estimate may follow them."""
    found = _BRACKETS.search(sentence.text)
    if found is None:
        return ()
    start, end = found.start(1), found.start(1) + len(_EFFORT.sub("", found[1]))
    at = next((n for n, token in enumerate(sentence.tokens) if token.start >= start), None)
    doer = read_doer(sentence, at, roster) if at is not None else None
    if (
        doer is None
        or not doer.is_sure
        or sentence.text[sentence.tokens[doer.end - 1].end : end].strip(" .:")
    ):
        return ()
    return doer.owners


def leading_owners(sentence: Sentence, roster: Roster) -> tuple[tuple[str, ...], int]:
    """Return the owners before a colon (`GW/JB: sort out ...`), and where the act begins."""
    first = 1 if sentence.tokens and sentence.tokens[0].lower in ("for", "för") else 0
    doer = read_doer(sentence, first, roster)
    if doer is None:
        return (), 0
    colon = re.compile(r"\s*\.?\s*:\s*").match(sentence.text, sentence.tokens[doer.end - 1].end)
    return (doer.owners, colon.end()) if colon else ((), 0)


def column_owners(sentence: Sentence, roster: Roster) -> tuple[str, ...]:
    """Return the people in a column of their own: a wide gap stands before them."""
    gap = _COLUMN.search(sentence.text)
    at = next((n for n, t in enumerate(sentence.tokens) if gap and t.start >= gap.end()), None)
    doer = read_doer(sentence, at, roster) if at is not None else None
    return doer.owners if doer and doer.is_sure else ()


def trailing_owners(sentence: Sentence, roster: Roster, end: int) -> tuple[str, ...]:
    """Return the people named last before *end*, where the row's date stands: `... Pia 25 okt`."""
    last = next((n for n, t in enumerate(sentence.tokens) if t.start >= end), len(sentence.tokens))
    for at in range(max(1, last - MAX_TRAILING), last):
        doer = read_doer(sentence, at, roster)
        if doer and doer.is_sure and doer.end == last and not doer.is_body:
            return doer.owners
    return ()
