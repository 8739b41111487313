"""Finnish words of time.

Inflected names come from `finnish` and `finnish_numbers`; what stands here is
written out. Spoken and unaccented spellings are welcome: a word without the
dots of ä and ö is added for every word by the lexicon.
"""

from collections.abc import Iterator

from bot.parsing.dates.kinds import Kind
from bot.parsing.dates.lexicon import Row
from bot.parsing.dates.values import feasts
from bot.parsing.dates.values.feasts import Feast, FeastWord
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
from bot.parsing.dates.words import finnish, finnish_numbers

PARTS = {
    "aamu": Part.MORNING,
    "aamupäivä": Part.FORENOON,
    "iltapäivä": Part.AFTERNOON,
    "ilta": Part.EVENING,
    "yö": Part.NIGHT,
}


def rows() -> Iterator[Row]:
    """Yield every row of the table."""
    yield from _names()
    yield from _parts()
    yield from _numbers()
    yield from _units()
    yield from _feasts()
    for verb in ("oltava", "olla"):
        yield Kind.AHEAD, True, " ".join(f"{verb}_{word}" for word in PARTICIPLES)
    yield from TABLE


PARTICIPLES = (
    *("pidetty", "järjestetty", "hyväksytty", "allekirjoitettu", "julkaistu", "toteutettu"),
    *("jätetty", "päivätty", "saapunut", "valmistunut", "päättynyt", "alkanut"),
)
"""What must have been done is not over: `oltava hyväksytty 5.12.`"""


def _names() -> Iterator[Row]:
    for number, case, form in finnish.weekday_forms():
        yield Kind.WEEKDAY, Named(number, case), form
    for number, slips in enumerate(SLIPS):
        for slip in slips.split():
            for case, form in finnish.cases_of_slip(slip):
                yield Kind.WEEKDAY, Named(number, case), form
    for number, form in finnish.recurring_weekdays():
        yield Kind.WEEKDAYS, Named(number), form
    for number, case, form in finnish.month_forms():
        yield Kind.MONTH, Named(number, case), form
    for number, stem in enumerate(finnish.MONTHS, start=1):
        yield Kind.MONTHSTEM, number, stem
        yield Kind.MONTH, Named(number), f"{stem}k."


def _parts() -> Iterator[Row]:
    for number, part, form in finnish.parts_of_weekdays():
        yield Kind.PARTDAY, PartNamed(number, PARTS[part]), form
    for part, recurring in finnish.recurring_parts().items():
        yield Kind.OFTEN, Often(Unit.DAY), recurring
        for number, name in enumerate(finnish.WEEKDAYS):
            form = name + finnish.hyphen(name, recurring) + recurring
            yield Kind.PARTDAYS, PartNamed(number, PARTS[part]), form
    for part, forms in finnish.part_forms().items():
        yield Kind.PART, PARTS[part], " ".join(forms)


def _numbers() -> Iterator[Row]:
    for number, case, form in finnish_numbers.ordinal_forms():
        yield Kind.ORDINAL, Named(number, case), form
    for number, form in finnish_numbers.cardinal_forms():
        yield Kind.CARDINAL, number, form
    for hour, form in finnish_numbers.hours_of_parts():
        yield Kind.NOON, hour, form
    for hour, at, since, to in finnish_numbers.hours():
        yield Kind.HOURAT, hour, at
        yield Kind.HOURFROM, hour, since
        yield Kind.HOURTO, hour, to


UNITS: dict[tuple[Unit, int], dict[Case, str]] = {
    (Unit.MINUTE, 1): {
        Case.PLAIN: "minuutti min min. minsaa",
        Case.OF: "minuutin min:n",
        Case.SOME: "minuuttia",
    },
    (Unit.HOUR, 1): {Case.PLAIN: "tunti t h", Case.OF: "tunnin t:n h:n", Case.SOME: "tuntia"},
    (Unit.MINUTE, 30): {Case.PLAIN: "puoli_tuntia", Case.OF: "puolen_tunnin"},
    (Unit.MINUTE, 90): {Case.PLAIN: "puolitoista_tuntia", Case.OF: "puolentoista_tunnin"},
    (Unit.MINUTE, 15): {Case.OF: "vartin varttitunnin"},
    (Unit.DAY, 1): {
        Case.PLAIN: "päivä pv vrk vuorokausi",
        Case.OF: "päivän vuorokauden pv:n vrk:n",
        Case.SOME: "päivää vuorokautta",
    },
    (Unit.WORKDAY, 1): {
        Case.PLAIN: "työpäivä arkipäivä",
        Case.OF: "työpäivän arkipäivän",
        Case.SOME: "työpäivää arkipäivää",
        Case.WHEN: "työpäivänä arkipäivänä",
        Case.BY: "työpäiväksi arkipäiväksi työpäivään arkipäivään",
    },
    (Unit.WEEK, 1): {
        Case.PLAIN: "viikko vk vko",
        Case.OF: "viikon vkon vk:n vko:n",
        Case.SOME: "viikkoa vkoa",
        Case.WHEN: "viikolla viikolle vkolla viikossa viikol",
        Case.SINCE: "viikosta viikolta",
        Case.BY: "viikkoon viikoksi",
    },
    (Unit.WEEKEND, 1): {
        Case.PLAIN: "viikonloppu",
        Case.OF: "viikonlopun",
        Case.SOME: "viikonloppua",
        Case.WHEN: "viikonloppuna viikonlopulle viikonloppun viikonlopuna",
        Case.BY: "viikonlopuksi viikonloppuun",
    },
    (Unit.MONTH, 1): {
        Case.PLAIN: "kuukausi kuu kk",
        Case.OF: "kuukauden kuun kk:n",
        Case.SOME: "kuukautta kuuta",
        Case.WHEN: "kuussa kuukautena kuukaudella kuulle kuukaudelle",
        Case.SINCE: "kuusta kuukaudesta",
        Case.BY: "kuuhun kuukauteen kuuksi kuukaudeksi",
    },
    (Unit.QUARTER, 1): {
        Case.PLAIN: "neljännes vuosineljännes kvartaali vuosikvartaali",
        Case.OF: "neljänneksen vuosineljänneksen kvartaalin",
        Case.SOME: "neljännestä vuosineljännestä kvartaalia",
        Case.WHEN: "neljänneksellä neljänneksessä vuosineljänneksellä kvartaalilla kvartaalissa",
        Case.BY: "neljännekseksi vuosineljännekseksi kvartaaliksi",
    },
    (Unit.HALFYEAR, 1): {
        Case.PLAIN: "puoli_vuotta puolivuosi vuosipuolisko puolivuotiskausi",
        Case.OF: "puolen_vuoden vuosipuoliskon puolivuotiskauden",
        Case.WHEN: "vuosipuoliskolla puolivuotiskaudella",
    },
    (Unit.MONTH, 18): {Case.PLAIN: "puolitoista_vuotta", Case.OF: "puolentoista_vuoden"},
    (Unit.VEE, 1): {Case.PLAIN: "v v."},
    (Unit.YEAR, 1): {
        Case.PLAIN: "vuosi",
        Case.OF: "vuoden v:n",
        Case.SOME: "vuotta",
        Case.WHEN: "vuonna vuodelle",
        Case.SINCE: "vuodesta vuodelta",
        Case.BY: "vuoteen vuodeksi",
    },
}


