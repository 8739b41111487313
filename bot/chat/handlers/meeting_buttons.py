"""Buttons on meetings."""

from bot.chat.context import ChatContext
from bot.chat.handlers.entering import is_unseen
from bot.chat.handlers.task_buttons import parse_moment
from bot.chat.incoming import Press
from bot.domain.action import Verb
from bot.domain.errors import NotFound, NotUnderstood
from bot.domain.group import Group
from bot.domain.meeting import Attendance
from bot.domain.view import MeetingView
from bot.services import meetings

TOLD_VERBS = {
    Verb.REMOVE: meetings.remove_meeting,
    Verb.RESTORE: meetings.restore_meeting,
}
"""Of these a group hears that does not see them."""


async def act_on_meeting(chat: ChatContext, press: Press, group: Group) -> MeetingView:
    """Do to the meeting what the button says.

    Raises:
        NotFound: If there is no such meeting, or the button is none of a meeting's.
    """
    verb, number, person = press.action.verb, press.action.number, press.person
    match verb:
        case Verb.ATTEND:
            return await _attend(chat, press, group)
        case Verb.SET_START:
            return await _move(chat, press, group)
        case Verb.SHOW:
            return await meetings.view_meeting(
                chat.store, group.chat_id, number, by=person, at=press.at
            )
    if verb not in TOLD_VERBS:
        raise NotFound("task", number)
    return await TOLD_VERBS[verb](
        chat.store,
        group.chat_id,
        number,
        by=person,
        at=press.at,
        is_unseen=is_unseen(press, group),
    )


async def _attend(chat: ChatContext, press: Press, group: Group) -> MeetingView:
    if press.action.value not in set(Attendance):
        raise NotUnderstood("action")
    attendance = Attendance(press.action.value)
    return await meetings.attend_meeting(
        chat.store, group.chat_id, press.action.number, attendance, by=press.person, at=press.at
    )


async def _move(chat: ChatContext, press: Press, group: Group) -> MeetingView:
    return await meetings.move_meeting(
        chat.store,
        group.chat_id,
        press.action.number,
        parse_moment(press.action.value),
        by=press.person,
        at=press.at,
        is_unseen=is_unseen(press, group),
    )
