"""Meetings and other dated events."""

from collections.abc import Iterator
from datetime import timedelta

from bot.domain.minutes import Proposal, ProposalKind
from bot.domain.understanding import DoubtKind, Grain, Role, Understanding
from bot.parsing.minutes.calendar import Calendar, day_of, doubts_of, is_period
from bot.parsing.minutes.layout.sentence import Sentence
from bot.parsing.minutes.phrases import find_phrase
from bot.parsing.minutes.places import find_place
from bot.parsing.minutes.titles import event_name, event_of, meeting_name

SERIES = 3
MAX_DAYS = 31


def find_meetings(
    sentence: Sentence, moments: tuple[Understanding, ...], calendar: Calendar
) -> Iterator[Proposal]:
    """Yield the body's own meetings to come, under such a heading or named in the sentence."""
    words = sentence.words
    is_listed = sentence.section.is_meeting_list
    is_general = _is_general(sentence)
    if not (is_listed or sentence.has(words.next_meeting) or is_general):
        return
    if sentence.has(words.standing):
        return
    for one in moments:
        if one.grain not in (Grain.DAY, Grain.MINUTE) or not _may_be(one, calendar):
            continue
        yield _proposal(sentence, one, meeting_name(sentence), is_ticked=True)


def find_events(
    sentence: Sentence, moments: tuple[Understanding, ...], calendar: Calendar
) -> Iterator[Proposal]:
    """Yield other events ahead that the sentence names; they are only offered.

    In a series, every date is offered where one is ahead.
    """
    dated = [one for one in moments if not is_period(one) and one.start is not None]
    is_named = any(event_of(t.lower, sentence.words) for t in sentence.tokens)
    if not (is_named or sentence.has(sentence.words.happening)):
        return
    ahead = [one for one in dated if _may_be(one, calendar)]
    if len(dated) >= SERIES and ahead:
        ahead = dated
    for one in ahead:
        if one.role is not Role.START or one.grain is Grain.DAY:
            yield _proposal(sentence, one, event_name(sentence, one), is_ticked=False)


def _is_general(sentence: Sentence) -> bool:
    """The sentence is about a general meeting, not about what is to happen at one."""
    named = find_phrase(sentence.text, sentence.words.general_meetings)
    if named is None:
        return False
    before = sentence.text[: named.start()].split()
    return not (before and before[-1].casefold() in sentence.words.beside_meeting)


def _may_be(one: Understanding, calendar: Calendar) -> bool:
    if one.start is None or is_period(one) or "in_season" in one.rule:
        return False
    if calendar.meeting_on and day_of(one.start) == calendar.meeting_on:
        return False
    if any(doubt.kind is DoubtKind.YEAR_AGAINST_NEIGHBOURS for doubt in one.doubts):
        return True
    is_brief = one.end is None or day_of(one.end) - day_of(one.start) <= timedelta(days=MAX_DAYS)
    return calendar.is_ahead(one.start) and is_brief


def _proposal(sentence: Sentence, one: Understanding, name: str, *, is_ticked: bool) -> Proposal:
    return Proposal(
        kind=ProposalKind.MEETING,
        summary=name,
        quote=sentence.text,
        section=sentence.section.label,
        start=one.start,
        end=one.end,
        location=find_place(sentence.text, sentence.words),
        doubts=doubts_of(one),
        is_ticked=is_ticked,
    )
