"""The reader: tables, lexer and grammar of some languages, built once and kept."""

import re
from collections.abc import Collection, Sequence
from datetime import datetime
from functools import lru_cache

from bot.domain.language import Language
from bot.domain.understanding import Understanding
from bot.parsing.dates.answer import Sentence, answer
from bot.parsing.dates.doubts import doubt_series
from bot.parsing.dates.engine import Layer, Node, build_layer, reduce_layer
from bot.parsing.dates.fallback import guess
from bot.parsing.dates.given import GivenMoment, covered, with_given
from bot.parsing.dates.grammar import Alphabet
from bot.parsing.dates.kinds import Kind
from bot.parsing.dates.lexer import Lexer
from bot.parsing.dates.lexicon import build_lexicon
from bot.parsing.dates.normalise import Normalised, normalise
from bot.parsing.dates.numerals import register
from bot.parsing.dates.rules.layers import LAYERS

ANSWERS = (
    *(Kind.DAY, Kind.INSTANT, Kind.RANGE, Kind.BOUND, Kind.RECUR, Kind.CLOCK, Kind.CLOCKRANGE),
    *(Kind.WEEK, Kind.MONTHREF, Kind.YEARREF, Kind.PERIOD),
)
"""The symbols under which an answer may stand at the end."""
PARTS = (Kind.BLANK, Kind.DURATION, Kind.LOOSECLOCK, Kind.LOOSERANGE)


class Reader:
    """Reads the moments in texts of some languages."""

    def __init__(self, languages: Collection[Language]) -> None:
        self._alphabet = Alphabet()
        register(self._alphabet)
        for kind in (*ANSWERS, *PARTS):
            self._alphabet.symbol((kind,))
        self._lexer = Lexer(build_lexicon(languages, self._alphabet), self._alphabet)
        self._layers: list[Layer] = [build_layer(builds, self._alphabet) for builds in LAYERS]
        self._answers = self._any_of(*ANSWERS)
        self._cues = self._any_of(Kind.HAPPENED, Kind.DECIDED, Kind.DEICTIC)
        self._english = self._any_of(Kind.ENGLISH)
        self._foreign = self._any_of(Kind.FOREIGN)

    def read(
        self, text: str, at: datetime, given: Sequence[GivenMoment] = ()
    ) -> list[Understanding]:
        """Return what *text* says about time, in its order."""
        plain = normalise(covered(text, given))
        nodes = self.tokens(plain, given)
        words = "".join([node.symbol for node in nodes])
        nodes, symbols = self.reduce(nodes, words)
        places = [found.start() for found in self._answers.finditer(symbols)]
        if not places and not self._foreign.search(symbols):
            return []
        sentence = Sentence(
            text=text,
            plain=plain,
            nodes=nodes,
            tense=bool(self._cues.search(symbols)),
            english=bool(self._english.search(words)),
        )
        found = doubt_series(answer(sentence, places, at), text)
        if self._foreign.search(symbols):
            found += guess(text, plain, nodes, at)
            found.sort(key=lambda understanding: understanding.span.start)
        return found

    def tokens(self, plain: Normalised, given: Sequence[GivenMoment] = ()) -> list[Node]:
        """Return the tokens of a normalised text, the given moments among them."""
        nodes = self._lexer.tokens(plain.text)
        return with_given(nodes, given, plain, self._alphabet) if given else nodes

    def reduce(self, nodes: list[Node], symbols: str) -> tuple[list[Node], str]:
        """Return what the layers of the grammar make of the tokens, with their symbols."""
        for layer in self._layers:
            nodes, symbols = reduce_layer(nodes, symbols, layer, self._alphabet)
        return nodes, symbols

    def _any_of(self, *kinds: Kind) -> re.Pattern[str]:
        chars = "".join(self._alphabet.class_of(kind) for kind in kinds)
        return re.compile(f"[{re.escape(chars)}]" if chars else "(?!)")


@lru_cache(maxsize=8)
def reader_for(languages: frozenset[Language]) -> Reader:
    """Return the reader of *languages*, built when it is first asked for."""
    return Reader(languages)
