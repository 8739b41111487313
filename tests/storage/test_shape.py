from collections.abc import Mapping
from dataclasses import make_dataclass
from enum import StrEnum
from typing import Any

import pytest

from bot.storage.shape import shape_of


def a_type(name: str = "Task", **hints: Any) -> Any:
    return make_dataclass(name, hints.items(), namespace={"__module__": __name__})


def an_enum(*values: str) -> Any:
    return StrEnum("State", values, module=__name__)


def test_the_same_types_have_the_same_shape() -> None:
    assert shape_of(a_type(number=int), 1) == shape_of(a_type(number=int), 1)


@pytest.mark.parametrize(
    "other",
    [
        a_type(number=int),
        a_type(number=int, inner=a_type("Inner", due=str, more=int)),
        a_type(number=int, inner=a_type("Inner", due=str) | None),
        a_type(number=int, inner=a_type("Inner", due=int)),
        a_type(count=int, inner=a_type("Inner", due=str)),
    ],
)
def test_a_field_anywhere_changes_the_shape(other: Any) -> None:
    assert shape_of(other) != shape_of(a_type(number=int, inner=a_type("Inner", due=str)))


def test_a_state_more_changes_the_shape_wherever_it_is_held() -> None:
    def holding(state: Any) -> Any:
        return a_type(states=Mapping[int, tuple[state, ...] | None])

    assert shape_of(holding(an_enum("A"))) != shape_of(holding(an_enum("A", "B")))


def test_a_count_stands_for_what_no_type_tells() -> None:
    assert shape_of(int, 1) != shape_of(int, 2)
