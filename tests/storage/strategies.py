"""Any record at all, by the type hints of its dataclass: every field, every branch."""

import types
from collections.abc import Mapping
from dataclasses import fields
from datetime import UTC, date, datetime, time, timedelta, timezone
from enum import StrEnum
from typing import Any, Union, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

NAMES = ("Europe/Helsinki", "Europe/Stockholm", "America/St_Johns", "Australia/Lord_Howe", "UTC")
ZONES = st.sampled_from([ZoneInfo(name) for name in NAMES])
FIXED = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))

instants = st.datetimes(
    datetime.fromisoformat("1980-01-01"),
    datetime.fromisoformat("2100-01-01"),
    timezones=st.one_of(ZONES, st.just(UTC), FIXED),
    allow_imaginary=True,
)

PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: st.text(max_size=12),
    int: st.integers(-(2**62), 2**62),
    bool: st.booleans(),
    date: st.dates(),
    datetime: instants,
    time: st.times(),
    timedelta: st.integers(-(10**8), 10**8).map(lambda seconds: timedelta(seconds=seconds)),
    ZoneInfo: ZONES,
    types.NoneType: st.none(),
}


def values_of(hint: Any) -> st.SearchStrategy[Any]:
    """Return a strategy for values of the type hint."""
    if hint in PLAIN:
        return PLAIN[hint]
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return st.one_of([values_of(each) for each in arguments])
    if origin is tuple:
        return st.lists(values_of(arguments[0]), max_size=3).map(tuple)
    if origin is Mapping:
        return st.dictionaries(values_of(arguments[0]), values_of(arguments[1]), max_size=3)
    if issubclass(hint, StrEnum):
        return st.sampled_from(hint)
    hints = get_type_hints(hint)
    return st.builds(hint, **{field.name: values_of(hints[field.name]) for field in fields(hint)})
