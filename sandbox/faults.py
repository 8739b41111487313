"""Faults that a test asks for: what networks and servers do to a bot sooner or later."""

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

from sandbox.refusal import Refusal


class Kind(Enum):
    """When and how a call goes wrong."""

    REFUSE = auto()
    """It is answered with an error, and not handled."""
    HANG = auto()
    """It is never answered, and not handled."""
    DROP = auto()
    """It is handled, and the connection breaks before the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What the next call of a method meets."""

    method: str
    kind: Kind
    refusal: Refusal | None = None


@dataclass(slots=True)
class Faults:
    """Faults to come, in the order in which they were asked for."""

    _waiting: list[Fault] = field(default_factory=list)

    def fail_next(self, method: str, code: int, description: str, **parameters: Any) -> None:
        """Refuse the next call of *method*: `fail_next("sendMessage", 429, ..., retry_after=3)`."""
        refusal = Refusal(code, description, **parameters)
        self._waiting.append(Fault(method=method, kind=Kind.REFUSE, refusal=refusal))

    def hang_next(self, method: str) -> None:
        """Leave the next call of *method* without an answer."""
        self._waiting.append(Fault(method=method, kind=Kind.HANG))

    def drop_next(self, method: str) -> None:
        """Do what the next call of *method* asks, and break the connection."""
        self._waiting.append(Fault(method=method, kind=Kind.DROP))

    def take(self, method: str) -> Fault | None:
        """Return the fault that this call meets, once."""
        for fault in self._waiting:
            if fault.method == method:
                self._waiting.remove(fault)
                return fault
        return None
