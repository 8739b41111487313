"""English words of time."""

from collections.abc import Iterator

from bot.parsing.dates.kinds import Kind
from bot.parsing.dates.lexicon import Row
from bot.parsing.dates.values import feasts
from bot.parsing.dates.values.feasts import FeastWord
from bot.parsing.dates.values.terms import (
    Case,
    Edge,
    EdgeWord,
    Named,
    Often,
    Part,
    PartNamed,
    Pointer,
    Unit,
    UnitWord,
    WeekWord,
)

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
TENS = {20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 90: "ninety"}
ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
    *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth"),
    *("seventeenth", "eighteenth", "nineteenth", "twentieth"),
)
PARTICIPLES = (
    *("closed", "opened", "held", "finished", "completed", "signed", "published", "sent"),
    *("approved", "discussed", "submitted", "met", "attended", "appointed", "elected"),
    *("presented", "received", "adopted", "launched", "established", "noted", "recorded"),
    *("dated", "organised", "organized", "conducted", "convened", "adjourned", "handed_in"),
    *("confirmed", "checked", "reviewed", "prepared", "called", "written", "built", "collected"),
    *("returned", "delivered", "announced", "paid"),
)
"""What is or will be done is not over: `is closed 2-6 January`, `to be checked by the 20th`."""
TEENS = (
    *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
)


def rows() -> Iterator[Row]:
    """Yield every row of the table."""
    for number, name in enumerate(WEEKDAYS):
        yield Kind.WEEKDAY, Named(number), name
        yield Kind.ENGLISH, True, name
        yield Kind.WEEKDAY, Named(number, Case.OF), f"{name}'s"
        yield Kind.WEEKDAYS, Named(number), f"{name}s"
        for part in (Part.MORNING, Part.AFTERNOON, Part.EVENING):
            yield Kind.PARTDAYS, PartNamed(number, part), f"{name}_{part}s"
    for verb in ("is", "are", "be", "to_be"):
        yield Kind.AHEAD, True, " ".join(f"{verb}_{word}" for word in PARTICIPLES)
    yield from _numbers()
    yield from TABLE


def _numbers() -> Iterator[Row]:
    for number, word in enumerate((*ONES, *TEENS), start=1):
        yield Kind.CARDINAL, number, word
    for tens, word in TENS.items():
        yield Kind.CARDINAL, tens, word
        yield from (
            (Kind.CARDINAL, tens + n, f"{word}-{one} {word}_{one}") for n, one in enumerate(ONES, 1)
        )
    for number, word in enumerate(ORDINALS, start=1):
        yield Kind.ORDINAL, Named(number), word
    for number, word in enumerate(ORDINALS[:9], start=21):
        yield Kind.ORDINAL, Named(number), f"twenty-{word} twenty_{word}"
    yield Kind.ORDINAL, Named(30), "thirtieth"
    yield Kind.ORDINAL, Named(31), "thirty-first thirty_first"


