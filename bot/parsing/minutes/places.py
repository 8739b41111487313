"""Where a meeting is held, in the base form."""

import re

from bot.parsing.minutes.phrases import words_in
from bot.parsing.minutes.words import Words

MAX_WORDS_BEFORE = 2
MIN_HEAD = 3
_END = re.compile(r"\s+(?:to|for|with|och|för|där|and|on|from|kl|klockan)\s|[.,;()\n]|\d")


def find_place(text: str, words: Words) -> str:
    """Return the place named in *text*: a word of place with the names before it.

    Where the language has no such words, what follows `at`, `in`, `hos`.
    """
    if words.places:
        return _inflected(text, words)
    return _behind_preposition(text, words)


def base_of(word: str, words: Words) -> str | None:
    """Return the base form of a word of place, or of a compound with one."""
    lower = word.casefold()
    if lower in words.places:
        base = words.places[lower]
        return base if base[0].isupper() or word[0].islower() else base.capitalize()
    for cut in range(MIN_HEAD, len(lower) - MIN_HEAD):
        if lower[cut:] in words.places:
            return word[:cut] + words.places[lower[cut:]].casefold()
    return None


def _inflected(text: str, words: Words) -> str:
    found = list(words_in(text))
    for at, word in enumerate(found):
        base = base_of(word[0], words)
        if base is None or base == word[0]:
            continue
        start = at
        while start and at - start < MAX_WORDS_BEFORE and _belongs(text, found, start, words):
            start -= 1
        return text[found[start].start() : word.start()] + base
    return ""


def _belongs(text: str, found: list[re.Match[str]], at: int, words: Words) -> bool:
    """A genitive right before: `Kokkolan kaupungintalolla`."""
    before = found[at - 1]
    lower = before[0].casefold()
    if lower in words.verbs or lower in words.happening or not lower.endswith("n"):
        return False
    return not text[before.end() : found[at].start()].strip()


def _behind_preposition(text: str, words: Words) -> str:
    openers = "|".join(map(re.escape, words.place_openers))
    for opener in re.finditer(rf"(?<!\w)({openers})\s+(?:the\s+)?(?=[\"”“A-ZÅÄÖa-zåäö])", text):
        rest = text[opener.end() :]
        end = _END.search(rest)
        place = (rest[: end.start()] if end else rest).strip(" \"”“'’")
        if place and place.split()[0].casefold() not in words.months:
            return f"{opener[1]} {place}" if opener[1].casefold() == "hos" else place
    return ""
