"""Lists under headings, as blocks that each hold one item."""

from collections.abc import Sequence

from bot.texts.catalog import Catalog
from bot.texts.fitting import join_lines


def under_heading(catalog: Catalog, heading: str, lines: Sequence[str]) -> list[str]:
    """Return a block for each line; the first one carries the heading, set apart by a gap."""
    if not lines:
        return []
    head = catalog.html("list.section", heading=heading)
    return [join_lines(["", head, lines[0]]), *lines[1:]]
