"""Members by their names, in the inflected forms of Finnish, Swedish and English."""

from collections.abc import Sequence

from bot.domain.member import Member
from bot.domain.task import Assignee
from bot.domain.understanding import Span
from bot.parsing.people.directory import open_directory
from bot.parsing.people.naming import find_named

__all__ = ["match_people"]


def match_people(text: str, members: Sequence[Member]) -> list[tuple[Span, Assignee]]:
    """Return the people named in *text*, in text order.

    Names are matched in full, by first name or by surname, whole words only,
    and only where they are one present member's alone. An unknown `@name`
    stays an owner without a user id.
    """
    return [(named.span, named.assignee) for named in find_named(text, open_directory(members))]
