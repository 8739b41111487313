"""/settings: the group's habits of reminding, shown and turned in place."""

from datetime import time

from bot.chat.context import ChatContext
from bot.chat.handlers.entering import enter
from bot.chat.handlers.outcome import Outcome
from bot.chat.incoming import Press, Said
from bot.domain.action import Action, Verb
from bot.domain.errors import NotAllowed, NotUnderstood
from bot.domain.group import Group
from bot.domain.habits import NIGHTS, Habit, turn
from bot.domain.policy import ReminderPolicy
from bot.services.settings import (
    Change,
    change_settings,
    set_private_reminders,
    view_settings,
)
from bot.texts.card import Card
from bot.texts.settings import ON, render_settings


async def show_settings(chat: ChatContext, said: Said) -> Card:
    """Show the habits of the group in which it is asked; in private, those of one's own tasks."""
    group = await enter(chat, said)
    view = await view_settings(chat.store, group.chat_id, by=said.by.user_id)
    return render_settings(chat.catalog(group), view)


async def press_settings(chat: ChatContext, press: Press, group: Group) -> Outcome:
    """Change the habit, plan what lies ahead anew, and show how things stand now."""
    view = await change_settings(
        chat.store,
        group.chat_id,
        change_of(press.action),
        by=press.person.user_id,
        at=chat.now(),
    )
    chat.nudge()
    return Outcome(card=render_settings(chat.catalog(group), view))


async def press_private(chat: ChatContext, press: Press, group: Group) -> Outcome:
    """Turn the reminders of one's own tasks in groups on or off in this private chat."""
    if group.chat_id != press.person.user_id:
        raise NotAllowed("change_settings")
    view = await set_private_reminders(
        chat.store, press.person.user_id, is_on=press.action.value == ON
    )
    return Outcome(card=render_settings(chat.catalog(view.group), view))


def change_of(action: Action) -> Change:
    """Return the change that the button asks for.

    Raises:
        NotUnderstood: If there is no such habit; callback data may be forged.
    """
    match action.verb:
        case Verb.HABIT:
            return _habit_change(action.value)
        case Verb.DIGEST_AT:
            return _digest_change(action.value)
    return _quiet_change(action.value)


def _habit_change(value: str) -> Change:
    name, _, state = value.partition(":")
    if name not in set(Habit):
        raise NotUnderstood("action")
    return lambda policy: turn(policy, Habit(name), is_on=state == ON)


def _digest_change(value: str) -> Change:
    try:
        at = time.fromisoformat(value)
    except ValueError:
        raise NotUnderstood("action") from None
    return lambda policy: policy.at(at)


def _quiet_change(value: str) -> Change:
    nights = {f"{quiet.start:%H:%M}-{quiet.end:%H:%M}": quiet for quiet in NIGHTS}
    if value and value not in nights:
        raise NotUnderstood("action")

    def change(policy: ReminderPolicy) -> ReminderPolicy:
        return policy.with_quiet(nights.get(value))

    return change
