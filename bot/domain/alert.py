"""What the bot tells its operator about itself."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class AlertKind(StrEnum):
    """One kind of trouble that only the operator can mend, or should know of."""

    CLOCK = "clock"
    """The machine's clock cannot be right, so nothing is sent."""
    POLLING_STALLS = "polling_stalls"
    """Nothing is heard from Telegram; the process ends to be started anew."""
    SENDING_STALLS = "sending_stalls"
    """The reminder loop stands still; the process ends to be started anew."""
    DAMAGED = "damaged"
    """A group's file was refused at the start."""
    NOT_SAVED = "not_saved"
    """The disk takes no changes."""
    GROUP_FAILS = "group_fails"
    """One group's reminders fail again and again by a fault of ours."""
    WAS_AWAY = "was_away"
    """The process was away for a while."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """One piece of news; which of its fields say something depends on the *kind*.

    *detail* is a technician's English, *number* counts failures, *since* and *until*
    are the ends of a span of time.
    """

    kind: AlertKind
    detail: str = ""
    chat_id: int | None = None
    number: int = 0
    since: datetime | None = None
    until: datetime | None = None
