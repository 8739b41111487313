"""What the services need from outside. Adapters live in storage, chat and app."""

from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Protocol

from bot.domain.group import Group
from bot.domain.meeting import Meeting
from bot.domain.task import Task
from bot.services.repositories import (
    Audit,
    Items,
    Members,
    MinutesBook,
    Reminders,
    Undo,
    Uploads,
)
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
    def tasks(self) -> Items[Task]: ...  # noqa: D102

    @property
    def meetings(self) -> Items[Meeting]: ...  # noqa: D102

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
