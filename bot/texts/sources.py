"""Where an item comes from: its section of the minutes, and the sentence itself."""

import re

from markupsafe import Markup

from bot.domain.minutes import AgendaItem
from bot.domain.task import Origin
from bot.texts.catalog import Catalog
from bot.texts.fitting import shorten

SECTION_UNITS = 60
QUOTE_UNITS = 400

_NUMBER = re.compile(r"\d[\d./]*\s?[a-z]?", re.I)


def say_section(catalog: Catalog, section: str, limit: int = SECTION_UNITS) -> str:
    """Return an agenda item by its number, `§ 5`, or by its title where it has none."""
    label = shorten(section, limit)
    if _NUMBER.fullmatch(label):
        return catalog.label("source.section", section=label)
    return label


def name_item(
    catalog: Catalog, item: AgendaItem | None, label: str | None, limit: int = SECTION_UNITS
) -> str:
    """Return an agenda item by number and title, `§ 5 Muut asiat`, as far as they are known."""
    if item is None or item.number is None:
        return say_section(catalog, item.title if item else label or "", limit)
    title = shorten(item.title, limit)
    return f"{say_section(catalog, item.number)} {title}".rstrip()


def render_quote(catalog: Catalog, quote: str, limit: int = QUOTE_UNITS) -> Markup:
    """Return a sentence of the minutes in quotation marks, cut to *limit* units."""
    return catalog.html("quote", quote=shorten(quote, limit))


def render_source(catalog: Catalog, origin: Origin) -> list[str]:
    """Return the lines on where an item comes from; none where a person typed it."""
    if origin.minutes_uid is None:
        return []
    lines = [_say_minutes(catalog, origin.section)]
    return [*lines, render_quote(catalog, origin.quote)] if origin.quote else lines


def _say_minutes(catalog: Catalog, section: str | None) -> str:
    if not section:
        return catalog.label("source.minutes_only")
    return catalog.label("source.minutes", section=say_section(catalog, section))
