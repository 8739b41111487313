"""People of a group, and what they may do."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.language import Language


class MemberRole(StrEnum):
    """A person's office in the group."""

    SECRETARY = "secretary"
    CHAIR = "chair"
    MEMBER = "member"


OFFICERS = (MemberRole.SECRETARY, MemberRole.CHAIR)


class MemberState(StrEnum):
    """Whether the person is in the chat now."""

    PRESENT = "present"
    LEFT = "left"


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person known in the group, by Telegram's numeric user id.

    *wants_private*: what the person has to do is told to them in private too.
    """

    user_id: int
    name: str
    username: str | None = None
    language: Language | None = None
    role: MemberRole = MemberRole.MEMBER
    state: MemberState = MemberState.PRESENT
    wants_private: bool = False

    @property
    def is_officer(self) -> bool:
        """The secretary and the chair may change what is the whole group's."""
        return self.role in OFFICERS
