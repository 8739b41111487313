"""Swedish words of time, with Finland-Swedish habits."""

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

WEEKDAYS = ("mån", "tis", "ons", "tors", "fre", "lör", "sön")
PARTS = {
    "morgon": Part.MORNING,
    "förmiddag": Part.FORENOON,
    "eftermiddag": Part.AFTERNOON,
    "kväll": Part.EVENING,
    "natt": Part.NIGHT,
}

HOURS = {
    1: "ett",
    2: "två",
    3: "tre",
    4: "fyra",
    5: "fem",
    6: "sex",
    7: "sju",
    8: "åtta",
    9: "nio",
    10: "tio",
    11: "elva",
    12: "tolv",
}


def rows() -> Iterator[Row]:
    """Yield every row of the table."""
    for number, stem in enumerate(WEEKDAYS):
        day = Named(number)
        yield Kind.WEEKDAY, day, f"{stem}dag {stem}dagen {stem}dan på_{stem}da {stem}."
        yield Kind.WEEKDAY, Named(number, Case.OF), f"{stem}dagens"
        yield Kind.WEEKDAYS, day, f"{stem}dagar {stem}dagarna"
        yield Kind.PASTWEEKDAY, day, f"i_{stem}dags förra_{stem}dagen"
        for name, part in PARTS.items():
            forms = f"{stem}dags{name} {stem}dags{name}en {stem}dag{name}"
            yield Kind.PARTDAY, PartNamed(number, part), forms
            yield Kind.PARTDAYS, PartNamed(number, part), _plural(stem, name)
    yield from TABLE


def _plural(stem: str, part: str) -> str:
    ending = {"morgon": "morgnar", "natt": "nätter"}.get(part, f"{part}ar")
    return f"{stem}dags{ending}"


