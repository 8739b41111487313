"""Buttons on tasks, meetings and reminders."""

from bot.chat.context import ChatContext
from bot.chat.handlers.entering import is_unseen, words_of
from bot.chat.handlers.meeting_buttons import act_on_meeting
from bot.chat.handlers.outcome import Outcome
from bot.chat.handlers.task_buttons import act_on_task
from bot.chat.incoming import Press
from bot.domain.action import Verb
from bot.domain.errors import NotFound
from bot.domain.group import Group
from bot.domain.view import MeetingView, Notice, TaskView
from bot.services.news import view_news
from bot.services.notices import view_notice, view_personal_notice
from bot.texts.alarms import render_alarms
from bot.texts.buttons import with_undo
from bot.texts.card import Card
from bot.texts.catalog import Catalog
from bot.texts.meetings import render_meeting
from bot.texts.personal import render_personal
from bot.texts.reminders import render_notice
from bot.texts.tasks import render_move, render_task
from bot.texts.toasts import toast_of_meeting, toast_of_news, toast_of_task
from bot.texts.unseen import render_unseen

UNDONE_BY_BUTTON = (Verb.SET_DUE, Verb.SET_START, Verb.CLAIM)
"""Changes whose cards have no other way back."""
NEWS = (Verb.SET_DUE, Verb.SET_START, Verb.REMOVE)
"""Changes of which the group hears where it did not see them."""


async def press_item(chat: ChatContext, press: Press, group: Group) -> Outcome:
    """Act on the task or the meeting of that number: they share their numbers."""
    try:
        view: TaskView | MeetingView = await act_on_task(chat, press, group)
    except NotFound:
        view = await act_on_meeting(chat, press, group)
    chat.nudge()
    card, words = await show_pressed(chat, press, group, view), await words_of(chat, press, group)
    if press.action.verb in UNDONE_BY_BUTTON:
        card = with_undo(words, card, group, press.action.number)
    toast = _toast(words, press, view)
    if is_unseen(press, group) and press.action.verb in NEWS:
        toast = toast_of_news(words, toast)
    return Outcome(card=card, toast=toast)


async def show_pressed(
    chat: ChatContext, press: Press, group: Group, view: TaskView | MeetingView
) -> Card:
    """Return what the pressed message shows now: a reminder stays one while there is a reason."""
    catalog, now = await words_of(chat, press, group), chat.now()
    if press.action.verb is Verb.DUE_MENU and isinstance(view, TaskView):
        return render_move(catalog, view, now=now)
    if press.action.verb is Verb.ALARMS and isinstance(view, TaskView):
        return render_alarms(catalog, view, now=now)
    if is_unseen(press, group):
        personal = await view_personal_notice(
            chat.store, group.chat_id, press.message_id, person=press.person, at=now
        )
        if personal is not None:
            return render_personal(catalog, personal, now=now)
    told = None if press.is_private else await _told(chat, press, group, view)
    if told is not None:
        return told
    if isinstance(view, TaskView):
        return render_task(catalog, view, now=now)
    return render_meeting(catalog, view, now=now)


async def _told(
    chat: ChatContext, press: Press, group: Group, view: TaskView | MeetingView
) -> Card | None:
    """Return the reminder, or the news of several items, that the message is, as things stand."""
    catalog, now = chat.catalog(group), chat.now()
    notice = await view_notice(chat.store, group.chat_id, press.message_id, at=now)
    if notice is not None and (_holds_more(notice) or _is_ahead(view)):
        return render_notice(catalog, notice, now=now)
    news = await view_news(chat.store, group.chat_id, press.message_id, at=now)
    return None if news is None or len(news.items) < 2 else render_unseen(catalog, news, now=now)


def _holds_more(notice: Notice) -> bool:
    return len(notice.entries) > 1 or notice.outlook is not None


def _is_ahead(view: TaskView | MeetingView) -> bool:
    if isinstance(view, TaskView):
        return view.task.is_open
    return view.meeting.is_on


def _toast(catalog: Catalog, press: Press, view: TaskView | MeetingView) -> str:
    if isinstance(view, TaskView):
        return toast_of_task(catalog, press.action.verb, view, by=press.person.user_id)
    return toast_of_meeting(catalog, press.action.verb, view, by=press.person.user_id)
