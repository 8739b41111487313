"""Faults that a test asks for: what networks and servers do to a bot sooner or later."""

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

from sandbox.refusal import Refusal

PROXY_PAGE = "<html><body><h1>Something went wrong</h1></body></html>"


class Kind(Enum):
    """When and how a call goes wrong."""

    REFUSE = auto()
    """It is answered with an error, and not handled."""
    HANG = auto()
    """It is never answered, and not handled."""
    DROP = auto()
    """It is handled, and the connection breaks before the answer."""
    CLOSE = auto()
    """The connection breaks, and it is not handled."""
    HALF = auto()
    """It is handled; half of the answer comes, and then nothing."""
    DRIP = auto()
    """It is handled; the answer comes byte by byte, and never ends."""
    BABBLE = auto()
    """Something between the bot and Telegram answers, in other words than Telegram's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What the next call of a method meets."""

    method: str
    kind: Kind
    refusal: Refusal | None = None
    code: int = 200
    body: str = ""
    is_handled: bool = False
    """Whether a call that is babbled at reaches Telegram nevertheless."""

    @property
    def reaches_telegram(self) -> bool:
        """Whether the call is carried out, whatever becomes of its answer."""
        return self.is_handled or self.kind in (Kind.DROP, Kind.HALF, Kind.DRIP)


@dataclass(slots=True)
class Faults:
    """Faults to come, in the order in which they were asked for."""

    outage: Fault | None = None
    """What every call meets until this is None again."""
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

    def close_next(self, method: str) -> None:
        """Break the connection at the next call of *method*."""
        self._waiting.append(Fault(method=method, kind=Kind.CLOSE))

    def cut_next(self, method: str, kind: Kind) -> None:
        """Do what the next call of *method* asks, and answer as `HALF` or `DRIP` say."""
        self._waiting.append(Fault(method=method, kind=kind))

    def babble_next(
        self, method: str, code: int, body: str = PROXY_PAGE, *, is_handled: bool = False
    ) -> None:
        """Let the next call of *method* be answered as a proxy would."""
        babble = Fault(method=method, kind=Kind.BABBLE, code=code, body=body, is_handled=is_handled)
        self._waiting.append(babble)

    def begin_outage(self, kind: Kind = Kind.CLOSE, code: int = 502) -> None:
        """Let every call fail from now on."""
        self.outage = Fault(method="", kind=kind, code=code, body=PROXY_PAGE)

    def end_outage(self) -> None:
        """Let calls through again."""
        self.outage = None

    def take(self, method: str) -> Fault | None:
        """Return the fault that this call meets, once; an outage meets every call."""
        if self.outage is not None:
            return self.outage
        for fault in self._waiting:
            if fault.method == method:
                self._waiting.remove(fault)
                return fault
        return None
