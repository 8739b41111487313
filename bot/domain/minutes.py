"""Minutes: agenda items, decisions, and the proposals a person is asked to confirm."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from bot.domain.anchor import Anchor
from bot.domain.language import Language
from bot.domain.moment import Moment
from bot.domain.understanding import Doubt, Recurrence


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a document, with the page it stood on (from 1)."""

    text: str
    page: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """A numbered or titled item; *number* as printed, without the last dot or §."""

    number: str | None
    title: str

    @property
    def label(self) -> str:
        """How the item is referred to: its number, or its title where it has none."""
        return self.number or self.title


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A formal decision, without its label; *section* is the label of its agenda item.

    *proposal* is what was proposed, where the decision only adopts it (`as proposed`).
    """

    section: str | None
    text: str
    proposal: str = ""


class ProposalKind(StrEnum):
    """What a proposal becomes when it is saved."""

    TASK = "task"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A task or meeting found in minutes, not yet confirmed by a person.

    *quote* stands in the text word for word. *start* is a task's due, or a
    meeting's start; a stretch of time has its last day in *end*. *is_ticked*
    is what the bot proposes firmly, and later what the person chose. *is_done*:
    it was over when the minutes came, and a person says that it has been done.
    *is_edited*: a person has changed what was read. *item_number* is the task or
    meeting of earlier minutes that it changes, or, where *is_gone*, removes. *anchor*
    ties a task's due to a gathering; *called* is what that is called, and of a meeting
    what dues call it: `NEXT` is the body's next one. With a *recurrence* the due is the
    first of several.
    """

    kind: ProposalKind
    summary: str
    quote: str
    section: str | None = None
    start: Moment | None = None
    end: Moment | None = None
    owners: tuple[str, ...] = ()
    location: str = ""
    doubts: tuple[Doubt, ...] = ()
    is_ticked: bool = True
    is_done: bool = False
    is_edited: bool = False
    item_number: int | None = None
    is_gone: bool = False
    anchor: Anchor | None = None
    called: tuple[str, ...] = ()
    recurrence: Recurrence | None = None

    @property
    def due(self) -> Moment | None:
        """The last moment by which the task is to be done."""
        return self.end or self.start

    @property
    def keeps_tie(self) -> bool:
        """Whether the task that it changes stays tied as it is."""
        return self.anchor is not None and not self.called


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesReading:
    """All that was read out of one set of minutes.

    *meeting_on* is the day of the meeting as the text states it. Proposals
    stand in the order of the text.
    """

    language: Language
    meeting_on: date | None
    body: str | None
    sections: tuple[AgendaItem, ...]
    decisions: tuple[Decision, ...]
    proposals: tuple[Proposal, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """A document that waits in a private chat: for its group to be chosen, or for its next piece.

    *message_id* is the (first) message it came in, *review_message_id* the one
    that shows what becomes of it.
    """

    uid: str
    name: str
    digest: str
    lines: tuple[Line, ...]
    received_at: datetime
    message_id: int
    review_message_id: int | None = None


class MinutesState(StrEnum):
    """Where a set of minutes is on its way."""

    REVIEW = "review"
    SAVED = "saved"
    DISCARDED = "discarded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes:
    """A set of minutes handed in for a group, and what became of its proposals.

    *digest* is the SHA-256 of the file or text, by which the same minutes are
    recognised. *review_chat_id* and *review_message_id* name the review card.
    *open_index* is the proposal that fills the card. *is_day_settled*: whoever
    reviews has said on which day the meeting was, or that it stays unknown.
    *corrects* is the uid of the minutes of the same meeting that were saved before.
    """

    uid: str
    name: str
    digest: str
    reading: MinutesReading
    received_at: datetime
    received_by: int
    review_chat_id: int
    review_message_id: int | None = None
    state: MinutesState = MinutesState.REVIEW
    open_index: int | None = None
    is_day_settled: bool = False
    corrects: str | None = None

    @property
    def asks_day(self) -> bool:
        """Whether the text names no day of the meeting, and nobody has been asked yet."""
        return self.reading.meeting_on is None and not self.is_day_settled

    @property
    def ticked(self) -> tuple[Proposal, ...]:
        """The proposals that will be saved."""
        return tuple(p for p in self.reading.proposals if p.is_ticked)


def change_proposal(
    minutes: Minutes, index: int, change: Callable[[Proposal], Proposal]
) -> Minutes:
    """Return the minutes with proposal *index* (from 0) changed.

    Raises:
        IndexError: If there is no such proposal.
    """
    proposals = list(minutes.reading.proposals)
    proposals[index] = change(proposals[index])
    return with_proposals(minutes, proposals)


def with_proposals(minutes: Minutes, proposals: Iterable[Proposal]) -> Minutes:
    """Return the minutes with these proposals in place of the present ones."""
    reading = replace(minutes.reading, proposals=tuple(proposals))
    return replace(minutes, reading=reading)


def tick(minutes: Minutes, index: int, *, is_ticked: bool) -> Minutes:
    """Return the minutes with proposal *index* (from 0) ticked or not.

    Raises:
        IndexError: If there is no such proposal.
    """
    return change_proposal(minutes, index, lambda p: replace(p, is_ticked=is_ticked))
