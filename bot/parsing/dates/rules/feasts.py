"""Named days and seasons."""

from bot.domain.understanding import Role
from bot.parsing.dates.rules.relative import one
from bot.parsing.dates.values.days import Beside, Day, Marked, Vague
from bot.parsing.dates.values.feastdays import AfterSeason, FeastDay
from bot.parsing.dates.values.feasts import ADVENT, Feast, FeastWord
from bot.parsing.dates.values.periods import Year, YearOf, year_of
from bot.parsing.dates.values.relative import Duration, Shifted, WeekdayBeside
from bot.parsing.dates.values.spans import Range
from bot.parsing.dates.values.terms import Case, Named, UnitWord


def feast(of: Feast, year: Year) -> Day:
    """DEN? of:FEAST YEARNAME?

    `jouluaattona`, `annandag påsk`, `Good Friday 2017`.
    """
    return FeastDay(of, year_of(year))


def feast_by(of: Feast, year: Year) -> Day:
    """of:FEASTBY YEARNAME?

    `äitienpäiväksi`.
    """
    return Marked(FeastDay(of, year_of(year)), Role.DEADLINE)


def numbered_feast(nth: Named | int, of: Feast) -> Day:
    """(nth:DOTTED | nth:ORDINAL | nth:DIGITORDINAL) of:FEAST

    `2. joulupäivänä`.
    """
    return FeastDay(of, shift=(nth if isinstance(nth, int) else nth.number) - 1)


def advent(nth: Named | int) -> Day:
    """(nth:DOTTED | nth:ORDINAL | nth:DIGITORDINAL | nth:DAYNUM) ADVENT

    `2. adventtina`: the second of the four Sundays.
    """
    number = nth if isinstance(nth, int) else nth.number
    return FeastDay(ADVENT, shift=7 * (min(number, 4) - 1))


def years_feast(ref: YearOf, of: Feast) -> Day:
    """ref:YEARREF of:FEAST

    `vuoden 2017 vappuaattona`.
    """
    return FeastDay(of, ref)


def eve_of_feast(of: Feast | None, season: FeastWord | None) -> Day:
    """(of:FEAST | season:SEASON) EVE

    `itsenäisyyspäivän aattona`.
    """
    return FeastDay(of or season.feast, None, -1)  # type: ignore[union-attr]


def eve_before_feast(of: Feast) -> Day:
    """DEN? EVE (OF | BEFORE)? of:FEAST"""
    return FeastDay(of, None, -1)


def before_season(of: FeastWord, year: Year) -> Day:
    """BEFORE of:SEASON YEARNAME?

    `ennen joulua`: the day before the season's first.
    """
    return Marked(FeastDay(of.feast, year_of(year), -1), Role.DEADLINE)


def by_season(of: FeastWord, year: Year) -> Day:
    """(BY | DEN BY) of:SEASON YEARNAME? BYAFTER?

    `till jul`, `by Christmas`: the season's first day.
    """
    return Marked(FeastDay(of.feast, year_of(year)), Role.DEADLINE)


def season_by(of: FeastWord, year: Year) -> Day:
    """of:SEASON YEARNAME? BYAFTER

    `jouluun mennessä`.
    """
    return Marked(FeastDay(of.feast, year_of(year)), Role.DEADLINE)


def after_season(of: FeastWord, year: Year) -> Day:
    """AFTER DEN? of:SEASON YEARNAME?

    `efter trettondagen`: the first working day.
    """
    return Marked(AfterSeason(of.feast, year_of(year)), Role.START)


def season_after(of: FeastWord, year: Year) -> Day:
    """of:SEASON YEARNAME? AFTERWARDS YEARNAME?

    `juhannuksen jälkeen`.
    """
    return Marked(AfterSeason(of.feast, year_of(year)), Role.START)


def feast_after(of: Feast) -> Day:
    """of:FEAST AFTERWARDS

    `loppiaispäivän jälkeen`.
    """
    return Marked(AfterSeason(of), Role.START)


def after_feast(of: Feast) -> Day:
    """AFTER of:FEAST"""
    return Marked(AfterSeason(of), Role.START)


def duration_before_season(
    of: Duration | None, unit: UnitWord | None, season: FeastWord
) -> Day | None:
    """(of:DURATION | unit:UNIT) BEFORE season:SEASON

    `kaksi viikkoa ennen joulua`.
    """
    return _beside(of or one(unit), -1, FeastDay(season.feast))


def weekday_beside_season(weekday: Named, after: bool | None, season: FeastWord) -> Day:
    """DEN? weekday:WEEKDAY (BEFORE | after:AFTER) season:SEASON

    `the Friday before Christmas`.
    """
    if after:
        last = FeastDay(season.feast, shift=season.feast.length - 1)
        return WeekdayBeside(weekday.number, last, 1)
    return WeekdayBeside(weekday.number, FeastDay(season.feast), -1)


def feast_with_weekday_beside(
    of: Feast | None, season: FeastWord | None, way: int, weekday: Named
) -> Day:
    """(of:FEAST | season:SEASON) way:BESIDEIT weekday:WEEKDAY

    `helatorstain jälkeisenä perjantaina`, `vappua edeltävä torstai`.
    """
    feast = of or season.feast  # type: ignore[union-attr]
    shift = feast.length - 1 if season and way > 0 else 0
    return WeekdayBeside(weekday.number, FeastDay(feast, shift=shift), way)


def duration_after_season(
    of: Duration | None, unit: UnitWord | None, season: FeastWord
) -> Day | None:
    """(of:DURATION (AFTER season:SEASON | season:SEASON AFTERWARDS) | DEN? unit:UNIT AFTER
    season:SEASON)

    `en vecka efter midsommar`, `the day after Christmas`.
    """
    return _beside(of or one(unit), 1, FeastDay(season.feast, shift=season.feast.length - 1))


def just_before_season(of: FeastWord) -> Day:
    """of:SEASON JUSTBEFORE

    `joulun alla`: about the day before.
    """
    return Vague(FeastDay(of.feast, shift=-1))


def season_in_case(of: FeastWord, year: Year) -> object:
    """of:SEASON YEARNAME?

    `vappuna`, `jouluksi`; without an ending it is only a name.
    """
    if of.case in (Case.WHEN, Case.BY):
        return _season(of, year_of(year))
    return None


def in_season(of: FeastWord, year: Year) -> object:
    """(IN | ON | AT | DURING) DEN? of:SEASON YEARNAME?

    `på valborg`, `at Easter`.
    """
    return _season(FeastWord(of.feast, Case.WHEN), year_of(year))


def season_during(of: FeastWord) -> object:
    """of:SEASON DURING"""
    return _season(FeastWord(of.feast, Case.WHEN), None)


def _beside(of: Duration, sign: int, day: Day) -> Day | None:
    return None if of.by_clock else Shifted(of, sign, day)


def _season(of: FeastWord, year: YearOf | None) -> object:
    first = FeastDay(of.feast, year)
    if of.case is Case.BY:
        return Marked(first, Role.DEADLINE)
    return first if of.feast.length == 1 else Range(first, Beside(first, of.feast.length - 1))
