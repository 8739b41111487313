"""What is known of all groups without opening one: derived from the records, never the truth."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.domain.group import Group
from bot.domain.member import MemberState
from bot.services.ports import GroupUnit

SUMMARY = 1
"""Counted up when `summarise` derives something else, so that no start believes an older one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One group in the index; *wake_at* is the earliest of its pending reminders.

    *rings_at* is the earliest that tells the group of one of its items. *newest* is the
    instant of its newest record.
    """

    group: Group | None
    present: tuple[int, ...]
    wake_at: datetime | None
    rings_at: datetime | None
    newest: datetime | None


def summarise(unit: GroupUnit) -> Entry:
    """Derive a group's entry from its records."""
    present = (m.user_id for m in unit.members.all() if m.state is MemberState.PRESENT)
    pending = unit.reminders.pending()
    rings = (reminder for reminder in pending if reminder.tells_group)
    instants = (unit.audit.last_at(), unit.reminders.last_sent_at())
    return Entry(
        group=unit.group,
        present=tuple(present),
        wake_at=next((reminder.wake_at for reminder in pending), None),
        rings_at=next((reminder.wake_at for reminder in rings), None),
        newest=max(filter(None, instants), default=None),
    )


class Index:
    """Which group is due when, who is in which, and where former chat ids lead."""

    def __init__(self) -> None:
        self._entries: dict[int, Entry] = {}
        self._aliases: dict[int, int] = {}

    def put(self, chat_id: int, entry: Entry) -> None:
        """Add or replace a group; its former ids lead to it from now on."""
        self._entries[chat_id] = entry
        for former in entry.group.former_chat_ids if entry.group else ():
            self._aliases[former] = chat_id
            self._entries.pop(former, None)

    def drop(self, chat_id: int) -> None:
        """Forget a group that is gone."""
        self._entries.pop(chat_id, None)

    def resolve(self, chat_id: int) -> int:
        """Return the present id of a chat, which may be called by a former one."""
        return self._aliases.get(chat_id, chat_id)

    def aliases(self) -> list[int]:
        """Return every former chat id."""
        return list(self._aliases)

    def due(self, now: datetime) -> list[int]:
        """Return the chats to look at by *now*, longest due first."""
        due = (pair for pair in self._waking() if pair[0] <= now)
        return [chat_id for _, chat_id in sorted(due)]

    def next_wake_at(self) -> datetime | None:
        """Return when the next chat has to be looked at."""
        return min((wake_at for wake_at, _ in self._waking()), default=None)

    def newest(self) -> datetime | None:
        """Return the instant of the newest record of all."""
        instants = (entry.newest for entry in self._entries.values())
        return max(filter(None, instants), default=None)

    def groups(self, user_id: int | None = None) -> list[Group]:
        """Return the groups, or those in which the user is present, by title."""
        found = (
            entry.group
            for entry in self._entries.values()
            if entry.group is not None
            and not entry.group.is_private
            and (user_id is None or user_id in entry.present)
        )
        return sorted(found, key=lambda group: (group.title.casefold(), group.chat_id))

    def _waking(self) -> Iterator[tuple[datetime, int]]:
        for chat_id, entry in self._entries.items():
            if entry.wake_at is not None:
                yield entry.wake_at, chat_id
