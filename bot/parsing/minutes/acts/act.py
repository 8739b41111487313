"""An act found in a sentence."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from bot.parsing.minutes.layout.sentence import Sentence
from bot.parsing.minutes.roster import Roster


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """Something to be done: the words from *start* to *end* of its sentence say it.

    *verb* is where the act itself begins, behind its doer. *rule* names the rule
    that found it.
    """

    start: int
    end: int
    verb: int
    rule: str
    owners: tuple[str, ...] = ()
    is_firm: bool = True
    needs_due: bool = False
    """Without a due it tells how things are: `Kirjat säilytetään hyllyssä`."""


Rule: TypeAlias = Callable[[Sentence, Roster], Iterator[Act]]
"""The docstring of a rule is what it reads."""
