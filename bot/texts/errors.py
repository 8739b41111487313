"""What a person is told of an error: what failed, and what to do."""

from bot.domain.errors import (
    BotError,
    ChatGone,
    Conflict,
    DamagedFile,
    DeliveryFailed,
    InDoubt,
    MessageRefused,
    NotAllowed,
    NotFound,
    NotUnderstood,
    StoreUnavailable,
    TooLate,
    UnreadableDocument,
)
from bot.texts.catalog import Catalog
from bot.texts.fitting import shorten
from bot.texts.moments import say_moment

TOAST_UNITS = 200
"""Telegram's limit on the answer to a pressed button (Bot API, answerCallbackQuery)."""

_MISSING = {
    "summary": "error.no_summary",
    "start": "error.no_start",
    "due": "error.no_due",
    "group": "error.which_group",
    "reminder": "error.no_reminder_time",
    "number": "error.old_button",
    "action": "error.old_button",
}
_NOT_FOUND = {
    "task": "error.no_task",
    "meeting": "error.no_meeting",
    "minutes": "error.no_minutes",
    "upload": "error.no_minutes",
    "change": "error.no_change",
    "group": "error.no_group",
}
_CONFLICTS = {
    "saved": "error.already_saved",
    "discarded": "error.already_discarded",
    "snooze_past": "error.snooze_past",
    "snooze_after_due": "error.snooze_after_due",
}
_OWNERS_ACTS = frozenset(
    {
        "remove_task",
        "remove_meeting",
        "view_minutes",
        "tick",
        "review",
        "save_minutes",
        "discard_minutes",
    }
)
_OFFICERS_ACTS = frozenset({"change_settings", "settle_held"})


def render_error(catalog: Catalog, error: BotError) -> str:
    """Return the error in plain words, short enough for a reply and for a toast."""
    name = error.name if isinstance(error, NotFound) else ""
    until = say_moment(catalog, error.until, error.zone) if isinstance(error, TooLate) else ""
    return shorten(catalog.label(_key(error), name=name, until=until), TOAST_UNITS)


def _key(error: BotError) -> str:
    match error:
        case NotUnderstood():
            return _MISSING.get(error.missing, "error.not_understood")
        case NotFound():
            return _key_of_loss(error)
        case NotAllowed():
            return _key_of_right(error)
        case Conflict():
            return _key_of_conflict(error)
        case UnreadableDocument():
            return error.reason
        case StoreUnavailable():
            return "error.damaged" if isinstance(error, DamagedFile) else "error.not_saved"
        case DeliveryFailed():
            return _key_of_failure(error)
        case _:
            return "error.unknown"


def _key_of_conflict(error: Conflict) -> str:
    if isinstance(error, TooLate):
        return "error.too_late_to_undo"
    return _CONFLICTS.get(str(error), "error.conflict")


def _key_of_right(error: NotAllowed) -> str:
    if error.act == "undo_others":
        return "error.not_your_change"
    if error.act in _OFFICERS_ACTS:
        return "error.officers_only"
    return "error.owners_only" if error.act in _OWNERS_ACTS else "error.members_only"


def _key_of_loss(error: NotFound) -> str:
    is_unnamed = error.kind in ("task", "meeting") and not str(error.name)
    return "error.not_found" if is_unnamed else _NOT_FOUND.get(error.kind, "error.not_found")


def _key_of_failure(error: DeliveryFailed) -> str:
    if isinstance(error, MessageRefused):
        return "error.unknown"
    if isinstance(error, ChatGone):
        return "error.chat_gone"
    return "error.in_doubt" if isinstance(error, InDoubt) else "error.not_delivered"
