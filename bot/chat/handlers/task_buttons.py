"""Buttons on tasks."""

from datetime import date, datetime

from bot.chat.context import ChatContext
from bot.chat.handlers.entering import is_unseen
from bot.chat.incoming import Press
from bot.domain.action import MEETING_SIGN, Verb
from bot.domain.errors import NotFound, NotUnderstood
from bot.domain.group import Group
from bot.domain.habits import OwnAlarms
from bot.domain.moment import Moment, require_aware
from bot.domain.task import Share
from bot.domain.view import TaskView
from bot.services import owning, tasks

VERBS = {
    Verb.DONE: tasks.complete_task,
    Verb.REOPEN: tasks.reopen_task,
    Verb.CLAIM: owning.claim_task,
    Verb.DUE_MENU: tasks.view_task,
    Verb.ALARMS: tasks.view_task,
    Verb.SHOW: tasks.view_task,
}
TOLD_VERBS = {
    Verb.REMOVE: tasks.remove_task,
    Verb.RESTORE: tasks.restore_task,
}
"""Of these a group hears that does not see them."""


async def act_on_task(chat: ChatContext, press: Press, group: Group) -> TaskView:
    """Do to the task what the button says.

    Raises:
        NotFound: If there is no such task, or the button is none of a task's.
    """
    verb, value = press.action.verb, press.action.value
    if verb is Verb.SET_DUE and value.startswith(MEETING_SIGN):
        return await _tie_to_meeting(chat, press, group)
    if verb is Verb.SET_DUE:
        return await _move(chat, press, group)
    if verb is Verb.ALARMS and value:
        return await _set_alarms(chat, press, group)
    if verb is Verb.SHARE:
        return await _share(chat, press, group)
    return await _act(chat, press, group)


async def _act(chat: ChatContext, press: Press, group: Group) -> TaskView:
    verb, number, person = press.action.verb, press.action.number, press.person
    if verb in TOLD_VERBS:
        return await TOLD_VERBS[verb](
            chat.store,
            group.chat_id,
            number,
            by=person,
            at=press.at,
            is_unseen=is_unseen(press, group),
        )
    if verb not in VERBS:
        raise NotFound("task", number)
    return await VERBS[verb](chat.store, group.chat_id, number, by=person, at=press.at)


async def _move(chat: ChatContext, press: Press, group: Group) -> TaskView:
    return await tasks.move_task(
        chat.store,
        group.chat_id,
        press.action.number,
        parse_moment(press.action.value) if press.action.value else None,
        by=press.person,
        at=press.at,
        is_unseen=is_unseen(press, group),
    )


async def _set_alarms(chat: ChatContext, press: Press, group: Group) -> TaskView:
    if press.action.value not in set(OwnAlarms):
        raise NotUnderstood("action")
    choice = OwnAlarms(press.action.value)
    return await tasks.set_alarms(
        chat.store, group.chat_id, press.action.number, choice, by=press.person, at=press.at
    )


async def _share(chat: ChatContext, press: Press, group: Group) -> TaskView:
    if press.action.value not in set(Share):
        raise NotUnderstood("action")
    share = Share(press.action.value)
    return await tasks.share_task(
        chat.store, group.chat_id, press.action.number, share, by=press.person, at=press.at
    )


async def _tie_to_meeting(chat: ChatContext, press: Press, group: Group) -> TaskView:
    meeting = press.action.value.removeprefix(MEETING_SIGN)
    if not meeting.isdecimal():
        raise NotUnderstood("action")
    return await tasks.move_task_to_meeting(
        chat.store,
        group.chat_id,
        press.action.number,
        int(meeting),
        by=press.person,
        at=press.at,
        is_unseen=is_unseen(press, group),
    )


def parse_moment(value: str) -> Moment:
    """Return the day or the aware instant of a button.

    Raises:
        NotUnderstood: If it is neither.
    """
    try:
        if len(value) == len("2016-12-09"):
            return date.fromisoformat(value)
        return require_aware(datetime.fromisoformat(value))
    except ValueError as error:
        raise NotUnderstood("action") from error
