"""Corrected minutes of a meeting: what they change of those that were saved before."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.domain.minutes import Decision, MinutesReading, Proposal

ALIKE = 0.6
FEW_QUOTES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A proposal of the corrected minutes and its match among the earlier ones; either may lack."""

    new: Proposal | None
    old: Proposal | None


def is_same_meeting(one: MinutesReading, other: MinutesReading) -> bool:
    """Tell whether both are of one meeting: by body and day, else by most of their sentences."""
    if one.meeting_on is not None and other.meeting_on is not None:
        return one.meeting_on == other.meeting_on and _is_same_body(one.body, other.body)
    quotes, others = _quotes(one), _quotes(other)
    fewer = min(len(quotes), len(others))
    return fewer >= FEW_QUOTES and len(quotes & others) >= ALIKE * max(len(quotes), len(others))


def _is_same_body(one: str | None, other: str | None) -> bool:
    return one is None or other is None or _plain(one) == _plain(other)


def _quotes(reading: MinutesReading) -> set[str]:
    texts = [proposal.quote for proposal in reading.proposals]
    return {_plain(text) for text in [*texts, *(d.text for d in reading.decisions)]}


def pair_up(new: Sequence[Proposal], old: Sequence[Proposal]) -> Iterator[Pair]:
    """Yield each new proposal with the old one that it repeats or changes, then the old ones left.

    They belong together by their sentence, else by section and summary, else as
    the only ones of their kind left in a section.
    """
    matches: dict[int, Proposal] = {}
    rest = list(old)
    for key in (_by_sentence, _by_summary, _by_section):
        unmatched = [index for index in range(len(new)) if index not in matches]
        counts = Counter(key(new[index]) for index in unmatched)
        olds = Counter(map(key, rest))
        for index in unmatched:
            found = key(new[index])
            if found is not None and counts[found] == olds[found] == 1:
                matches[index] = next(proposal for proposal in rest if key(proposal) == found)
                rest.remove(matches[index])
    for index, proposal in enumerate(new):
        yield Pair(new=proposal, old=matches.get(index))
    for proposal in rest:
        yield Pair(new=None, old=proposal)


def _by_sentence(proposal: Proposal) -> tuple[str, ...] | None:
    return (proposal.kind, proposal.section or "", _plain(proposal.quote), _plain(proposal.summary))


def _by_summary(proposal: Proposal) -> tuple[str, ...] | None:
    return (proposal.kind, proposal.section or "", _plain(proposal.summary))


def _by_section(proposal: Proposal) -> tuple[str, ...] | None:
    return None if proposal.section is None else (proposal.kind, proposal.section)


def is_unchanged(new: Proposal, old: Proposal) -> bool:
    """Tell whether the text says the same as before; what a person made of it does not count."""
    if old.is_edited and _plain(new.quote) == _plain(old.quote):
        return True
    return is_same_time(new, old) and new.owners == old.owners and new.location == old.location


def is_same_time(new: Proposal, old: Proposal) -> bool:
    """Tell whether both have the same time, the same rule, or are tied alike to one gathering."""
    if new.anchor is not None and (new.anchor, new.called) == (old.anchor, old.called):
        return True
    if new.recurrence is not None and old.recurrence is not None:
        rules = [(each.rrule, each.at) for each in (new.recurrence, old.recurrence)]
        return rules[0] == rules[1]
    return (new.start, new.end) == (old.start, old.end)


def corrected_decisions(new: Sequence[Decision], old: Sequence[Decision]) -> tuple[Decision, ...]:
    """Return the decisions of those sections whose decisions are not as before."""
    same = {
        section
        for section in {decision.section for decision in new}
        if _texts(new, section) == _texts(old, section)
    }
    return tuple(decision for decision in new if decision.section not in same)


def _texts(decisions: Sequence[Decision], section: str | None) -> list[str]:
    return [_plain(decision.text) for decision in decisions if decision.section == section]


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
