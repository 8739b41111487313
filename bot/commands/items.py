"""Understandings as plain items, for scoring and for showing."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from bot.domain.language import Language
from bot.domain.moment import Moment
from bot.domain.understanding import Understanding
from bot.parsing.dates import find_dates


def items_of(understandings: Iterable[Understanding]) -> list[dict[str, Any]]:
    """Return each understanding as an item of the benchmark's form, with its whereabouts."""
    return [_item(u) | _about(u) for u in understandings]


def found(text: str, ref: datetime, langs: Iterable[str]) -> dict[str, Any]:
    """Read *text* as the benchmark's judge asks for it."""
    languages = [Language(code) for code in langs]
    return {"found": items_of(find_dates(text, at=ref, languages=languages))}


def _item(u: Understanding) -> dict[str, Any]:
    if u.recurrence is not None:
        at = u.recurrence.at
        return {
            "rrule": u.recurrence.rrule,
            "time": at.strftime("%H:%M") if at else None,
            "dtstart": _iso(u.recurrence.dtstart)[:10],
        }
    if u.start is None:
        return {}
    if u.end is not None:
        return {"start": _iso(u.start), "end": _iso(u.end)}
    return {"datetime" if isinstance(u.start, datetime) else "date": _iso(u.start)}


def _about(u: Understanding) -> dict[str, Any]:
    return {
        "text": u.text,
        "span": [u.span.start, u.span.end],
        "role": u.role.value,
        "rule": u.rule,
        "doubts": [doubt.kind.value for doubt in u.doubts],
    }


def _iso(moment: Moment) -> str:
    """Whole days as dates, instants as naive local minutes."""
    if isinstance(moment, datetime):
        return moment.replace(tzinfo=None).isoformat(timespec="minutes")
    return moment.isoformat()