TABLE: tuple[Row, ...] = (
    (Kind.WEEKDAY, Named(0), "mon mon."),
    (Kind.WEEKDAY, Named(1), "tue tue. tues tues."),
    (Kind.WEEKDAY, Named(2), "wed. weds wednes"),
    (Kind.WEEKDAY, Named(0), "mondy modnay"),
    (Kind.WEEKDAY, Named(1), "teusday tuesady tusday"),
    (Kind.WEEKDAY, Named(2), "wensday wednsday wendsday wedensday wednesady"),
    (Kind.WEEKDAY, Named(3), "thrusday thurday thursady thusday"),
    (Kind.WEEKDAY, Named(4), "firday frday fridya"),
    (Kind.WEEKDAY, Named(5), "saterday satruday"),
    (Kind.WEEKDAY, Named(6), "sundya suday"),
    (Kind.WEEKDAY, Named(3), "thu thu. thur thur. thurs thurs."),
    (Kind.WEEKDAY, Named(4), "fri."),
    (Kind.SHORTDAY, Named(2, english=True), "wed"),
    (Kind.SHORTDAY, Named(4, english=True), "fri"),
    (Kind.SHORTDAY, Named(5, english=True), "sat sat."),
    (Kind.SHORTDAY, Named(6, english=True), "sun sun."),
    (Kind.ABBRDAY, Named(2, english=True), "wed"),
    (Kind.ABBRDAY, Named(4, english=True), "fri"),
    (Kind.ABBRDAY, Named(5, english=True), "sat sat."),
    (Kind.ABBRDAY, Named(6, english=True), "sun sun."),
    (Kind.MONTH, Named(1, english=True), "january jan jan."),
    (Kind.MONTH, Named(2, english=True), "february febuary februray feb feb."),
    (Kind.SHORTMONTH, Named(3, english=True), "march mar mar."),
    (Kind.MONTH, Named(4, english=True), "april apr apr."),
    (Kind.SHORTMONTH, Named(5, english=True), "may"),
    (Kind.MONTH, Named(6, english=True), "june"),
    (Kind.SHORTMONTH, Named(6, english=True), "jun jun."),
    (Kind.MONTH, Named(7, english=True), "july"),
    (Kind.SHORTMONTH, Named(7, english=True), "jul jul."),
    (Kind.MONTH, Named(8, english=True), "august aug aug."),
    (Kind.MONTH, Named(9, english=True), "september sep sep. sept sept."),
    (Kind.MONTH, Named(10, english=True), "october oct oct."),
    (Kind.MONTH, Named(11, english=True), "november nov nov."),
    (Kind.MONTH, Named(12, english=True), "december dec dec."),
    # days counted from today
    (Kind.ANCHOR, Named(0), "today today's"),
    (Kind.ANCHOR, Named(1), "tomorrow tomorrow's tmrw tomorow tommorow"),
    (Kind.ANCHOR, Named(2), "the_day_after_tomorrow day_after_tomorrow"),
    (Kind.ANCHOR, Named(7), "today_week a_week_today"),
    (Kind.ANCHOR, Named(8), "tomorrow_week a_week_tomorrow"),
    (Kind.ANCHOR, Named(-1), "yesterday yesterday's"),
    (Kind.ANCHOR, Named(-2), "the_day_before_yesterday day_before_yesterday"),
    (Kind.PARTANCHOR, PartNamed(0, Part.EVENING), "tonight"),
    (Kind.PART, Part.MORNING, "morning in_the_morning mornings"),
    (Kind.PART, Part.AFTERNOON, "afternoon in_the_afternoon"),
    (Kind.PART, Part.EVENING, "evening in_the_evening night at_night"),
    (Kind.CARDINAL, 1, "a an"),
    (Kind.CARDINAL, 2, "a_couple_of couple_of"),
    (Kind.ORDINAL, Named(0), "#st #nd #rd #th"),
    (Kind.LAST, None, "last final"),
    # units
    (Kind.UNIT, UnitWord(Unit.MINUTE), "minute minutes min mins"),
    (
        Kind.UNIT,
        UnitWord(Unit.MINUTE, times=30),
        "half_an_hour half_hour half-hour half-an-hour a_half_hour",
    ),
    (Kind.UNIT, UnitWord(Unit.MINUTE, times=45), "three_quarters_of_an_hour"),
    (Kind.UNIT, UnitWord(Unit.MINUTE, times=15), "quarter_of_an_hour a_quarter_of_an_hour"),
    (Kind.UNIT, UnitWord(Unit.MINUTE, times=90), "an_hour_and_a_half"),
    (Kind.UNIT, UnitWord(Unit.HOUR), "hour hours hr hrs h"),
    (Kind.UNIT, UnitWord(Unit.DAY), "day days calendar_days calendar_day"),
    (Kind.UNIT, UnitWord(Unit.DAY, Case.OF), "days' day's"),
    (
        Kind.UNIT,
        UnitWord(Unit.WORKDAY),
        "business_day business_days working_day working_days workday workdays weekday work_days",
    ),
    (Kind.UNIT, UnitWord(Unit.WEEK), "week weeks wk wks"),
    (Kind.UNIT, UnitWord(Unit.DAY, times=14), "fortnight a_fortnight"),
    (Kind.UNIT, UnitWord(Unit.WEEK, Case.OF), "week's weeks'"),
    (Kind.UNIT, UnitWord(Unit.WEEKEND), "weekend week-end"),
    (Kind.UNIT, UnitWord(Unit.MONTH), "month months"),
    (Kind.UNIT, UnitWord(Unit.MONTH, Case.OF), "month's months'"),
    (Kind.UNIT, UnitWord(Unit.QUARTER), "quarter quarters"),
    (Kind.UNIT, UnitWord(Unit.QUARTER, Case.OF), "quarter's"),
    (Kind.UNIT, UnitWord(Unit.HALFYEAR), "half-year half_year half"),
    (Kind.UNIT, UnitWord(Unit.MONTH, times=6), "half_a_year"),
    (Kind.UNIT, UnitWord(Unit.MONTH, times=18), "a_year_and_a_half"),
    (Kind.UNIT, UnitWord(Unit.YEAR), "year years"),
    (Kind.UNIT, UnitWord(Unit.YEAR, Case.OF), "year's years'"),
    # which
    (Kind.DEICTIC, Pointer.NEXT, "next following"),
    (Kind.DEICTIC, Pointer.COMING, "coming upcoming this_coming the_coming"),
    (Kind.DEICTIC, Pointer.THIS, "this current"),
    (Kind.DEICTIC, Pointer.LAST, "last previous past"),
    # clock
    (Kind.AT, True, "at @ at_about at_around around by_about"),
    (Kind.AMPM, "am", "am a.m. a.m"),
    (Kind.AMPM, "pm", "pm p.m. p.m"),
    (Kind.EXACTLY, True, "exactly"),
    (Kind.OCLOCK, True, "o'clock oclock"),
    (Kind.TIMED, "begins", "starts begins opens started ended"),
    (Kind.ZONE, "UTC", "utc gmt"),
    (Kind.ZONE, "Europe/Stockholm", "cet cest swedish_time"),
    (Kind.ZONE, "Europe/Helsinki", "eet eest finnish_time helsinki_time"),
    (Kind.HALFPAST, True, "half_past half-past"),
    (Kind.QUARTER, True, "quarter a_quarter"),
    (Kind.PAST, True, "past after"),
    (Kind.NOON, 12, "noon midday 12_noon"),
    (Kind.NOON, 24, "midnight"),
    (
        Kind.DAYEND,
        True,
        "eod cob close_of_business end_of_day end_of_the_day close_of_play end_of_business",
    ),
    # ties
    (Kind.DEN, True, "the"),
    (Kind.DAYWORD, Case.WHEN, "day"),
    (Kind.AND, True, "and & plus"),
    (Kind.OR, True, "or either"),
    (Kind.ON, "en", "on"),
    (Kind.HENCE, True, "in"),
    (Kind.STARTING, True, "commencing beginning starting"),
    (Kind.IN, True, "all_of the_whole_of in during for throughout over within_the_course_of"),
    (Kind.OF, True, "of in"),
    (Kind.PARTOF, True, "of"),
    (Kind.TO, True, "to through thru until till"),
    (
        Kind.FROM,
        True,
        " from starting starting_from starting_on effective effective_from as_of as_from"
        " with_effect_from beginning beginning_on since commencing commencing_on"
        " from_and_including",
    ),
    (Kind.BETWEEN, True, "between"),
    (
        Kind.BY,
        "en",
        " by no_later_than not_later_than latest until till up_to due due_by due_on deadline"
        " deadline_is deadline_was due_date due_date_is on_or_before up_to_and_including"
        " at_the_latest up_until through",
    ),
    (Kind.BYAFTER, True, "at_the_latest latest deadline"),
    (Kind.SINCE, True, "onwards onward on_wards"),
    (Kind.BEFORE, True, "before prior_to ahead_of"),
    (Kind.AFTER, True, "after following"),
    (Kind.AFTERSPAN, True, "from_now hence from_today later"),
    (Kind.FROMNOW, True, "from_now hence from_today"),
    (Kind.WITHIN, True, "within inside"),
    (Kind.AGO, True, "ago"),
    (Kind.WEEKWORD, WeekWord("en"), "week weeks wk wk. wks"),
    (Kind.YEARWORD, Case.WHEN, "year years calendar_year fiscal_year"),
    # ends
    (Kind.EDGE, EdgeWord(Edge.END), "end close"),
    (Kind.EDGE, EdgeWord(Edge.MIDDLE), "middle mid halfway_through"),
    (Kind.EDGE, EdgeWord(Edge.START), "beginning start"),
    (Kind.PERIODEND, UnitWord(Unit.MONTH), "eom month-end month_end"),
    (Kind.PERIODEND, UnitWord(Unit.YEAR), "eoy year-end year_end turn_of_the_year"),
    (Kind.PERIODEND, UnitWord(Unit.WEEK), "eow"),
    (Kind.PERIODEND, UnitWord(Unit.QUARTER), "eoq quarter-end"),
    (Kind.QUARTERNAME, UnitWord(Unit.QUARTER, times=1), "q1"),
    (Kind.QUARTERNAME, UnitWord(Unit.QUARTER, times=2), "q2"),
    (Kind.QUARTERNAME, UnitWord(Unit.QUARTER, times=3), "q3"),
    (Kind.QUARTERNAME, UnitWord(Unit.QUARTER, times=4), "q4"),
    (Kind.QUARTERNAME, UnitWord(Unit.HALFYEAR, times=1), "h1"),
    (Kind.QUARTERNAME, UnitWord(Unit.HALFYEAR, times=2), "h2"),
    # repetition
    (Kind.EVERY, "month", "every each"),
    (Kind.EVERYOTHER, True, "every_other each_other every_alternate alternate"),
    (Kind.ALWAYS, True, "always usually normally"),
    (Kind.APART, True, "apart"),
    (Kind.ONCEPER, True, "once_a once_per once_an once_every once_each one_time_per"),
    (Kind.PERTIMES, True, "times_a times_per times_each"),
    (Kind.OFTEN, Often(Unit.YEAR), "annually every_year each_year"),
    (
        Kind.OFTEN,
        Often(Unit.MONTH, 6),
        "semi-annually semiannually half-yearly twice_a_year twice_yearly six-monthly",
    ),
    (Kind.OFTEN, Often(Unit.WEEK, 2), "fortnightly every_fortnight"),
    (
        Kind.OFTEN,
        Often(Unit.WEEK, 1, (0, 1, 2, 3, 4)),
        " weekdays on_weekdays every_weekday each_weekday every_working_day every_workday"
        " every_business_day on_workdays each_working_day",
    ),
    (Kind.OFTEN, Often(Unit.WEEK, 1, (5, 6)), "weekends on_weekends every_weekend at_weekends"),
    (Kind.OFTENALONE, Often(Unit.DAY), "daily"),
    (Kind.OFTENALONE, Often(Unit.WEEK), "weekly"),
    (Kind.OFTENALONE, Often(Unit.MONTH), "monthly"),
    (Kind.OFTENALONE, Often(Unit.MONTH, 3), "quarterly"),
    (Kind.OFTENALONE, Often(Unit.YEAR), "yearly"),
    # feasts
    (Kind.SEASON, FeastWord(feasts.CHRISTMAS), "christmas xmas christmas_holidays"),
    (Kind.SEASON, FeastWord(feasts.EASTER), "easter easter_holidays"),
    (Kind.SEASON, FeastWord(feasts.MIDSUMMER), "midsummer"),
    (Kind.SEASON, FeastWord(feasts.MAY_DAY), "vappu"),
    (Kind.SEASON, FeastWord(feasts.NEW_YEAR), "new_year the_new_year new_year's"),
    (Kind.SEASON, FeastWord(feasts.EPIPHANY), "epiphany"),
    (Kind.SEASON, FeastWord(feasts.PENTECOST), "pentecost whitsun"),
    (Kind.FEAST, feasts.NEW_YEAR, "new_year's_day new_years_day"),
    (Kind.FEAST, feasts.EPIPHANY, "epiphany twelfth_day"),
    (Kind.FEAST, feasts.RUNEBERG, "runeberg's_day"),
    (Kind.FEAST, feasts.VALENTINE, "valentine's_day valentines_day"),
    (Kind.FEAST, feasts.KALEVALA, "kalevala_day"),
    (Kind.FEAST, feasts.WOMEN, "women's_day international_women's_day"),
    (Kind.FEAST, feasts.SHROVE_TUESDAY, "shrove_tuesday"),
    (Kind.FEAST, feasts.ASH_WEDNESDAY, "ash_wednesday"),
    (Kind.FEAST, feasts.PALM_SUNDAY, "palm_sunday"),
    (Kind.FEAST, feasts.MAUNDY_THURSDAY, "maundy_thursday"),
    (Kind.FEAST, feasts.GOOD_FRIDAY, "good_friday"),
    (Kind.FEAST, feasts.HOLY_SATURDAY, "holy_saturday easter_saturday easter_eve"),
    (Kind.FEAST, feasts.EASTER_DAY, "easter_sunday easter_day"),
    (Kind.FEAST, feasts.EASTER_MONDAY, "easter_monday"),
    (Kind.FEAST, feasts.MAY_EVE, "may_day_eve walpurgis_night vappu_eve may_eve"),
    (Kind.FEAST, feasts.MAY_DAY, "may_day labour_day"),
    (Kind.FEAST, feasts.EUROPE_DAY, "europe_day"),
    (Kind.FEAST, feasts.MOTHERS_DAY, "mother's_day mothers_day mothers'_day"),
    (Kind.FEAST, feasts.ASCENSION, "ascension_day ascension"),
    (Kind.FEAST, feasts.PENTECOST, "whit_sunday pentecost_sunday"),
    (Kind.FEAST, feasts.MIDSUMMER_EVE, "midsummer_eve midsummer's_eve"),
    (Kind.FEAST, feasts.MIDSUMMER_DAY, "midsummer_day midsummer's_day"),
    (Kind.FEAST, feasts.ALL_SAINTS, "all_saints'_day all_saints_day all_saint's_day"),
    (Kind.FEAST, feasts.FATHERS_DAY, "father's_day fathers_day fathers'_day"),
    (
        Kind.FEAST,
        feasts.INDEPENDENCE,
        "independence_day finnish_independence_day finland's_independence_day",
    ),
    (Kind.FEAST, feasts.LUCIA, "lucia_day st_lucia's_day"),
    (Kind.FEAST, feasts.CHRISTMAS_EVE, "christmas_eve xmas_eve"),
    (Kind.FEAST, feasts.CHRISTMAS_DAY, "christmas_day xmas_day"),
    (
        Kind.FEAST,
        feasts.BOXING_DAY,
        "boxing_day st_stephen's_day second_day_of_christmas second_christmas_day",
    ),
    (Kind.FEAST, feasts.NEW_YEARS_EVE, "new_year's_eve new_years_eve new_year_eve"),
    (Kind.FEASTWEEK, feasts.CHRISTMAS_EVE, "christmas_week"),
    (Kind.FEASTWEEK, feasts.MIDSUMMER_EVE, "midsummer_week"),
    (Kind.WEEKREFWORD, 2, "week_after_next"),
    (Kind.WEEKREFWORD, -2, "week_before_last"),
    (Kind.ADVENT, True, "advent sunday_of_advent sunday_in_advent advent_sunday"),
    (Kind.EVE, True, "eve eve_of the_eve_of"),
    # what spoils
    (
        Kind.NUMBERED,
        True,
        " standard iso"
        " § section sections sec. item items paragraph para article articles chapter table"
        " tables figure fig. number no. no nr clause clauses agenda_item point"
        " points exhibit stand booth scale",
    ),
    (Kind.MAYBENUMBERED, True, "room rooms hall"),
    (Kind.NOISE, True, "a_week_and_a_half a_month_and_a_half"),
    (Kind.SOME, True, "a_few few several some many"),
    (Kind.PARITY, True, "odd even odd-numbered even-numbered"),
    (
        Kind.MAYBENUMBERED,
        True,
        " annex appendix attachment page pages p. pp. pp part parts row seat platform track"
        " gate line lines flight bus group lot building floor column grade average price model"
        " type episode score result product rate value temperature python ios android windows",
    ),
    (
        Kind.TITLED,
        True,
        " meeting meetings minutes act acts law directive regulation decision decisions"
        " agreement contract number no. no report publication memo agenda",
    ),
    (Kind.OUTOF, True, "majority_of quorum present participants ratio score carried"),
    (Kind.VERSION, "strong", "v. v version ver. release"),
    (
        Kind.COUNTED,
        True,
        " € euros euro eur million billion bn thousand percent per_cent people persons"
        " participants members attendees pcs pieces times km m kg metres meters places votes"
        " copies guests seats applications points percentage degrees litres majority employees"
        " locations companies projects units items pages replies responses",
    ),
    (Kind.TIMES, True, "x"),
    (Kind.TIMED, "ends", "ends end finishes finish closes"),
    (Kind.TIMED, "lasts", "runs lasts continues"),
    (Kind.THAT, True, "that which when where if who because"),
    (
        Kind.HAPPENED,
        True,
        " was were held ended began opened closed_the started finished approved discussed"
        " submitted sent met attended"
        " took_place happened signed published appointed elected presented received gave"
        " arrived left joined visited"
        " adopted launched established completed noted recorded dated organised organized"
        " conducted convened adjourned"
        " had did went came resigned handed_in confirmed checked reviewed prepared expired"
        " lasted ran called wrote bought built collected returned delivered announced paid spoke",
    ),
    (
        Kind.AHEAD,
        True,
        " closes opens ends starts begins expires continues finishes runs lasts"
        " is are moved postponed rescheduled will"
        " shall must should to_be is_due upcoming",
    ),
    (Kind.DECIDED, True, "decided agreed resolved proposed requested"),
    (
        Kind.ENGLISH,
        True,
        " the by of and with will is be are please due meeting for this next send at before"
        " after has from we you they not have been until within every each week month at"
        " tomorrow today moved postponed changed set scheduled deadline report draft january"
        " february march may june july august october"
        " make buy call write check update order bring prepare review submit finish create fix"
        " get ask tell invite clean print pay arrange organise organize remind reply confirm"
        " collect fetch take give find add remove upload share sign schedule cancel fill",
    ),
)
