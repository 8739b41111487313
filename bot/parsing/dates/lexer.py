"""Cuts a normalised text into tokens, in one pass and in linear time."""

import re

from bot.parsing.dates.engine import Node
from bot.parsing.dates.grammar import Alphabet
from bot.parsing.dates.kinds import Kind
from bot.parsing.dates.lexicon import Entry, Lexicon
from bot.parsing.dates.numerals import (
    COLON,
    DIGIT_ORDINAL,
    NOTHING,
    TIME,
    Reading,
    read_iso,
    read_number,
)
from bot.parsing.dates.spoilt import is_spoilt, may_follow
from bot.parsing.dates.values.terms import Case, Named

_TOKEN = re.compile(
    r"(?P<short>[^\W\d_]\d(?::[^\W\d_]{1,4})?(?![\w.,:]))"
    r"|(?P<word>[^\W\d_]+(?:[-'][^\W\d_]+)*'?)"
    r"|(?P<iso>\d{4}-(?:w\d\d?|\d\d?-\d\d?"
    r"(?:[t ]\d\d:\d\d(?::\d\d(?:\.\d{1,6})?(?:z|[+-]\d\d:\d\d)?)?)?)(?![\d/-]))"
    r"|(?P<sum>\d{1,3}(?: \d{3})+,\d\d?(?![\d.,:/-]))"
    r"|(?P<number>\d+(?:[.,:/-]{1,2}\d+)*\.?)"
    r"|(?P<blank>\n[ ]*\n\s*)"
    r"|(?P<mark>[^\w\s])"
)
_MARKS = {
    ",": Kind.COMMA,
    "/": Kind.SLASH,
    "-": Kind.DASH,
    ".": Kind.DOT,
    ":": Kind.COLON,
    "+": Kind.PLUS,
    "(": Kind.OPEN,
    ")": Kind.CLOSE,
    ";": Kind.STOP,
    "!": Kind.STOP,
    "?": Kind.STOP,
}
_DOTTED = re.compile(r"(?:[.:][^\W\d_]{1,6}){1,4}\.?")
_BEFORE_NUMBER = re.compile(r" \(?\d")
_CUT = re.compile(r"-|(?<=\.)[,/]")
_ENDS_SENTENCE = re.compile(r"(?:^(?:3[2-9]|[45]\d)|\d{4}|[.:](?:1[3-9]|00|[2-5]\d))\.$")
"""A point behind a year or behind minutes that are no month is the sentence's."""
_SUFFIX = re.compile(r":?[^\W\d_]+\.?")
_EMPHASIS = frozenset("*`~")
_HOURS = (Kind.HOURAT, Kind.HOURFROM, Kind.HOURTO)


