"""Numbers that are no times because of what touches them: money, shares, sections, names."""

import re
from collections.abc import Mapping, Sequence

from bot.parsing.dates.engine import Node
from bot.parsing.dates.kinds import Kind
from bot.parsing.dates.lexicon import Entry

_BEFORE = frozenset("€$£#=+§@")
_BEHIND = frozenset("%€§$£‰°")
_OF_THE_NEXT = re.compile(r"[§€$£](?:\d| \d{1,4}(?![\d.,:/]|-\d+[.,:/]))")
"""`§ 12`, `€500`: the sign of the number behind it; in `5 § 9.12.` it is that of the one before."""
_LETTERS = re.compile(r"[^\W\d_]+")
_NAMES = frozenset({Kind.MONTH, Kind.SHORTMONTH, Kind.WEEKDAY, Kind.SHORTDAY})
_GLUE = frozenset(
    {Kind.WEEKDAY, Kind.SHORTDAY, Kind.CLOCKWORD, Kind.MONTH, Kind.SHORTMONTH, Kind.WEEKWORD}
)
Words = Mapping[str, Entry]


def is_spoilt(text: str, start: int, end: int, found: Sequence[Node], words: Words) -> bool:
    """Tell whether the number at *start* to *end* is none that a time could be made of.

    *found* are the tokens before it.
    """
    before = text[start - 1] if start else " "
    if before.isalpha():
        return not (found and _GLUE & found[-1].readings.keys())
    if before in _BEFORE or (before == "_" and text[start - 2 : start - 1].isalnum()):
        return True
    if before == "-" and _hangs_on_a_name(text, start, found):
        return True
    if before == " " and start > 1 and text[start - 2] in "§€":
        return not text[: start - 2].rstrip(" ")[-1:].isdigit() or _signs_next(
            text, start - 2, words
        )
    return _is_spoilt_behind(text, end, words)


def may_follow(suffix: str, words: Words) -> bool:
    """Tell whether letters may be glued to a number (`15th`, `9am`, `2h`)."""
    plain = suffix.rstrip(".")
    return "#" + plain in words or suffix in words or plain in words


def _is_spoilt_behind(text: str, end: int, words: Words) -> bool:
    behind = text[end : end + 2]
    if behind[:1] == "-" and behind[1:].isalpha() and not _names(text, end + 1, words):
        return True
    sign = end + (behind[:1] == " ")
    return text[sign : sign + 1] in _BEHIND and not _signs_next(text, sign, words)


def _signs_next(text: str, at: int, words: Words) -> bool:
    """Whether the sign at *at* is that of the number behind it."""
    signed = _OF_THE_NEXT.match(text, at)
    return signed is not None and not _names(text, signed.end() + 1, words)


def _names(text: str, at: int, words: Words) -> bool:
    """Whether a month or a weekday follows (`2015-februari`)."""
    word = _LETTERS.match(text, at)
    entry = words.get(word[0]) if word else None
    return entry is not None and bool(_NAMES & entry.readings.keys())


def _hangs_on_a_name(text: str, start: int, found: Sequence[Node]) -> bool:
    """`GPT-4`, but not `5pm-6pm`."""
    joined = start > 1 and text[start - 2].isalnum()
    return joined and (len(found) < 2 or not found[-2].readings)
