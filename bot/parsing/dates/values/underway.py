"""A range without years that is running now is this one, not the next such."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from bot.domain.moment import Moment
from bot.parsing.dates.values.periods import WeekOf, YearOf
from bot.parsing.dates.values.scene import Scene
from bot.parsing.dates.values.series import leaf_of, with_leaf

LONGEST = 183
"""Days that such a range may last."""


def begun_before(start: object, first: Moment, scene: Scene) -> Any:
    """Return *start* a year before *first*, None where its words have a year or it is near."""
    leaf = leaf_of(start)
    if scene.past or leaf is None or leaf.year is not None or day_of(first) <= scene.today:
        return None
    day = day_of(first)
    year = day.isocalendar().year if isinstance(leaf, WeekOf) else day.year
    return with_leaf(start, replace(leaf, year=YearOf(year - 1)))


def is_running(first: Moment, last: Moment, scene: Scene) -> bool:
    """Tell whether today lies in a range that is no longer than half a year."""
    begin, end = day_of(first), day_of(last)
    return begin <= scene.today <= end and (end - begin).days <= LONGEST


def day_of(moment: Moment) -> date:
    """Return the day of a moment."""
    return moment.date() if isinstance(moment, datetime) else moment
