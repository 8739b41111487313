"""What words do in a message to the bot."""

from enum import StrEnum, auto


class Use(StrEnum):
    """What a word does in a sentence that asks for a task or a meeting."""

    JOIN = auto()
    """Joins two names, or two dates: `ja`, `och`, `and`."""
    TO = auto()
    """Gives a task to the name after it: `till Anna`."""
    BESIDE = auto()
    """Makes the name after it a person spoken of, not an owner: `with Anna`."""
    OWNER = auto()
    """Says that the name after it is the owner: `vastuu: Aino`."""
    OWNS = auto()
    """Says that the name before it is the owner: `Aino hoitaa`."""
    OWNED = auto()
    """Says that the genitive before it is the owner: `Ainon vastuulla`."""
    GIVING = auto()
    """An act or a thing that has a receiver: `soita Ainolle`, `a letter to Anna`."""
    ASKING = auto()
    """An act whose object is a person: `kutsu Aino`, `call Anna`."""
    TASK = auto()
    """Calls what follows a task: `tehtävä:`."""
    THIS = auto()
    """Points at the message that is replied to, and says nothing itself: `tämä`."""
    DANGLING = auto()
    """Cannot be the last word once the date or the owner after it is taken out."""
    MEETING = auto()
    """A meeting, in any form: `16.12. kokoukseen`."""
    WORK = auto()
    """Asks for what is to be done: `mitä tehtäviä?`, `what's due?`."""
    GENITIVE = auto()
    """A day that only describes what follows: `maanantain esitys`."""
    IDLE = auto()
    """Says nothing of a meeting but that there is one: `seuraava kokous pidetään`."""
    PLACE = auto()
    """Announces a place: `paikka:`."""
    TOPIC = auto()
    """Announces a subject: `aihe:`."""
    IN = auto()
    """Stands before a place: `at`, `i`."""
    ARTICLE = auto()
    """Stands between such a word and the place: `at the town hall`."""
    REMOTE = auto()
    """A place that is none: `Teams`, `etänä`."""
    NOWHERE = auto()
    """Looks like a place and is none: `i styrgruppen`, `kanssa`, `in English`."""
