"""Every verb of a button, and who deals with it."""

from collections.abc import Awaitable, Callable

from bot.chat.context import ChatContext
from bot.chat.handlers.decisions import turn_page
from bot.chat.handlers.held import press_held
from bot.chat.handlers.item_buttons import press_item
from bot.chat.handlers.outcome import Outcome
from bot.chat.handlers.owning import press_not_mine
from bot.chat.handlers.removal import press_removal
from bot.chat.handlers.review_buttons import choose_group, press_review
from bot.chat.handlers.rights import admit
from bot.chat.handlers.settings import press_private, press_settings
from bot.chat.handlers.snoozing import press_snooze
from bot.chat.handlers.undoing import press_undo
from bot.chat.handlers.why import press_why
from bot.chat.incoming import Press
from bot.domain.action import Verb
from bot.domain.errors import NotAllowed, NotUnderstood
from bot.domain.group import Group
from bot.domain.language import Language
from bot.services import groups
from bot.texts.greetings import render_language_set

Act = Callable[[ChatContext, Press, Group], Awaitable[Outcome]]


async def set_language(chat: ChatContext, press: Press, group: Group) -> Outcome:
    """Speak the chosen language in this chat from now on."""
    if press.is_private and group.chat_id != press.chat_id:
        raise NotAllowed("set_language")
    if press.action.value not in set(Language):
        raise NotUnderstood("action")
    group = await groups.set_language(chat.store, group.chat_id, Language(press.action.value))
    return Outcome(card=render_language_set(chat.catalog(group), group))


ACTS: dict[Verb, Act] = {
    Verb.DONE: press_item,
    Verb.REOPEN: press_item,
    Verb.CLAIM: press_item,
    Verb.DUE_MENU: press_item,
    Verb.SNOOZE_MENU: press_snooze,
    Verb.SNOOZE: press_snooze,
    Verb.NOT_MINE: press_not_mine,
    Verb.SHOW: press_item,
    Verb.SET_DUE: press_item,
    Verb.REMOVE: press_removal,
    Verb.RESTORE: press_item,
    Verb.ATTEND: press_item,
    Verb.SET_START: press_item,
    Verb.CHOOSE_GROUP: choose_group,
    Verb.TICK: press_review,
    Verb.UNTICK: press_review,
    Verb.PAGE: press_review,
    Verb.SAVE: press_review,
    Verb.DISCARD: press_review,
    Verb.EDIT: press_review,
    Verb.SET_WHEN: press_review,
    Verb.SET_OWNER: press_review,
    Verb.SET_STATUS: press_review,
    Verb.LINK: press_review,
    Verb.DATE_UNDATED: press_review,
    Verb.SET_HELD_ON: press_review,
    Verb.LANGUAGE: set_language,
    Verb.DECISIONS: turn_page,
    Verb.WHY: press_why,
    Verb.HABIT: press_settings,
    Verb.DIGEST_AT: press_settings,
    Verb.QUIET: press_settings,
    Verb.PRIVATELY: press_private,
    Verb.UNDO: press_undo,
    Verb.SHARE: press_item,
    Verb.ALARMS: press_item,
    Verb.HELD: press_held,
}


async def press_button(chat: ChatContext, press: Press) -> Outcome:
    """Do what the button asks for, if the person may."""
    group = await admit(chat, press)
    return await ACTS[press.action.verb](chat, press, group)
