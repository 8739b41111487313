"""Groups whose sending fails by a fault of ours: each is left alone for longer and longer."""

from dataclasses import dataclass

FIRST_PAUSE = 1.0
LONGEST_PAUSE = 15 * 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Failures:
    """How often in a row, and until when the group is left alone."""

    number: int
    until: float


class Backoff:
    """Kept in memory alone: a restart is a new chance. Instants are seconds of a steady clock."""

    def __init__(self) -> None:
        self._failing: dict[int, Failures] = {}

    def fail(self, chat_id: int, now: float, *, longest: float = LONGEST_PAUSE) -> Failures:
        """Take note of a failure; the pause doubles with each in a row."""
        known = self._failing.get(chat_id)
        number = known.number + 1 if known else 1
        pause = min(FIRST_PAUSE * 2.0 ** min(number - 1, 20), longest)
        self._failing[chat_id] = Failures(number=number, until=now + pause)
        return self._failing[chat_id]

    def succeed(self, chat_id: int) -> None:
        """Take note that the group is well again."""
        self._failing.pop(chat_id, None)

    def is_held(self, chat_id: int, now: float) -> bool:
        """Tell whether the group has to be left alone still."""
        failing = self._failing.get(chat_id)
        return failing is not None and now < failing.until

    def is_calm(self, now: float) -> bool:
        """Tell whether no group is left alone: what failed may have nothing due any more."""
        return all(failing.until <= now for failing in self._failing.values())
