"""Corrected minutes of a meeting whose minutes have been saved: only the difference is offered."""

from collections.abc import Iterator
from dataclasses import replace

from bot.domain.correction import (
    corrected_decisions,
    is_same_meeting,
    is_same_time,
    is_unchanged,
    pair_up,
)
from bot.domain.errors import NotFound
from bot.domain.meeting import Meeting, MeetingStatus
from bot.domain.minutes import Decision, Minutes, MinutesState, Proposal, ProposalKind
from bot.domain.task import Task, TaskStatus
from bot.services.ports import GroupUnit
from bot.services.turns import find_newest


def as_correction(unit: GroupUnit, minutes: Minutes) -> Minutes:
    """Return the minutes as they are reviewed: against saved ones of the same meeting, if any."""
    earlier = _find_earlier(unit, minutes)
    if earlier is None:
        return minutes
    versions = list(_versions(unit, earlier.uid))
    reading = replace(
        minutes.reading,
        proposals=tuple(_differences(unit, minutes, versions)),
        decisions=corrected_decisions(minutes.reading.decisions, _decisions(versions)),
    )
    return replace(minutes, reading=reading, corrects=earlier.uid)


def _find_earlier(unit: GroupUnit, minutes: Minutes) -> Minutes | None:
    for known in reversed(unit.minutes.all()):
        is_saved = known.state is MinutesState.SAVED
        if is_saved and any(
            is_same_meeting(minutes.reading, version.reading)
            for version in _versions(unit, known.uid)
        ):
            return known
    return None


def _versions(unit: GroupUnit, uid: str | None) -> Iterator[Minutes]:
    """Yield saved minutes of one meeting, the newest first."""
    while uid is not None:
        minutes = unit.minutes.get(uid)
        yield minutes
        uid = minutes.corrects


def _decisions(versions: list[Minutes]) -> list[Decision]:
    return [decision for version in versions for decision in version.reading.decisions]


def _differences(unit: GroupUnit, minutes: Minutes, versions: list[Minutes]) -> Iterator[Proposal]:
    known = list(_known(unit, versions))
    for pair in pair_up(minutes.reading.proposals, known):
        item = None if pair.old is None else find_item(unit, pair.old)
        if pair.new is None:
            if pair.old is not None and item is not None and _is_open(item):
                yield replace(pair.old, doubts=(), is_ticked=False, is_gone=True)
        elif pair.old is None:
            yield pair.new
        elif not is_unchanged(pair.new, pair.old):
            if item is None:
                yield pair.new
            elif not _is_removed(item):
                yield _changed(pair.new, pair.old, item)


def _known(unit: GroupUnit, versions: list[Minutes]) -> Iterator[Proposal]:
    """Yield what the earlier minutes say by now, each with the number of its item.

    What a later version changed stands as that says it.
    """
    seen: set[int] = set()
    for version in versions:
        for index, proposal in enumerate(version.reading.proposals):
            number = proposal.item_number or _number_of(unit, f"{version.uid}/{index}")
            is_superseded = number in seen
            if (
                proposal.is_gone
                or is_superseded
                or (proposal.item_number and not proposal.is_ticked)
            ):
                continue
            if number is not None:
                seen.add(number)
            yield replace(proposal, item_number=number)


def _number_of(unit: GroupUnit, origin_key: str) -> int | None:
    item = unit.tasks.find_by_origin(origin_key) or unit.meetings.find_by_origin(origin_key)
    return None if item is None else item.number


def find_item(unit: GroupUnit, proposal: Proposal) -> Task | Meeting | None:
    """Return the task or meeting that the proposal changes or removes."""
    if proposal.item_number is None:
        return None
    try:
        if proposal.kind is ProposalKind.TASK:
            return find_newest(unit, unit.tasks.get(proposal.item_number))
        return unit.meetings.get(proposal.item_number)
    except NotFound:
        return None


def _is_open(item: Task | Meeting) -> bool:
    return item.is_open if isinstance(item, Task) else not _is_removed(item)


def _is_removed(item: Task | Meeting) -> bool:
    return item.status in (TaskStatus.CANCELLED, MeetingStatus.CANCELLED)


def _changed(new: Proposal, old: Proposal, item: Task | Meeting) -> Proposal:
    """Return the change of an item; where the text is as before, what people made of it stays."""
    changed = replace(new, item_number=item.number)
    if not isinstance(item, Task):
        return changed
    if is_same_time(new, old):
        changed = replace(changed, start=item.due, end=None, doubts=())
        changed = replace(changed, anchor=item.anchor, called=())
    if new.owners == old.owners:
        changed = replace(changed, owners=tuple(person.name for person in item.assignees))
    return changed


def drop_replaced_decisions(unit: GroupUnit, minutes: Minutes) -> None:
    """Take out of the earlier minutes the decisions of those sections that have been corrected."""
    sections = {decision.section for decision in minutes.reading.decisions}
    for version in list(_versions(unit, minutes.corrects)):
        kept = tuple(d for d in version.reading.decisions if d.section not in sections)
        reading = replace(version.reading, decisions=kept)
        unit.minutes.save(replace(version, reading=reading))