TABLE: tuple[Row, ...] = (
    (Kind.WEEKDAY, Named(0), "måndga måndan"),
    (Kind.WEEKDAY, Named(1), "tis tisd tisdga"),
    (Kind.WEEKDAY, Named(2), "onsdga onsadg"),
    (Kind.WEEKDAY, Named(3), "torsdga torsadg"),
    (Kind.WEEKDAY, Named(4), "fredga freadg"),
    (Kind.WEEKDAY, Named(5), "lördga lödag"),
    (Kind.WEEKDAY, Named(6), "söndga"),
    (Kind.WEEKDAY, Named(2), "ons"),
    (Kind.WEEKDAY, Named(3), "tors tor"),
    (Kind.WEEKDAY, Named(4), "fre"),
    (Kind.WEEKDAY, Named(5), "lör"),
    (Kind.WEEKDAY, Named(6), "sön"),
    (Kind.SHORTDAY, Named(0), "må må. mån"),
    (Kind.SHORTDAY, Named(1), "ti ti."),
    (Kind.SHORTDAY, Named(2, soft=True), "on on."),
    (Kind.SHORTDAY, Named(3, preposition=True), "to"),
    (Kind.SHORTDAY, Named(4), "fr fr."),
    (Kind.SHORTDAY, Named(5), "lö lö."),
    (Kind.SHORTDAY, Named(6), "sö sö."),
    (Kind.ABBRDAY, Named(0), "må må. mån"),
    (Kind.ABBRDAY, Named(1), "ti ti."),
    (Kind.ABBRDAY, Named(4), "fr fr."),
    (Kind.ABBRDAY, Named(5), "lö lö."),
    (Kind.ABBRDAY, Named(6), "sö sö."),
    (Kind.MONTH, Named(1), "januari jan jan."),
    (Kind.MONTH, Named(2), "februari febuari feb feb. febr febr."),
    (Kind.SHORTMONTH, Named(3), "mars mar mar. mar"),
    (Kind.MONTH, Named(4), "april apr apr."),
    (Kind.SHORTMONTH, Named(5), "maj"),
    (Kind.MONTH, Named(6), "juni"),
    (Kind.SHORTMONTH, Named(6), "jun jun."),
    (Kind.MONTH, Named(7), "juli"),
    (Kind.SHORTMONTH, Named(7), "jul jul."),
    (Kind.MONTH, Named(8), "augusti aug aug."),
    (Kind.MONTH, Named(9), "september sept sept. sep sep."),
    (Kind.MONTH, Named(10), "oktober okt okt."),
    (Kind.MONTH, Named(11), "november nov nov."),
    (Kind.MONTH, Named(12), "december dec dec."),
    # days counted from today
    (Kind.ANCHOR, Named(0), "idag i_dag under_dagen"),
    (
        Kind.ANCHOR,
        Named(1),
        " morgondagen morgondagens imorgon imorron imorn imorrn imorra i_morgon i_morron i_morn"
        " i_morrn i_morra i_mårgon",
    ),
    (
        Kind.ANCHOR,
        Named(2),
        " övermorgon övermorron i_övermorgon i_övermorron i_övermorn iövermorgon iövermorron"
        " i_överimorgon",
    ),
    (Kind.ANCHOR, Named(-1), "gårdagens igår i_går"),
    (Kind.ANCHOR, Named(-2), "i_förrgår iförrgår"),
    (
        Kind.PARTANCHOR,
        PartNamed(1, Part.MORNING),
        " i_morgon_bitti imorgon_bitti imorron_bitti imorn_bitti i_morgon_på_morgonen"
        " i_morgon_förmiddag i_morgon_på_förmiddagen",
    ),
    (
        Kind.PARTANCHOR,
        PartNamed(1, Part.AFTERNOON),
        "i_morgon_eftermiddag imorgon_eftermiddag i_morgon_på_eftermiddagen",
    ),
    (
        Kind.PARTANCHOR,
        PartNamed(1, Part.EVENING),
        "i_morgon_kväll imorgon_kväll i_morgon_på_kvällen",
    ),
    (Kind.PARTANCHOR, PartNamed(0, Part.EVENING), "i_kväll ikväll"),
    (Kind.PARTANCHOR, PartNamed(0, Part.NIGHT), "i_natt inatt"),
    (Kind.PARTANCHOR, PartNamed(0, Part.AFTERNOON), "i_eftermiddag"),
    (Kind.PARTANCHOR, PartNamed(0, Part.FORENOON), "i_förmiddag"),
    (Kind.PARTANCHOR, PartNamed(0, Part.MORNING), "i_morse"),
    (Kind.PARTANCHOR, PartNamed(-1, Part.EVENING), "i_går_kväll igår_kväll"),
    (Kind.PART, Part.MORNING, "morgon morgonen på_morgonen på_morron"),
    (Kind.PART, Part.FORENOON, "förmiddag förmiddagen på_förmiddagen fm fm. f.m."),
    (Kind.PART, Part.AFTERNOON, "eftermiddag eftermiddagen på_eftermiddagen em em. e.m."),
    (Kind.PART, Part.DAYTIME, "på_dagen"),
    (Kind.PART, Part.EVENING, "kväll kvällen på_kvällen"),
    (Kind.PART, Part.NIGHT, "natten på_natten"),
    # numbers
    (Kind.CARDINAL, 1, "en ett"),
    (Kind.CARDINAL, 2, "två ett_par"),
    (Kind.CARDINAL, 3, "tre"),
    (Kind.CARDINAL, 4, "fyra"),
    (Kind.CARDINAL, 5, "fem"),
    (Kind.CARDINAL, 6, "sex"),
    (Kind.CARDINAL, 7, "sju"),
    (Kind.CARDINAL, 8, "åtta"),
    (Kind.CARDINAL, 9, "nio"),
    (Kind.CARDINAL, 10, "tio"),
    (Kind.CARDINAL, 11, "elva"),
    (Kind.CARDINAL, 12, "tolv"),
    (Kind.CARDINAL, 13, "tretton"),
    (Kind.CARDINAL, 14, "fjorton"),
    (Kind.CARDINAL, 15, "femton"),
    (Kind.CARDINAL, 16, "sexton"),
    (Kind.CARDINAL, 17, "sjutton"),
    (Kind.CARDINAL, 18, "arton aderton"),
    (Kind.CARDINAL, 19, "nitton"),
    (Kind.CARDINAL, 20, "tjugo tjugu"),
    (Kind.CARDINAL, 21, "tjugoen tjugoett"),
    (Kind.CARDINAL, 22, "tjugotvå"),
    (Kind.CARDINAL, 23, "tjugotre"),
    (Kind.CARDINAL, 24, "tjugofyra"),
    (Kind.CARDINAL, 25, "tjugofem"),
    (Kind.CARDINAL, 28, "tjugoåtta"),
    (Kind.CARDINAL, 30, "trettio"),
    (Kind.CARDINAL, 40, "fyrtio"),
    (Kind.CARDINAL, 45, "fyrtiofem"),
    (Kind.CARDINAL, 50, "femtio"),
    (Kind.CARDINAL, 60, "sextio"),
    (Kind.CARDINAL, 90, "nittio"),
    (Kind.ORDINAL, Named(1), "första"),
    (Kind.ORDINAL, Named(2), "andra"),
    (Kind.ORDINAL, Named(3), "tredje"),
    (Kind.ORDINAL, Named(4), "fjärde"),
    (Kind.ORDINAL, Named(5), "femte"),
    (Kind.ORDINAL, Named(6), "sjätte"),
    (Kind.ORDINAL, Named(7), "sjunde"),
    (Kind.ORDINAL, Named(8), "åttonde"),
    (Kind.ORDINAL, Named(9), "nionde"),
    (Kind.ORDINAL, Named(10), "tionde"),
    (Kind.ORDINAL, Named(11), "elfte"),
    (Kind.ORDINAL, Named(12), "tolfte"),
    (Kind.ORDINAL, Named(13), "trettonde"),
    (Kind.ORDINAL, Named(14), "fjortonde"),
    (Kind.ORDINAL, Named(15), "femtonde"),
    (Kind.ORDINAL, Named(16), "sextonde"),
    (Kind.ORDINAL, Named(17), "sjuttonde"),
    (Kind.ORDINAL, Named(18), "artonde adertonde"),
    (Kind.ORDINAL, Named(19), "nittonde"),
    (Kind.ORDINAL, Named(20), "tjugonde"),
    (Kind.ORDINAL, Named(21), "tjugoförsta tjugo_första"),
    (Kind.ORDINAL, Named(22), "tjugoandra tjugo_andra"),
    (Kind.ORDINAL, Named(23), "tjugotredje tjugo_tredje"),
    (Kind.ORDINAL, Named(24), "tjugofjärde tjugo_fjärde"),
    (Kind.ORDINAL, Named(25), "tjugofemte tjugo_femte"),
    (Kind.ORDINAL, Named(26), "tjugosjätte tjugo_sjätte"),
    (Kind.ORDINAL, Named(27), "tjugosjunde tjugo_sjunde"),
    (Kind.ORDINAL, Named(28), "tjugoåttonde tjugo_åttonde"),
    (Kind.ORDINAL, Named(29), "tjugonionde tjugo_nionde"),
    (Kind.ORDINAL, Named(30), "trettionde"),
    (Kind.ORDINAL, Named(31), "trettioförsta trettio_första"),
    (Kind.ORDINAL, Named(0), "#:a #:e #:de #a #e"),
    (Kind.LAST, None, "sista siste"),
    # units
    (Kind.UNIT, UnitWord(Unit.MINUTE), "minut minuter min min."),
    (Kind.UNIT, UnitWord(Unit.MINUTE, times=30), "halvtimme en_halvtimme halv_timme en_halv_timme"),
    (Kind.UNIT, UnitWord(Unit.MINUTE, times=45), "tre_kvart tre_kvarts_timme trekvart"),
    (Kind.UNIT, UnitWord(Unit.MINUTE, times=15), "kvarts_timme en_kvart en_kvarts_timme"),
    (Kind.UNIT, UnitWord(Unit.MINUTE, times=90), "en_och_en_halv_timme"),
    (Kind.UNIT, UnitWord(Unit.HOUR), "timme timmar timma tim h"),
    (Kind.UNIT, UnitWord(Unit.DAY), "dag dagar dar dygn"),
    (Kind.UNIT, UnitWord(Unit.DAY, Case.OF), "dagars dygns dags"),
    (
        Kind.UNIT,
        UnitWord(Unit.WORKDAY),
        "arbetsdag arbetsdagar arbetsdagen vardag vardagar vardagen",
    ),
    (Kind.UNIT, UnitWord(Unit.WORKDAY, Case.OF), "arbetsdagars"),
    (Kind.UNIT, UnitWord(Unit.WEEK), "vecka veckor veckan"),
    (Kind.UNIT, UnitWord(Unit.VEE), "v v."),
    (Kind.UNIT, UnitWord(Unit.WEEK, Case.OF), "veckas veckans veckors"),
    (Kind.UNIT, UnitWord(Unit.WEEKEND), "veckoslut veckoslutet helg helgen veckända veckändan"),
    (Kind.UNIT, UnitWord(Unit.MONTH), "månad månader månaden mån mån."),
    (Kind.UNIT, UnitWord(Unit.MONTH, Case.OF), "månads månadens månaders"),
    (Kind.UNIT, UnitWord(Unit.QUARTER), "kvartal kvartalet kvartalen"),
    (Kind.UNIT, UnitWord(Unit.QUARTER, Case.OF), "kvartalets kvartals"),
    (Kind.UNIT, UnitWord(Unit.HALFYEAR), "halvår halvåret halvt_år"),
    (Kind.UNIT, UnitWord(Unit.HALFYEAR, Case.OF), "halvårets"),
    (Kind.UNIT, UnitWord(Unit.YEAR), "år året"),
    (Kind.UNIT, UnitWord(Unit.YEAR, Case.OF), "års årets"),
    # which
    (Kind.DEICTIC, Pointer.NEXT, "nästa följande i_nästa"),
    (Kind.DEICTIC, Pointer.COMING, "kommande"),
    (Kind.DEICTIC, Pointer.THIS, "denna detta den_här det_här innevarande"),
    (Kind.DEICTIC, Pointer.LAST, "förra senaste föregående"),
    (Kind.YEARREFWORD, 0, "i_år"),
    (Kind.YEARREFWORD, -1, "i_fjol ifjol"),
    # clock
    (Kind.CLOCKWORD, True, "kl kl. klockan kl: kl.: klo ca_kl. ca_kl kring_kl. vid_kl."),
    (Kind.APPROX, True, "ca ca. cirka runt kring"),
    (Kind.EXACTLY, True, "prick precis"),
    (Kind.HALFTO, True, "halv"),
    (Kind.QUARTER, True, "kvart en_kvart"),
    (Kind.PAST, True, "över"),
    (Kind.ZONE, "UTC", "utc gmt utc-tid"),
    (Kind.ZONE, "Europe/Stockholm", "cet cest svensk_tid"),
    (Kind.ZONE, "Europe/Helsinki", "eet eest finsk_tid finländsk_tid"),
    (
        Kind.TIMED,
        "begins",
        " börjar började slutade samlas samling träffas öppnar öppnas startar avgång avfärd avgår",
    ),
    (Kind.NOON, 12, "middagstid mitt_på_dagen"),
    (Kind.NOON, 24, "midnatt"),
    *((Kind.HOURAT, hour, f"{word}tiden vid_{word}tiden") for hour, word in HOURS.items()),
    # ties
    (Kind.DEN, True, "den d. det"),
    (Kind.DAYWORD, Case.WHEN, "dagen dag"),
    (Kind.AND, True, "och samt & o"),
    (Kind.OR, True, "eller antingen"),
    (Kind.ON, "sv", "på pa"),
    (Kind.IN, True, "i under vid hela"),
    (Kind.HENCE, True, "om"),
    (Kind.STARTING, True, "som_börjar som_inleds"),
    (Kind.OF, True, "av i på"),
    (Kind.PARTOF, True, "av"),
    (Kind.TO, True, "till"),
    (
        Kind.FROM,
        True,
        " från fr.o.m. fr.o.m fro.m. fom från_och_med fr_o_m med_början med_början_från"
        " med_början_den med_start med_start_från räknat_från gäller_från",
    ),
    (Kind.BETWEEN, True, "mellan"),
    (
        Kind.BY,
        "sv",
        " senast till tills till_och_med t.o.m. t.o.m t_o_m tom fram_till ända_till"
        " inte_senare_än allra_senast deadline deadline_är tidsfrist tidsfristen_är"
        " sista_dagen_är sista_dag_är sista_ansökningsdag sista_inlämningsdag frist"
        " förfallodag",
    ),
    (Kind.SINCE, True, "framåt"),
    (Kind.BEFORE, True, "före innan"),
    (Kind.AFTER, True, "efter"),
    (Kind.WITHIN, True, "inom"),
    (Kind.AGO, True, "sedan sen"),
    (Kind.FORAGO, True, "för"),
    (Kind.FROMNOW, True, "från_nu framåt_i_tiden"),
    (Kind.WEEKWORD, WeekWord("sv"), "vecka veckan veckorna v v. veckor"),
    (Kind.YEARWORD, Case.WHEN, "år året åren"),
    (Kind.DURING, True, "månad"),
    # ends
    (Kind.EDGE, EdgeWord(Edge.END), "slutet slut utgången utgång sluttampen"),
    (Kind.EDGE, EdgeWord(Edge.MIDDLE), "mitten medio"),
    (Kind.EDGE, EdgeWord(Edge.START), "början ingången"),
    (Kind.PERIODEND, UnitWord(Unit.YEAR), "årsskiftet årsslutet vid_årsskiftet"),
    (Kind.PERIODEND, UnitWord(Unit.MONTH), "månadsskiftet månadsslutet"),
    (Kind.PERIODEND, UnitWord(Unit.WEEK), "veckoslut"),
    # repetition
    (Kind.EVERY, "interval", "varje varenda"),
    (Kind.EVERYOTHER, True, "varannan vartannat varannat"),
    (Kind.EVERYNTH, "interval", "var vart"),
    (Kind.ALWAYS, True, "alltid vanligtvis vanligen oftast"),
    (Kind.APART, True, "mellanrum intervall intervaller"),
    (
        Kind.ONCEPER,
        True,
        "en_gång_i en_gång_per en_gång_om 1_gång_per 1_gång_i en_gång_varje en_gång_var",
    ),
    (Kind.PERTIMES, True, "gånger_per gånger_i gånger_om"),
    (Kind.OFTEN, Often(Unit.DAY), "dagligen dagligdags"),
    (Kind.OFTEN, Often(Unit.WEEK), "veckovis"),
    (Kind.OFTEN, Often(Unit.MONTH), "månadsvis månatligen"),
    (Kind.OFTEN, Often(Unit.MONTH, 3), "kvartalsvis"),
    (Kind.OFTEN, Often(Unit.MONTH, 6), "halvårsvis"),
    (Kind.OFTEN, Often(Unit.YEAR), "årligen årsvis"),
    (
        Kind.OFTEN,
        Often(Unit.WEEK, 1, (0, 1, 2, 3, 4)),
        " på_vardagar på_vardagarna vardagar varje_vardag varje_arbetsdag på_arbetsdagar"
        " arbetsdagar",
    ),
    (
        Kind.OFTEN,
        Often(Unit.WEEK, 1, (5, 6)),
        "på_veckosluten på_helgerna på_helger varje_veckoslut varje_helg",
    ),
    # feasts
    (Kind.SEASON, FeastWord(feasts.CHRISTMAS), "jul julen julhelgen julhelgerna"),
    (Kind.SEASON, FeastWord(feasts.EASTER), "påsk påsken påskhelgen påskhelgerna"),
    (Kind.SEASON, FeastWord(feasts.MIDSUMMER), "midsommar midsommaren midsommarhelgen"),
    (Kind.SEASON, FeastWord(feasts.MAY_EVE), "valborg valborgsmässoafton"),
    (Kind.SEASON, FeastWord(feasts.MAY_DAY), "vappen vapp"),
    (Kind.SEASON, FeastWord(feasts.NEW_YEAR), "nyår nyåret nyårshelgen"),
    (
        Kind.SEASON,
        FeastWord(feasts.EPIPHANY),
        "trettondag trettondagen trettonhelgen trettondedagen",
    ),
    (Kind.SEASON, FeastWord(feasts.PENTECOST), "pingst pingsten"),
    (Kind.FEAST, feasts.NEW_YEAR, "nyårsdagen nyårsdag"),
    (Kind.FEAST, feasts.EPIPHANY, "trettondagen trettondag_jul trettondedag_jul trettondedagen"),
    (Kind.FEAST, feasts.EPIPHANY_EVE, "trettondagsafton trettondagsaftonen"),
    (Kind.FEAST, feasts.RUNEBERG, "runebergsdagen"),
    (Kind.FEAST, feasts.VALENTINE, "alla_hjärtans_dag vändagen"),
    (Kind.FEAST, feasts.KALEVALA, "kalevaladagen"),
    (Kind.FEAST, feasts.WOMEN, "kvinnodagen internationella_kvinnodagen"),
    (Kind.FEAST, feasts.CANTH, "minna_canth-dagen jämställdhetsdagen"),
    (Kind.FEAST, feasts.SHROVE_TUESDAY, "fettisdagen fastlagstisdagen fettisdag"),
    (Kind.FEAST, feasts.SHROVE_SUNDAY, "fastlagssöndagen fastlagssöndag"),
    (Kind.FEAST, feasts.ASH_WEDNESDAY, "askonsdagen askonsdag"),
    (Kind.FEAST, feasts.PALM_SUNDAY, "palmsöndagen palmsöndag"),
    (Kind.FEAST, feasts.MAUNDY_THURSDAY, "skärtorsdagen skärtorsdag"),
    (Kind.FEAST, feasts.GOOD_FRIDAY, "långfredagen långfredag"),
    (Kind.FEAST, feasts.HOLY_SATURDAY, "påskafton påskaftonen påsklördagen påsklördag"),
    (Kind.FEAST, feasts.EASTER_DAY, "påskdagen påskdag påsksöndagen påsksöndag"),
    (
        Kind.FEAST,
        feasts.EASTER_MONDAY,
        "annandag_påsk annandagen_i_påsk annandagpåsk påskmåndagen andra_påskdagen annan_dag_påsk",
    ),
    (
        Kind.FEAST,
        feasts.MAY_EVE,
        "valborgsmässoafton valborgsmässoaftonen valborgsafton vappafton vappaftonen",
    ),
    (Kind.FEAST, feasts.MAY_DAY, "vappdagen första_maj valborgsdagen arbetarnas_dag förstamaj"),
    (Kind.FEAST, feasts.EUROPE_DAY, "europadagen"),
    (Kind.FEAST, feasts.MOTHERS_DAY, "mors_dag morsdag"),
    (
        Kind.FEAST,
        feasts.ASCENSION,
        " kristi_himmelsfärdsdag kristi_himmelfärdsdag kristi_himmelsfärdsdagen helatorsdagen"
        " helatorsdag kristi_himmelsfärds_dag",
    ),
    (Kind.FEAST, feasts.PENTECOST, "pingstdagen pingstdag"),
    (Kind.FEAST, feasts.MIDSUMMER_EVE, "midsommarafton midsommaraftonen"),
    (Kind.FEAST, feasts.MIDSUMMER_DAY, "midsommardagen midsommardag"),
    (Kind.FEAST, feasts.KIVI, "aleksis_kivi-dagen finska_litteraturens_dag"),
    (Kind.FEAST, feasts.UNITED_NATIONS, "fn-dagen"),
    (Kind.FEAST, feasts.ALL_SAINTS, "alla_helgons_dag allhelgonadagen allhelgona alla_helgona"),
    (Kind.FEAST, feasts.SWEDISH_DAY, "svenska_dagen"),
    (Kind.FEAST, feasts.FATHERS_DAY, "fars_dag farsdag"),
    (Kind.FEASTWEEK, feasts.CHRISTMAS_EVE, "julveckan"),
    (Kind.FEASTWEEK, feasts.MIDSUMMER_EVE, "midsommarveckan"),
    (Kind.WEEKREFWORD, 2, "veckan_efter_nästa veckan_därpå"),
    (Kind.WEEKREFWORD, -2, "förrförra_veckan"),
    (Kind.ADVENT, True, "advent söndagen_i_advent adventssöndagen"),
    (Kind.FEAST, feasts.INDEPENDENCE, "självständighetsdagen självständighetsdag"),
    (Kind.FEAST, feasts.LUCIA, "luciadagen lucia luciadag"),
    (Kind.FEAST, feasts.CHRISTMAS_EVE, "julafton julaftonen"),
    (Kind.FEAST, feasts.DAY_BEFORE_CHRISTMAS_EVE, "dan_före_dopparedan dagen_före_julafton"),
    (Kind.FEAST, feasts.CHRISTMAS_DAY, "juldagen juldag"),
    (
        Kind.FEAST,
        feasts.BOXING_DAY,
        "annandag_jul annandagen_i_jul annandagjul andra_juldagen stefanidagen annan_dag_jul",
    ),
    (Kind.FEAST, feasts.NEW_YEARS_EVE, "nyårsafton nyårsaftonen"),
    (Kind.EVE, True, "afton aftonen dagen_före"),
    # what spoils
    (
        Kind.NUMBERED,
        True,
        " standard standarden ss-en iso"
        " § punkt punkten punkter punkterna paragraf kapitel kap. tabell figur bild"
        " avsnitt stycke nr nr. nummer mom. moment monter montern skala"
        " skalan",
    ),
    (
        Kind.MAYBENUMBERED,
        True,
        " bilaga bilagor bilagan bilagorna sida sidan sidor sidorna s. del rad vagn plats"
        " grupp våning våningen kolumn betyg medeltal pris modell typ"
        " resultat resultatet produkt produkten ränta räntan värde temperatur",
    ),
    (
        Kind.TITLED,
        True,
        " möte mötet möten mötets sammanträde sammanträdet protokoll protokollet protokollen"
        " protokollets lag lagen förordning förordningen nr nr. nummer beslut beslutet avtal"
        " avtalet dnr föredragningslista föredragningslistan promemoria pm rapport publikation"
        " tidning meddelande",
    ),
    (Kind.HAPPENED, True, "~ades ~ogs ~evs ~ördes ~ändes ~ttes ~ade"),
    (
        Kind.OUTOF,
        True,
        " närvarande deltagare medlemmar förhållandet rösterna röstsiffrorna majoritet_på"
        " majoriteten_på",
    ),
    (Kind.YEARWORD, Case.WHEN, "~perioden perioden"),
    (Kind.MAYBENUMBERED, True, "rum rummet rummen sal salen ~rum ~rummet ~salen ~sal"),
    (Kind.SOME, True, "några flera åtskilliga"),
    (Kind.PARITY, True, "jämn jämna udda"),
    (
        Kind.TITLED,
        True,
        " ~listan ~lista ~möte ~mötet ~mötets ~protokoll ~protokollet ~lagen ~förordningen"
        " ~beslut ~beslutet ~sammanträde ~sammanträdet ~avtal ~avtalet",
    ),
    (Kind.VERSION, "strong", "v. v version ver."),
    (
        Kind.COUNTED,
        True,
        " € euro eur miljoner miljon mn md tusen procent pers. pers personer person deltagare"
        " medlemmar medlemmarna ledamöter st st. styck stycken gånger gång km m m2 kg meter"
        " årsverken platser röster sidor bilagor ansökningar barn svar poäng kommuner"
        " majoritet grader liter",
    ),
    (Kind.TIMES, True, "x"),
    (
        Kind.DAYEND,
        True,
        "före_dagens_slut före_arbetsdagens_slut före_arbetstidens_slut innan_dagens_slut",
    ),
    (Kind.TIMED, "ends", "slutar upphör avslutas stänger stängs"),
    (Kind.TIMED, "lasts", "pågår fortsätter varar"),
    (Kind.THAT, True, "att som vilken vilket vilka om när där"),
    (
        Kind.HAPPENED,
        True,
        " var hölls höll avslutades avslutade inleddes inledde öppnades öppnade började"
        " startade slutade upphörde"
        " behandlades behandlade godkändes godkände lämnades lämnade skickades skickade"
        " ordnades ordnade anordnades anordnade"
        " deltog besökte träffades träffade sammanträdde samlades utsågs valdes grundades"
        " tillsattes undertecknades"
        " publicerades antecknades konstaterades diskuterades presenterades gavs gav fick kom"
        " blev inkom anlände avgick"
        " genomfördes pågick varade gick_ut utgick stängdes betalades granskades justerades"
        " fastställdes"
        " meddelade meddelades bekräftades upprättades svarade skedde inträffade daterad"
        " daterat daterade hållits hållit hållet gjorde gjordes tog togs sände sändes såg ringde"
        " köpte köptes skrev skrevs valde mottogs åkte",
    ),
    (
        Kind.AHEAD,
        True,
        " flyttas flyttades flyttats framflyttas inställs inställdes hålls hållas ordnas ska"
        " skall kommer blir börjar slutar sammanträder skickas lämnas fortsätter pågår upphör"
        " vara_daterad vara_daterat ha_hållits ha_kommit ha_inkommit ha_skett"
        " avslutas öppnar öppnas stänger stängs startar samlas träffas varar",
    ),
    (
        Kind.DECIDED,
        True,
        " beslöt beslöts beslutade beslutades beslutats överenskoms kom_överens enades"
        " föreslogs ombads",
    ),
)
