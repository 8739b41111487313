"""Labels that say what kind of statement follows: proposal, decision, discussion."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from bot.domain.language import Language
from bot.parsing.minutes.words import Words, words_of


class Kind(StrEnum):
    """What a statement does in its agenda item."""

    BACKGROUND = "background"
    """Said beforehand: the preparer's text."""
    PROPOSAL = "proposal"
    DISCUSSION = "discussion"
    DECISION = "decision"
    ACTION = "action"


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A label, and where the text after it begins."""

    kind: Kind
    end: int
    is_whole: bool
    """Nothing follows the label in its paragraph."""


def find_label(text: str, words: Words) -> Label | None:
    """Return the label that opens *text*.

    A label is followed by a colon, by the preparer's initials in brackets, by
    nothing, or by a sentence with a capital (`Päätös Hyväksyttiin`). A number may
    stand between (`Päätös 2.`).
    """
    found = _pattern(words.language).match(text) or _named(text, words)
    if found is None:
        return None
    rest = text[found.end() :]
    is_closed = bool(found["colon"] or found["initials"])
    if rest and not is_closed and (rest[0].islower() or not rest[0].isalpha()):
        return None
    kind = _kinds(words.language)[found["label"].casefold()]
    if rest and not is_closed and kind not in (Kind.PROPOSAL, Kind.DECISION):
        return None
    return Label(kind=kind, end=found.end(), is_whole=not rest)


_WHOSE = re.compile(r"(?:[^\W\d]+\s){0,2}[^\W\d]{3,40}(?:n|s|:s|['’]s)\s(?=\S)")


def _named(text: str, words: Words) -> re.Match[str] | None:
    """A label may say whose it is: `Tekniske chefens förslag:`, `Kirkkoneuvoston päätös:`."""
    whose = _WHOSE.match(text)
    found = _pattern(words.language).match(text, whose.end()) if whose else None
    if found is None or not found["colon"]:
        return None
    is_said = _kinds(words.language)[found["label"].casefold()] in (Kind.PROPOSAL, Kind.DECISION)
    return found if is_said else None


@lru_cache(maxsize=len(Language))
def _kinds(language: Language) -> dict[str, Kind]:
    words = words_of(language)
    tables = {
        Kind.BACKGROUND: words.background,
        Kind.PROPOSAL: words.proposal,
        Kind.DISCUSSION: words.discussion,
        Kind.DECISION: words.decision,
        Kind.ACTION: words.action,
    }
    return {phrase: kind for kind, phrases in tables.items() for phrase in phrases}


@lru_cache(maxsize=len(Language))
def _pattern(language: Language) -> re.Pattern[str]:
    phrases = sorted(map(re.escape, _kinds(language)), key=len, reverse=True)
    return re.compile(
        rf"[*_\W]{{0,4}}(?P<label>{'|'.join(phrases)})\b[*_]*(?:\s+\d{{1,2}}\.?(?=\s*:|\s))?"
        r"(?P<initials>\s*\([^()\s]{1,8}\))?\s*(?P<colon>[:–—]|-(?=\s))?[*_]*\s*",
        re.IGNORECASE,
    )


def find_key(text: str, words: Words) -> re.Match[str] | None:
    """Return the key of the document's head that opens *text*; a colon or a gap follows it."""
    return _key_pattern(words.language).match(text)


@lru_cache(maxsize=len(Language))
def _key_pattern(language: Language) -> re.Pattern[str]:
    words = words_of(language)
    keys = sorted(words.when | words.where | words.present, key=len, reverse=True)
    return re.compile(
        rf"[*_]*(?P<key>{'|'.join(map(re.escape, keys))})[*_]*(?:\s*\([^()]*\))?"
        r"(?:\s*[:.][*_]*\s*|\t|\s{2,}|\s*$)",
        re.IGNORECASE,
    )
