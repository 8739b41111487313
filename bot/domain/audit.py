"""Who did what, when: the group's log."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry:
    """One act on one object; *act* is a verb of the services, *user_id* 0 the bot itself."""

    at: datetime
    user_id: int
    act: str
    target: str
    detail: str = ""
