"""The decision register of a group: all decisions of its saved minutes, searched."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from bot.domain.group import Group
from bot.domain.member import Member
from bot.domain.minutes import Minutes, MinutesState
from bot.domain.moment import day_of
from bot.domain.register import DecisionsView, FoundDecision
from bot.domain.task import Task, TaskStatus
from bot.parsing.search import Query, distance, read_query
from bot.services.access import require_group, require_member
from bot.services.ports import GroupUnit, Store


async def find_decisions(
    store: Store, chat_id: int, text: str = "", *, page: int = 0, by: Member, at: datetime
) -> DecisionsView:
    """Return the decisions that *text* asks for by words, names or days; without it, all.

    Words that stand by themselves come before parts of compounds, then the
    newest meeting first.
    """
    text = " ".join(text.replace("|", " ").split())  # as a button carries it
    async with store.group(chat_id) as unit:
        group = require_group(unit)
        require_member(unit, by.user_id, "view_decisions")
        query = read_query(text, at=at.astimezone(group.zone))
        start, end = query.period or (None, None)
        return DecisionsView(
            group=group,
            found=tuple(_search(unit, group, query)),
            query=text,
            start=start,
            end=end,
            page=page,
        )


def _search(unit: GroupUnit, group: Group, query: Query) -> list[FoundDecision]:
    """Return what fits, sorted; the sort is stable, so a meeting keeps the order of its text."""
    fitting = [
        (far, found)
        for found in _decisions(unit, group)
        if _is_within(found, query) and (far := distance(query.words, _text_of(found))) is not None
    ]
    fitting.sort(key=lambda pair: (pair[0], -pair[1].known_on.toordinal()))
    return [found for _, found in fitting]


def _decisions(unit: GroupUnit, group: Group) -> Iterator[FoundDecision]:
    """Yield every decision once: corrected minutes of a meeting say most of them again."""
    saved = [m for m in reversed(unit.minutes.all()) if m.state is MinutesState.SAVED]
    tasks = [task for task in unit.tasks.all() if task.status is not TaskStatus.CANCELLED]
    seen: set[tuple[date, str | None, str]] = set()
    for minutes in saved:
        meeting = _meeting_of(minutes, saved)
        uids = {other.uid for other in saved if _meeting_of(other, saved) == meeting}
        own = [task for task in tasks if task.origin.minutes_uid in uids]
        for found in _decisions_of(minutes, own, group):
            said = (found.known_on, found.decision.section, found.decision.text)
            if said not in seen:
                seen.add(said)
                yield found


def _meeting_of(minutes: Minutes, saved: Sequence[Minutes]) -> date | str:
    """Return what corrected minutes share with those before them: the day, or the first uid."""
    if minutes.reading.meeting_on is not None:
        return minutes.reading.meeting_on
    earlier = next((other for other in saved if other.uid == minutes.corrects), None)
    return minutes.uid if earlier is None else _meeting_of(earlier, saved)


def _decisions_of(minutes: Minutes, tasks: list[Task], group: Group) -> Iterator[FoundDecision]:
    reading = minutes.reading
    items = {item.label: item for item in reversed(reading.sections)}
    for decision in reading.decisions:
        label = decision.section
        yield FoundDecision(
            decision=decision,
            known_on=reading.meeting_on or day_of(minutes.received_at, group.zone),
            held_on=reading.meeting_on,
            item=items.get(label) if label is not None else None,
            tasks=tuple(t for t in tasks if label is not None and t.origin.section == label),
        )


def _is_within(found: FoundDecision, query: Query) -> bool:
    return query.period is None or query.period[0] <= found.known_on <= query.period[1]


def _text_of(found: FoundDecision) -> str:
    """Return all that a search may hit: the item, the decision, its tasks, their people."""
    item = [] if found.item is None else [found.item.number or "", found.item.title]
    tasks = [f"{task.summary}\n{task.origin.quote}" for task in found.tasks]
    people = [person.name for task in found.tasks for person in task.assignees]
    return "\n".join([*item, found.decision.text, found.decision.proposal, *tasks, *people])
