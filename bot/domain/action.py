"""What a button asks for: a verb and an id; rights and state are looked up when it is pressed."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.errors import NotUnderstood

MAX_DATA_BYTES = 64
"""Telegram's limit on callback_data (Bot API, InlineKeyboardButton)."""


MEETING_SIGN = "#"
"""Before a meeting's number, in place of a due: the due of a task is tied to that meeting."""


class Verb(StrEnum):
    """The acts behind buttons, as short as callback data wants them."""

    DONE = "done"
    REOPEN = "reopen"
    CLAIM = "claim"
    DUE_MENU = "snooze"
    """The choice of another due; the word is that of messages sent long ago."""
    SNOOZE_MENU = "later"
    SNOOZE = "again"
    NOT_MINE = "notmine"
    SHOW = "show"
    SET_DUE = "due"
    REMOVE = "remove"
    RESTORE = "restore"
    ATTEND = "attend"
    SET_START = "start"
    CHOOSE_GROUP = "group"
    TICK = "tick"
    UNTICK = "untick"
    PAGE = "page"
    SAVE = "save"
    DISCARD = "discard"
    EDIT = "edit"
    SET_WHEN = "when"
    SET_OWNER = "who"
    SET_STATUS = "over"
    LINK = "link"
    DATE_UNDATED = "undated"
    SET_HELD_ON = "held"
    LANGUAGE = "lang"
    DECISIONS = "found"
    WHY = "why"
    HABIT = "habit"
    DIGEST_AT = "digest"
    QUIET = "quiet"
    PRIVATELY = "private"
    UNDO = "undo"
    SHARE = "share"
    ALARMS = "alarms"
    HELD = "held_back"


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One press: *verb* on *target* (an item's number or a uid) of the group *chat_id*.

    *value* is what the verb needs besides: an ISO date, a proposal's index, a language.
    """

    verb: Verb
    chat_id: int
    target: str = ""
    value: str = ""

    @property
    def number(self) -> int:
        """The item's number.

        Raises:
            NotUnderstood: If the target is no number.
        """
        if not self.target.isdecimal():
            raise NotUnderstood("number")
        return int(self.target)

    @property
    def data(self) -> str:
        """The action as callback data."""
        return f"{self.verb}|{self.chat_id}|{self.target}|{self.value}"


def parse_action(data: str) -> Action:
    """Return the action that *data* carries.

    Raises:
        NotUnderstood: If it is none of ours; callback data may be forged.
    """
    verb, *rest = data.split("|")
    if verb not in set(Verb) or len(rest) != 3 or not rest[0].lstrip("-").isdecimal():
        raise NotUnderstood("action")
    chat_id, target, value = rest
    return Action(verb=Verb(verb), chat_id=int(chat_id), target=target, value=value)
