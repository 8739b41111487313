"""Who may do what: looked up in the group's own records at the moment of the act."""

from bot.domain.errors import NotAllowed, NotFound
from bot.domain.group import Group
from bot.domain.member import Member, MemberState
from bot.services.ports import GroupUnit


def require_group(unit: GroupUnit) -> Group:
    """Return the group of the unit.

    Raises:
        NotFound: If the bot has never been in this chat.
    """
    if unit.group is None:
        raise NotFound("group", "")
    return unit.group


def require_member(unit: GroupUnit, user_id: int, act: str) -> Member:
    """Return the member who wants to do *act*.

    Raises:
        NotAllowed: If the person is unknown here or has left.
    """
    member = unit.members.find(user_id)
    if member is None or member.state is not MemberState.PRESENT:
        raise NotAllowed(act)
    return member


def require_owner(unit: GroupUnit, user_id: int, owner_id: int, act: str) -> Member:
    """Return the member, who made the thing or holds an office.

    Raises:
        NotAllowed: If the person is neither.
    """
    member = require_member(unit, user_id, act)
    if user_id != owner_id and not member.is_officer:
        raise NotAllowed(act)
    return member


def require_officer(unit: GroupUnit, user_id: int, act: str) -> Member:
    """Return the member, who is the secretary or the chair.

    Raises:
        NotAllowed: If the person holds no office.
    """
    member = require_member(unit, user_id, act)
    if not is_officer(unit, member):
        raise NotAllowed(act)
    return member


def is_officer(unit: GroupUnit, member: Member) -> bool:
    """Tell whether the member decides for the group; in private everybody does for themselves."""
    return member.is_officer or require_group(unit).is_private


def names_in(unit: GroupUnit) -> dict[int, str]:
    """Return the names of everybody known in the group, by user id."""
    return {member.user_id: member.name for member in unit.members.all()}
