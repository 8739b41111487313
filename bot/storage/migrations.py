"""How the files of earlier versions become those of this one."""

from collections.abc import Callable

from bot.storage.envelope import Documents

Migration = Callable[[Documents], Documents]
"""From one schema version to the next: pure, no clock, no disk."""

MIGRATIONS: tuple[Migration, ...] = ()
"""The first one leads from version 1 to 2; none is ever taken away."""
