"""What was understood of a text about time, for a terminal."""

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.understanding import Recurrence, Role, Understanding
from bot.texts.catalog import Catalog
from bot.texts.doubts import state_doubt
from bot.texts.moments import say_moment, say_range
from bot.texts.recurrence import say_rule

_ROLES = {
    Role.EVENT: "parse.event",
    Role.DEADLINE: "parse.deadline",
    Role.START: "parse.start",
    Role.END: "parse.end",
    Role.RECURRENCE: "parse.repeats",
}


def render_understanding(
    catalog: Catalog, understanding: Understanding, *, text: str, zone: ZoneInfo
) -> str:
    """Return the text, its span underlined, and below it the reading in words."""
    return "\n".join(_lines(catalog, understanding, text, zone))


def _lines(catalog: Catalog, found: Understanding, text: str, zone: ZoneInfo) -> Iterator[str]:
    yield "".join(" " if char.isspace() else char for char in text)
    yield " " * found.span.start + "‾" * max(1, found.span.end - found.span.start)
    yield _reading(catalog, found, zone)
    yield catalog.label("parse.rule", rule=found.rule)
    for doubt in found.doubts:
        yield state_doubt(catalog, doubt, zone)


def _reading(catalog: Catalog, found: Understanding, zone: ZoneInfo) -> str:
    if found.recurrence is not None:
        first = _say_first(catalog, found.recurrence, zone)
        rrule = found.recurrence.rrule
        words = say_rule(catalog, rrule, zone)
        reading = catalog.label("parse.recurrence", words=words, first=first, rrule=rrule)
        return catalog.label("parse.repeats", reading=reading)
    if found.start is None:
        raise ValueError("an understanding needs a start or a recurrence")
    reading = say_range(catalog, found.start, found.end, zone)
    return catalog.label(_ROLES[found.role], reading=reading)


def _say_first(catalog: Catalog, recurrence: Recurrence, zone: ZoneInfo) -> str:
    first = recurrence.dtstart
    if recurrence.at is not None and not isinstance(first, datetime):
        first = datetime.combine(first, recurrence.at, tzinfo=zone)
    return say_moment(catalog, first, zone)
