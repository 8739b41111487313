"""The languages the bot reads and speaks."""

from enum import StrEnum


class Language(StrEnum):
    """An ISO 639-1 code of a language with a catalog and word tables."""

    FI = "fi"
    SV = "sv"
    EN = "en"
