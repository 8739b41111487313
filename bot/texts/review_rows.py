"""The buttons of the review card: ticks, pages, the questions of all proposals, and its end."""

from datetime import date

from bot.domain.action import Verb
from bot.domain.minutes import ProposalKind
from bot.domain.review import is_undated
from bot.domain.view import ReviewView
from bot.texts.buttons import Rows, in_rows, item_button, proposal_button, value_of
from bot.texts.card import Button
from bot.texts.catalog import Catalog
from bot.texts.moments import say_day
from bot.texts.proposals import is_chosen, proposal_row

PAGE_SIZE = 6
DAYS_IN_ROW = 2


def page_of(view: ReviewView) -> range:
    """Return the proposals of the page; a page beyond the last is the last."""
    total = len(view.minutes.reading.proposals)
    page = min(max(view.page, 0), (total - 1) // PAGE_SIZE)
    return range(page * PAGE_SIZE, min((page + 1) * PAGE_SIZE, total))


def review_rows(catalog: Catalog, view: ReviewView, page: range) -> Rows:
    """Return all rows of a page of proposals."""
    return (
        *(proposal_row(catalog, view, index) for index in page),
        *_turns(catalog, view, page),
        *_for_undated(catalog, view, page),
        *_held_days(catalog, view, page),
        _ends(catalog, view),
    )


def asks_day(view: ReviewView) -> bool:
    """Tell whether the card asks on which day the meeting was."""
    return view.minutes.asks_day and bool(view.held_days)


def say_counts(
    catalog: Catalog,
    *,
    tasks: int,
    meetings: int,
    decisions: int,
    changes: int = 0,
    removals: int = 0,
) -> str:
    """Return what is saved: `5 tehtävää, 2 kokousta, 6 päätöstä`; what there is none of is left."""
    counts = {
        "count.tasks": tasks,
        "count.meetings": meetings,
        "count.changes": changes,
        "count.removals": removals,
        "count.decisions": decisions,
    }
    said = [catalog.count(key, number) for key, number in counts.items() if number]
    return catalog.label("list.comma").join(said or [catalog.count("count.tasks", 0)])


def _turns(catalog: Catalog, view: ReviewView, page: range) -> Rows:
    number = page.start // PAGE_SIZE
    turns = []
    if number > 0:
        label = catalog.label("button.previous")
        turns.append(proposal_button(label, Verb.PAGE, view, number - 1))
    if page.stop < len(view.minutes.reading.proposals):
        turns.append(proposal_button(catalog.label("button.next"), Verb.PAGE, view, number + 1))
    return (tuple(turns),) if turns else ()


def _for_undated(catalog: Catalog, view: ReviewView, page: range) -> Rows:
    """Return the button that gives all tasks without a due the one suggested."""
    if view.suggestion is None or not any(map(is_undated, view.minutes.reading.proposals)):
        return ()
    due = view.suggestion.due
    label = catalog.label("button.date_undated", date=say_day(catalog, due))
    return ((_on_page(label, Verb.DATE_UNDATED, view, page, due),),)


def _held_days(catalog: Catalog, view: ReviewView, page: range) -> Rows:
    """Return the days on which the meeting may have been, and the way round the question."""
    if not asks_day(view):
        return ()
    days = [
        _on_page(say_day(catalog, day), Verb.SET_HELD_ON, view, page, day) for day in view.held_days
    ]
    skip = _on_page(catalog.label("button.skip_day"), Verb.SET_HELD_ON, view, page, None)
    return (*in_rows(days, DAYS_IN_ROW), (skip,))


def _on_page(label: str, verb: Verb, view: ReviewView, page: range, day: date | None) -> Button:
    return proposal_button(label, verb, view, page.start // PAGE_SIZE, value_of(day))


def _ends(catalog: Catalog, view: ReviewView) -> tuple[Button, ...]:
    """Return the last row: save what is ticked and the decisions, or discard all."""
    group, uid = view.group, view.minutes.uid
    discard = item_button(catalog.label("button.discard"), Verb.DISCARD, group, uid)
    reading = view.minutes.reading
    chosen = [proposal for proposal in reading.proposals if is_chosen(proposal)]
    if not chosen and not reading.decisions:
        return (discard,)
    added = [proposal.kind for proposal in chosen if proposal.item_number is None]
    removals = sum(proposal.is_gone for proposal in chosen)
    counts = say_counts(
        catalog,
        tasks=added.count(ProposalKind.TASK),
        meetings=added.count(ProposalKind.MEETING),
        decisions=len(reading.decisions),
        changes=len(chosen) - len(added) - removals,
        removals=removals,
    )
    label = catalog.label("button.save", counts=counts)
    return (item_button(label, Verb.SAVE, group, uid), discard)