def _units() -> Iterator[Row]:
    for (unit, times), forms in UNITS.items():
        for case, words in forms.items():
            yield Kind.UNIT, UnitWord(unit, case, times), words


SEASONS: dict[Feast, dict[Case, str]] = {
    feasts.CHRISTMAS: {
        Case.PLAIN: "joulu",
        Case.OF: "joulun joulunpyhien joulupyhien",
        Case.SOME: "joulua",
        Case.WHEN: "jouluna",
        Case.BY: "jouluun jouluksi joulunpyhiin joulupyhiin",
    },
    feasts.MIDSUMMER: {
        Case.PLAIN: "juhannus",
        Case.OF: "juhannuksen",
        Case.SOME: "juhannusta",
        Case.WHEN: "juhannuksena",
        Case.BY: "juhannukseen juhannukseksi",
    },
    feasts.EASTER: {
        Case.PLAIN: "pääsiäinen",
        Case.OF: "pääsiäisen pääsiäispyhien",
        Case.SOME: "pääsiäistä",
        Case.WHEN: "pääsiäisenä",
        Case.BY: "pääsiäiseen pääsiäiseksi pääsiäispyhiin pääsiäispyhiksi",
    },
    feasts.MAY_DAY: {
        Case.PLAIN: "vappu",
        Case.OF: "vapun",
        Case.SOME: "vappua",
        Case.WHEN: "vappuna",
        Case.BY: "vappuun vapuksi",
    },
    feasts.EPIPHANY: {
        Case.PLAIN: "loppiainen",
        Case.OF: "loppiaisen",
        Case.SOME: "loppiaista",
        Case.WHEN: "loppiaisena",
        Case.BY: "loppiaiseen loppiaiseksi",
    },
    feasts.NEW_YEAR: {
        Case.PLAIN: "uusivuosi",
        Case.OF: "uudenvuoden uuden_vuoden",
        Case.SOME: "uuttavuotta uutta_vuotta",
        Case.WHEN: "uutenavuotena uutena_vuotena",
        Case.BY: "uuteenvuoteen uudeksivuodeksi uuteen_vuoteen",
    },
    feasts.PENTECOST: {
        Case.OF: "helluntain",
        Case.SOME: "helluntaita",
        Case.WHEN: "helluntaina",
        Case.BY: "helluntaihin helluntaiksi",
    },
    feasts.ALL_SAINTS: {Case.OF: "pyhäinpäivän", Case.SOME: "pyhäinpäivää"},
}

SLIPS = (
    "maanataina manantaina maanatina maanantiana",
    "tistaina tiistana tiistiana",
    "keskiviikona keskivikkona",
    "torstiana torsaina torstana",
    "perjataina perjantiana perjatina",
    "launtaina lauantiana lauataina",
    "sunnutaina sunnuntiana sununtaina",
)
"""Weekdays as the finger slips, from Monday on."""
DAY_FORMS = ("", "n", "ä", "nä", "än", "ksi", "lle")
EVE_FORMS = ("aatto", "aaton", "aattoa", "aattona", "aattoon", "aatoksi", "aatolle")
"""`päivä` and `aatto`, as the last part of a feast's name."""
TAI_FORMS = ("", "n", "ta", "na", "hin", "ksi", "lle")
BY_ENDINGS = ("ksi", "hin", "aattoon")

