"""Telegram counts text in UTF-16 code units, as JavaScript does."""


def utf16_length(text: str) -> int:
    """Return the number of UTF-16 code units of *text*."""
    return len(text) + sum(character > "\uffff" for character in text)
