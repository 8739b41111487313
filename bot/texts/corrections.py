"""Corrected minutes: how many proposals differ from those saved before, and from which items."""

from markupsafe import Markup

from bot.domain.minutes import Proposal
from bot.domain.review import differs
from bot.domain.task import Task
from bot.domain.view import ReviewView
from bot.texts.catalog import Catalog
from bot.texts.items import join_parts
from bot.texts.moments import say_moment, say_range
from bot.texts.people import join_names, names_of

OWNERS_UNITS = 100


def say_corrected(catalog: Catalog, view: ReviewView) -> list[str]:
    """Return the line that counts the differences; none where nothing was saved before."""
    if view.minutes.corrects is None:
        return []
    proposals = view.minutes.reading.proposals
    gone = sum(proposal.is_gone for proposal in proposals)
    new = sum(proposal.item_number is None for proposal in proposals)
    numbers = {
        "count.changed": len(proposals) - gone - new,
        "count.new": new,
        "count.gone": gone,
    }
    said = [catalog.count(key, number) for key, number in numbers.items() if number]
    if not said:
        return [catalog.html("review.corrected_none")]
    return [catalog.html("review.corrected", counts=catalog.label("list.comma").join(said))]


def say_correction(catalog: Catalog, view: ReviewView, proposal: Proposal) -> list[Markup]:
    """Return the line that tells which item the proposal changes or removes."""
    item = view.items.get(proposal.item_number or 0)
    if item is None:
        return []
    if proposal.is_gone:
        return [catalog.html("review.removes", number=item.number)]
    zone = view.group.zone
    if not isinstance(item, Task) and not differs(proposal, item):
        return [catalog.html("review.known_meeting", number=item.number)]
    if isinstance(item, Task):
        due = (
            catalog.label("review.no_due")
            if item.due is None
            else say_moment(catalog, item.due, zone)
        )
        owners = join_names(catalog, names_of(item.assignees), limit=OWNERS_UNITS)
        parts = [due, owners or catalog.label("review.no_owner")]
    else:
        parts = [say_range(catalog, item.start, item.end, zone), item.location]
    before = join_parts(catalog, parts)
    return [catalog.html("review.changes", number=item.number, before=before)]
