"""What the services need from outside. Adapters live in storage, chat and app."""

from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Protocol

from bot.domain.audit import AuditEntry
from bot.domain.group import Group
from bot.domain.meeting import Meeting
from bot.domain.member import Member
from bot.domain.minutes import Minutes, Upload
from bot.domain.reminder import Reminder
from bot.domain.task import Task
from bot.domain.undo import LastChange
from bot.texts.card import Card


class Clock(Protocol):
    """The time of day, handed in by the composition root."""

    def now(self) -> datetime:
        """Return the present instant, aware."""
        ...


class Messenger(Protocol):
    """The way out to people. Every failure is a `DeliveryFailed`."""

    async def send(
        self,
        chat_id: int,
        card: Card,
        *,
        thread_id: int | None = None,
        is_silent: bool = False,
    ) -> int:
        """Post the card and return its message_id; a silent one comes without a sound."""
        ...

    async def edit(self, chat_id: int, message_id: int, card: Card) -> None:
        """Show the card in an earlier message; an unchanged or deleted message is no error."""
        ...

    async def pin(self, chat_id: int, message_id: int) -> None:
        """Pin the message without a sound; where the bot has no right to, nothing happens."""
        ...


class Tasks(Protocol):
    """The group's tasks."""

    def get(self, number: int) -> Task:
        """Return the task; raise `NotFound`."""
        ...

    def find_by_origin(self, key: str) -> Task | None:
        """Return the task made from this origin."""
        ...

    def find_by_uid(self, uid: str) -> Task | None:
        """Return the task of this uid."""
        ...

    def all(self) -> list[Task]:
        """Return every task, by number."""
        ...

    def save(self, task: Task) -> None:
        """Add or replace by uid."""
        ...


class Meetings(Protocol):
    """The group's meetings."""

    def get(self, number: int) -> Meeting:
        """Return the meeting; raise `NotFound`."""
        ...

    def find_by_origin(self, key: str) -> Meeting | None:
        """Return the meeting made from this origin."""
        ...

    def find_by_uid(self, uid: str) -> Meeting | None:
        """Return the meeting of this uid."""
        ...

    def all(self) -> list[Meeting]:
        """Return every meeting, by number."""
        ...

    def save(self, meeting: Meeting) -> None:
        """Add or replace by uid."""
        ...


class Members(Protocol):
    """The people known in the group."""

    def find(self, user_id: int) -> Member | None:
        """Return the member."""
        ...

    def all(self) -> list[Member]:
        """Return everybody, those who left too, by user id."""
        ...

    def save(self, member: Member) -> None:
        """Add or replace by user id."""
        ...


class MinutesBook(Protocol):
    """The minutes handed in for the group."""

    def get(self, uid: str) -> Minutes:
        """Return the minutes; raise `NotFound`."""
        ...

    def find_by_digest(self, digest: str) -> Minutes | None:
        """Return the newest minutes with this digest."""
        ...

    def all(self) -> list[Minutes]:
        """Return all, in the order they were received."""
        ...

    def save(self, minutes: Minutes) -> None:
        """Add or replace by uid."""
        ...


class Uploads(Protocol):
    """Documents that wait, in a private chat, for a group to be chosen."""

    def get(self, uid: str) -> Upload:
        """Return the upload; raise `NotFound`."""
        ...

    def save(self, upload: Upload) -> None:
        """Add or replace by uid."""
        ...

    def remove(self, uid: str) -> None:
        """Forget the upload: its minutes stand in the group now."""
        ...


class Reminders(Protocol):
    """The outbox: every reminder, planned and past."""

    def add(self, reminder: Reminder) -> None:
        """Add; one with the same key is already there and stays as it is."""
        ...

    def save(self, reminder: Reminder) -> None:
        """Replace by key."""
        ...

    def pending(self) -> list[Reminder]:
        """Return all that `is_pending`, by `wake_at`."""
        ...

    def of_item(self, item_uid: str) -> list[Reminder]:
        """Return all of one item, by `remind_at`."""
        ...

    def last_sent_at(self) -> datetime | None:
        """Return when the last of them was sent."""
        ...


class Audit(Protocol):
    """The append-only log."""

    def add(self, entry: AuditEntry) -> None:
        """Append."""
        ...

    def all(self) -> list[AuditEntry]:
        """Return every entry, oldest first."""
        ...

    def last_at(self) -> datetime | None:
        """Return when the last entry was made."""
        ...


class Undo(Protocol):
    """The last change of each item, to be taken back."""

    def find(self, number: int) -> LastChange | None:
        """Return the last change of the item."""
        ...

    def all(self) -> list[LastChange]:
        """Return the last change of every item, oldest first."""
        ...

    def save(self, change: LastChange) -> None:
        """Keep it in place of an earlier change of the same item."""
        ...

    def remove(self, number: int) -> None:
        """Forget it: it has been taken back."""
        ...


class GroupUnit(Protocol):
    """One group's records inside one unit of work; nothing is on disk before it ends."""

    @property
    def group(self) -> Group | None:
        """The group, or None before the first `save_group`."""
        ...

    def save_group(self, group: Group) -> None:
        """Add or replace the group's own record."""
        ...

    @property
    def tasks(self) -> Tasks: ...  # noqa: D102

    @property
    def meetings(self) -> Meetings: ...  # noqa: D102

    @property
    def members(self) -> Members: ...  # noqa: D102

    @property
    def minutes(self) -> MinutesBook: ...  # noqa: D102

    @property
    def uploads(self) -> Uploads: ...  # noqa: D102

    @property
    def reminders(self) -> Reminders: ...  # noqa: D102

    @property
    def audit(self) -> Audit: ...  # noqa: D102

    @property
    def undo(self) -> Undo: ...  # noqa: D102


class Store(Protocol):
    """All groups. A private chat has records of its own, under its user's id."""

    def group(self, chat_id: int) -> AbstractAsyncContextManager[GroupUnit]:
        """Open a unit of work under the group's lock, by its present or a former chat id.

        Leaving it writes once, durably, all or nothing; an exception writes
        nothing and passes on. Units of one group must not be nested.

        Raises:
            StoreUnavailable: On leaving, if nothing could be saved.
        """
        ...

    async def due(self, now: datetime) -> Sequence[int]:
        """Return the chats with a pending reminder whose `wake_at` <= *now*, longest due first."""
        ...

    async def next_wake_at(self) -> datetime | None:
        """Return the earliest `wake_at` of all pending reminders."""
        ...

    async def newest(self) -> datetime | None:
        """Return the instant of the newest record: the last act logged or reminder sent."""
        ...

    async def groups_of(self, user_id: int) -> Sequence[Group]:
        """Return the groups (not private chats) in which the user is a present member, by title."""
        ...

    async def groups(self) -> Sequence[Group]:
        """Return every group (not private chats), by title."""
        ...

    async def move_group(self, chat_id: int, new_chat_id: int) -> None:
        """Move a group to its new chat id; the old one stays known. Doing it twice is fine.

        Reminders, tasks and minutes keep their keys.
        """
        ...
