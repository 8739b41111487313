"""The records of one group, kind by kind, as a unit of work holds them."""

from datetime import datetime
from typing import Protocol, TypeVar

from bot.domain.audit import AuditEntry
from bot.domain.meeting import Meeting
from bot.domain.member import Member
from bot.domain.minutes import Minutes, Upload
from bot.domain.reminder import Reminder
from bot.domain.task import Task
from bot.domain.undo import LastChange

Item = TypeVar("Item", Task, Meeting)


class Items(Protocol[Item]):
    """The group's tasks, or its meetings."""

    def get(self, number: int) -> Item:
        """Return the item; raise `NotFound`."""
        ...

    def find_by_origin(self, key: str) -> Item | None:
        """Return the item made from this origin."""
        ...

    def find_by_uid(self, uid: str) -> Item | None:
        """Return the item of this uid."""
        ...

    def all(self) -> list[Item]:
        """Return every item, by number."""
        ...

    def save(self, item: Item) -> None:
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
