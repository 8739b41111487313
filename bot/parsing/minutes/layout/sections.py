"""Agenda items with the statements made under them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from bot.domain.minutes import AgendaItem
from bot.parsing.minutes.layout.blocks import Block
from bot.parsing.minutes.layout.headings import Heading, find_headings
from bot.parsing.minutes.layout.labels import Kind, find_label
from bot.parsing.minutes.layout.statements import Statement, read_statements
from bot.parsing.minutes.phrases import has_phrase
from bot.parsing.minutes.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """An agenda item (None: before the first heading) and what was said under it."""

    item: AgendaItem | None
    statements: tuple[Statement, ...] = ()
    is_action_list: bool = False
    is_meeting_list: bool = False
    doer: str = ""
    """Whose list this is, where the heading names one of them."""
    decision: str = ""
    """The words of the labelled decisions."""

    @property
    def has_decision(self) -> bool:
        """Whether a decision stands under its label."""
        return bool(self.decision)

    @property
    def label(self) -> str | None:
        """How the item is referred to."""
        return self.item.label if self.item else None

    @property
    def title(self) -> str:
        """The title of the item."""
        return self.item.title if self.item else ""


MAX_DECISION = 5000


@dataclass(slots=True)
class _Draft:
    heading: Heading | None
    level: int
    blocks: list[Block] = field(default_factory=list)

    @property
    def title(self) -> str:
        return self.heading.item.title if self.heading else ""


def read_sections(blocks: Sequence[Block], words: Words) -> list[Section]:
    """Return the sections of a document; the first one is its head, without an item."""
    headings = find_headings(blocks, words)
    drafts = [_Draft(None, 0)]
    for at, block in enumerate(blocks):
        if at in headings:
            drafts.append(_Draft(headings[at], block.level))
        else:
            drafts[-1].blocks.append(block)
    return list(_with_lists(drafts, words))


def _with_lists(drafts: Sequence[_Draft], words: Words) -> Iterator[Section]:
    """Headings below one of an action list name whose list it is."""
    list_level: int | None = None
    for draft in drafts:
        label = find_label(draft.title, words)
        opens = bool(label and label.kind is Kind.ACTION)
        if list_level is not None and not draft.level > list_level > 0:
            list_level = None
        doer = draft.title if list_level is not None and not opens else ""
        if opens:
            list_level = draft.level
        yield _section(draft, words, doer=doer, is_action_list=opens or bool(doer))


def _section(draft: _Draft, words: Words, *, doer: str, is_action_list: bool) -> Section:
    rest = Kind.ACTION if is_action_list else Kind.DISCUSSION
    title = find_label(draft.title, words)
    said = tuple(read_statements(draft.blocks, words, rest=rest, title=title))
    decided = (s.text for s in said if s.kind is Kind.DECISION)
    is_decided = any(s.kind is Kind.DECISION and s.is_labelled for s in said)
    run_in = [Statement(text=text, kind=rest)] if (text := _run_in(draft)) else []
    return Section(
        item=draft.heading.item if draft.heading else None,
        statements=(*run_in, *said),
        is_action_list=is_action_list,
        is_meeting_list=has_phrase(draft.title, words.next_meeting),
        doer=doer,
        decision=" ".join(decided)[:MAX_DECISION] if is_decided else "",
    )


def _run_in(draft: _Draft) -> str:
    """The text that runs on behind the title, in the heading's own paragraph."""
    return draft.heading.text if draft.heading else ""
