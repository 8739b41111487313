"""Where a meeting is held, as far as the words tell a place from a subject."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.parsing.tokens import Token, fold, tokenise
from bot.parsing.words import Use, is_used_as, words_of

LOCAL_ENDINGS = ("lla", "llä", "ssa", "ssä")
"""Finnish adessive and inessive; the case is kept, for a base form would be a guess."""
SHORTEST_LOCAL = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Parted:
    """The words of one clause: those that say what, and those that say where."""

    summary: str = ""
    location: str = ""


def part_place(clause: str) -> Parted:
    """Part a clause in two; what names no place for certain is left as summary."""
    return _labelled(clause) or _prefixed(clause) or _inflected(clause) or Parted(summary=clause)


def _labelled(clause: str) -> Parted | None:
    """`paikka: X`, `plats X`, `aihe: X`: the first word says what follows."""
    label, rest = _first_word(clause)
    if rest and is_used_as(fold(label), Use.PLACE):
        return Parted(location=rest)
    if rest and is_used_as(fold(label), Use.TOPIC):
        return Parted(summary=rest)
    return None


def _first_word(clause: str) -> tuple[str, str]:
    word, _, rest = clause.partition(" ")
    label, _, glued = word.partition(":")
    return label, f"{glued} {rest}".strip(" :")


def _prefixed(clause: str) -> Parted | None:
    """`... at the X`, `... i X`: the last such word with a place after it."""
    words = clause.split()
    for at in range(len(words) - 2, -1, -1):
        place = _without_article(words[at + 1 :])
        if is_used_as(fold(words[at]), Use.IN) and place and not _is_nowhere(place[0]):
            start = at if is_used_as(fold(place[0]), Use.REMOTE) else len(words) - len(place)
            return Parted(summary=" ".join(words[:at]), location=" ".join(words[start:]))
    return None


def _without_article(words: Sequence[str]) -> Sequence[str]:
    return words[1:] if words and is_used_as(fold(words[0]), Use.ARTICLE) else words


def _is_nowhere(word: str) -> bool:
    return word[0].isdigit() or is_used_as(fold(word), Use.NOWHERE, Use.MEETING)


def _inflected(clause: str) -> Parted | None:
    """`[X:n] X:lla/X:ssa [number]`, `etänä`, at the end of the clause or at its beginning."""
    tokens = list(tokenise(clause))
    for at in range(len(tokens) - 1, -1, -1):
        if not _is_local(tokens[at]):
            continue
        start, end = _start_of_place(tokens, at), _end_of_place(tokens, at)
        if start == 0 or end == len(tokens):
            place = slice(tokens[start].start, tokens[end - 1].end)
            rest = clause[: place.start] + clause[place.stop :]
            return Parted(summary=rest.strip(), location=clause[place])
    return None


def _is_local(token: Token) -> bool:
    word = token.folded
    if is_used_as(word, Use.REMOTE):
        return True
    is_inflected = len(word) >= SHORTEST_LOCAL and word.endswith(LOCAL_ENDINGS)
    is_no_place = is_used_as(word, Use.NOWHERE) or word.endswith(tuple(words_of(Use.MEETING)))
    return token.kind == "word" and is_inflected and not is_no_place


def _start_of_place(tokens: Sequence[Token], at: int) -> int:
    """Return where the genitives before the place begin: `Kokkolan kaupungintalolla`."""
    while at > 0 and _is_genitive(tokens[at - 1]):
        at -= 1
    return at


def _is_genitive(token: Token) -> bool:
    is_name = token.folded.endswith("n") and len(token.text) > 3
    return token.kind == "word" and is_name and not is_used_as(token.folded, Use.IDLE)


def _end_of_place(tokens: Sequence[Token], at: int) -> int:
    """Return the end of the place, with the number of a room after it."""
    is_numbered = at + 1 < len(tokens) and tokens[at + 1].kind == "number"
    return at + 2 if is_numbered else at + 1
