"""Whole words to their meanings, gathered from the tables of the languages asked for."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module

from bot.domain.language import Language
from bot.parsing.dates.grammar import Alphabet
from bot.parsing.dates.kinds import Kind

Row = tuple[Kind, object, str]
"""A kind, its value, and the words that mean it, parted by spaces; `_` is a space in a phrase."""

_PLAIN = str.maketrans("äöå", "aoa")


@dataclass(frozen=True, slots=True)
class Entry:
    """What a word or phrase may be; *phrase_end* continues a phrase after its first word."""

    symbol: str
    readings: dict[Kind, object]


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases that begin with one word."""

    rest: re.Pattern[str]
    entries: dict[str, Entry]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words and phrases, lower case, with and without their dots.

    *tails* are the last parts of compounds that mean what the part means (`~möte`).
    """

    words: dict[str, Entry]
    phrases: dict[str, Phrases]
    tails: dict[str, Entry]


def build_lexicon(languages: Collection[Language], alphabet: Alphabet) -> Lexicon:
    """Gather the tables of *languages*; a word of several tables has all their readings."""
    readings: dict[str, dict[Kind, object]] = {}
    for kind, value, words in _rows(languages):
        for word in words.split():
            readings.setdefault(word, {}).setdefault(kind, value)
    for word, plain in _undotted(readings):
        for kind, value in readings[word].items():
            readings.setdefault(plain, {}).setdefault(kind, value)
    for word in [word for word in readings if word[-1] == "." and word[:-1] in readings]:
        readings[word] = {**readings[word[:-1]], **readings[word]}
    entries = {word: Entry(alphabet.symbol(r), r) for word, r in readings.items()}
    tails = {word[1:]: entry for word, entry in entries.items() if word[0] == "~"}
    single = {word: entry for word, entry in entries.items() if "_" not in word}
    return Lexicon(single, _phrases(entries), tails)


def _rows(languages: Collection[Language]) -> Iterator[Row]:
    for table in (*sorted(languages), "foreign"):
        yield from import_module(f"bot.parsing.dates.words.{table}").rows()


def _undotted(readings: dict[str, dict[Kind, object]]) -> list[tuple[str, str]]:
    """Spellings without dots; not of weekdays in two letters, which are other words then (`so`)."""
    pairs = ((w, w.translate(_PLAIN)) for w, r in readings.items() if Kind.SHORTDAY not in r)
    return [(word, plain) for word, plain in pairs if word != plain]


def _phrases(entries: dict[str, Entry]) -> dict[str, Phrases]:
    tails: dict[str, dict[str, Entry]] = {}
    for phrase, entry in entries.items():
        head, _, rest = phrase.partition("_")
        if rest:
            tails.setdefault(head, {})[rest.replace("_", " ")] = entry
    return {head: Phrases(_pattern(rests), rests) for head, rests in tails.items()}


@lru_cache(maxsize=512)
def _alternatives(rests: tuple[str, ...]) -> re.Pattern[str]:
    ordered = sorted(rests, key=len, reverse=True)
    body = "|".join(re.escape(rest).replace(r"\ ", r"[ \n]") for rest in ordered)
    return re.compile(rf"[ \n]({body})(?!\w)")


def _pattern(rests: dict[str, Entry]) -> re.Pattern[str]:
    return _alternatives(tuple(rests))
