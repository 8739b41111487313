"""A next meeting in minutes where the group has one already: the same, moved, or one more."""

from bot.domain.action import Verb
from bot.domain.meeting import Meeting
from bot.domain.moment import day_of
from bot.domain.view import ReviewView
from bot.texts.buttons import Rows, proposal_button
from bot.texts.catalog import Catalog
from bot.texts.moments import say_range


def say_rival(catalog: Catalog, view: ReviewView, index: int) -> list[str]:
    """Return the line on the meeting that the group has already, and that this may stand for."""
    rival = view.rivals.get(index)
    if rival is None:
        return []
    start = say_range(catalog, rival.start, rival.end, view.group.zone)
    key = "review.rival_opened" if view.minutes.open_index == index else "review.rival"
    return [catalog.html(key, number=rival.number, start=start)]


def rival_rows(catalog: Catalog, view: ReviewView, index: int) -> Rows:
    """Return the button that makes the proposal a move of the group's meeting, or a new one."""
    rival = view.rivals.get(index)
    if rival is not None:
        label = catalog.label("button.link_meeting", number=rival.number)
        return ((proposal_button(label, Verb.LINK, view, index, str(rival.number)),),)
    if not _is_move(view, index):
        return ()
    label = catalog.label("button.new_meeting")
    return ((proposal_button(label, Verb.LINK, view, index, ""),),)


def _is_move(view: ReviewView, index: int) -> bool:
    """Tell whether somebody has said that a meeting of another day moves."""
    proposal, zone = view.minutes.reading.proposals[index], view.group.zone
    item = view.items.get(proposal.item_number or 0)
    if not isinstance(item, Meeting) or proposal.start is None or proposal.is_gone:
        return False
    is_correction = view.minutes.corrects is not None
    return not is_correction and day_of(item.start, zone) != day_of(proposal.start, zone)
