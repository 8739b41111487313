"""Names of people, and mentions where somebody must act."""

from collections.abc import Iterable, Sequence

from markupsafe import Markup

from bot.domain.task import Assignee
from bot.texts.catalog import Catalog
from bot.texts.fitting import shorten, units

NAME_UNITS = 60
NAMES_UNITS = 300


def join_names(catalog: Catalog, names: Sequence[str], *, limit: int = NAMES_UNITS) -> Markup:
    """Put names beside one another; those beyond *limit* units are counted instead."""
    comma = catalog.label("list.comma")
    kept: list[str] = []
    for name in names:
        short = name if isinstance(name, Markup) else shorten(name, NAME_UNITS)
        limit -= units(short) + units(comma)
        if limit < 0:
            kept.append(catalog.count("list.more", len(names) - len(kept)))
            break
        kept.append(short)
    return Markup(comma).join(kept)


def names_of(assignees: Iterable[Assignee]) -> list[str]:
    """Return the plain names: nobody is called who need not act."""
    return [assignee.name for assignee in assignees]


def mentions_of(assignees: Iterable[Assignee]) -> list[str]:
    """Return the names, as mentions where the member is known."""
    return [_mention(assignee) for assignee in assignees]


def _mention(assignee: Assignee) -> str:
    if assignee.user_id is None:
        return assignee.name
    link = Markup('<a href="tg://user?id={user_id}">{name}</a>')
    return link.format(user_id=assignee.user_id, name=shorten(assignee.name, NAME_UNITS))
