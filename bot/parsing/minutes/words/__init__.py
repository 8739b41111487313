"""The words of minutes, one table per language."""

from functools import lru_cache

from bot.domain.language import Language
from bot.parsing.minutes.words import en, fi, sv
from bot.parsing.minutes.words.table import Form, Words

__all__ = ["Form", "Words", "words_of"]

_TABLES = {Language.FI: fi.table, Language.SV: sv.table, Language.EN: en.table}


@lru_cache(maxsize=len(Language))
def words_of(language: Language) -> Words:
    """Return the table of a language, built when it is first asked for."""
    return _TABLES[language]()
