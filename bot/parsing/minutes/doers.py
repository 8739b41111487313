"""Who does it: the name, role or body at the head of a clause."""

from dataclasses import dataclass

from bot.parsing.minutes.layout.sentence import Sentence
from bot.parsing.minutes.phrases import either, words_in
from bot.parsing.minutes.roster import Roster


@dataclass(frozen=True, slots=True, kw_only=True)
class Doer:
    """The owners named from word *start* on; the next word is *end*.

    *is_sure*: people or offices. Other names with a capital may be anything.
    """

    owners: tuple[str, ...]
    start: int
    end: int
    is_sure: bool = True
    is_body: bool = False
    """It is the body that meets: no owner by itself."""


_SEPARATORS = frozenset({",", "/", ", ", " / ", "/ ", " + ", " & ", "+", "&"})
MAX_NAMES = 8


def read_doer(sentence: Sentence, at: int, roster: Roster) -> Doer | None:
    """Read the doers that begin at word *at*: names joined by commas, strokes or `and`."""
    owners: list[str] = []
    is_sure, is_body, place = True, False, at
    while len(owners) < MAX_NAMES:
        one = _one(sentence, place, roster)
        if one is None:
            break
        owners += one.owners
        is_sure, is_body, end = is_sure and one.is_sure, is_body or one.is_body, one.end
        after = _past_link(sentence, end)
        if after is None:
            return Doer(owners=tuple(owners), start=at, end=end, is_sure=is_sure, is_body=is_body)
        place = after
    if not owners:
        return None
    return Doer(owners=tuple(owners), start=at, end=end, is_sure=is_sure, is_body=is_body)


def _past_link(sentence: Sentence, end: int) -> int | None:
    """The place after a comma, a stroke or a linking word, where another doer may stand."""
    if end >= len(sentence.tokens):
        return None
    if sentence.tokens[end].lower in sentence.words.links and not sentence.between(end).strip():
        return end + 1
    return end if sentence.between(end) in _SEPARATORS else None


def _one(sentence: Sentence, at: int, roster: Roster) -> Doer | None:
    if at >= len(sentence.tokens):
        return None
    if sentence.tokens[at].lower in sentence.words.pronouns:
        return _named_before(sentence, at, roster)
    if _longest(sentence, at) > at + 1:
        return _office(sentence, at, roster)
    return _person(sentence, at, roster) or _office(sentence, at, roster)


def _named_before(sentence: Sentence, at: int, roster: Roster) -> Doer | None:
    """`Petra has the list. She will email it`: the person whom the paragraph named last."""
    text = sentence.statement.text
    before = text[: text.find(sentence.text) + sentence.tokens[at].start]
    names = [word[0] for word in words_in(before) if roster.is_person(word[0])]
    return Doer(owners=(names[-1],), start=at, end=at + 1) if names else None


def _person(sentence: Sentence, at: int, roster: Roster) -> Doer | None:
    """A name: words with capitals, the first one known; an initial may follow (`Sari K.`)."""
    tokens = sentence.tokens
    first, at = at, _past_honorific(sentence, at)
    word = tokens[at].text
    if tokens[at].lower in either(sentence.words.roles, sentence.words.own_body):
        return None
    if not roster.is_named(word) and not _are_initials(sentence, at):
        return None
    end = at + 1
    while end < len(tokens) and sentence.between(end) == " " and _goes_on(tokens[end].text, roster):
        end += 1
    name = sentence.text[tokens[first].start : tokens[end - 1].end]
    if len(tokens[end - 1].text) == 1 and sentence.text[tokens[end - 1].end :].startswith("."):
        name += "." if end > at + 1 else ""
    is_sure = roster.is_person(word) or _are_initials(sentence, at)
    return Doer(owners=(name,), start=first, end=end, is_sure=is_sure)


def _past_honorific(sentence: Sentence, at: int) -> int:
    """The name behind its title: `Mr. Webb`."""
    is_title = sentence.tokens[at].lower in sentence.words.honorifics
    is_followed = at + 1 < len(sentence.tokens) and sentence.between(at + 1) in (" ", ". ")
    return at + 1 if is_title and is_followed else at


def _goes_on(word: str, roster: Roster) -> bool:
    return word[0].isupper() and (len(word) == 1 or not word.isupper() or roster.is_person(word))


def _are_initials(sentence: Sentence, at: int) -> bool:
    """Two or three capitals that an English minute taker puts for a person (`AB to send`)."""
    word = sentence.tokens[at].text
    is_short = 2 <= len(word) <= 4 and word.isupper()
    return sentence.words.acts_by_initials and is_short and not _is_shouted(sentence, at)


def _is_shouted(sentence: Sentence, at: int) -> bool:
    """`CALL TO ORDER`: the word behind is in capitals too."""
    if at + 1 >= len(sentence.tokens) or sentence.between(at + 1) != " ":
        return False
    return len(sentence.tokens[at + 1].text) > 1 and sentence.tokens[at + 1].text.isupper()


def _office(sentence: Sentence, at: int, roster: Roster) -> Doer | None:
    """A role or a body; `each` or `the` before it, a name behind it (`styrelsemedlem Back`)."""
    tokens, words, start = sentence.tokens, sentence.words, at
    while at < len(tokens) and tokens[at].lower in words.all_of:
        at += 1
    if at >= len(tokens):
        return None
    end = _longest(sentence, at)
    if end == at and at == start:
        return None
    if end < len(tokens) and sentence.between(end) == " " and roster.is_person(tokens[end].text):
        person = _person(sentence, end, roster)
        if person:
            return person
    first = at if tokens[start].lower in words.articles and end > at else start
    owner = sentence.text[tokens[first].start : tokens[end - 1].end]
    is_body = " ".join(token.lower for token in tokens[at:end]) in words.own_body
    return Doer(owners=(_uncapitalised(owner, first),), start=start, end=end, is_body=is_body)


def _longest(sentence: Sentence, at: int) -> int:
    tokens, table = sentence.tokens, either(sentence.words.roles, sentence.words.own_body)
    for end in range(min(len(tokens), at + 3), at, -1):
        phrase = " ".join(token.lower for token in tokens[at:end])
        is_compound = end == at + 1 and phrase.endswith(sentence.words.role_ends)
        if (phrase in table or is_compound) and sentence.text[
            tokens[at].start : tokens[end - 1].end
        ].count(",") == 0:
            return end
    return at


def _uncapitalised(owner: str, at: int) -> str:
    return owner[0].lower() + owner[1:] if at == 0 and not owner.isupper() else owner
