"""A disk that tells what a power cut could leave behind after each of its calls."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from bot.storage.disk import Disk

Names = dict[str, int]


class Loss(StrEnum):
    """What becomes of content that was written and not synced."""

    ALL = "all"
    HALF = "half"
    NULS = "nuls"


@dataclass(frozen=True)
class Cut:
    """What is in the folder after a power cut, and how many changes were acknowledged before."""

    files: dict[str, bytes]
    acknowledged: int


@dataclass
class _File:
    content: bytes = b""
    is_synced: bool = False

    def after(self, loss: Loss) -> bytes:
        if self.is_synced:
            return self.content
        if loss is Loss.NULS:
            return bytes(len(self.content))
        return b"" if loss is Loss.ALL else self.content[: len(self.content) // 2]


@dataclass
class PowerCutDisk(Disk):
    """Does what it is told, and notes all that a power cut could leave after each call.

    What was written and not synced is lost, torn or zero. Of the changes of
    names that were not synced, the first few have arrived: none, some or all.
    """

    files: list[_File] = field(default_factory=list)
    names: Names = field(default_factory=dict)
    synced_names: Names = field(default_factory=dict)
    unsynced: list[Callable[[Names], object]] = field(default_factory=list)
    open_files: dict[int, int] = field(default_factory=dict)
    cuts: list[Cut] = field(default_factory=list)
    acknowledged: int = 0

    def create(self, path: Path) -> int:
        file = super().create(path)
        self.files.append(_File())
        number = len(self.files) - 1
        self.open_files[file] = number
        self._rename(lambda names: names.__setitem__(path.name, number))
        return file

    def write(self, file: int, data: memoryview) -> int:
        count = super().write(file, data)
        self.files[self.open_files[file]].content += data[:count]
        self.files[self.open_files[file]].is_synced = False
        self._note()
        return count

    def sync(self, file: int) -> None:
        super().sync(file)
        self.files[self.open_files[file]].is_synced = True
        self._note()

    def link(self, source: Path, target: Path) -> None:
        super().link(source, target)
        self._rename(lambda names: names.__setitem__(target.name, names[source.name]))

    def replace(self, source: Path, target: Path) -> None:
        super().replace(source, target)
        self._rename(lambda names: names.__setitem__(target.name, names.pop(source.name)))

    def remove(self, path: Path) -> None:
        super().remove(path)
        self._rename(lambda names: names.pop(path.name, None))

    def sync_folder(self, folder: Path) -> None:
        super().sync_folder(folder)
        self.synced_names = dict(self.names)
        self.unsynced.clear()
        self._note()

    def _rename(self, change: Callable[[Names], object]) -> None:
        change(self.names)
        self.unsynced.append(change)
        self._note()

    def _note(self) -> None:
        for arrived in range(len(self.unsynced) + 1):
            names = dict(self.synced_names)
            for change in self.unsynced[:arrived]:
                change(names)
            for loss in Loss:
                files = {name: self.files[number].after(loss) for name, number in names.items()}
                cut = Cut(files=files, acknowledged=self.acknowledged)
                if cut not in self.cuts:
                    self.cuts.append(cut)
