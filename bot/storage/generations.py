"""The names in the groups' folder: each chat's file, and the earlier generations beside it."""

import re
from collections.abc import Iterator
from pathlib import Path

from bot.storage.disk import Disk, temporary

NAME = re.compile(r"(-?\d+)\.json(\.bak|\.pre-v\d+)?")
"""A group's file, its previous generation, and those kept before a migration."""


def find_chat_ids(folder: Path) -> list[int]:
    """Return the chats that have a file, or a generation of one, in the folder."""
    names = (NAME.fullmatch(path.name) for path in folder.iterdir())
    return sorted({int(name[1]) for name in names if name})


def previous(file: Path) -> Path:
    """Return the name of the generation before the file's last change."""
    return file.with_name(f"{file.name}.bak")


def before_migration(file: Path, schema: int) -> Path:
    """Return the name of the generation kept when the file was brought to the schema."""
    return file.with_name(f"{file.name}.pre-v{schema}")


def find_generations(file: Path) -> Iterator[Path]:
    """Yield the earlier generations that are there, newest first."""
    if previous(file).exists():
        yield previous(file)
    kept = file.parent.glob(f"{file.name}.pre-v*")
    yield from sorted((path for path in kept if NAME.fullmatch(path.name)), key=_schema)[::-1]


def _schema(path: Path) -> int:
    return int(path.name.rpartition("v")[2])


def clean(folder: Path, disk: Disk) -> None:
    """Remove what a crash left half made; it was never acknowledged."""
    for leftover in folder.glob(temporary(Path("*")).name):
        disk.remove(leftover)
