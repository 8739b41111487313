"""From the nodes of a text to what was understood, each against its own sentence."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.understanding import Doubt, Role, Span, Understanding
from bot.parsing.dates.attach import attach_clocks
from bot.parsing.dates.doubts import late_doubts
from bot.parsing.dates.engine import Node
from bot.parsing.dates.kinds import Kind
from bot.parsing.dates.normalise import Normalised
from bot.parsing.dates.resolve import Reading, resolve
from bot.parsing.dates.sentences import happened
from bot.parsing.dates.values.days import Marked
from bot.parsing.dates.values.periods import MonthOf, WeekOf, said
from bot.parsing.dates.values.scene import Scene
from bot.parsing.dates.values.series import share_year
from bot.parsing.dates.values.spans import Bound

SEPARATORS = frozenset({Kind.COMMA, Kind.SLASH, Kind.AND, Kind.OR, Kind.DASH})
_CLOCK_AND_STOP = re.compile(r"(?<![\d.])\d{1,2}\.$|[.:]\d\d\.$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A text with its nodes, and what its words say of tense and language."""

    text: str
    plain: Normalised
    nodes: Sequence[Node]
    tense: bool
    english: bool

    @property
    def cased(self) -> str:
        """The text in whose offsets the nodes stand, with its capitals where they are known."""
        return self.text if self.plain.origins is None else self.plain.text


def answer(sentence: Sentence, places: Sequence[int], at: datetime) -> list[Understanding]:
    """Return what the nodes at *places* come to, in text order."""
    values = _with_shared_years(sentence.nodes, places, Scene(at=at))
    values = attach_clocks(sentence.nodes, places, values, sentence.cased)
    if _is_heading(sentence.nodes, values):
        values = [said(value) for value in values]
    found = []
    scenes = [Scene(at=at, past=past, english=sentence.english) for past in (False, True)]
    for place, value in zip(places, values, strict=True):
        if value is None:
            continue
        past = sentence.tense and not _ahead(value)
        past = past and happened(sentence.nodes, place, sentence.cased)
        found.append(_understood(sentence, sentence.nodes[place], value, scenes[past]))
    return [understanding for understanding in found if understanding]


def _is_heading(nodes: Sequence[Node], values: Sequence[object]) -> bool:
    """Whether a period is all that is said, or what one word is about (`ensi viikon kokoukset`)."""
    told = [node for node in nodes if Kind.STOP not in node.readings]
    if len(told) != 2 or len(values) != 1 or not told[0].rule:
        return len(told) == 1
    return isinstance(values[0], (WeekOf, MonthOf)) and values[0].number is None


def _with_shared_years(nodes: Sequence[Node], places: Sequence[int], scene: Scene) -> list[object]:
    """Spread years within each run of moments that only separators part."""
    values: list[object] = []
    run: list[object] = []
    for at, place in enumerate(places):
        between = nodes[places[at - 1] + 1 : place] if at else []
        if at and not (between and all(SEPARATORS & node.readings.keys() for node in between)):
            values += share_year(run, scene)
            run = []
        run.append(next(iter(nodes[place].readings.values())))
    return values + share_year(run, scene)


def _ahead(value: object) -> bool:
    """Deadlines and starts lie ahead, whatever the tense of the sentence that sets them."""
    if isinstance(value, Marked):
        return value.role is Role.DEADLINE
    return isinstance(value, Bound) and value.role in (Role.DEADLINE, Role.START)


def _understood(
    sentence: Sentence, node: Node, value: object, scene: Scene
) -> Understanding | None:
    reading = resolve(value, scene) if node.rule else None
    if reading is None:
        return None
    start, end = sentence.plain.origin(node.start), sentence.plain.origin(node.end)
    ends_in_clock = "clock" in node.rule or "hour" in node.rule
    if ends_in_clock and _CLOCK_AND_STOP.search(sentence.text[start:end]):
        end -= 1
    return Understanding(
        span=Span(start=start, end=end),
        text=sentence.text[start:end],
        role=reading.role,
        grain=reading.grain,
        rule=node.rule,
        start=reading.start,
        end=reading.end,
        recurrence=reading.recurrence,
        doubts=(*reading.doubts, *_late_doubts(reading, value, scene)),
    )


def _late_doubts(reading: Reading, value: object, scene: Scene) -> tuple[Doubt, ...]:
    if reading.start is None or scene.past:
        return ()
    return late_doubts(value, reading.start, reading.end, scene.at)
