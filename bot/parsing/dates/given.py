"""Moments that Telegram has marked in the text itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.understanding import Span
from bot.parsing.dates.engine import Node
from bot.parsing.dates.grammar import Alphabet
from bot.parsing.dates.normalise import COVER, Normalised
from bot.parsing.dates.values.spans import Fixed, FixedDay


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenMoment:
    """A `date_time` entity: the instant that the sender's client put there, and where.

    *span* counts code points of the text, not UTF-16 units; *instant* is aware.
    *is_day*: only its day is shown, so that the whole day is meant.
    """

    span: Span
    instant: datetime
    is_day: bool = False


def covered(text: str, given: Sequence[GivenMoment]) -> str:
    """Return *text* with the given spans made unreadable, at the same length."""
    for moment in given:
        start, end = moment.span.start, moment.span.end
        text = text[:start] + COVER * len(text[start:end]) + text[end:]
    return text


def with_given(
    nodes: Sequence[Node], given: Sequence[GivenMoment], plain: Normalised, alphabet: Alphabet
) -> list[Node]:
    """Return *nodes* with one instant in place of each covered span."""
    moments = sorted(given, key=lambda moment: moment.span.start)
    result: list[Node] = []
    for node in nodes:
        start = plain.origin(node.start)
        while moments and moments[0].span.end <= start:
            moments.pop(0)
        if not (moments and moments[0].span.start <= start):
            result.append(node)
        elif moments[0].span.start == start:
            end = node.start + moments[0].span.end - start
            value = (FixedDay if moments[0].is_day else Fixed)(moments[0].instant)
            symbol = alphabet.symbol((value.kind,))
            result.append(Node(node.start, end, symbol, {value.kind: value}, "given"))
    return result