DAY_FEASTS: dict[Feast, str] = {
    feasts.NEW_YEAR: "uudenvuodenpäivä",
    feasts.EPIPHANY: "loppiaispäivä",
    feasts.RUNEBERG: "runebergin_päivä runeberginpäivä",
    feasts.VALENTINE: "ystävänpäivä",
    feasts.KALEVALA: "kalevalan_päivä kalevalanpäivä",
    feasts.WOMEN: "naistenpäivä",
    feasts.CANTH: "minna_canthin_päivä tasa-arvon_päivä",
    feasts.EASTER_DAY: "pääsiäispäivä",
    feasts.EASTER_MONDAY: "toinen_pääsiäispäivä",
    feasts.MAY_DAY: "vapunpäivä vappupäivä",
    feasts.EUROPE_DAY: "eurooppa-päivä",
    feasts.MOTHERS_DAY: "äitienpäivä",
    feasts.PENTECOST: "helluntaipäivä",
    feasts.MIDSUMMER_DAY: "juhannuspäivä",
    feasts.KIVI: "aleksis_kiven_päivä",
    feasts.UNITED_NATIONS: "yk:n_päivä",
    feasts.ALL_SAINTS: "pyhäinpäivä pyhäinmiestenpäivä",
    feasts.SWEDISH_DAY: "ruotsalaisuuden_päivä",
    feasts.FATHERS_DAY: "isänpäivä",
    feasts.CHILDREN: "lapsen_oikeuksien_päivä",
    feasts.INDEPENDENCE: "itsenäisyyspäivä",
    feasts.LUCIA: "lucianpäivä lucian_päivä",
    feasts.CHRISTMAS_DAY: "joulupäivä",
    feasts.BOXING_DAY: "tapaninpäivä",
}
EVE_FEASTS: dict[Feast, str] = {
    feasts.EPIPHANY_EVE: "loppiais",
    feasts.MAY_EVE: "vapun vappu",
    feasts.MIDSUMMER_EVE: "juhannus",
    feasts.CHRISTMAS_EVE: "joulu",
    feasts.NEW_YEARS_EVE: "uudenvuoden",
    feasts.HOLY_SATURDAY: "pääsiäis",
}
LONG_FRIDAYS = (
    "pitkänperjantain pitkääperjantaita pitkänäperjantaina pitkäänperjantaihin"
    " pitkäksiperjantaiksi pitkälleperjantaille"
)
"""`pitkäperjantai` with its first half inflected as well."""
DAYNAMED_FEASTS: dict[Feast, str] = {
    feasts.SHROVE_SUNDAY: "laskiaissunnuntai",
    feasts.SHROVE_TUESDAY: "laskiaistiistai",
    feasts.PALM_SUNDAY: "palmusunnuntai",
    feasts.MAUNDY_THURSDAY: "kiirastorstai",
    feasts.GOOD_FRIDAY: "pitkäperjantai",
    feasts.HOLY_SATURDAY: "lankalauantai pääsiäislauantai",
    feasts.EASTER_DAY: "pääsiäissunnuntai",
    feasts.EASTER_MONDAY: "pääsiäismaanantai",
    feasts.ASCENSION: "helatorstai",
    feasts.PENTECOST: "helluntaisunnuntai",
}


def _feasts() -> Iterator[Row]:
    for season, forms in SEASONS.items():
        for case, words in forms.items():
            yield Kind.SEASON, FeastWord(season, case), words
    for feast, form in _feast_forms():
        yield Kind.FEAST, feast, form
        if form.endswith(BY_ENDINGS):
            yield Kind.FEASTBY, feast, form


def _feast_forms() -> Iterator[tuple[Feast, str]]:
    for feast, names in DAY_FEASTS.items():
        yield from ((feast, form) for name in names.split() for form in _day(name))
    for feast, names in EVE_FEASTS.items():
        yield from ((feast, name + eve) for name in names.split() for eve in EVE_FORMS)
    yield from ((feasts.GOOD_FRIDAY, form) for form in LONG_FRIDAYS.split())
    for feast, names in DAYNAMED_FEASTS.items():
        yield from ((feast, name + t) for name in names.split() for t in TAI_FORMS)


def _day(name: str) -> Iterator[str]:
    forms = (name + ending for ending in DAY_FORMS)
    for form in forms:
        yield form
        if "toinen_" in name and form != name:
            yield form.replace("toinen_", "toisena_" if form.endswith("nä") else "toisen_")


