"""Which blocks are headings of agenda items."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.domain.minutes import AgendaItem
from bot.parsing.minutes.layout.blocks import Block
from bot.parsing.minutes.layout.labels import Kind
from bot.parsing.minutes.layout.numbering import Style
from bot.parsing.minutes.layout.sequences import numbered_headings
from bot.parsing.minutes.layout.stops import split_sentences
from bot.parsing.minutes.phrases import has_phrase, starts_with
from bot.parsing.minutes.words import Form, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """The agenda item that a block opens, and the text that stands behind its title.

    *text* begins with the title where that says something by itself.
    """

    item: AgendaItem
    text: str


_CAPITALS = re.compile(r"[A-ZÅÄÖ][A-ZÅÄÖ’'&/ –-]{3,60}:\s+(?=\S)")
MIN_CAPITALS = 4
MIN_OUTLINED = 3
MAX_TITLE = 160
MAX_WORDS = 14
_RUN_IN = re.compile(r"[*_]*:[*_]*\s+|\s+[-–]\s+(?=\W?[A-Z*])")
_COLUMN = re.compile(r"\s{4,}|\t")
_TELLING = re.compile(r"\d{1,2}[./]\d{1,2}|\d{1,2}[:.]\d\d|\b\d{1,2}\s?[ap]m\b|\d\s+[a-zåäö]{3,}")
_STILL = re.compile(r"[.;,!]$|^[\"”“(]|https?://|_\w+/|@")


def find_headings(blocks: Sequence[Block], words: Words) -> dict[int, Heading]:
    """Return the headings by the place of their block.

    Marked headings (`#`, underlined) count, except the title of the document and
    labels below the first level; then one running series of numbers; and where
    neither is found, short lines that stand alone.
    """
    marked = set(_marked(blocks, words))
    numbered = numbered_headings(blocks)
    places = marked | numbered
    is_counted = any(b.mark and b.mark.style is Style.SECTION for b in blocks)
    if len(places) < 2 and not is_counted:
        places |= set(_in_capitals(blocks) or _outlined(blocks) or _standing_alone(blocks, words))
    places |= {at for at, block in enumerate(blocks) if _opens_actions(block)}
    return {at: _heading(blocks[at], words) for at in sorted(places)}


def _marked(blocks: Sequence[Block], words: Words) -> Iterator[int]:
    places = [at for at, block in enumerate(blocks) if block.level]
    if places and _is_title(blocks, places, words):
        places = places[1:]
        if places and _is_date(blocks[places[0]], words):
            places = places[1:]
    top = min((blocks[at].level for at in places), default=0)
    for at in places:
        block = blocks[at]
        if block.label and block.label.is_whole and block.level > top:
            continue
        yield at


def _is_title(blocks: Sequence[Block], places: Sequence[int], words: Words) -> bool:
    """The first heading names the paper: by a date, a word for minutes, or its level alone."""
    first = blocks[places[0]]
    is_only = len(places) > 1 and all(blocks[at].level > first.level for at in places[1:])
    is_named = starts_with(first.text.strip("(#* "), words.minutes)
    return is_only or is_named or bool(re.search(r"\d{4}", first.text))


def _is_date(block: Block, words: Words) -> bool:
    return has_phrase(block.text, words.months) and bool(re.search(r"\d{4}", block.text))


def _opens_actions(block: Block) -> bool:
    label = block.label
    return bool(label and label.kind is Kind.ACTION and label.is_whole and block.is_apart)


def _in_capitals(blocks: Sequence[Block]) -> list[int]:
    """Paragraphs that open with a title in capitals and a colon: `OLD BUSINESS: The clerk ...`."""
    found = [at for at, block in enumerate(blocks) if _CAPITALS.match(block.text)]
    return found if len(found) >= MIN_CAPITALS else []


def _outlined(blocks: Sequence[Block]) -> list[int]:
    """Short points of the outermost list, where most have points of their own below them."""
    points = [at for at, block in enumerate(blocks) if block.bullet]
    outermost = min((blocks[at].indent for at in points), default=0)
    tops = [at for at in points if blocks[at].indent == outermost]
    found = [at for at in tops if at + 1 < len(blocks) and _is_above(blocks[at], blocks[at + 1])]
    return found if len(found) >= max(MIN_OUTLINED, 0.6 * len(tops)) else []


def _is_above(block: Block, following: Block) -> bool:
    is_short = len(block.text.split()) <= MAX_WORDS // 2 and not _STILL.search(block.text)
    return is_short and bool(following.bullet) and following.indent > block.indent


def _standing_alone(blocks: Sequence[Block], words: Words) -> Iterator[int]:
    for at, block in enumerate(blocks):
        is_set_off = block.is_apart and at > 0 and at + 1 < len(blocks)
        if not is_set_off or block.bullet or block.mark or block.level:
            continue
        if block.label and not _heads_decisions(blocks, at):
            continue
        text = block.text
        if starts_with(text, words.attended):
            continue
        if _STILL.search(text) or not text[0].isupper() or ":" in text.rstrip(":"):
            continue
        is_short = len(text) <= 100 and len(text.split()) <= MAX_WORDS
        if is_short and not _says_something(text, words) and not _is_key(text, words):
            yield at


def _heads_decisions(blocks: Sequence[Block], at: int) -> bool:
    """`Beslut` alone above a list, once in the paper, is a heading and no label."""
    label = blocks[at].label
    if label is None or not label.is_whole or label.kind is not Kind.DECISION:
        return False
    is_only = sum(bool(b.label and b.label.kind is Kind.DECISION) for b in blocks) == 1
    return is_only and bool(blocks[at + 1].bullet)


def _is_key(text: str, words: Words) -> bool:
    key = text.rstrip(":").casefold()
    return key in words.present | words.when | words.where | words.minutes | words.signatures


def _says_something(text: str, words: Words) -> bool:
    """Whether the line is a sentence: it has a doer's verb, a decision or a number of time."""
    if any(word.casefold() in words.deciding for word in text.split()):
        return True
    return bool(_TELLING.search(text)) or any(
        Form.PRESENT in words.verbs.get(word.casefold(), ()) for word in text.split()[1:]
    )


def _heading(block: Block, words: Words) -> Heading:
    number = block.mark.number if block.mark else None
    title, rest = split_title(block.text, words)
    title = _COLUMN.split(title)[0]
    text = block.text if _is_telling(title, words) else rest
    return Heading(item=AgendaItem(number=number, title=title.rstrip(":").strip(" *_")), text=text)


def split_title(text: str, words: Words) -> tuple[str, str]:
    """Split a heading from what runs on behind it: a colon, a dash, or its first sentence."""
    run_in = _RUN_IN.search(text, 2, MAX_TITLE)
    first = next(split_sentences(text, words), (0, len(text)))
    if run_in and run_in.start() < first[1] - 1 and "(" not in text[: run_in.start()]:
        is_colon = ":" in run_in[0]
        rest = text[run_in.end() :]
        is_subtitle = rest[:1].islower() and rest.split()[0] not in words.deciding
        if not is_subtitle and (is_colon or words.dash_ends_title):
            return text[: run_in.start()], text[run_in.end() :]
    return text[first[0] : first[1]], text[first[1] :].strip()


def _is_telling(title: str, words: Words) -> bool:
    if any(word.strip(".,").casefold() in words.deciding for word in title.split()):
        return True
    if has_phrase(title, words.next_meeting):
        return bool(_TELLING.search(title))
    return title.endswith(".") and len(title.split()) > 4
