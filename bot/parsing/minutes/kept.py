"""Proposals gathered from a whole document, each kept once."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from bot.domain.minutes import Proposal, ProposalKind
from bot.domain.moment import is_whole_day
from bot.parsing.minutes.calendar import day_of
from bot.parsing.minutes.phrases import words_in

KEY_LENGTH = 60


class Kept:
    """The proposals so far, in the order of the text.

    The same meeting named again is one; said with its clock time it takes the
    place of the one without. An act is one within its item, and in a list that
    sums up the acts of the other items.
    """

    def __init__(self) -> None:
        self.proposals: list[Proposal] = []
        self._days: dict[date, list[int]] = defaultdict(list)
        self._acts: dict[str, set[str | None]] = defaultdict(set)

    def take(self, proposal: Proposal, *, is_summary: bool) -> None:
        """Keep the proposal, unless it is kept already."""
        if proposal.kind is ProposalKind.TASK:
            self._take_task(proposal, is_summary=is_summary)
        else:
            self._take_meeting(proposal)

    def _take_task(self, task: Proposal, *, is_summary: bool) -> None:
        sections = self._acts[_key(task)]
        if task.section in sections or (is_summary and sections):
            return
        sections.add(task.section)
        self.proposals.append(task)

    def _take_meeting(self, meeting: Proposal) -> None:
        place = next(self._same(meeting), None)
        if place is not None:
            if _has_clock(meeting) and not _has_clock(self.proposals[place]):
                self.proposals[place] = meeting
            return
        if meeting.start is not None:
            self._days[day_of(meeting.start)].append(len(self.proposals))
        self.proposals.append(meeting)

    def _same(self, meeting: Proposal) -> Iterator[int]:
        """Yield the places of the same meeting: at that time, and not two events of a day."""
        if meeting.start is None:
            return
        for place in self._days[day_of(meeting.start)]:
            other = self.proposals[place]
            is_own = meeting.is_ticked or other.is_ticked or meeting.summary == other.summary
            is_timed = _has_clock(meeting) and _has_clock(other)
            if is_own and (not is_timed or meeting.start == other.start):
                yield place


def _has_clock(meeting: Proposal) -> bool:
    return meeting.start is not None and not is_whole_day(meeting.start)


def _key(task: Proposal) -> str:
    words = "".join(word[0].casefold() for word in words_in(task.quote))[:KEY_LENGTH]
    return f"{words}/{','.join(task.owners)}"
