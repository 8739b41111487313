"""What is said to a reply to a review card that cannot be used."""

from bot.domain.minutes import Minutes, ProposalKind
from bot.texts.card import Card
from bot.texts.catalog import Catalog


def render_reply_help(catalog: Catalog, minutes: Minutes) -> Card:
    """Say what can be written in reply to the card as it is now."""
    if minutes.open_index is None:
        key = "review.ask_held_on" if minutes.asks_day else "review.pick_first"
        return Card(text=catalog.html(key))
    proposal = minutes.reading.proposals[minutes.open_index]
    is_meeting = proposal.kind is ProposalKind.MEETING
    key = "review.not_understood_meeting" if is_meeting else "review.not_understood"
    return Card(text=catalog.html(key))
