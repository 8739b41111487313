"""/status: the group's living card, posted where it is asked for."""

from bot.chat.context import ChatContext
from bot.chat.handlers.entering import enter
from bot.chat.handlers.listing import groups_asked
from bot.chat.handlers.outcome import Answer
from bot.chat.incoming import Said
from bot.services.status import StatusBoard, status_of
from bot.texts.status import render_status


async def show_status(chat: ChatContext, said: Said) -> Answer:
    """Post the group's card, kept up to date from now on; in private show how each group stands."""
    here = await enter(chat, said)
    if not said.is_private:
        board, thread_id = _board(chat), said.thread_id
        await chat.messenger.when_free(
            here.chat_id, lambda: board.post(here.chat_id, thread_id=thread_id)
        )
        return None
    views = [
        await status_of(chat.store, group.chat_id, at=chat.now())
        for group in await groups_asked(chat, said, here)
    ]
    shown = [view for view in views if view.open_count or not view.group.is_private] or views
    return [render_status(chat.catalog(here), view) for view in shown]


def _board(chat: ChatContext) -> StatusBoard:
    return StatusBoard(
        store=chat.store, messenger=chat.messenger, catalogs=chat.catalogs, clock=chat.clock
    )
