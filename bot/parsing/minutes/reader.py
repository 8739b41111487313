"""The pipeline: lines → rows → blocks → sections → decisions and proposals."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.minutes import AgendaItem, Line, MinutesReading
from bot.domain.moment import require_aware
from bot.parsing.minutes.calendar import Calendar, puts_month_first
from bot.parsing.minutes.decisions import read_decisions
from bot.parsing.minutes.header import read_body, read_meeting_day
from bot.parsing.minutes.languages import tell_language
from bot.parsing.minutes.layout.blocks import read_blocks
from bot.parsing.minutes.layout.chatlog import without_talk
from bot.parsing.minutes.layout.flat import unfold
from bot.parsing.minutes.layout.meetbot import without_stamps
from bot.parsing.minutes.layout.rows import read_rows
from bot.parsing.minutes.layout.sections import Section, read_sections
from bot.parsing.minutes.proposals import read_proposals
from bot.parsing.minutes.roster import read_roster
from bot.parsing.minutes.words import words_of


def read_minutes(lines: Sequence[Line], *, at: datetime) -> MinutesReading:
    """Return what minutes handed in at *at* say: items, decisions, and what is to be done.

    Raises:
        ValueError: If *at* carries no time zone.
    """
    require_aware(at)
    language = tell_language("\n".join(line.text for line in lines))
    words = words_of(language)
    lines = list(unfold(without_stamps(without_talk(lines)), words))
    rows = read_rows(lines)
    sections = read_sections(read_blocks(rows, words), words)
    meeting_on = read_meeting_day(_head(sections, lines), words, at)
    is_american = puts_month_first("\n".join(line.text for line in lines))
    calendar = Calendar(words=words, at=at, meeting_on=meeting_on, puts_month_first=is_american)
    roster = read_roster(rows, words)
    return MinutesReading(
        language=language,
        meeting_on=meeting_on,
        body=read_body(rows, words) if sections[0].statements else None,
        sections=tuple(_items(sections)),
        decisions=tuple(d for section in sections for d in read_decisions(section, words)),
        proposals=tuple(read_proposals(sections, words, roster, calendar)),
    )


def _items(sections: Sequence[Section]) -> list[AgendaItem]:
    return [section.item for section in sections if section.item]


def _head(sections: Sequence[Section], lines: Sequence[Line]) -> list[str]:
    """The lines before the first item: there alone the day of the meeting is looked for."""
    first = next((section.item.title for section in sections if section.item), None)
    head: list[str] = []
    for line in lines:
        if first and first[:30] in line.text:
            break
        head.append(line.text.strip())
    return [text for text in head if text]
