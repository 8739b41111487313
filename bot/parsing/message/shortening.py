"""Texts too long for a line, cut at a word."""

ELLIPSIS = "…"


def shorten(text: str, limit: int) -> str:
    """Return *text*, or its first words and an ellipsis, in at most *limit* characters."""
    if len(text) <= limit:
        return text
    head, _, _ = text[: limit - 1].rpartition(" ")
    return (head or text[: limit - 1]).rstrip(" ,;:–-") + ELLIPSIS
