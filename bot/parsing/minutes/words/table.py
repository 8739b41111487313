"""What a language brings to the reading of minutes: words and phrases, no rules."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.language import Language


class Form(StrEnum):
    """A form of a verb of doing, by what it tells about the act."""

    PRESENT = "present"
    """Somebody does it: `lähettää`, `skickar`."""
    BASE = "base"
    """What a helping verb is followed by: `lähettää`, `skicka`, `send`."""
    PASSIVE = "passive"
    """Done, to be done: `lähetetään`, `skickas`, `sent`."""
    ORDER = "order"
    """It is done, said of what is to come: `lähetetään`, `skickas`."""
    DUTY = "duty"
    """It is to be done: `lähetettävä`."""


Verbs = Mapping[str, frozenset[Form]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The tables of one language. All words are whole, in lower case."""

    language: Language
    common: frozenset[str]
    """Small words that tell the language."""
    abbreviations: frozenset[str]
    """Words whose full stop ends no sentence."""
    minutes: frozenset[str]
    """Words that name the document or the meeting it tells of."""
    clock: frozenset[str]
    """What stands before a clock time."""
    months: frozenset[str]
    """Names of months and words of time that make a sentence worth a look for dates."""

    # Habits of the language.
    thing_leads: bool
    """In a passive order what is done stands before the verb: `Väghyvling beställs`."""
    has_compounds: bool
    """Words are joined: `ennakointityöpaja`."""
    acts_by_initials: bool
    """Capitals stand for people: `AB to send`."""
    dash_ends_title: bool
    """What stands behind a dash in a heading is what came of it."""

    # Headings of the document, and labels of statements.
    when: frozenset[str]
    where: frozenset[str]
    present: frozenset[str]
    proposal: frozenset[str]
    decision: frozenset[str]
    discussion: frozenset[str]
    background: frozenset[str]
    action: frozenset[str]
    signatures: frozenset[str]

    # Decisions.
    adopting: frozenset[str]
    """The decision is what was proposed."""
    noting: frozenset[str]
    """Taken for information: nothing is left to do."""
    deciding: frozenset[str]
    """A sentence with one of these is a formal decision."""
    wishing: frozenset[str]
    """Values, aims, hopes: `pitää tärkeänä`."""
    settled: frozenset[str]
    """Verbs whose act is done with the decision itself: approved, noted, elected."""
    closing_meeting: frozenset[str]
    """Words of deciding that only close the meeting (`päätti kokouksen`)."""

    # Acts.
    verbs: Verbs
    has_been: frozenset[str]
    """It has happened, whatever else the sentence says."""
    unsure: frozenset[str]
    """Perhaps, would: no act is promised."""
    negations: frozenset[str]
    conditions: frozenset[str]
    """If: at the head of a sentence no act is promised."""
    agreeing: frozenset[str]
    """What was agreed to do follows."""
    agreed_that: frozenset[str]
    """What must stand between, where the phrase does not have it."""
    adverbs: frozenset[str]
    """What may stand between a doer and the verb."""
    links: frozenset[str]
    """And, with which doers and clauses are joined."""
    clause_openers: frozenset[str]
    """That, which: a doer may follow."""
    roles: frozenset[str]
    """Offices and groups that do things, as a doer is named in a sentence."""
    own_body: frozenset[str]
    """The body that meets."""
    all_of: frozenset[str]
    """Each, all, the: may open a doer."""
    articles: frozenset[str]
    """Those of them that do not belong to the owner's name."""
    will: frozenset[str]
    """Doer + this + base form: an act to come."""
    promised: frozenset[str]
    """Doer + this + base form: a promise given in the meeting."""
    duty: frozenset[str]
    """Stands before a passive that is to be done: `ska ses över`, `to be sent`."""
    duty_reach: int
    """How many words before it."""
    modals: frozenset[str]
    """Stands before a base form: `pitää muuttaa`."""
    is_duty: frozenset[str]
    """Joined with a duty form: `on tarkistettava`."""
    nouns: frozenset[str]
    """Duty forms that are nouns too."""
    given: frozenset[str]
    """Phrases that hand an act to the doer before them: `får i uppdrag att`."""
    handing: frozenset[str]
    """Words that hand an act to the doer after them: `uppdrar åt`, `asked`."""

    # Time.
    by: frozenset[str]
    """Words and phrases of a deadline."""
    closing: frozenset[str]
    """A term set from outside runs out, or something is asked for: it binds the body."""
    asking: frozenset[str]
    """Predicates that only ask for it: left out of a summary."""
    applying: frozenset[str]
    """Somebody is about to apply, to register."""
    next_meeting: frozenset[str]
    by_next_meeting: frozenset[str]
    general_meetings: frozenset[str]
    beside_meeting: frozenset[str]
    """At, before: what stands behind is the occasion of something else."""
    events: Mapping[str, str]
    """Names of gatherings as they stand in a sentence, with the base form."""
    happening: frozenset[str]
    """Verbs of events: takes place, begins."""
    places: Mapping[str, str]
    """Words of place as they stand after a date, with the base form."""
    place_openers: frozenset[str]
    """At, in, hos."""
    names: frozenset[str]
    """Given names that are common in the language."""
