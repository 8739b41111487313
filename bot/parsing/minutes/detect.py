"""Whether a text that somebody sent is minutes."""

from bot.domain.minutes import Line
from bot.parsing.minutes.languages import tell_language
from bot.parsing.minutes.layout.blocks import read_blocks
from bot.parsing.minutes.layout.flat import unfold
from bot.parsing.minutes.layout.labels import Kind
from bot.parsing.minutes.layout.rows import read_rows
from bot.parsing.minutes.layout.sections import read_sections
from bot.parsing.minutes.phrases import has_phrase
from bot.parsing.minutes.words import words_of

MIN_LINES = 6
MIN_CHARACTERS = 300
MIN_ITEMS = 3


def looks_like_minutes(text: str) -> bool:
    """Whether *text* is long enough and has agenda items, with a title of minutes or decisions."""
    words = words_of(tell_language(text))
    lines = list(unfold([Line(text=line) for line in text.splitlines()], words))
    if len(text) < MIN_CHARACTERS or sum(bool(line.text.strip()) for line in lines) < MIN_LINES:
        return False
    sections = read_sections(read_blocks(read_rows(lines), words), words)
    items = sum(section.item is not None for section in sections)
    labels = sum(
        s.kind in (Kind.DECISION, Kind.PROPOSAL) for sec in sections for s in sec.statements
    )
    is_titled = has_phrase("\n".join(line.text for line in lines[:12]), words.minutes)
    return items >= MIN_ITEMS and (is_titled or labels > 0)
