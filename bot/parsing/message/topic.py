"""What a question is about: `mitä tehtäviä?`, `när är nästa möte?`, `what's due?`."""

from enum import StrEnum

from bot.parsing.tokens import tokenise
from bot.parsing.words import Use, is_used_as


class Topic(StrEnum):
    """What the bot can list."""

    TASKS = "tasks"
    MEETINGS = "meetings"


def find_topic(text: str) -> Topic | None:
    """Return what *text* asks to be listed; None where it names neither. Tasks win."""
    words = [token.folded for token in tokenise(text) if token.kind == "word"]
    if any(is_used_as(word, Use.WORK) for word in words):
        return Topic.TASKS
    if any(is_used_as(word, Use.MEETING) for word in words):
        return Topic.MEETINGS
    return None
