"""The sandbox's clock: the machine's time plus the seconds in a file, which the bot reads too."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

HELSINKI = ZoneInfo("Europe/Helsinki")


class SandboxClock:
    """It runs at the machine's pace and can be moved."""

    def __init__(self, file: Path, *, at: datetime) -> None:
        self.file = file
        file.parent.mkdir(parents=True, exist_ok=True)
        self.move_to(at)

    def now(self) -> datetime:
        """Return the present instant of the sandbox, in Helsinki."""
        return (datetime.now(UTC) + self._offset).astimezone(HELSINKI)

    def move_to(self, instant: datetime) -> None:
        """Let it be *instant* now."""
        self._offset = instant - datetime.now(UTC)
        self._write()

    def advance(self, step: timedelta) -> None:
        """Let *step* pass."""
        self._offset += step
        self._write()

    def _write(self) -> None:
        """Replace the file at one stroke: the bot may be reading it."""
        draft = self.file.with_suffix(".draft")
        draft.write_text(f"{self._offset.total_seconds():.6f}", encoding="ascii")
        draft.replace(self.file)
