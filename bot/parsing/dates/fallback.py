"""What our own grammar leaves: words of time in other languages, read by dateparser.

A guess is offered as a question and never taken: dateparser answers many a
phrase with a wrong date. It sees only a short run of words of time and plain
numbers, never a dotted number, a clock word or a whole message.
"""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.domain.moment import Moment
from bot.domain.understanding import Doubt, DoubtKind, Grain, Role, Span, Understanding
from bot.parsing.dates.engine import Node
from bot.parsing.dates.kinds import Kind
from bot.parsing.dates.normalise import Normalised
from bot.parsing.dates.words.foreign import LANGUAGES

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

MOST = 3
"""Guesses a text may cost; one takes dateparser about a millisecond."""
LONGEST = 40
EARLIEST, LATEST = timedelta(days=-400), timedelta(days=800)
_NUMBERS = frozenset({Kind.DAYNUM, Kind.DOTTED, Kind.YEAR})
_UNSAFE = re.compile(r"\d[.:/-]\d|[%€§$]|\d{5}")
_POINT = re.compile(r"(?<=\d)\.")


def guess(text: str, plain: Normalised, nodes: Sequence[Node], at: datetime) -> list[Understanding]:
    """Return what dateparser makes of the runs of foreign words of time, each doubted."""
    found: list[Understanding] = []
    for run in _runs(nodes)[:MOST]:
        start, end = plain.origin(run[0].start), plain.origin(run[-1].end)
        moment = _read(plain.text[run[0].start : run[-1].end], at)
        if moment is not None:
            found.append(_doubted(text, start, end, moment))
    return found


def _runs(nodes: Sequence[Node]) -> list[list[Node]]:
    runs: list[list[Node]] = []
    run: list[Node] = []
    for node in (*nodes, None):
        if node is not None and not node.rule and _belongs(node):
            run.append(node)
            continue
        if any(Kind.FOREIGN in of.readings for of in run) and not (node is not None and node.rule):
            runs.append(run)
        run = []
    return runs


def _belongs(node: Node) -> bool:
    return Kind.FOREIGN in node.readings or bool(_NUMBERS & node.readings.keys())


def _read(phrase: str, at: datetime) -> Moment | None:
    if len(phrase) > LONGEST or _UNSAFE.search(phrase):
        return None
    local = at.replace(tzinfo=None)
    data = _parser(local).get_date_data(_POINT.sub("", phrase.replace("\n", " ")))
    if (
        data.date_obj is None
        or data.period != "day"
        or not EARLIEST <= data.date_obj - local <= LATEST
    ):
        return None
    return data.date_obj.date()


@lru_cache(maxsize=4)
def _parser(base: datetime) -> "DateDataParser":
    # Loaded late: few messages need it, and it takes long to import.
    from dateparser.date import DateDataParser

    return DateDataParser(
        languages=list(LANGUAGES),
        settings={
            "RELATIVE_BASE": base,
            "DATE_ORDER": "DMY",
            "PREFER_DATES_FROM": "future",
            "PARSERS": ["relative-time", "absolute-time"],
            "RETURN_TIME_AS_PERIOD": True,
        },
    )


def _doubted(text: str, start: int, end: int, moment: Moment) -> Understanding:
    doubt = Doubt(kind=DoubtKind.FALLBACK, candidates=(moment,))
    return Understanding(
        span=Span(start=start, end=end),
        text=text[start:end],
        role=Role.EVENT,
        grain=Grain.DAY,
        rule="dateparser",
        start=moment,
        doubts=(doubt,),
    )
