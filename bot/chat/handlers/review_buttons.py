"""Buttons on the review card of minutes."""

from dataclasses import replace

from bot.chat.context import ChatContext
from bot.chat.handlers.minutes import propose
from bot.chat.handlers.outcome import Outcome
from bot.chat.handlers.review_choices import (
    choice_in,
    day_in,
    moment_in,
    number_in,
    place_of,
)
from bot.chat.incoming import Press
from bot.domain.action import Verb
from bot.domain.errors import Conflict, NotUnderstood
from bot.domain.group import Group
from bot.domain.view import ReviewView
from bot.services import minutes, review
from bot.services.review import Desk
from bot.texts.errors import render_error
from bot.texts.minutes import PAGE_SIZE, render_review, render_saved
from bot.texts.opened import DONE
from bot.texts.toasts import toast_of_review


async def choose_group(chat: ChatContext, press: Press, group: Group) -> Outcome:
    """The minutes that wait belong to this group."""
    upload = await minutes.take_upload(chat.store, press.action.target, by=press.person)
    upload = replace(upload, review_message_id=press.message_id)
    card = await propose(chat, group.chat_id, upload, by=press.person)
    return Outcome(card=card)


async def press_review(chat: ChatContext, press: Press, group: Group) -> Outcome:
    """Change the review and show it; a card overtaken by another press is brought up."""
    catalog, now = chat.catalog(group), chat.now()
    desk = _desk(chat, press, group)
    try:
        if press.action.verb is Verb.SAVE:
            return await _save(chat, press, group)
        view = await _act(desk, press, group)
    except Conflict as conflict:
        card = render_review(catalog, await review.view_review(desk), now=now)
        return Outcome(card=card, toast=render_error(catalog, conflict), is_alert=True)
    toast = toast_of_review(catalog, press.action.verb)
    return Outcome(card=render_review(catalog, view, now=now), toast=toast)


def _desk(chat: ChatContext, press: Press, group: Group) -> Desk:
    return Desk(
        store=chat.store,
        chat_id=group.chat_id,
        uid=press.action.target,
        by=press.person,
        at=chat.now(),
    )


async def _save(chat: ChatContext, press: Press, group: Group) -> Outcome:
    catalog, uid = chat.catalog(group), press.action.target
    saved = await minutes.save_minutes(chat.store, group.chat_id, uid, by=press.person, at=press.at)
    chat.nudge()
    toast = toast_of_review(catalog, Verb.SAVE)
    return Outcome(card=render_saved(catalog, saved, now=chat.now()), toast=toast)


async def _act(desk: Desk, press: Press, group: Group) -> ReviewView:
    action = press.action
    if action.verb is Verb.DISCARD:
        return await minutes.discard_minutes(
            desk.store, desk.chat_id, desk.uid, by=desk.by, at=desk.at
        )
    if action.verb in (Verb.PAGE, Verb.DATE_UNDATED, Verb.SET_HELD_ON):
        return await _act_on_page(desk, press, group)
    return await _act_on_proposal(desk, press, group)


async def _act_on_page(desk: Desk, press: Press, group: Group) -> ReviewView:
    action, page = press.action, place_of(press.action)
    if action.verb is Verb.PAGE:
        return await review.turn_page(desk, page)
    day = day_in(action, group.zone)
    if action.verb is Verb.SET_HELD_ON:
        return await review.set_held_on(desk, day, page=page)
    if day is None:
        raise NotUnderstood("action")
    return await review.date_undated(desk, day, page=page)


async def _act_on_proposal(desk: Desk, press: Press, group: Group) -> ReviewView:
    action, index = press.action, place_of(press.action)
    page = index // PAGE_SIZE
    match action.verb:
        case Verb.EDIT:
            return await review.open_proposal(desk, index)
        case Verb.SET_WHEN:
            return await review.date_one(desk, index, moment_in(action, group.zone))
        case Verb.SET_OWNER:
            return await review.own_one(desk, index, number_in(action))
        case Verb.SET_STATUS:
            is_done = choice_in(action) == DONE
            return await review.settle_one(desk, index, is_done=is_done, page=page)
        case Verb.LINK:
            return await review.link_one(desk, index, number_in(action))
        case verb:
            is_ticked = verb is Verb.TICK
            return await review.tick_proposal(desk, index, is_ticked=is_ticked, page=page)
