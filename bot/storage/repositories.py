"""The repositories of the ports, over the tables of one group."""

from datetime import datetime
from typing import Generic, TypeVar

from tinydb import where

from bot.domain.audit import AuditEntry
from bot.domain.errors import NotFound
from bot.domain.meeting import Meeting
from bot.domain.member import Member
from bot.domain.minutes import Minutes, Upload
from bot.domain.reminder import PENDING, Reminder
from bot.domain.task import Task
from bot.domain.undo import LastChange
from bot.storage.records import Records
from bot.storage.tables import GroupDatabase

Item = TypeVar("Item", bound=Task | Meeting)


class ItemRepository(Generic[Item]):
    """Tasks, or meetings: what has a number, a uid and an origin."""

    def __init__(self, database: GroupDatabase, name: str, kind: str) -> None:
        self._records = Records[Item](database, name)
        self._kind = kind

    def get(self, number: int) -> Item:
        """Return the item; raise `NotFound`."""
        item = self._records.find_one(where("number") == number)
        if item is None:
            raise NotFound(self._kind, number)
        return item

    def find_by_origin(self, key: str) -> Item | None:
        """Return the item made from this origin."""
        return self._records.find_one(lambda row: row.record.origin.key == key)

    def find_by_uid(self, uid: str) -> Item | None:
        """Return the item of this uid."""
        return self._records.get(uid)

    def all(self) -> list[Item]:
        """Return every item, by number."""
        return sorted(self._records.all(), key=lambda item: item.number)

    def save(self, item: Item) -> None:
        """Add or replace by uid."""
        self._records.put(item.uid, item)


class MemberRepository:
    """The people known in the group."""

    def __init__(self, database: GroupDatabase) -> None:
        self._records = Records[Member](database, "members")

    def find(self, user_id: int) -> Member | None:
        """Return the member."""
        return self._records.get(str(user_id))

    def all(self) -> list[Member]:
        """Return everybody, by user id."""
        return sorted(self._records.all(), key=lambda member: member.user_id)

    def save(self, member: Member) -> None:
        """Add or replace by user id."""
        self._records.put(str(member.user_id), member)


class MinutesRepository:
    """The minutes handed in for the group."""

    def __init__(self, database: GroupDatabase) -> None:
        self._records = Records[Minutes](database, "minutes")

    def get(self, uid: str) -> Minutes:
        """Return the minutes; raise `NotFound`."""
        minutes = self._records.get(uid)
        if minutes is None:
            raise NotFound("minutes", uid)
        return minutes

    def find_by_digest(self, digest: str) -> Minutes | None:
        """Return the newest minutes with this digest."""
        found = self._records.find(where("digest") == digest)
        return max(found, key=lambda minutes: minutes.received_at, default=None)

    def all(self) -> list[Minutes]:
        """Return all, in the order they were received."""
        return sorted(self._records.all(), key=lambda minutes: minutes.received_at)

    def save(self, minutes: Minutes) -> None:
        """Add or replace by uid."""
        self._records.put(minutes.uid, minutes)


class UploadRepository:
    """Documents that wait for a group to be chosen."""

    def __init__(self, database: GroupDatabase) -> None:
        self._records = Records[Upload](database, "uploads")

    def get(self, uid: str) -> Upload:
        """Return the upload; raise `NotFound`."""
        upload = self._records.get(uid)
        if upload is None:
            raise NotFound("upload", uid)
        return upload

    def save(self, upload: Upload) -> None:
        """Add or replace by uid."""
        self._records.put(upload.uid, upload)

    def remove(self, uid: str) -> None:
        """Forget the upload."""
        self._records.remove(uid)


class ReminderRepository:
    """The outbox: every reminder, planned and past."""

    def __init__(self, database: GroupDatabase) -> None:
        self._records = Records[Reminder](database, "reminders")

    def add(self, reminder: Reminder) -> None:
        """Add; one with the same key is already there and stays as it is."""
        if self._records.get(reminder.key) is None:
            self.save(reminder)

    def save(self, reminder: Reminder) -> None:
        """Replace by key."""
        self._records.put(reminder.key, reminder)

    def pending(self) -> list[Reminder]:
        """Return all that is pending, by `wake_at`."""
        found = self._records.find(lambda row: row["state"] in PENDING)
        return sorted(found, key=lambda reminder: reminder.wake_at)

    def last_sent_at(self) -> datetime | None:
        """Return when the last of them was sent."""
        instants = (reminder.sent_at for reminder in self._records.all())
        return max(filter(None, instants), default=None)

    def of_item(self, item_uid: str) -> list[Reminder]:
        """Return all of one item, by `remind_at`."""
        found = self._records.having("item_uid", item_uid)
        return sorted(found, key=lambda reminder: reminder.remind_at)


class UndoRepository:
    """The last change of each item."""

    def __init__(self, database: GroupDatabase) -> None:
        self._records = Records[LastChange](database, "undo")

    def find(self, number: int) -> LastChange | None:
        """Return the last change of the item."""
        return self._records.get(str(number))

    def all(self) -> list[LastChange]:
        """Return the last change of every item, oldest first."""
        return sorted(self._records.all(), key=lambda change: change.at)

    def save(self, change: LastChange) -> None:
        """Keep it in place of an earlier change of the same item."""
        self._records.put(str(change.number), change)

    def remove(self, number: int) -> None:
        """Forget it: it has been taken back."""
        self._records.remove(str(number))


class AuditRepository:
    """The append-only log."""

    def __init__(self, database: GroupDatabase) -> None:
        self._records = Records[AuditEntry](database, "audit")

    def add(self, entry: AuditEntry) -> None:
        """Append, under the number after the last."""
        last = self._records.last_key() or "0"
        self._records.put(str(int(last) + 1), entry)

    def all(self) -> list[AuditEntry]:
        """Return every entry, oldest first."""
        return self._records.all()

    def last_at(self) -> datetime | None:
        """Return when the last entry was made."""
        entries = self._records.all()
        return entries[-1].at if entries else None
