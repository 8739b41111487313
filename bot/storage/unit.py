"""One group's records inside one unit of work."""

from bot.domain.group import Group
from bot.domain.meeting import Meeting
from bot.domain.task import Task
from bot.storage.records import Records
from bot.storage.repositories import (
    AuditRepository,
    ItemRepository,
    MemberRepository,
    MinutesRepository,
    ReminderRepository,
    UndoRepository,
    UploadRepository,
)
from bot.storage.rows import Tables
from bot.storage.tables import GROUP_KEY, GroupDatabase


class Unit:
    """The ports' `GroupUnit`; all it writes stays in memory until a store commits `tables`."""

    def __init__(self, chat_id: int, tables: Tables) -> None:
        self.chat_id = chat_id
        self._before = tables
        self._database = GroupDatabase(tables)
        self._groups = Records[Group](self._database, "group")
        self.tasks = ItemRepository[Task](self._database, "tasks", "task")
        self.meetings = ItemRepository[Meeting](self._database, "meetings", "meeting")
        self.members = MemberRepository(self._database)
        self.minutes = MinutesRepository(self._database)
        self.uploads = UploadRepository(self._database)
        self.reminders = ReminderRepository(self._database)
        self.audit = AuditRepository(self._database)
        self.undo = UndoRepository(self._database)

    @property
    def group(self) -> Group | None:
        """The group, or None before the first `save_group`."""
        return self._groups.get(GROUP_KEY)

    def save_group(self, group: Group) -> None:
        """Add or replace the group's own record.

        Raises:
            ValueError: If it is another chat's.
        """
        if group.chat_id != self.chat_id:
            raise ValueError(f"the unit of chat {self.chat_id} is given group {group.chat_id}")
        self._groups.put(GROUP_KEY, group)

    @property
    def tables(self) -> Tables:
        """The tables as they are now."""
        return self._database.staged.tables

    @property
    def is_changed(self) -> bool:
        """Whether anything differs from the state before the unit."""
        return self.tables != self._before

    def close(self) -> None:
        """End the unit: whoever still holds it gets a RuntimeError instead of a lost change."""
        self._database.close()
