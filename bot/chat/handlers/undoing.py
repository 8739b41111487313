"""/undo, and the button *Undo*: the last change is taken back."""

from bot.chat.context import ChatContext
from bot.chat.handlers.entering import enter
from bot.chat.handlers.moving import number_in
from bot.chat.handlers.outcome import Outcome
from bot.chat.handlers.why import NUMBER
from bot.chat.incoming import Press, Said
from bot.domain.group import Group
from bot.domain.view import MeetingView, TaskView
from bot.services.undoing import undo
from bot.texts.card import Card
from bot.texts.meetings import render_meeting
from bot.texts.tasks import render_task


async def take_back(chat: ChatContext, said: Said) -> Card:
    """Take back the last change of the item named or replied to, or one's own last change."""
    group = await enter(chat, said)
    written = NUMBER.match(said.text)
    number = int(written[1]) if written else number_in(said)
    view = await undo(chat.store, group.chat_id, number, by=said.by, at=said.at)
    chat.nudge()
    return _shown(chat, group, view)


async def press_undo(chat: ChatContext, press: Press, group: Group) -> Outcome:
    """Take back the change that the card has just told of."""
    view = await undo(
        chat.store,
        group.chat_id,
        press.action.number,
        by=press.person,
        at=press.at,
        is_unseen=press.is_private and not group.is_private,
    )
    chat.nudge()
    return Outcome(card=_shown(chat, group, view), toast=chat.catalog(group).label("toast.undone"))


def _shown(chat: ChatContext, group: Group, view: TaskView | MeetingView) -> Card:
    catalog = chat.catalog(group)
    if isinstance(view, TaskView):
        return render_task(catalog, view, now=chat.now())
    return render_meeting(catalog, view, now=chat.now())
