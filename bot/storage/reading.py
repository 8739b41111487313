"""Reading a data folder beside a running bot: every file there is always whole."""

from datetime import datetime
from pathlib import Path

from bot.domain.errors import DamagedFile
from bot.storage.generations import find_chat_ids
from bot.storage.group_file import GroupFile
from bot.storage.tinydb_store import GROUPS


def read_next_wake_at(folder: Path) -> datetime | None:
    """Return when somebody is told something next, as on disk now. Blocks.

    Damaged files are left out, as the bot itself leaves them out.
    """
    groups = folder / GROUPS
    if not groups.is_dir():
        return None
    found = (_rings_at(groups, chat_id) for chat_id in find_chat_ids(groups))
    return min((rings_at for rings_at in found if rings_at is not None), default=None)


def _rings_at(groups: Path, chat_id: int) -> datetime | None:
    try:
        entry = GroupFile(groups, chat_id).peek()
    except DamagedFile:
        return None
    return entry.rings_at if entry else None
