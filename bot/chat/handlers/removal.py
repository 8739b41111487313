"""The button that removes an item; of a recurring task the person says how much of it."""

from bot.chat.context import ChatContext
from bot.chat.handlers.entering import is_unseen, words_of
from bot.chat.handlers.item_buttons import press_item, show_pressed
from bot.chat.handlers.outcome import Outcome
from bot.chat.incoming import Press
from bot.domain.errors import NotFound
from bot.domain.group import Group
from bot.domain.recurrence import Removal
from bot.services import series
from bot.texts.toasts import toast_of_news
from bot.texts.turns import render_removal


async def press_removal(chat: ChatContext, press: Press, group: Group) -> Outcome:
    """Remove the item, or a series; ask first where it is not said which."""
    catalog, number = await words_of(chat, press, group), press.action.number
    if press.action.value == Removal.SERIES:
        view = await series.remove_series(
            chat.store,
            group.chat_id,
            number,
            by=press.person,
            at=press.at,
            is_unseen=is_unseen(press, group),
        )
        chat.nudge()
        card = await show_pressed(chat, press, group, view)
        toast = catalog.label("toast.removed")
        is_news = is_unseen(press, group)
        return Outcome(card=card, toast=toast_of_news(catalog, toast) if is_news else toast)
    if not press.action.value:
        try:
            view = await series.view_removal(
                chat.store, group.chat_id, number, by=press.person, at=press.at
            )
        except NotFound:
            return await press_item(chat, press, group)
        if view.task.turn is not None and view.task.is_open:
            return Outcome(card=render_removal(catalog, view))
    return await press_item(chat, press, group)
