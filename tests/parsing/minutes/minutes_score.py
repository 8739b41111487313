"""How well a reader of minutes does on the samples, counted as right, claimed and wanted."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.domain.minutes import ProposalKind
from tests.parsing.minutes.minutes_case import MinutesCase, read, squeeze, written

Pair = tuple[str | None, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a reader found: tasks as due and quote, meetings as start, decisions and sections."""

    tasks: Sequence[Pair]
    meetings: Sequence[str]
    decisions: Sequence[str]
    sections: Sequence[str]


Reader = Callable[[MinutesCase], Found]


@dataclass(slots=True)
class Tally:
    """Right ones among those claimed and those wanted."""

    right: int = 0
    claimed: int = 0
    wanted: int = 0

    def add(self, right: int, claimed: int, wanted: int) -> None:
        """Count one document more."""
        self.right, self.claimed = self.right + right, self.claimed + claimed
        self.wanted += wanted

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 where there was nothing to find."""
        both = self.claimed + self.wanted
        return 2 * self.right / both if both else 1.0


@dataclass(slots=True)
class Score:
    """A tally for each figure, and the firm tasks that stand on a trap."""

    tasks: Tally = field(default_factory=Tally)
    dated: Tally = field(default_factory=Tally)
    meetings: Tally = field(default_factory=Tally)
    decisions: Tally = field(default_factory=Tally)
    sections: Tally = field(default_factory=Tally)
    alarms: int = 0
    traps: int = 0


def score(cases: Iterable[MinutesCase], reader: Reader) -> Score:
    """Return the score of a reader on the cases."""
    result = Score()
    for case in cases:
        found, gold = reader(case), case.gold
        wanted = [(_due(task), squeeze(task["quote"])) for task in gold.get("task", [])]
        tasks = _without_maybe([(due, squeeze(quote)) for due, quote in found.tasks], case, wanted)
        result.tasks.add(_matches(tasks, wanted), len(tasks), len(wanted))
        dated = [task for task in tasks if task[0]]
        dates = [task for task in wanted if task[0]]
        result.dated.add(_matches(dated, dates), len(dated), len(dates))
        starts = [meeting["start"] for meeting in gold.get("meeting", [])]
        _add(result.meetings, found.meetings, starts)
        _add(result.decisions, found.decisions, gold["decisions"])
        _add(result.sections, found.sections, gold["sections"])
        traps = [squeeze(trap) for trap in gold.get("traps", [])]
        result.traps += len(traps)
        right = [squeeze(one["quote"]) for kind in ("task", "maybe") for one in gold.get(kind, [])]
        stray = [quote for _, quote in tasks if not any(_overlap(quote, one) for one in right)]
        result.alarms += sum(any(_overlap(quote, trap) for quote in stray) for trap in traps)
    return result


def read_ours(case: MinutesCase) -> Found:
    """Return what our reader proposes firmly."""
    reading = read(case.text, case.at)
    firm = [p for p in reading.proposals if p.is_ticked]
    tasks = [(written(p.due), p.quote) for p in firm if p.kind is ProposalKind.TASK]
    meetings = [written(p.start) or "" for p in firm if p.kind is ProposalKind.MEETING]
    decisions = [f"{d.section} {d.text}" if d.section else d.text for d in reading.decisions]
    sections = [f"{i.number} {i.title}" if i.number else i.title for i in reading.sections]
    return Found(tasks=tasks, meetings=meetings, decisions=decisions, sections=sections)


def _without_maybe(tasks: Sequence[Pair], case: MinutesCase, wanted: Sequence[Pair]) -> list[Pair]:
    """Leave out what two careful secretaries might list or not: neither right nor wrong.

    A `maybe` with a gold task's quote is the second honest due of that task.
    """
    maybe = [(_due(one), squeeze(one["quote"])) for one in case.gold.get("maybe", [])]
    dues = {quote: due for due, quote in wanted}
    kept: list[Pair] = []
    for due, quote in tasks:
        found = next((m for m in maybe if m[0] == due and _overlap(quote, m[1])), None)
        if found is None or (due, quote) in wanted:
            kept.append((due, quote))
        elif found[1] in dues:
            kept.append((dues[found[1]], found[1]))
    return kept


def _due(task: dict[str, Any]) -> str | None:
    due: str | None = task.get("end", task.get("due"))
    return due


def _matches(found: Sequence[Pair], wanted: Sequence[Pair]) -> int:
    """Count the wanted ones that are found with their due; each found one serves once."""
    left = list(found)
    right = 0
    for due, quote in wanted:
        one = next((f for f in left if f[0] == due and _overlap(f[1], quote)), None)
        if one:
            left.remove(one)
            right += 1
    return right


def _overlap(one: str, other: str) -> bool:
    return one in other or other in one


def _add(tally: Tally, found: Collection[str], wanted: Sequence[str]) -> None:
    left = [squeeze(text) for text in found]
    right = 0
    for text in map(squeeze, wanted):
        one = next((f for f in left if f.startswith(text) or text.startswith(f)), None)
        if one is not None:
            left.remove(one)
            right += 1
    tally.add(right, len(found), len(wanted))
