"""What a meeting or an event is called, in the base form."""

import re
from collections.abc import Sequence

from bot.domain.understanding import Understanding
from bot.parsing.minutes.layout.sentence import Sentence
from bot.parsing.minutes.phrases import words_in
from bot.parsing.minutes.summaries import summarise
from bot.parsing.minutes.words import Words

MIN_HEAD = 3
"""Letters of the first half of a compound."""
WORDS_BEFORE = 2


def event_of(word: str, words: Words) -> str | None:
    """Return the base form of the name of a gathering, or of a compound with one."""
    if word in words.events:
        return words.events[word]
    if not words.has_compounds:
        return None
    cuts = range(MIN_HEAD, len(word) - MIN_HEAD)
    cut = next((cut for cut in cuts if word[cut:] in words.events), None)
    return word[:cut] + words.events[word[cut:]] if cut else None


def meeting_name(sentence: Sentence) -> str:
    """The name of a meeting as the text has it, without *next*: `Ohjausryhmän kokous`."""
    for text in (sentence.text, sentence.section.title):
        found = list(words_in(text))
        for at, word in enumerate(found):
            base = _meeting_of(word[0].casefold(), sentence.words)
            if base:
                return _with_body(found, at, base)
    return ""


def event_name(sentence: Sentence, one: Understanding) -> str:
    """The gathering named nearest before the date, else behind it, else the sentence in short."""
    before = after = ""
    for token in sentence.tokens:
        base = event_of(token.lower, sentence.words)
        if base and token.start < one.span.start:
            before = base
        elif base and not after:
            after = base
    name = before or after
    return _titled(name) if name else summarise(sentence.text, sentence.words, (one.span,))


def _meeting_of(word: str, words: Words) -> str | None:
    return word if word in words.general_meetings else event_of(word, words)


def _with_body(found: Sequence[re.Match[str]], at: int, base: str) -> str:
    """Whose meeting it is stands before it, in the genitive with a capital."""
    before = [word[0] for word in found[max(0, at - WORDS_BEFORE) : at]]
    body = [word for word in before if word[0].isupper() and word.endswith(("n", "s"))]
    return " ".join([*body, base]) if body else _titled(base)


def _titled(name: str) -> str:
    return name[:1].upper() + name[1:]
