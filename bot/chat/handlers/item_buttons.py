"""Buttons on tasks, meetings and reminders."""

from datetime import date, datetime

from bot.chat.context import ChatContext
from bot.chat.handlers.outcome import Outcome
from bot.chat.incoming import Press
from bot.domain.action import MEETING_SIGN, Verb
from bot.domain.errors import NotFound, NotUnderstood
from bot.domain.group import Group
from bot.domain.habits import OwnAlarms
from bot.domain.meeting import Attendance, MeetingStatus
from bot.domain.moment import Moment, require_aware
from bot.domain.task import Share
from bot.domain.view import MeetingView, Notice, TaskView
from bot.services import meetings, owning, tasks
from bot.services.notices import view_notice, view_personal_notice
from bot.texts.alarms import render_alarms
from bot.texts.buttons import with_undo
from bot.texts.card import Card
from bot.texts.meetings import render_meeting
from bot.texts.personal import render_personal
from bot.texts.reminders import render_notice
from bot.texts.tasks import render_move, render_task
from bot.texts.toasts import toast_of_meeting, toast_of_task

TASK_VERBS = {
    Verb.DONE: tasks.complete_task,
    Verb.REOPEN: tasks.reopen_task,
    Verb.CLAIM: owning.claim_task,
    Verb.DUE_MENU: tasks.view_task,
    Verb.ALARMS: tasks.view_task,
    Verb.SHOW: tasks.view_task,
    Verb.REMOVE: tasks.remove_task,
    Verb.RESTORE: tasks.restore_task,
}
UNDONE_BY_BUTTON = (Verb.SET_DUE, Verb.SET_START, Verb.CLAIM)
"""Changes whose cards have no other way back."""
MEETING_VERBS = {
    Verb.REMOVE: meetings.remove_meeting,
    Verb.RESTORE: meetings.restore_meeting,
}


async def press_item(chat: ChatContext, press: Press, group: Group) -> Outcome:
    """Act on the task or the meeting of that number: they share their numbers."""
    try:
        view: TaskView | MeetingView = await _act_on_task(chat, press, group)
    except NotFound:
        view = await _act_on_meeting(chat, press, group)
    chat.nudge()
    card = await show_pressed(chat, press, group, view)
    if press.action.verb in UNDONE_BY_BUTTON:
        card = with_undo(chat.catalog(group), card, group, press.action.number)
    return Outcome(card=card, toast=_toast(chat, press, view))


async def _act_on_task(chat: ChatContext, press: Press, group: Group) -> TaskView:
    action, number = press.action, press.action.number
    if action.verb is Verb.SET_DUE and action.value.startswith(MEETING_SIGN):
        return await _tie_to_meeting(chat, press, group)
    if action.verb is Verb.SET_DUE:
        due = parse_moment(action.value) if action.value else None
        return await tasks.move_task(
            chat.store, group.chat_id, number, due, by=press.person, at=press.at
        )
    if action.verb is Verb.ALARMS and action.value:
        if action.value not in set(OwnAlarms):
            raise NotUnderstood("action")
        choice = OwnAlarms(action.value)
        return await tasks.set_alarms(
            chat.store, group.chat_id, number, choice, by=press.person, at=press.at
        )
    if action.verb is Verb.SHARE:
        if action.value not in set(Share):
            raise NotUnderstood("action")
        share = Share(action.value)
        return await tasks.share_task(
            chat.store, group.chat_id, number, share, by=press.person, at=press.at
        )
    if action.verb not in TASK_VERBS:
        raise NotFound("task", number)
    act = TASK_VERBS[action.verb]
    return await act(chat.store, group.chat_id, number, by=press.person, at=press.at)


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
    )


async def _act_on_meeting(chat: ChatContext, press: Press, group: Group) -> MeetingView:
    action, number, chat_id = press.action, press.action.number, group.chat_id
    is_unseen = press.is_private and not group.is_private
    match action.verb:
        case Verb.ATTEND:
            if action.value not in set(Attendance):
                raise NotUnderstood("action")
            attendance = Attendance(action.value)
            return await meetings.attend_meeting(
                chat.store, chat_id, number, attendance, by=press.person, at=press.at
            )
        case Verb.SET_START:
            start = parse_moment(action.value)
            return await meetings.move_meeting(
                chat.store,
                chat_id,
                number,
                start,
                by=press.person,
                at=press.at,
                is_unseen=is_unseen,
            )
        case Verb.SHOW:
            return await meetings.view_meeting(
                chat.store, chat_id, number, by=press.person, at=press.at
            )
        case verb if verb in MEETING_VERBS:
            act = MEETING_VERBS[verb]
            return await act(
                chat.store, chat_id, number, by=press.person, at=press.at, is_unseen=is_unseen
            )
    raise NotFound("task", number)


async def show_pressed(
    chat: ChatContext, press: Press, group: Group, view: TaskView | MeetingView
) -> Card:
    """Return what the pressed message shows now: a reminder stays one while there is a reason."""
    catalog, now = chat.catalog(group), chat.now()
    if press.action.verb is Verb.DUE_MENU and isinstance(view, TaskView):
        return render_move(catalog, view, now=now)
    if press.action.verb is Verb.ALARMS and isinstance(view, TaskView):
        return render_alarms(catalog, view, now=now)
    if press.is_private and not group.is_private:
        personal = await view_personal_notice(
            chat.store, group.chat_id, press.message_id, person=press.person, at=now
        )
        if personal is not None:
            words = chat.catalogs[personal.person.language or group.language]
            return render_personal(words, personal, now=now)
    notice = None
    if not press.is_private:
        notice = await view_notice(chat.store, group.chat_id, press.message_id, at=now)
    if notice is not None and (_holds_more(notice) or _is_ahead(view)):
        return render_notice(catalog, notice, now=now)
    if isinstance(view, TaskView):
        return render_task(catalog, view, now=now)
    return render_meeting(catalog, view, now=now)


def _holds_more(notice: Notice) -> bool:
    return len(notice.entries) > 1 or notice.outlook is not None


def _is_ahead(view: TaskView | MeetingView) -> bool:
    if isinstance(view, TaskView):
        return view.task.is_open
    return view.meeting.status is not MeetingStatus.CANCELLED


def _toast(chat: ChatContext, press: Press, view: TaskView | MeetingView) -> str:
    catalog = chat.catalog(view.group)
    if isinstance(view, TaskView):
        return toast_of_task(catalog, press.action.verb, view, by=press.person.user_id)
    return toast_of_meeting(catalog, press.action.verb, view, by=press.person.user_id)


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
