"""Buttons on the review card of minutes."""

from dataclasses import replace

from bot.chat.context import ChatContext
from bot.chat.handlers.minutes import propose
from bot.chat.handlers.outcome import Outcome
from bot.chat.incoming import Press
from bot.domain.action import Verb
from bot.domain.errors import Conflict, NotUnderstood
from bot.domain.group import Group
from bot.services import minutes
from bot.texts.errors import render_error
from bot.texts.minutes import PAGE_SIZE, render_review, render_saved
from bot.texts.toasts import toast_of_review


async def choose_group(chat: ChatContext, press: Press, group: Group) -> Outcome:
    """The minutes that wait belong to this group."""
    upload = await minutes.take_upload(chat.store, press.action.target, by=press.person)
    upload = replace(upload, review_message_id=press.message_id)
    card = await propose(chat, group.chat_id, upload, by=press.person)
    return Outcome(card=card)


async def press_review(chat: ChatContext, press: Press, group: Group) -> Outcome:
    """Turn the page, tick, save or discard; a card overtaken by another press is brought up."""
    try:
        return await _act(chat, press, group)
    except Conflict as conflict:
        view = await minutes.view_review(
            chat.store, group.chat_id, press.action.target, by=press.person
        )
        catalog = chat.catalog(group)
        card = render_review(catalog, view, now=chat.now())
        return Outcome(card=card, toast=render_error(catalog, conflict), is_alert=True)


async def _act(chat: ChatContext, press: Press, group: Group) -> Outcome:
    store, chat_id, uid, by = chat.store, group.chat_id, press.action.target, press.person
    catalog, toast = chat.catalog(group), toast_of_review(chat.catalog(group), press.action.verb)
    match press.action.verb:
        case Verb.SAVE:
            saved = await minutes.save_minutes(store, chat_id, uid, by=by, at=press.at)
            chat.nudge()
            return Outcome(card=render_saved(catalog, saved, now=chat.now()), toast=toast)
        case Verb.DISCARD:
            view = await minutes.discard_minutes(store, chat_id, uid, by=by)
        case Verb.PAGE:
            view = await minutes.view_review(store, chat_id, uid, page=_index(press), by=by)
        case verb:
            index = _index(press)
            view = await minutes.tick_proposal(
                store,
                chat_id,
                uid,
                index,
                is_ticked=verb is Verb.TICK,
                page=index // PAGE_SIZE,
                by=by,
            )
    return Outcome(card=render_review(catalog, view, now=chat.now()), toast=toast)


def _index(press: Press) -> int:
    if not press.action.value.isdecimal():
        raise NotUnderstood("action")
    return int(press.action.value)
