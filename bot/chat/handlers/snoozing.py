"""*Later*: the reminder of a task comes again, by a button or by a reply that says when."""

from bot.chat.context import ChatContext
from bot.chat.handlers.entering import enter, is_unseen, words_of
from bot.chat.handlers.item_buttons import show_pressed
from bot.chat.handlers.moving import item_replied
from bot.chat.handlers.outcome import Outcome
from bot.chat.handlers.task_buttons import parse_moment
from bot.chat.incoming import Press, Said
from bot.domain.action import Verb
from bot.domain.group import Group
from bot.domain.later import snooze_instant
from bot.parsing.message import parse_again
from bot.services.snoozing import snooze_for_person, snooze_task, view_snooze
from bot.texts.buttons import with_undo
from bot.texts.card import Card
from bot.texts.snoozing import (
    DAYS,
    render_snooze,
    render_snooze_days,
    render_snoozed,
    toast_of_snooze,
    with_own_snooze,
)


async def press_snooze(chat: ChatContext, press: Press, group: Group) -> Outcome:
    """Offer times, or take the one pressed: in a group for the group, in private for the person."""
    if press.action.verb is Verb.SNOOZE_MENU:
        return await _offer(chat, press, group)
    number, is_own = press.action.number, is_unseen(press, group)
    catalog = await words_of(chat, press, group)
    moment = parse_moment(press.action.value) if press.action.value else None
    act = snooze_for_person if is_own else snooze_task
    view = await act(chat.store, group.chat_id, number, moment, by=press.person, at=press.at)
    chat.nudge()
    until = None if moment is None else snooze_instant(group, moment, now=press.at)
    card = await show_pressed(chat, press, group, view)
    if is_own and until is not None and view.task.is_open:
        card = with_own_snooze(catalog, card, group, number, until)
    elif not is_own and view.task.is_open:
        card = with_undo(catalog, card, group, number)
    return Outcome(card=card, toast=toast_of_snooze(catalog, view, until, is_own=is_own))


async def _offer(chat: ChatContext, press: Press, group: Group) -> Outcome:
    view = await view_snooze(
        chat.store, group.chat_id, press.action.number, by=press.person, at=press.at
    )
    render = render_snooze_days if press.action.value == DAYS else render_snooze
    words, is_own = await words_of(chat, press, group), is_unseen(press, group)
    return Outcome(card=render(words, view, now=chat.now(), is_own=is_own))


async def snooze_replied(chat: ChatContext, said: Said) -> Card:
    """Remind again of the task of the replied card when the reply says.

    Raises:
        NotUnderstood: If the reply says no time.
    """
    here = await enter(chat, said)
    group, number = await item_replied(chat, said, here)
    moment, doubts = parse_again(said.text, at=said.at.astimezone(group.zone), given=said.given)
    is_own = is_unseen(said, group)
    act = snooze_for_person if is_own else snooze_task
    view = await act(chat.store, group.chat_id, number, moment, by=said.by, at=said.at)
    chat.nudge()
    until = snooze_instant(group, moment, now=said.at) if is_own else None
    words = chat.catalog(here)
    return render_snoozed(words, view, doubts, now=chat.now(), own_until=until)
