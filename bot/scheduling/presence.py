"""When the process was last seen alive: a file with one instant, renewed every minute."""

import logging
from datetime import datetime
from pathlib import Path

logger = logging.getLogger(__name__)

NOTED_EVERY = 60.0


class Presence:
    """The file; one that cannot be read or written is no more than a missing one."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._noted_at: float | None = None

    def last_seen(self) -> datetime | None:
        """Return when the last process was alive; None where nobody knows."""
        try:
            instant = datetime.fromisoformat(self._file.read_text(encoding="ascii").strip())
        except (OSError, ValueError):
            return None
        return instant if instant.tzinfo else None

    def note(self, now: datetime, steady: float) -> None:
        """Write *now* down, unless that was done within the minute of the *steady* clock."""
        if self._noted_at is not None and steady - self._noted_at < NOTED_EVERY:
            return
        self._noted_at = steady
        fresh = self._file.with_name(f"{self._file.name}.new")
        try:
            fresh.write_text(f"{now.isoformat()}\n", encoding="ascii")
            fresh.replace(self._file)
        except OSError as error:
            logger.warning("it is not on record that the process lives: %s", error)
