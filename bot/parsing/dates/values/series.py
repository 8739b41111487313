"""Neighbours in a list or a range: a year given once holds for all of them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from bot.domain.moment import Moment
from bot.parsing.dates.values.days import InPart, Marked, Settled, Weekday
from bot.parsing.dates.values.periods import MonthOf, WeekOf, YearOf
from bot.parsing.dates.values.scene import Scene
from bot.parsing.dates.values.spans import Bound, Hours, Instant, Range
from bot.parsing.dates.values.written import Written

Dated = Written | MonthOf | WeekOf
_WRAPPERS = (Marked, InPart, Bound, Instant, Hours)


def share_year(values: Sequence[object], scene: Scene) -> list[object]:
    """Return *values* with the years that some of them carry spread outward in calendar order."""
    leaves = [leaf_of(value) for value in values]
    known = [n for n, leaf in enumerate(leaves) if _year(leaf, scene) is not None]
    result = list(values)
    if not known:
        return result
    for at in range(known[0] - 1, -1, -1):
        _follow(result, leaves, at, at + 1, scene)
    for at in range(known[0] + 1, len(leaves)):
        if at not in known:
            _follow(result, leaves, at, at - 1, scene)
    return result


def _follow(
    values: list[object], leaves: list[Dated | None], at: int, beside: int, scene: Scene
) -> None:
    """Give the value at *at* the year that keeps it in order with its neighbour."""
    leaf, other = leaves[at], leaves[beside]
    year = _year(other, scene)
    if leaf is None or other is None or year is None:
        return
    if at < beside:
        year -= _place(leaf) > _place(other)
    else:
        year += _place(leaf) < _place(other)
    leaves[at] = replace(leaf, year=YearOf(year))
    values[at] = with_leaf(values[at], leaves[at])


def _place(leaf: Dated) -> tuple[int, int]:
    if isinstance(leaf, Written):
        return leaf.month or 0, leaf.number
    return (leaf.number or 0, 0) if isinstance(leaf, MonthOf) else (0, leaf.number or 0)


def _year(leaf: Dated | None, scene: Scene) -> int | None:
    return leaf.year.year(scene) if leaf is not None and leaf.year is not None else None


def leaf_of(value: object) -> Dated | None:
    """Return the written date inside a value, whatever is wrapped around it."""
    while isinstance(value, _WRAPPERS):
        value = value.of
    if isinstance(value, Range):
        return leaf_of(value.start)
    if isinstance(value, (MonthOf, WeekOf)):
        return value if value.number is not None else None
    return value if isinstance(value, Written) else None


def with_leaf(value: object, leaf: Dated | None) -> object:
    """Return the value with another date inside."""
    if isinstance(value, _WRAPPERS):
        return replace(value, of=with_leaf(value.of, leaf))  # type: ignore[arg-type]
    if isinstance(value, Range):
        end = leaf_of(value.end)
        start = with_leaf(value.start, leaf)
        if leaf is None or end is None or end.year is not None or leaf.year is None:
            return Range(start, value.end)
        year = (leaf.year.number or 0) + (_place(end) < _place(leaf))
        return Range(start, with_leaf(value.end, replace(end, year=YearOf(year))))
    return leaf


def end_after(start: object, end: object, first: Moment | None, scene: Scene) -> object:
    """Return the end of a range so that it does not lie before its start."""
    if first is None:
        return end
    day = first.date() if isinstance(first, datetime) else first
    leaf = leaf_of(end)
    if leaf is not None and leaf.year is None:
        own = leaf_of(start)
        later = own is not None and type(own) is type(leaf) and _place(leaf) < _place(own)
        return with_leaf(end, replace(leaf, year=YearOf(day.year + later)))
    return _weekday_after(end, day)


def _weekday_after(end: object, day: date) -> object:
    if isinstance(end, (Marked, InPart, Instant, Hours)):
        return replace(end, of=_weekday_after(end.of, day))  # type: ignore[arg-type]
    if isinstance(end, Weekday):
        return Settled(end.after(day))
    return end
