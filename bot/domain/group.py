"""The steering group: bound to one chat, or one topic of a chat."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.language import Language
from bot.domain.policy import DEFAULT_POLICY, ReminderPolicy
from bot.domain.status import StatusCard


class GroupState(StrEnum):
    """Whether the bot can write to the group's chat."""

    ACTIVE = "active"
    SUSPENDED = "suspended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """One group and its habits. Numbers once given are never given again."""

    chat_id: int
    title: str
    language: Language
    zone: ZoneInfo
    created_at: datetime
    thread_id: int | None = None
    state: GroupState = GroupState.ACTIVE
    policy: ReminderPolicy = field(default=DEFAULT_POLICY)
    last_number: int = 0
    former_chat_ids: tuple[int, ...] = ()
    status: StatusCard | None = None

    @property
    def is_private(self) -> bool:
        """Telegram gives private chats the user's own, positive id."""
        return self.chat_id > 0


def take_number(group: Group) -> tuple[Group, int]:
    """Return the group with its counter moved on, and the number taken.

    Tasks and meetings share the counter, so that `#12` names one thing.
    """
    number = group.last_number + 1
    return replace(group, last_number=number), number
