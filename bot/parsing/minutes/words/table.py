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
    GERUND = "gerund"
    """The act as a noun: `sending`."""
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
    lists_infinitives: bool
    """A point of a list may be an infinitive alone: `Köpa färg`."""
    acts_by_initials: bool
    """Capitals stand for people: `AB to send`."""
    dash_ends_title: bool
    """What stands behind a dash in a heading is what came of it."""

    # Headings of the document, and labels of statements.
    when: frozenset[str]
    where: frozenset[str]
    present: frozenset[str]
    attended: frozenset[str]
    """The same as a sentence: `Paikalla olivat Aino ja Ville`."""
    honorifics: frozenset[str]
    """Stand before a name: `Mr. Webb`."""
    proposal: frozenset[str]
    decision: frozenset[str]
    discussion: frozenset[str]
    background: frozenset[str]
    action: frozenset[str]
    signatures: frozenset[str]

    # Tables.
    act_column: frozenset[str]
    owner_column: frozenset[str]
    due_column: frozenset[str]
    unnamed: frozenset[str]
    """What stands in a column of owners where nobody is named."""
    charges: frozenset[str]
    """What follows the genitive of whoever is in charge: `genom Evas försorg`."""
    agents: frozenset[str]
    """What stands before the doer of a passive: `görs av Eva`."""
    done_marks: frozenset[str]
    """What a column of states says of what is done."""

    # Decisions.
    adopting: frozenset[str]
    """The decision is what was proposed."""
    noting: frozenset[str]
    """Taken for information: nothing is left to do."""
    deciding: frozenset[str]
    """A sentence with one of these is a formal decision."""
    undecided: frozenset[str]
    """Phrases with a word of deciding that tell of another time, or of a promise."""
    wishing: frozenset[str]
    """Values, aims, hopes: `pitää tärkeänä`."""
    standing: frozenset[str]
    """What law and house rules bid always, and how to appeal: nobody is asked to do it now."""
    moving: frozenset[str]
    """Opens a motion; its result may stand in a later sentence: `Tom moved to approve ...`."""
    settled: frozenset[str]
    """Verbs whose act is done with the decision itself: approved, noted, elected."""
    closing_meeting: frozenset[str]
    """Words of deciding that only close the meeting (`päätti kokouksen`)."""

    # Acts.
    verbs: Verbs
    once: frozenset[str]
    """Passives that tell of an act, not of how things are: `Sali varataan koululta`."""
    handed: frozenset[str]
    """What must follow whoever is asked: `asked the Clerk to`."""
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
    role_ends: tuple[str, ...]
    """How names of offices and groups end: `laatupäällikkö`, `musikkommittén`."""
    pronouns: frozenset[str]
    """Whoever was named last: `She will email them`."""
    own_body: frozenset[str]
    """The body that meets."""
    all_of: frozenset[str]
    """Each, all, the: may open a doer."""
    articles: frozenset[str]
    """Those of them that do not belong to the owner's name."""
    will: frozenset[str]
    """Doer + this + base form: an act to come."""
    would: frozenset[str]
    """The same, told of what was agreed: `agreed that Tom would call`."""
    turning: frozenset[str]
    """Words at the head of a sentence behind which the verb stands before its doer."""
    responsible: frozenset[str]
    """`Ansvariga är Nils och Eva`: the doer follows."""
    please: frozenset[str]
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
    needed: frozenset[str]
    """The sentence behind an act tells when: `De behövs senast 3.4.`"""
    before: frozenset[str]
    """The day before what follows."""
    anchors: Mapping[str, str]
    """Gatherings as a deadline names them, with the base form; empty for the body's own."""
    counts: Mapping[str, int]
    units: Mapping[str, int]
    """Days, weeks, months that lie before an anchor, in days."""
    bare_months: Mapping[str, str]
    """A month alone in a column or at a row's end, with the words that the dates know."""
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
