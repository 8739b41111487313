"""The symbols of the grammar: what a token may be, and what rules make of tokens."""

from enum import StrEnum, auto


class Kind(StrEnum):
    """A symbol that rules name in their grammar; a token may carry several at once."""

    @staticmethod
    def _generate_next_value_(name: str, *_: object) -> str:
        return name

    NOISE = auto()
    """A word without a meaning here; only for looking ahead."""

    # numbers, as the lexer classes them by shape and size
    NUMBER = auto()
    """Any whole number of at most four digits."""
    DAYNUM = auto()
    HOURNUM = auto()
    MONTHNUM = auto()
    WEEKNUM = auto()
    YEAR = auto()
    DOTTED = auto()
    """`9.`, a day or an ordinal in digits."""
    DOTTEDMONTH = auto()
    """`12.` that may be a month."""
    FULLDATE = auto()
    DAYMONTH = auto()
    HOURMIN = auto()
    """`9.15`, a clock time once a word or a date says so."""
    COLONTIME = auto()
    """`9:15`, a clock time by itself."""
    MONTHYEAR = auto()
    WEEKYEAR = auto()
    ISODATE = auto()
    ISOTIME = auto()
    ISOWEEK = auto()
    ANDHALF = auto()
    """`1,5`, before a unit."""
    PHONE = auto()
    """A number that begins a telephone number (`040`)."""
    DIGITORDINAL = auto()
    """`15th`, `15:e`, `15:nteen`."""

    # punctuation
    COMMA = auto()
    SLASH = auto()
    DASH = auto()
    SPACED = auto()
    """A dash with spaces about it, which also parts a remark from what goes before."""
    DOT = auto()
    COLON = auto()
    OPEN = auto()
    CLOSE = auto()
    STOP = auto()
    """End of a sentence, a bullet, a blank line."""

    # words that name
    WEEKDAY = auto()
    SHORTDAY = auto()
    """A weekday abbreviation that is also another word: needs a neighbour."""
    ABBRDAY = auto()
    """One that a clock time beside it makes sure."""
    WEEKDAYS = auto()
    """A weekday that recurs (`maanantaisin`, `måndagar`, `Mondays`)."""
    PASTWEEKDAY = auto()
    """`i fredags`."""
    PARTDAY = auto()
    """Weekday and part of day in one word (`maanantaiaamuna`)."""
    PARTDAYS = auto()
    """The same, recurring (`torstai-iltaisin`)."""
    MONTH = auto()
    SHORTMONTH = auto()
    """A month name that is also another word: needs a number beside it."""
    MONTHSTEM = auto()
    """The first half of `tammi-helmikuussa`."""
    ORDINAL = auto()
    LAST = auto()
    CARDINAL = auto()
    HOURAT = auto()
    """`kahdelta`: at two."""
    HOURFROM = auto()
    """`kahdesta`: from two."""
    HOURTO = auto()
    """`kolmeen`: to three."""
    UNIT = auto()
    QUARTERNAME = auto()
    """`Q1`, `H2`."""
    EDGE = auto()
    """End, middle or beginning of a period."""
    PERIODEND = auto()
    """`EOM`, `vuodenvaihde`: the end of a running period in one word."""
    DAYEND = auto()
    """`EOD`, `by close of business`: by the end of a day."""
    FEAST = auto()
    """A named day."""
    FEASTBY = auto()
    """The same, with the ending of a deadline (`äitienpäiväksi`)."""
    SEASON = auto()
    """A holiday season that needs a case or a preposition to be a time."""
    FEASTWEEK = auto()
    """`juhannusviikolla`."""
    JUSTBEFORE = auto()
    TURN = auto()
    """`vaihteessa`, behind two months."""
    ADVENT = auto()
    EVE = auto()
    ANCHOR = auto()
    """A day counted from today (`huomenna`)."""
    PARTANCHOR = auto()
    """The same with its part of day (`huomisaamuna`, `tonight`)."""
    PART = auto()
    """Part of day (`aamulla`, `iltapäivällä`)."""
    NOON = auto()
    DEICTIC = auto()
    """`ensi`, `tämä`, `viime`: which week, month, year or weekday."""

    WEEKREFWORD = auto()
    """`the week after next`."""
    YEARREFWORD = auto()
    """`i år`, `i fjol`: a year counted from the running one."""

    # words that tie
    CLOCKWORD = auto()
    """`klo`, `kl.`, `kello`: what follows is a time."""
    AT = auto()
    TIMED = auto()
    """`alkaa`, `slutar`: `17.15` behind it is a time; some end a stretch, some do with `till`."""
    AMPM = auto()
    OCLOCK = auto()
    ZONE = auto()
    PLUS = auto()
    EXACTLY = auto()
    APPROX = auto()
    ABOUT = auto()
    """`maissa`, behind an hour."""
    HALFTO = auto()
    """`puoli`, `halv`: half an hour before."""
    HALFPAST = auto()
    QUARTER = auto()
    PAST = auto()
    LESS = auto()
    DAYWORD = auto()
    """`päivä`, `päivänä`, `dagen` after or before a number."""
    DEN = auto()
    """`den`, `the`: articles before a day."""
    OF = auto()
    PARTOF = auto()
    """`av`, `of`, behind `3/4`."""
    IN = auto()
    ON = auto()
    DURING = auto()
    """`aikana`, behind a period."""
    AND = auto()
    OR = auto()
    TO = auto()
    """Between the ends of a range in words."""
    FROM = auto()
    BETWEEN = auto()
    BETWEENAFTER = auto()
    """`välillä`, behind two ends."""
    BY = auto()
    """A deadline marker before the moment (`viimeistään`, `senast`, `by`)."""
    BYAFTER = auto()
    """A deadline marker behind the moment (`mennessä`, `asti`)."""
    SINCE = auto()
    """A start marker behind the moment (`alkaen`)."""
    BEFORE = auto()
    AFTER = auto()
    AFTERWARDS = auto()
    """`jälkeen`, behind the moment."""
    BESIDEIT = auto()
    """`jälkeinen`, `edeltävä`: the weekday next to a feast, behind it."""
    AFTERSPAN = auto()
    """`päästä`, behind a length of time."""
    STARTING = auto()
    """`alkavalla`, in the week that begins."""
    HENCE = auto()
    """`om`, `in`, before a length of time."""
    WITHIN = auto()
    AGO = auto()
    FORAGO = auto()
    """`för` in `för två veckor sedan`."""
    FROMNOW = auto()
    WEEKWORD = auto()
    YEARWORD = auto()
    EVERY = auto()
    EVERYOTHER = auto()
    EVERYNTH = auto()
    ALWAYS = auto()
    APART = auto()
    """`välein`."""
    ONCEPER = auto()
    """`kerran`, `en gång i`, `once a`."""
    INUNIT = auto()
    """`viikossa`: in each week."""
    OFTEN = auto()
    """A whole frequency in one word (`kuukausittain`)."""
    OFTENALONE = auto()
    """The same, where it may also be an adjective (`weekly`)."""
    PERTIMES = auto()

    # words that spoil, and words about the sentence
    NUMBERED = auto()
    """What stands before a number that is no date (`kohta`, `room`)."""
    MAYBENUMBERED = auto()
    """The same, where a date may stand as well (`sali 3.12`, `varaa sali 9.12.`)."""
    SEE = auto()
    PARITY = auto()
    """`parillinen`, `udda`, before weeks."""
    TITLED = auto()
    """What stands before a running number n/year (`kokous`, `möte`)."""
    OUTOF = auto()
    """What stands before `6/8` or `7-5`."""
    VERSION = auto()
    SOME = auto()
    """How many nobody knows (`muutaman`), before a length of time."""
    COUNTED = auto()
    """What is counted or measured (`henkilöä`, `km`)."""
    TIMES = auto()
    HAPPENED = auto()
    """A verb in the past tense."""
    DECIDED = auto()
    """A past verb whose date may be that of the thing decided."""
    AHEAD = auto()
    """A word that says that something is still to come."""
    THAT = auto()
    """Begins a clause of its own (`että`, `att`, `that`)."""
    ENGLISH = auto()
    FOREIGN = auto()
    """A word of time in a language without a table, for the fallback."""

    # what rules make
    BLANK = auto()
    DURATION = auto()
    DAY = auto()
    WEEK = auto()
    MONTHREF = auto()
    YEARREF = auto()
    PERIOD = auto()
    CLOCK = auto()
    LOOSECLOCK = auto()
    """A time that needs a day beside it."""
    CLOCKRANGE = auto()
    LOOSERANGE = auto()
    INSTANT = auto()
    RANGE = auto()
    BOUND = auto()
    RECUR = auto()
