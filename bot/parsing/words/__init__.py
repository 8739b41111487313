"""Word tables of messages: whole words, one table per language."""

from functools import lru_cache

from bot.parsing.words import en, fi, sv
from bot.parsing.words.use import Use

__all__ = ["Use", "is_used_as", "words_of"]


@lru_cache(maxsize=len(Use))
def words_of(use: Use) -> frozenset[str]:
    """Return the words of this use in all languages: people mix them."""
    return frozenset(word for table in (fi, sv, en) for word in table.WORDS[use].split())


def is_used_as(word: str, *uses: Use) -> bool:
    """Tell whether the folded word has one of these uses."""
    return any(word in words_of(use) for use in uses)