TABLE: tuple[Row, ...] = (
    (Kind.FEASTWEEK, feasts.CHRISTMAS_EVE, "jouluviikolla jouluviikko"),
    (Kind.FEASTWEEK, feasts.EASTER_MONDAY, "pääsiäisviikolla"),
    (Kind.FEASTWEEK, feasts.MAY_DAY, "vappuviikolla vappuviikko"),
    (Kind.FEASTWEEK, feasts.MIDSUMMER_EVE, "juhannusviikolla juhannusviikko"),
    (Kind.JUSTBEFORE, True, "alla alle kynnyksellä"),
    (Kind.TURN, True, "vaihteessa vaihteeseen vaihteen vaihde"),
    (Kind.WEEKREFWORD, -2, "toissaviikolla toissa_viikolla"),
    (Kind.WEEKREFWORD, 1, "ensviikolla ensiviikolla"),
    (Kind.YEARREFWORD, 1, "ensvuonna ensivuonna"),
    (Kind.YEARREFWORD, -2, "toissavuonna toissa_vuonna"),
    (Kind.ADVENT, True, "adventti adventtina adventin adventtisunnuntai adventtisunnuntaina"),
    (Kind.FEAST, feasts.ASH_WEDNESDAY, "tuhkakeskiviikko tuhkakeskiviikkona"),
    (Kind.FEAST, feasts.BOXING_DAY, "tapanina toisena_joulupäivänä toinen_joulupäivä"),
    (
        Kind.FEAST,
        feasts.DAY_BEFORE_CHRISTMAS_EVE,
        "aatonaatto aatonaattona jouluaatonaattona jouluaatonaatto",
    ),
    (Kind.FEAST, feasts.MAY_EVE, "vappuaattona vapunaattona"),
    (Kind.EVE, True, "aatto aattona aattoon aatoksi"),
    # days counted from today
    (
        Kind.ANCHOR,
        Named(0),
        " tänään tänää tännään tännää tänä_päivänä tämän_päivän_aikana tämän_päivän_kuluessa"
        " kuluvan_päivän_aikana",
    ),
    (Kind.ANCHOR, Named(0, Case.BY), "täksi_päiväksi"),
    (Kind.ANCHOR, Named(0, Case.SINCE), "tästä_päivästä"),
    (
        Kind.ANCHOR,
        Named(1),
        " huominen huomisen huomisessa huomisella huomiselle huomenna huomen huomenissa"
        " huomena huommenna",
    ),
    (Kind.ANCHOR, Named(1, Case.BY), "huomiseksi huomiseen huomiseks"),
    (Kind.ANCHOR, Named(1, Case.SINCE), "huomisesta"),
    (Kind.ANCHOR, Named(1, Case.SOME), "huomista"),
    (
        Kind.ANCHOR,
        Named(2),
        "ylihuomenna ylihuomena ylihuomen ylihuomisen ylihuominen ylihuomiselle",
    ),
    (Kind.ANCHOR, Named(2, Case.BY), "ylihuomiseksi ylihuomiseen ylihuomiseks"),
    (Kind.ANCHOR, Named(-1), "eilen eilinen eilisen eilisessä eilisellä"),
    (Kind.ANCHOR, Named(-1, Case.SINCE), "eilisestä"),
    (Kind.ANCHOR, Named(-2), "toissapäivänä"),
    (Kind.ANCHOR, Named(-2), "toissa_päivänä"),
    (
        Kind.PARTANCHOR,
        PartNamed(1, Part.MORNING),
        "huomisaamuna huomenaamulla huomenaamuna huomisaamuksi huomisaamulle huomisaamuun",
    ),
    (Kind.PARTANCHOR, PartNamed(1, Part.FORENOON), "huomisaamupäivänä huomisaamupäivällä"),
    (
        Kind.PARTANCHOR,
        PartNamed(1, Part.AFTERNOON),
        "huomisiltapäivänä huomisiltapäivällä huomisiltapäiväksi huomisiltapäivään",
    ),
    (
        Kind.PARTANCHOR,
        PartNamed(1, Part.EVENING),
        "huomisiltana huomenillalla huomisillaksi huomisillalle huomisiltaan",
    ),
    (Kind.PARTANCHOR, PartNamed(-1, Part.EVENING), "eilisiltana eilisillalla"),
    (Kind.PARTANCHOR, PartNamed(-1, Part.MORNING), "eilisaamuna"),
    # abbreviations and spoken spellings
    (Kind.SHORTDAY, Named(0), "ma ma."),
    (Kind.SHORTDAY, Named(1), "ti ti."),
    (Kind.SHORTDAY, Named(2), "ke ke."),
    (Kind.SHORTDAY, Named(3, preposition=True), "to"),
    (Kind.SHORTDAY, Named(4), "pe pe."),
    (Kind.SHORTDAY, Named(5), "la la."),
    (Kind.SHORTDAY, Named(6), "su su."),
    (Kind.ABBRDAY, Named(0), "ma ma."),
    (Kind.ABBRDAY, Named(1), "ti ti."),
    (Kind.ABBRDAY, Named(2), "ke ke."),
    (Kind.ABBRDAY, Named(4), "pe pe."),
    (Kind.ABBRDAY, Named(5), "la la."),
    (Kind.ABBRDAY, Named(6), "su su."),
    (Kind.WEEKDAY, Named(0, Case.BY), "maanantaiks"),
    (Kind.WEEKDAY, Named(1, Case.BY), "tiistaiks"),
    (Kind.WEEKDAY, Named(2, Case.BY), "keskiviikoks"),
    (Kind.WEEKDAY, Named(3, Case.BY), "torstaiks"),
    (Kind.WEEKDAY, Named(4, Case.BY), "perjantaiks"),
    (Kind.WEEKDAY, Named(5, Case.BY), "lauantaiks"),
    (Kind.WEEKDAY, Named(6, Case.BY), "sunnuntaiks"),
    (Kind.WEEKDAY, Named(2), "keskiviikkon keskarina"),
    (Kind.WEEKDAY, Named(4), "perjantaina perjantaisena"),
    (Kind.CARDINAL, 1, "yks yhen"),
    (Kind.CARDINAL, 2, "kaks kahen kahta kahdessa pari paria parin"),
    (Kind.CARDINAL, 3, "kolmea kolmessa"),
    (Kind.CARDINAL, 5, "viis viien viittä"),
    (Kind.CARDINAL, 6, "kuus kuuen kuudessa"),
    (Kind.CARDINAL, 4, "neljässä neljää"),
    (Kind.CARDINAL, 7, "seittemän"),
    (Kind.CARDINAL, 8, "kaheksan"),
    (Kind.CARDINAL, 9, "yheksän"),
    (Kind.CARDINAL, 10, "kymmentä kymppi"),
    (Kind.CARDINAL, 15, "viittätoista"),
    (Kind.CARDINAL, 20, "kahtakymmentä kakskyt"),
    (Kind.CARDINAL, 30, "kolkyt"),
    (Kind.CARDINAL, 100, "sata sadan"),
    (Kind.CARDINAL, 25, "kahtakymmentäviittä"),
    (Kind.HOURAT, 2, "kaheltä kahelta"),
    (Kind.CARDINAL, 7, "seiska"),
    (Kind.CARDINAL, 8, "kasi"),
    (Kind.CARDINAL, 9, "ysi"),
    (Kind.HOURAT, 7, "seittemältä seiskalta"),
    (Kind.HOURAT, 8, "kaheksalta kasilta"),
    (Kind.HOURAT, 9, "yheksältä ysiltä"),
    (Kind.HOURAT, 10, "kympiltä"),
    (Kind.HOURFROM, 7, "seiskasta"),
    (Kind.HOURFROM, 8, "kasista"),
    (Kind.HOURFROM, 9, "ysistä"),
    (Kind.HOURFROM, 10, "kympistä"),
    (Kind.HOURTO, 7, "seiskaan"),
    (Kind.HOURTO, 8, "kasiin"),
    (Kind.HOURTO, 9, "ysiin"),
    (Kind.HOURTO, 10, "kymppiin"),
    (Kind.HOURAT, 12, "kaheltoista"),
    (
        Kind.ORDINAL,
        Named(0, Case.SOME),
        " #:s #:nen #:n #:nnen #:ttä #:tta #:ntena #:ntenä #:nteen #:nneksi #:ksi #:nä #:na"
        " #:sen #:senä #:seen #:seksi #:lle",
    ),
    (Kind.HOURAT, 0, "#:ltä #:lta"),
    (Kind.HOURFROM, 0, "#:stä #:sta"),
    (Kind.HOURTO, 0, "#:een #:aan #:ään #:en"),
    (Kind.PART, Part.DAYTIME, "päivällä"),
    # which
    (
        Kind.DEICTIC,
        Pointer.NEXT,
        " ensi ens seuraava seuraavan seuraavana seuraavalla seuraavassa seuraavaksi seuraavaa"
        " seuraavaan seuraavalle",
    ),
    (
        Kind.DEICTIC,
        Pointer.COMING,
        "tuleva tulevan tulevana tulevalla tulevassa tulevaksi tulevaan tulevaa",
    ),
    (
        Kind.DEICTIC,
        Pointer.THIS,
        " tämä tämän tänä tällä tässä täksi tähän tätä kuluva kuluvan kuluvana kuluvalla"
        " kuluvassa tän",
    ),
    (
        Kind.DEICTIC,
        Pointer.LAST,
        " viime edellinen edellisen edellisellä edellisenä edellisessä viimeksi_kuluneen"
        " viimeksi_kuluneella",
    ),
    (Kind.ORDINAL, Named(1, Case.PLAIN), "eka"),
    (Kind.ORDINAL, Named(1, Case.WHEN), "ekana"),
    (Kind.ORDINAL, Named(2, Case.PLAIN), "toka"),
    (Kind.ORDINAL, Named(2, Case.WHEN), "tokana"),
    (
        Kind.LAST,
        None,
        " vika vikana vikaan viimeinen viimeisen viimeistä viimeisenä viimeiseen viimeiseksi"
        " viimeisellä viimeiselle",
    ),
    # clock
    (Kind.CLOCKWORD, True, "klo klo. klo: kello kl kl. klo_noin klo_n. kello_noin"),
    (Kind.ZONE, "UTC", "utc gmt utc-aikaa"),
    (Kind.ZONE, "Europe/Stockholm", "cet cest ruotsin_aikaa"),
    (Kind.ZONE, "Europe/Helsinki", "eet eest suomen_aikaa"),
    (
        Kind.TIMED,
        "begins",
        " alkaa alkavat alkoi päättyi aukeaa aukeavat avataan suljetaan lähdetään"
        " lähtee lähtö kokoonnutaan tavataan aloitetaan lopetetaan",
    ),
    (Kind.APPROX, True, "n. noin"),
    (Kind.ABOUT, True, "maissa aikaan aikoihin tienoilla korvilla"),
    (Kind.EXACTLY, True, "tasan"),
    (Kind.HALFTO, True, "puoli puol"),
    (Kind.QUARTER, True, "varttia vartin vartti viisitoista_minuuttia"),
    (Kind.PAST, True, "yli"),
    (Kind.LESS, True, "vaille"),
    (Kind.NOON, 12, "puoliltapäivin puolilta_päivin puolenpäivän_aikaan keskipäivällä"),
    (Kind.NOON, 24, "keskiyöllä puoliltaöin puolilta_öin keskiyöhön"),
    # ties
    (
        Kind.DAYWORD,
        Case.WHEN,
        "päivä päivän päivänä päivää päivälle pv pv. pvä pvänä pnä p:nä p:n p. päiv. pv:nä",
    ),
    (Kind.DAYWORD, Case.BY, "päivään päiväksi p:ään pv:ään p:ksi"),
    (Kind.DAYWORD, Case.SINCE, "päivästä p:stä pv:stä"),
    (Kind.AND, True, "ja sekä & ynnä"),
    (Kind.OR, True, "tai taikka joko"),
    (Kind.BYAFTER, True, "mennessä asti saakka menness mennes menessä"),
    (
        Kind.BY,
        "fi",
        " viimeistään viimeistään_kuitenkin viim. määräaika määräpäivä määräaika_on eräpäivä_on"
        " deadline deadline_on dl takaraja eräpäivä",
    ),
    (Kind.SINCE, True, "alkaen lähtien lukien"),
    (Kind.BEFORE, True, "ennen"),
    (Kind.AFTERWARDS, True, "jälkeen"),
    (Kind.DAYEND, True, "päivän_loppuun työpäivän_loppuun virka-ajan_loppuun tämän_päivän_loppuun"),
    (Kind.TIMED, "ends", "päättyy päättyvät päättyen loppuu loppuvat"),
    (Kind.TIMED, "lasts", "kestää kestävät jatkuu jatkuvat"),
    (Kind.BESIDEIT, 1, "jälkeinen jälkeisenä jälkeisen jälkeiseksi jälkeiseen seuraavana"),
    (Kind.BESIDEIT, -1, "edeltävä edeltävänä edeltävän edeltäväksi edeltävään"),
    (Kind.AFTERSPAN, True, "päästä pääst kuluttua päähän perästä"),
    (Kind.STARTING, True, "alkavalla alkava alkavan alkavaan"),
    (Kind.IN, True, "koko"),
    (Kind.WITHIN, True, "kuluessa sisällä sisään"),
    (Kind.DURING, True, "aikana kuluessa kestäessä puolella ajan"),
    (Kind.AGO, True, "sitten"),
    (
        Kind.BETWEENAFTER,
        True,
        "välillä välisenä_aikana väliseksi_ajaksi väliselle_ajalle väliin välisen_ajan",
    ),
    (Kind.WEEKWORD, WeekWord("fi", Case.SINCE), "viikosta"),
    (Kind.WEEKWORD, WeekWord("fi", Case.BY), "viikkoon viikoksi"),
    (
        Kind.WEEKWORD,
        WeekWord("fi"),
        " viikko viikon viikolla viikolle viikkoa viikot viikoilla viikoille viikkoina"
        " viikkojen vk vk. vko vko. vkolla vkot vkoilla vkon vk:lla vk:t vkolle",
    ),
    (Kind.YEARWORD, Case.WHEN, "vuonna vuodelle vuosille vuosina vuosiksi v."),
    (Kind.YEARWORD, Case.OF, "vuoden vuosien v:n"),
    (Kind.YEARWORD, Case.PLAIN, "vuosi vuodet"),
    (Kind.YEARWORD, Case.SINCE, "vuodesta"),
    (Kind.YEARWORD, Case.BY, "vuoteen vuodeksi"),
    (Kind.QUARTERNAME, UnitWord(Unit.QUARTER, times=1), "q1"),
    (Kind.QUARTERNAME, UnitWord(Unit.QUARTER, times=2), "q2"),
    (Kind.QUARTERNAME, UnitWord(Unit.QUARTER, times=3), "q3"),
    (Kind.QUARTERNAME, UnitWord(Unit.QUARTER, times=4), "q4"),
    # ends
    (Kind.EDGE, EdgeWord(Edge.END), "loppu lopussa lopulla lopun loppua lopulle"),
    (
        Kind.EDGE,
        EdgeWord(Edge.MIDDLE),
        " puoliväli puolivälissä puoliväliä puolivälin keskivaiheilla keskivaiheille"
        " puolessavälissä",
    ),
    (Kind.EDGE, EdgeWord(Edge.START), "alku alussa alun alkua"),
    (Kind.EDGE, EdgeWord(Edge.START, Case.SINCE), "alusta"),
    (Kind.EDGE, EdgeWord(Edge.START, Case.BY), "alkuun aluksi"),
    (Kind.EDGE, EdgeWord(Edge.END, Case.BY), "loppuun lopuksi"),
    (Kind.EDGE, EdgeWord(Edge.MIDDLE, Case.BY), "puoliväliin puoliväliksi puoleenväliin"),
    (
        Kind.PERIODEND,
        UnitWord(Unit.YEAR),
        " vuoden_vaihde vuoden_vaihteessa vuoden_vaihteeseen vuodenvaihde vuodenvaihteessa"
        " vuodenvaihteeseen vuodenvaihdetta vuodenvaihteen vuodenvaihteeksi vuodenvaihteelle",
    ),
    (
        Kind.PERIODEND,
        UnitWord(Unit.MONTH),
        " kuun_vaihteessa kuun_vaihteeseen kuunvaihde kuunvaihteessa kuunvaihteeseen"
        " kuunvaihteeksi kuunloppuun kuunlopussa",
    ),
    # repetition
    (Kind.EVERY, "interval", "joka jokainen jokaisena jokaisen kunkin kukin kunakin"),
    (Kind.EVERYOTHER, True, "joka_toinen joka_toisena joka_toisella joka_2."),
    (Kind.ALWAYS, True, "aina yleensä tavallisesti"),
    (Kind.APART, True, "välein väliajoin"),
    (Kind.ONCEPER, True, "kerran kertaalleen"),
    (Kind.PERTIMES, True, "kertaa krt"),
    (Kind.INUNIT, UnitWord(Unit.DAY), "päivässä"),
    (Kind.INUNIT, UnitWord(Unit.WEEK), "viikossa"),
    (Kind.INUNIT, UnitWord(Unit.MONTH), "kuussa kuukaudessa"),
    (
        Kind.INUNIT,
        UnitWord(Unit.QUARTER),
        "neljänneksessä neljännesvuodessa kvartaalissa vuosineljänneksessä",
    ),
    (Kind.INUNIT, UnitWord(Unit.HALFYEAR), "puolessa_vuodessa puolivuodessa"),
    (Kind.INUNIT, UnitWord(Unit.YEAR), "vuodessa"),
    (Kind.OFTEN, Often(Unit.DAY), "päivittäin"),
    (Kind.OFTEN, Often(Unit.WEEK), "viikoittain viikottain"),
    (Kind.OFTEN, Often(Unit.MONTH), "kuukausittain"),
    (
        Kind.OFTEN,
        Often(Unit.MONTH, 3),
        "neljännesvuosittain kvartaaleittain vuosineljänneksittäin neljästi_vuodessa",
    ),
    (Kind.OFTEN, Often(Unit.MONTH, 4), "kolmesti_vuodessa"),
    (Kind.OFTEN, Often(Unit.MONTH, 6), "puolivuosittain kahdesti_vuodessa"),
    (Kind.OFTEN, Often(Unit.YEAR), "vuosittain"),
    (
        Kind.OFTEN,
        Often(Unit.WEEK, 1, (0, 1, 2, 3, 4)),
        " joka_arkiaamu joka_arki-ilta joka_arki arkisin arkipäivisin arkiaamuisin työpäivisin"
        " arki-iltaisin",
    ),
    (Kind.OFTEN, Often(Unit.WEEK, 1, (5, 6)), "viikonloppuisin"),
    # what spoils
    (
        Kind.NUMBERED,
        True,
        " standardi standardin standardissa sfs sfs-en iso iec"
        " § kohta kohdan kohdat kohdassa kohtien kohdissa kohtaan kohdasta asiakohta"
        " asiakohdat asiakohdan asiakohdassa asiakohtaan asiakohdissa asiakohtien pykälä"
        " pykälän pykälässä luku luvun luvussa luvut taulukon taulukossa kuva kuvan"
        " kuvio tiloissa kappale kappaleessa momentti mom. numero nro nro. n:o numerolla"
        " tunnus osasto osastolla mittakaava mittakaavassa",
    ),
    (
        Kind.MAYBENUMBERED,
        True,
        " huone huoneet huoneissa tilat huoneessa huoneen huoneeseen tila salissa sali kokoustila",
    ),
    (Kind.MAYBENUMBERED, True, "~tila ~tilassa ~huone ~huoneessa ~sali ~salissa"),
    (Kind.SEE, True, "ks. ks kts. kts katso vrt. vrt vertaa"),
    (
        Kind.SOME,
        True,
        " muutaman muutamien usean useiden useamman monen monien puolentoista puolitoista"
        " muutama muutamaa muutamia usea useita useampi monta montaa ja_puolen ja_puoli"
        " parinkymmenen",
    ),
    (
        Kind.PARITY,
        True,
        " parillinen parillisen parillisella parillisina parillisilla parillisten pariton"
        " parittoman parittomalla parittomina parittomilla parittomien",
    ),
    (
        Kind.MAYBENUMBERED,
        True,
        " ajassa taulukko ~taulukko kysymys kysymyksen kysymykset kysymyksiin kysymyksissä tavoite"
        " tavoitteen tavoitteet työpaketti työpaketin työpaketit erä jakso sarake sarakkeen"
        " arvosana keskiarvo pisteet indeksi tyyppi malli hinta tulos tuote tuotteen korko"
        " lämpötila arvo alue alueen alueella ~alue ~alueen ~alueella"
        " liite liitteen liitteet liitteessä liitteenä sivu sivut sivulla sivuilla sivun s."
        " vaunu paikka osio osa rivi rivin rivillä ryhmä luokka kerros taso tasolla",
    ),
    (
        Kind.TITLED,
        True,
        " kokous kokouksen kokouksessa kokouksesta kokoukseen kokousta kokoukset pöytäkirja"
        " pöytäkirjan pöytäkirjassa pöytäkirjat pöytäkirjaan muistio muistion muistiossa laki"
        " lain laissa asetus asetuksen nro nro. n:o päätös päätöksen sopimus sopimuksen dnro"
        " diaarinumero numero esityslista esityslistan määräys tiedote julkaisu raportti lehti",
    ),
    (Kind.HAPPENED, True, "~ttiin ~htiin ~ltiin ~ntiin"),
    (
        Kind.NOISE,
        True,
        "budjettiin pakettiin raporttiin nettiin internettiin korttiin dokumenttiin tonttiin"
        " instituuttiin konserttiin formaattiin kalusteisiin liittoon postiin",
    ),
    (Kind.PARTOF, True, "~sta ~stä"),
    (
        Kind.OUTOF,
        True,
        "läsnä paikalla osallistujia jäseniä edustajia päätösvaltainen suhde suhteessa äänin",
    ),
    (Kind.YEARWORD, Case.WHEN, "~kaudella ~kaudelle ~kaudeksi kaudella kaudelle"),
    (Kind.NUMBERED, True, "~kohta"),
    (
        Kind.TITLED,
        True,
        " ~luettelo ~lista ~listan ~kokous ~kokouksen ~kokouksessa ~kokouksesta ~pöytäkirja"
        " ~pöytäkirjan ~pöytäkirjassa ~laki ~lain ~asetus ~päätös ~päätöksen ~sopimus ~muistio",
    ),
    (Kind.VERSION, "strong", "v. v"),
    (Kind.VERSION, "weak", "versio version versiossa"),
    (
        Kind.COUNTED,
        True,
        " € euroa euron eur e milj. miljoonaa miljoonan mrd tuhatta t€ prosenttia prosentin"
        " pros. hlö hlöä hlön hlöt henkilöä henkilön henkeä hengen hengelle hengeltä jäsentä"
        " jäsenen jäsenestä jäsenistä jäsenten osallistujaa osallistujan osallistujalle kpl"
        " kappaletta kertaa kerran krt km m m2 kg metriä neliötä htv paikkaa ääntä"
        " äänellä sivua osasta osaa osallistujista enemmistö enemmistön enemmistöllä määräenemmistö"
        " määräenemmistöllä kunnasta kuntaa hakemusta liitettä pistettä varajäsentä lasta"
        " osuus osuuden osuudella vastaajaa vastausta"
        " litraa astetta kuntaa jaksoa kertaluokkaa varausta ryhmää",
    ),
    (Kind.TIMES, True, "x"),
    (Kind.THAT, True, "että jotta joka jonka jossa joista jotka jos kun koska"),
    (
        Kind.HAPPENED,
        True,
        " oli olivat olleet ollut pidettiin järjestettiin järjestetyssä järjestetyn pidetyssä"
        " pidetyn pidetty"
        " päättyi päättyivät alkoi alkoivat aloitti aloittivat kesti kestivät osallistui"
        " osallistuivat käsitteli"
        " käsiteltiin käsitellyssä valmisteltiin valmisteli hyväksyttiin hyväksyi jätettiin"
        " jätti lähetettiin lähetti"
        " saatiin sai saapui saapuivat tuli tulivat toimitettiin toimitti avattiin avasi"
        " päätti päättivät poistui poistuivat"
        " kokoontui kokoontuivat kokoontuneessa allekirjoitettiin julkaistiin käynnistyi"
        " käynnistettiin perustettiin asetettiin nimettiin"
        " valittiin valitsi esiteltiin esitteli kuultiin tehtiin teki vieraili vierailivat"
        " tapasi tapasivat kävi kävivät jäi"
        " toteutettiin toteutui valmistui valmistuivat sulkeutui  merkittiin todettiin"
        " kirjattiin haastateltiin koulutettiin esitettiin maksettiin maksoi laskutettiin"
        " tarkastettiin tarkistettiin annettiin antoi"
        " saapunut saapuneet tapahtui tapahtunut aloitettiin lopetettiin keskusteltiin"
        " neuvoteltiin ilmoitti ilmoitettiin vahvistettiin päivättiin päivätty päivätyssä"
        " päivätyn laadittiin laati vastasi vastattiin vieraillut jätetty jätetyssä",
    ),
    (
        Kind.AHEAD,
        True,
        " siirretään siirrettiin siirtyi siirtyy lykättiin lykätty lykkääntyi"
        " siirretty peruttiin peruttu perutaan on_tarkoitus"
        " seuraava seuraavan seuraavat pidetään pidettävä pidettävän pidettävässä pidettävään"
        " pidettäväksi pidettävät järjestetään järjestettävä järjestettävän järjestettävässä"
        " jatkuu jatkuvat kestää kestävät loppuu loppuvat päättyvät aukeaa aukeavat alkavat"
        " tulee alkaa päättyy alkavan alkava päättyvä järjestettäväksi toimitetaan"
        " toimitettava lähetetään lähetettävä käsitellään käsiteltävä kokoontuu",
    ),
    (
        Kind.HAPPENED,
        True,
        " hylättiin nostettiin kerättiin luovutettiin palautettiin ostettiin myytiin tilattiin"
        " varattiin maksettiin"
        " hoiti hoitivat järjesti järjestivät piti pitivät aloitettiin avautui muutettiin"
        " muutti rakennettiin korjattiin"
        " asennettiin testattiin otettiin otti annettiin tarjosi saivat menivät meni lähti"
        " lähtivät palasi palasivat"
        " syntyi kuoli muuttui irtisanottiin palkattiin rekrytoitiin sai ilmestyi esiintyi"
        " vietettiin juhlittiin"
        " haettiin haki hakivat myönnettiin myönsi liittyi liittyivät erosi erosivat"
        " jäivät vastaanotettiin"
        " kirjoitti kirjoitettiin kertoi totesi ehdotti esitti pyysi kysyi luki luettiin"
        " laadittiin tarkasti koottiin"
        " toteutettu järjestetty hyväksytty allekirjoitettu julkaistu aloittanut päättynyt"
        " alkanut valmistunut"
        " olin olimme kävin kävimme pidin pidimme tapasin tapasimme vierailimme sain saimme tein"
        " teimme lähetin lähetimme osallistuin osallistuimme kokoonnuimme keskustelimme aloitin"
        " aloitimme lopetin lopetimme lopetti lopettivat maksoin tilasin tilasi soitin soitti"
        " varmistui hajosi rikkoutui peruuntui peruuntuivat katosi kirjasi nousi kutsui kokosi"
        " voitti hävisi keräsi myi osti ostin toi vei näki kuuli lupasi oltiin mentiin tultiin",
    ),
    (
        Kind.DECIDED,
        True,
        "sovittiin päätettiin sovittu päätetty linjattiin ehdotettiin esitettiin pyydettiin",
    ),
)