class Lexer:
    """Tokens of a text by the words of one lexicon."""

    def __init__(self, lexicon: Lexicon, alphabet: Alphabet) -> None:
        self._words = lexicon.words
        self._phrases = lexicon.phrases
        self._tails = lexicon.tails
        self._tail_ends = tuple(lexicon.tails)
        self._noise = Entry(alphabet.noise, {})
        self._marks = {m: Entry(alphabet.symbol((k,)), {k: m}) for m, k in _MARKS.items()}
        spaced = (Kind.DASH, Kind.SPACED)
        self._spaced_dash = Entry(alphabet.symbol(spaced), dict.fromkeys(spaced, "-"))
        self._symbol = alphabet.symbol

    def tokens(self, text: str) -> list[Node]:
        """Return the tokens of *text*; words without a meaning here are noise."""
        found: list[Node] = []
        at = 0
        while (match := _TOKEN.search(text, at)) is not None:
            at = match.end()
            group = match.lastgroup
            if group == "word":
                at = self._word(text, match, found)
            elif group == "short":
                at = self._short(match, found)
            elif match[0] in _EMPHASIS and not _is_bullet(text, match.start()):
                continue
            elif group == "mark":
                found.append(_node(match.start(), at, self._mark(text, match)))
            elif group == "blank":
                found.append(_node(match.start(), match.start(), self._marks[";"]))
            else:
                at = self._number(text, match, found)
        return found

    def _mark(self, text: str, match: re.Match[str]) -> Entry:
        if match[0] in "-*" and _is_bullet(text, match.start()):
            return self._marks[";"]
        if text[match.start() - 1 : match.end() + 1] == " - ":
            return self._spaced_dash
        return self._marks.get(match[0], self._noise)

    def _short(self, match: re.Match[str], found: list[Node]) -> int:
        """`q1` in the tables; else a letter, and a number glued to it."""
        entry = self._words.get(match[0][:2])
        end = match.end() if entry else match.start() + 1
        letter = self._words.get(match[0][0], self._noise)
        found.append(_node(match.start(), end, entry or letter))
        return end

    def _word(self, text: str, match: re.Match[str], found: list[Node]) -> int:
        start, end = match.span()
        word = match[0]
        if (phrase := self._phrases.get(word)) and (rest := phrase.rest.match(text, end)):
            found.append(_node(start, rest.end(), phrase.entries[rest[1].replace("\n", " ")]))
            return rest.end()
        if text[end : end + 1] in (".", ":") and (longer := self._abbreviated(text, word, end)):
            found.append(_node(start, longer[0], longer[1]))
            return longer[0]
        entry = self._words.get(word) or self._words.get(word.rstrip("'"))
        if entry is None and "-" in word:
            self._compound(start, word.rstrip("'"), found)
        else:
            found.append(_node(start, end, entry or self._by_tail(text, word, end, found)))
        return end

    def _abbreviated(self, text: str, word: str, end: int) -> tuple[int, Entry] | None:
        """`kl.`, `t.o.m.`, `vk:lla`: words with points in them."""
        if inner := _DOTTED.match(text, end):
            whole = word + inner[0]
            if entry := self._words.get(whole) or self._words.get(whole.rstrip(".")):
                return inner.end(), entry
        entry = self._words.get(word + text[end])
        return (end + 1, entry) if entry else None

    def _by_tail(self, text: str, word: str, end: int, found: list[Node]) -> Entry:
        """An unknown word counts by its end beside a number (`styrgruppsmöte 4/2016`)."""
        behind = bool(found) and Kind.DAYMONTH in found[-1].readings
        if not (behind or _BEFORE_NUMBER.match(text, end)) or not word.endswith(self._tail_ends):
            return self._noise
        return next(entry for tail, entry in self._tails.items() if word.endswith(tail))

    def _compound(self, start: int, word: str, found: list[Node]) -> None:
        """`ma-ke`, `syys-lokakuussa`: every part must be a word of ours."""
        parts = word.split("-")
        entries = [self._words.get(part) for part in parts]
        if None in entries:
            found.append(_node(start, start + len(word), self._noise))
            return
        for part, entry in zip(parts, entries, strict=True):
            found.append(_node(start, start + len(part), entry or self._noise))
            start += len(part) + 1
            found.append(_node(start - 1, start, self._marks["-"]))
        found.pop()

    def _number(self, text: str, match: re.Match[str], found: list[Node]) -> int:
        start, end = match.span()
        suffix = _SUFFIX.match(text, end) if text[end - 1] != "." else None
        pointed = suffix is not None and suffix[0][-1] == "."
        ordinal = self._words.get("#" + suffix[0].rstrip(".")) if suffix else None
        ruined = is_spoilt(text, start, end, found, self._words)
        if ruined or (suffix and not may_follow(suffix[0], self._words)):
            end = suffix.end() if suffix else end
            found.append(_node(start, end, self._noise))
            return end
        if suffix and ordinal:
            return self._ordinal(match[0], start, suffix.end() - pointed, ordinal, found)
        if match.lastgroup == "iso":
            self._emit(start, end, read_iso(match[0]), found)
            return end
        return self._pieces(match[0], start, found)

    def _ordinal(self, digits: str, start: int, end: int, entry: Entry, found: list[Node]) -> int:
        number = int(digits) if digits.isdigit() and len(digits) <= 2 else 0
        hour = next((kind for kind in _HOURS if kind in entry.readings), None)
        if hour is not None:
            reading = (frozenset({hour}), number) if number else read_number(digits)
            self._emit(start, end, reading, found)
            return end
        case = getattr(entry.readings[Kind.ORDINAL], "case", Case.PLAIN)
        reading = (DIGIT_ORDINAL, Named(number, case)) if 1 <= number <= 31 else NOTHING
        self._emit(start, end, read_number(digits) if "." in digits else reading, found)
        return end

    def _pieces(self, digits: str, start: int, found: list[Node]) -> int:
        """Ranges and lists written without spaces: `12.-14.12.`, `24.11./8.12.2016`."""
        whole = read_number(digits)
        if "-" in digits and whole is not NOTHING:
            self._emit(start, start + len(digits), whole, found)
            return start + len(digits)
        if _ENDS_SENTENCE.search(digits):
            digits = digits[:-1]
        self._cut(digits, start, found)
        return start + len(digits)

    def _cut(self, digits: str, start: int, found: list[Node]) -> None:
        cuts = [0, *(c for m in _CUT.finditer(digits) for c in m.span()), len(digits)]
        readings = [read_number(digits[a:b]) for a, b in zip(cuts[::2], cuts[1::2], strict=True)]
        if NOTHING in readings or len(readings) > 4:
            found.append(_node(start, start + len(digits), self._noise))
            return
        for n, reading in enumerate(readings):
            a, b = cuts[2 * n], cuts[2 * n + 1]
            if n:
                found.append(_node(start + a - 1, start + a, self._marks[digits[a - 1]]))
            self._emit(start + a, start + b, reading, found)

    def _emit(self, start: int, end: int, reading: Reading, found: list[Node]) -> None:
        kinds, value = reading
        if kinds == TIME and found and Kind.TIMED in found[-1].readings:
            kinds = COLON
        found.append(Node(start, end, self._symbol(kinds), dict.fromkeys(kinds, value)))


def _node(start: int, end: int, entry: Entry) -> Node:
    return Node(start, end, entry.symbol, entry.readings)


def _is_bullet(text: str, at: int) -> bool:
    """A dash that begins its line, with a space behind it."""
    before = at - 1
    while before >= 0 and text[before] == " ":
        before -= 1
    return (before < 0 or text[before] == "\n") and text[at + 1 : at + 2] == " "
