"""What the lexer hands over for numbers with inner points, slashes and colons."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pair:
    """Two numbers in one (`9.12.`, `9/12`, `9.15`, `11/2016`)."""

    first: int
    second: int
    mark: str
    dotted: bool = False
    """A point stands behind it."""


@dataclass(frozen=True, slots=True)
class Triple:
    """Day, month, year."""

    day: int
    month: int
    year: int
    short: bool = False
    """The year had two digits."""
    slashed: bool = False
    swapped: bool = False
    """Written month first (12/25/2016)."""
