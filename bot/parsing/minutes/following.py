"""What the sentence behind an act adds to it: its due, or its owners behind a label."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from bot.domain.minutes import Proposal, ProposalKind
from bot.parsing.minutes.calendar import Calendar
from bot.parsing.minutes.dues import make_task
from bot.parsing.minutes.layout.sentence import Sentence
from bot.parsing.minutes.owners import owners_alone
from bot.parsing.minutes.roster import Roster
from bot.parsing.minutes.words import Form


@dataclass(slots=True)
class Told:
    """The proposals of a section so far, and the sentence that was read last."""

    roster: Roster
    calendar: Calendar
    found: list[Proposal] = field(default_factory=list)
    before: Sentence | None = None
    last: list[Proposal] = field(default_factory=list)
    list_of: tuple[str, ...] = ()

    def take(self, sentence: Sentence, proposals: list[Proposal]) -> None:
        """Add the proposals of a sentence, or what it says of the one before."""
        owners = owners_alone(sentence, self.roster)
        if owners and sentence.text.rstrip().endswith(":"):
            self.list_of, self.before, self.last = owners, None, []
            return
        if not sentence.statement.bullet:
            self.list_of = ()
        if owners and self.before:
            self._assign(self.before, owners)
        elif self._is_due_of_last(sentence, proposals):
            term = proposals[0]
            self._put([replace(self.last[0], start=term.start, end=term.end)])
        else:
            proposals = list(self._listed(sentence, proposals)) if self.list_of else proposals
            self.found += proposals
            self.before, self.last = sentence, proposals

    def _listed(self, sentence: Sentence, proposals: list[Proposal]) -> Iterator[Proposal]:
        """The points below `Eva:` are hers, each begins with its verb."""
        tasks = [p for p in proposals if p.kind is ProposalKind.TASK]
        if not tasks and not sentence.forms(0).isdisjoint((Form.BASE, Form.PRESENT)):
            moments = self.calendar.find(sentence.text)
            yield make_task(sentence, moments, self.calendar, owners=self.list_of)
        for one in proposals:
            is_task = one.kind is ProposalKind.TASK and not one.owners
            yield replace(one, owners=self.list_of, is_ticked=True) if is_task else one

    def _assign(self, before: Sentence, owners: tuple[str, ...]) -> None:
        """`... to the council. ACTION: Clerk`: what stands before the label is theirs to do."""
        tasks = [p for p in self.last if p.kind is ProposalKind.TASK]
        if not tasks:
            tasks = [make_task(before, self.calendar.find(before.text), self.calendar)]
        self._put([replace(p, owners=p.owners or owners, is_ticked=True) for p in tasks])
        self.before, self.last = None, []

    def _put(self, tasks: list[Proposal]) -> None:
        others = self.found[: len(self.found) - len(self.last)]
        self.found = [*others, *tasks]
        self.last = tasks

    def _is_due_of_last(self, sentence: Sentence, proposals: list[Proposal]) -> bool:
        """`Eva samlar namnen. De behövs senast 3.4.`: a term alone, behind an act without a due."""
        before = self.before
        if before is None or before.statement is not sentence.statement:
            return False
        is_told = sentence.at == before.at + 1 and sentence.has(sentence.words.needed)
        return is_told and _is_term(proposals) and _is_open(self.last)


def with_following(
    told: Iterable[tuple[Sentence, list[Proposal]]], roster: Roster, calendar: Calendar
) -> list[Proposal]:
    """Return the proposals of a section's sentences, each with what the next sentence adds."""
    so_far = Told(roster, calendar)
    for sentence, proposals in told:
        so_far.take(sentence, proposals)
    return so_far.found


def _is_term(proposals: list[Proposal]) -> bool:
    """A single dated task without owners, told by its sentence alone."""
    if len(proposals) != 1 or proposals[0].kind is not ProposalKind.TASK:
        return False
    return proposals[0].start is not None and not proposals[0].owners


def _is_open(last: list[Proposal]) -> bool:
    """The task before is firm, has its doers and no due."""
    if len(last) != 1 or last[0].kind is not ProposalKind.TASK:
        return False
    return last[0].is_ticked and last[0].start is None and bool(last[0].owners)
