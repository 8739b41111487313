"""The button *Not mine*: an owner is taken off a task."""

from bot.chat.context import ChatContext
from bot.chat.handlers.entering import is_unseen, words_of
from bot.chat.handlers.item_buttons import show_pressed
from bot.chat.handlers.outcome import Outcome
from bot.chat.incoming import Press
from bot.domain.group import Group
from bot.domain.owning import Released
from bot.services.owning import release_task
from bot.texts.buttons import with_undo
from bot.texts.owning import toast_of_release, with_released
from bot.texts.toasts import toast_of_news


async def press_not_mine(chat: ChatContext, press: Press, group: Group) -> Outcome:
    """Take the person off the owners, and ask who takes the task where nobody is left."""
    catalog, number, person = await words_of(chat, press, group), press.action.number, press.person
    view, outcome = await release_task(
        chat.store,
        group.chat_id,
        number,
        by=person,
        at=press.at,
        is_unseen=is_unseen(press, group),
    )
    toast = toast_of_release(catalog, outcome)
    if outcome is Released.NOT_THEIRS:
        return Outcome(card=None, toast=toast)
    if outcome is Released.LEFT and not view.task.assignees and is_unseen(press, group):
        toast = toast_of_news(catalog, toast)
    chat.nudge()
    card = await show_pressed(chat, press, group, view)
    if outcome is not Released.CLOSED:
        if not press.is_private:
            name = view.names.get(person.user_id, person.name)
            card = with_released(catalog, card, view, name)
        card = with_undo(catalog, card, group, number)
    return Outcome(card=card, toast=toast)
