"""Taking words out of a sentence so that what is left still reads as one."""

import re
from collections.abc import Iterable, Sequence

from bot.domain.understanding import Span
from bot.parsing.tokens import fold
from bot.parsing.words import Use, is_used_as

_CUT = "\0"
_SPACES = re.compile(r"\s+")
_EMPTY_BRACKETS = re.compile(rf"[(\[]\s?{_CUT}[\s,;:]?[)\]]")
_CUTS_IN_A_ROW = re.compile(rf"{_CUT}(?:[\s,;]*{_CUT})+")
_STOPS = (",", ";", ":", ".", "!", "?", ")")
_EDGES = " ,;:"
_DASHES = (" -", " –", " —", " /")
"""Only where a space stands before them: a web address may end in one."""
_BULLET = re.compile(r"^(?:[-–—•*/.,;:]+ )+")


def trim(text: str, cuts: Iterable[Span]) -> str:
    """Return *text* on one line, without the *cuts* and what they leave dangling."""
    marked = _SPACES.sub(" ", _with_marks(text, sorted(cuts, key=lambda span: span.start)))
    marked = _CUTS_IN_A_ROW.sub(_CUT, _EMPTY_BRACKETS.sub(_CUT, marked))
    left, *others = marked.split(_CUT)
    for right in others:
        left = _joined(_without_tail(left, right), right)
    return _BULLET.sub("", _ended(left).lstrip(_EDGES))


def _with_marks(text: str, cuts: Sequence[Span]) -> str:
    plain = text.replace(_CUT, " ")
    parts, start = [], 0
    for cut in cuts:
        parts.append(plain[start : cut.start])
        start = max(start, cut.end)
    return _CUT.join([*parts, plain[start:]])


def _without_tail(left: str, right: str) -> str:
    """Return *left* without a last word that leads nowhere now that a stop follows it."""
    if right.strip() and not right.lstrip().startswith(_STOPS):
        return left
    before, _, word = left.rstrip(_EDGES).rpartition(" ")
    return before if is_used_as(fold(word.lstrip("(")), Use.DANGLING) else left


def _joined(left: str, right: str) -> str:
    left, right = left.rstrip(), right.lstrip()
    if not left:
        return _without_joint(right.lstrip(_EDGES + ".-–—/"))
    if right in ("", "."):
        return _ended(left).removesuffix(".")
    if right.startswith(_STOPS):
        return _ended(left) + right
    return f"{left} {right}"


def _ended(left: str) -> str:
    """Return *left* without the separators at its end."""
    left = left.rstrip(_EDGES)
    while left.endswith(_DASHES):
        left = left[:-2].rstrip(_EDGES)
    return left


def _without_joint(right: str) -> str:
    """Return what follows an opening cut without the word that tied it there."""
    word, _, rest = right.partition(" ")
    return rest if is_used_as(fold(word), Use.JOIN) else right
