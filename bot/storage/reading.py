"""Reading a data folder beside a running bot: every file there is always whole."""

from datetime import datetime
from pathlib import Path

from bot.domain.errors import DamagedFile
from bot.storage.group_file import GroupFile, find_chat_ids
from bot.storage.index import summarise
from bot.storage.tinydb_store import GROUPS
from bot.storage.unit import Unit


def read_next_wake_at(folder: Path) -> datetime | None:
    """Return the earliest `wake_at` of all pending reminders, as on disk now. Blocks.

    Damaged files are left out, as the bot itself leaves them out.
    """
    groups = folder / GROUPS
    if not groups.is_dir():
        return None
    found = (_wake_at(groups, chat_id) for chat_id in find_chat_ids(groups))
    return min((wake_at for wake_at in found if wake_at is not None), default=None)


def _wake_at(groups: Path, chat_id: int) -> datetime | None:
    try:
        tables = GroupFile(groups, chat_id).read()
    except DamagedFile:
        return None
    return summarise(Unit(chat_id, tables or {})).wake_at
