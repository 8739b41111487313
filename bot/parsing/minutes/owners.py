"""Owners who stand beside the act: in brackets behind it, before a colon, in the heading."""

import re

from bot.parsing.minutes.doers import read_doer
from bot.parsing.minutes.layout.labels import Kind
from bot.parsing.minutes.layout.sentence import Sentence
from bot.parsing.minutes.phrases import either, find_phrase
from bot.parsing.minutes.roster import Roster
from bot.parsing.minutes.words import Form, Words

_BRACKETS = re.compile(r"\(([^()]{2,60})\)\s*[.;]?\s*$")
_SLASHED = re.compile(r"\s/\s([^()/]{2,40})$")
_DASHED = re.compile(r"\s[–—-]\s([^()–—]{2,40})$")
_COLUMN = re.compile(r"\S\s{4,}(?=\S)|\t")
_BRACKET = re.compile(r"\([^()]*\)")
_LISTED = re.compile(r"[,;/&+]|\s(?:ja|och|o|and|sekä|samt)\s")
_AFTER_NAME = re.compile(r"\s{0,3}\.?\s{0,3}(?::|\s[–—-]\s)\s*")
MAX_NAME = 40
MAX_TRAILING = 5
_EFFORT = re.compile(r"\s*~?\s*\d+(?:[.,]\d+)?\s*(?:h|min|pv|tim)?\s*$")


def bracketed_owners(sentence: Sentence, roster: Roster) -> tuple[str, ...]:
    """Return the people in brackets, or behind a stroke, at the sentence's end.

    An estimate may follow them.
    """
    found = _BRACKETS.search(sentence.text) or _SLASHED.search(sentence.text)
    if found is None and sentence.statement.bullet and not _names_office(sentence):
        found = _DASHED.search(sentence.text)
    if found is None:
        return ()
    start, end = found.start(1), found.start(1) + len(_EFFORT.sub("", found[1]))
    at = next((n for n, token in enumerate(sentence.tokens) if token.start >= start), None)
    if at is not None and sentence.tokens[at].lower in sentence.words.owner_column:
        at += 1
    doer = read_doer(sentence, at, roster) if at is not None else None
    if (
        doer is None
        or not doer.is_sure
        or sentence.text[sentence.tokens[doer.end - 1].end : end].strip(" .:")
    ):
        return ()
    return doer.owners


def _names_office(sentence: Sentence) -> bool:
    """`Ordförande – Eva` tells who holds an office."""
    return bool(sentence.tokens) and sentence.tokens[0].lower in sentence.words.roles


def leading_owners(sentence: Sentence, roster: Roster) -> tuple[tuple[str, ...], int]:
    """Return the owners before a colon (`GW/JB: sort out ...`), and where the act begins."""
    first = 1 if sentence.tokens and sentence.tokens[0].lower in ("for", "för") else 0
    doer = read_doer(sentence, first, roster)
    if doer is None:
        return (), 0
    colon = _AFTER_NAME.match(sentence.text, sentence.tokens[doer.end - 1].end)
    return (doer.owners, colon.end()) if colon else ((), 0)


def nick_owners(sentence: Sentence) -> tuple[str, ...]:
    """Return the nick that opens an action of a chat log: `zed9 to port the packages`."""
    tokens, words = sentence.tokens, sentence.words
    is_nick = len(tokens) > 2 and tokens[1].lower in words.will and not sentence.forms(0)
    is_act = is_nick and Form.BASE in sentence.forms(2) and tokens[0].lower not in words.common
    return (tokens[0].text,) if is_act else ()


def column_owners(sentence: Sentence, roster: Roster) -> tuple[str, ...]:
    """Return the people in a column of their own: a wide gap stands before them."""
    gap = _COLUMN.search(sentence.text)
    first = read_doer(sentence, 0, roster) if gap else None
    if gap and first and first.is_sure and sentence.tokens[first.end - 1].end >= gap.start():
        return ()
    at = next((n for n, t in enumerate(sentence.tokens) if gap and t.start >= gap.end()), None)
    doer = read_doer(sentence, at, roster) if at is not None else None
    return doer.owners if doer and doer.is_sure else ()


def owners_alone(sentence: Sentence, roster: Roster) -> tuple[str, ...]:
    """Return the people who stand alone behind a label: `ACTION: Clerk`, `(Ansvarig: Eva)`."""
    tokens, words = sentence.tokens, sentence.words
    label = find_phrase(sentence.text, either(words.action, words.owner_column))
    is_label = label is not None and not sentence.text[: label.start()].strip(" ([*_")
    is_alone = sentence.statement.kind is Kind.ACTION and not sentence.statement.bullet
    is_last = sentence.at > 0 and len(tokens) <= MAX_TRAILING
    start = label.end() if label and is_label else 0
    at = next((n for n, token in enumerate(tokens) if token.start >= start), len(tokens))
    is_told = is_label or is_alone or is_last
    doer = read_doer(sentence, at, roster) if is_told and at < len(tokens) else None
    is_whole = doer is not None and doer.end == len(tokens) and (doer.is_sure or is_label)
    return doer.owners if doer and is_whole else ()


def opening_bracket_owners(sentence: Sentence, roster: Roster) -> tuple[str, ...]:
    """Return the people with whom the last bracket begins: `(Marta has a draft)`."""
    found = _BRACKETS.search(sentence.text)
    at = next((n for n, t in enumerate(sentence.tokens) if found and t.start >= found.start(1)), 0)
    doer = read_doer(sentence, at, roster) if found and at else None
    if doer is None or doer.is_body or doer.end >= len(sentence.tokens):
        return ()
    has_it = sentence.tokens[doer.end].lower in sentence.words.happening | sentence.words.has_been
    return doer.owners if doer.is_sure or has_it else ()


def cell_owners(text: str, words: Words) -> tuple[str, ...]:
    """Return the names in the cell of a table."""
    plain = _BRACKET.sub(" ", text)
    names = (name.strip(" .*_-–@") for name in _LISTED.split(plain))
    known = (name for name in names if any(map(str.isalpha, name)) and len(name) <= MAX_NAME)
    return tuple(name for name in known if name.casefold() not in words.unnamed)


def owners_in_charge(sentence: Sentence, roster: Roster) -> tuple[str, ...]:
    """Return who is in charge: `genom Evas försorg`, `Irman hoidettavaksi`, `av Gunnel`."""
    words = sentence.words
    for at, token in enumerate(sentence.tokens):
        if token.lower in words.charges and at:
            name = roster.base_of(sentence.tokens[at - 1].text, words)
            first = roster.base_of(sentence.tokens[at - 2].text, words) if at > 1 else ""
            is_full = bool(first) and sentence.between(at - 1) == " "
            if name:
                return (f"{first} {name}" if is_full else name,)
        doer = read_doer(sentence, at + 1, roster) if token.lower in words.agents else None
        if doer and doer.is_sure and not doer.is_body:
            return doer.owners
    return ()


def trailing_owners(sentence: Sentence, roster: Roster, end: int) -> tuple[str, ...]:
    """Return the people named last before *end*, where the row's date stands: `... Pia 25 okt`."""
    last = next((n for n, t in enumerate(sentence.tokens) if t.start >= end), len(sentence.tokens))
    is_dated = end < len(sentence.text)
    for at in range(max(1, last - MAX_TRAILING), last):
        if not is_dated and not roster.is_person(sentence.tokens[at].text):
            continue
        doer = read_doer(sentence, at, roster)
        if doer and doer.is_sure and doer.end == last and not doer.is_body:
            return doer.owners
    return ()
