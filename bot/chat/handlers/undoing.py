"""/undo, and the button *Undo*: the last change is taken back."""

from datetime import datetime

from bot.chat.context import ChatContext
from bot.chat.handlers.entering import enter, is_unseen, words_of
from bot.chat.handlers.item_buttons import show_pressed
from bot.chat.handlers.listing import groups_asked
from bot.chat.handlers.moving import item_replied, number_in
from bot.chat.handlers.outcome import Outcome
from bot.chat.handlers.why import NUMBER
from bot.chat.incoming import Press, Said
from bot.domain.group import Group
from bot.domain.view import MeetingView, TaskView
from bot.services.undoing import last_change_at, undo
from bot.texts.card import Card
from bot.texts.catalog import Catalog
from bot.texts.meetings import render_meeting
from bot.texts.notes import with_undone
from bot.texts.tasks import render_task


async def take_back(chat: ChatContext, said: Said) -> Card:
    """Take back the last change of the item named or replied to, or one's own last change."""
    here = await enter(chat, said)
    group, number = await _meant(chat, said, here)
    hidden = is_unseen(said, group)
    view = await undo(chat.store, group.chat_id, number, by=said.by, at=said.at, is_unseen=hidden)
    chat.nudge()
    catalog = chat.catalog(here)
    return with_undone(catalog, _shown(catalog, view, now=chat.now()))


async def _meant(chat: ChatContext, said: Said, here: Group) -> tuple[Group, int | None]:
    """Return whose item of which number is named or replied to; None: one's own last change."""
    written = NUMBER.match(said.text)
    if written is not None:
        return here, int(written[1])
    if number_in(said) is None:
        return await _last_changed(chat, said, here), None
    return await item_replied(chat, said, here)


async def _last_changed(chat: ChatContext, said: Said, here: Group) -> Group:
    """Return where the person changed something last: in private, in any of their groups."""
    changes = [
        (at, group)
        for group in await groups_asked(chat, said, here)
        if (at := await last_change_at(chat.store, group.chat_id, by=said.by)) is not None
    ]
    return max(changes, key=lambda change: change[0])[1] if changes else here


async def press_undo(chat: ChatContext, press: Press, group: Group) -> Outcome:
    """Take back the change that the card has just told of."""
    view = await undo(
        chat.store,
        group.chat_id,
        press.action.number,
        by=press.person,
        at=press.at,
        is_unseen=is_unseen(press, group),
    )
    chat.nudge()
    catalog = await words_of(chat, press, group)
    card = await show_pressed(chat, press, group, view)
    return Outcome(card=card, toast=catalog.label("toast.undone"))


def _shown(catalog: Catalog, view: TaskView | MeetingView, *, now: datetime) -> Card:
    if isinstance(view, TaskView):
        return render_task(catalog, view, now=now)
    return render_meeting(catalog, view, now=now)
