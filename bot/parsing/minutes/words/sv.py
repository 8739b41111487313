"""Swedish words of minutes, of Sweden and of Finland."""

from bot.domain.language import Language
from bot.parsing.minutes.words.forms import collect, lines, numbers, pairs, swedish
from bot.parsing.minutes.words.names import SWEDISH
from bot.parsing.minutes.words.roles import SWEDISH as SWEDISH_ROLES
from bot.parsing.minutes.words.roles import SWEDISH_ENDS
from bot.parsing.minutes.words.sv_verbs import VERBS
from bot.parsing.minutes.words.table import Form, Words

EVENTS = """
möte: mötet möten
träff: träffen träffar
kurs: kursen kurser
utbildning: utbildningen utbildningar
seminarium: seminariet seminarier
verkstad: verkstaden verkstäder
dag: dagen dagar
kväll: kvällen
fest: festen fester
middag: middagen
resa: resan
mässa: mässan
konsert: konserten
workshop: workshopen workshoppar
stämma: stämman stämmor
sammanträde: sammanträdet sammanträden
talko: talkot
"""
ANCHORS = """
årsmöte: årsmötet
vårmöte: vårmötet
höstmöte: höstmötet
årsstämma: årsstämman
föreningsstämma: föreningsstämman
stämma: stämman
möte: mötet
"""
COUNTS = """
1: en ett
2: två
3: tre
4: fyra
5: fem
6: sex
7: sju
8: åtta
10: tio
"""
UNITS = """
1: dag dagar
7: vecka veckor
30: månad månader
"""
MONTHS = {
    month: f"i {month}"
    for month in [
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
        "jan",
        "feb",
        "apr",
        "aug",
        "sept",
        "okt",
        "nov",
        "dec",
    ]
}


def table() -> Words:
    """Build the Swedish table."""
    return Words(
        language=Language.SV,
        common=lines("""
            och, att, är, som, för, på, av, med, till, den, det, inte, en, ett, styrelsen, mötet
        """),
        abbreviations=lines("""
            t.ex, ex, bl.a, bl, dvs, osv, m.m, m.fl, mm, mfl, kl, nr, ca, c:a, st, ordf, sekr,
            ang, resp, ev, tel, jfr, s.k, sk, f.o.m, t.o.m, fom, tom, inkl, exkl, kap, dnr, bil,
            max, min, r.f, rf, eg, mvh
        """),
        minutes=lines("""
            protokoll, mötesprotokoll, styrelseprotokoll, snabbprotokoll, minnesanteckningar,
            styrelsemöte, sammanträde, sammanträdesprotokoll, möte, årsmöte, mötesanteckningar,
            anteckningar, föredragningslista
        """),
        clock=lines("kl, klockan"),
        months=lines("""
            januari, februari, mars, april, maj, juni, juli, augusti, september, oktober,
            november, december, jul, midsommar, midsommaren, påsk, valborg, årsskiftet, nyår,
            vecka, veckan, månaden, kvartal, kvartalet, året, måndag, tisdag, onsdag, torsdag,
            fredag, lördag, söndag, sept, okt, nov, dec, jan, feb, imorgon, månadsskiftet,
            hösten, våren, årsmötet, veckor, dagar, dag, månad, månader, veckoslutet
        """),
        thing_leads=True,
        has_compounds=True,
        lists_infinitives=True,
        acts_by_initials=False,
        dash_ends_title=False,
        when=lines("datum, tid, dag, tidpunkt, tid och plats, när, klockan"),
        where=lines("plats, ställe"),
        present=lines("""
            närvarande ledamöter, närvarande medlemmar, övriga närvarande, närvarande, frånvarande,
            deltagare, kallade, ej närvarande, övriga
        """),
        attended=lines("närvarande var, närvarande är, på plats var, med på mötet var"),
        honorifics=frozenset(),
        proposal=lines("""
            förslag, förslag till beslut, beslutsförslag, ordförandens förslag, att-satser,
            yrkande, yrkanden, föredragandens förslag
        """),
        decision=lines("""
            beslut, beslutades, beslöts, mötets beslut, styrelsens beslut, kommunstyrelsens
            beslut, kommunfullmäktiges beslut, nämndens beslut, fullmäktiges beslut
        """),
        discussion=lines("diskussion, anteckningar, behandling, behandlingen"),
        background=lines("""
            sammanfattning av ärendet, sammanfattning, ärendet, beslutsunderlag, beslutet
            skickas till, beslutet sänds till, expedieras, delges, protokollsutdrag,
            protokollsutdrag till, skäl, ekonomiska konsekvenser, konsekvenser, tidigare
            behandling, beredning, yttrande, jäv, reservation, reservationer, bakgrund,
            beskrivning av ärendet, ärendebeskrivning, motivering, redogörelse, bilagor, bilaga
        """),
        action=lines("""
            åtgärd, åtgärder, att göra, handlingsplan, åtgärdslista, uppgifter, todo, to do,
            aktiviteter, uppdrag, uppgift, action, kvar att göra
        """),
        signatures=lines("""
            signaturer, underskrifter, underskrift, vid protokollet, justeras, justerat
        """),
        act_column=lines("""
            vad, åtgärd, åtgärder, uppgift, uppgifter, att göra, ärende, aktivitet, aktiviteter,
            vad ska göras, vad skall göras, fråga, punkt, uppdrag, insats
        """),
        owner_column=lines("""
            vem, ansvarig, ansvariga, ansvar, vem gör, utförare, vilka, ansvarig person, av vem,
            vem ansvarar, ansvarar, namn, sköter, ordnar
        """),
        due_column=lines("""
            när, datum, klart, deadline, senast, tid, tidpunkt, klar, klart senast, tidtabell,
            tidsplan, klar senast, färdigt, när klart, när ska det vara klart, till när
        """),
        unnamed=lines("öppen, ingen, oklart"),
        charges=lines("försorg, ansvar, uppgift"),
        agents=lines("av"),
        done_marks=lines("""
            klart, klar, gjort, ok, utfört, genomfört, avslutat, avslutad, utförd
        """),
        adopting=lines("""
            enligt förslag, enligt förslaget, i enlighet med förslaget, attsats, attsatsen,
            att-satsen, förslaget godkändes, godkändes förslaget, godkände förslaget, godkänner
            förslaget, godkändes enligt, i enlighet med beslutsförslaget, enligt framlagt förslag,
            förslaget antogs, enligt beslutsförslaget, bifalles, bifölls, beslutsförslaget,
            beslutade enligt
        """),
        noting=lines("""
            kännedom, noteras, noterades, handlingarna, antecknas, antecknades, tillkänna
        """),
        deciding=lines("""
            godkändes, godkänns, godkänner, godkände, valdes, väljs, väljer, utsågs, beslutades,
            beslutade, beslutat, beslutar, beslöt, beslöts, bestämdes, bestämde, bordlades,
            bordläggs, bifalles, bifölls, fastställdes, fastställs, uppdrar, avslogs, lades till
            handlingarna, antogs, skjuts upp, får i uppdrag, fick i uppdrag, antecknas,
            antecknades, noterades, återremitteras
        """),
        undecided=lines("""
            beslutades inte, ska beslutas, skall beslutas, på årsmötet beslutade, tidigare
            beslutat, redan beslutat, om det godkänns
        """),
        wishing=lines("""
            anser det viktigt, är viktigt att, önskar, målsättning, hoppas, eftersträvar, bra
            om, kostnaderna, reserveras, hänsyn
        """),
        standing=lines("""
            enligt lagen, enligt lag, enligt stadgarna, enligt stadgan, enligt reglementet,
            enligt reglerna, enligt kommunallagen, enligt föreningslagen, enligt
            förvaltningsstadgan, enligt ordningsreglerna, omprövning, delfåendet,
            omprövningsbegäran, besvärstiden, besvärsanvisning, vartannat år, vart tredje år,
            vart femte år
        """),
        moving=frozenset(),
        settled=lines("""
            godkänna, fastställa, anteckna, antecknade, bevilja, reservera, välja, utse, inte,
            godkänns, fastställs, noteras, antecknas, bordläggs, väljs, utses, ses, behövs,
            finns, höjs, sänks, beviljas, antas, behålls, beräknas, bedöms, anses, förväntas,
            uppskattas, hoppas, avslutas, öppnas, konstatera, notera, ge, fördela, anta, avslå,
            bordlägga, fortsätta, betala, bifalla, ha, låta, öka, höja, sänka, hålla, inleda,
            behålla, förordna, överlåta, justera, tillsätta, återremittera, avsätta, kalla
        """),
        closing_meeting=lines("""
            mötet avslutas, mötet avslutades, förklarade mötet, öppnar mötet, avslutar mötet,
            öppnande av mötet, mötet öppnas
        """),
        verbs=collect([*swedish(VERBS), ("ske", Form.PASSIVE)]),
        once=frozenset(),
        handed=lines("att, i, till"),
        has_been=lines("""
            har, hade, var, blev, hölls, skickade, informerade, berättade, rapporterade,
            öppnade, avslutades, fått, varit, gick, fanns, diskuterades, diskuterade, skulle,
            genomfördes, redan, konstaterades
        """),
        unsure=lines("""
            kanske, bör, får, planeras, kan, kunna, skulle, borde, eventuellt, ifall, vill,
            ville, önskar, möjligen, behövs, vem, varje år, årligen, alltid, vanligtvis,
            normalt, brukar
        """),
        negations=lines("inte, ej, icke"),
        conditions=lines("om, ifall, då, när"),
        agreeing=lines("""
            bestämdes att, kom överens om att, beslutades att, beslutade att, enades om att,
            beslutar att, beslöt att, beslöts att, bestämde att, bestämmer att, enades att,
            överenskoms att, beslutas att, kommer överens om att, beslut att
        """),
        agreed_that=frozenset(),
        adverbs=lines("""
            också, även, sedan, nu, först, genast, därefter, själv, tillsammans
        """),
        links=lines("och, samt, o, &, +"),
        clause_openers=lines("att, samt att, och att, så att"),
        roles=lines(SWEDISH_ROLES),
        role_ends=SWEDISH_ENDS,
        pronouns=lines("hon, han"),
        own_body=lines("""
            styrelsen, styrelse, nämnden, fullmäktige, kommunstyrelsen, mötet, årsmötet,
            föreningen, vi
        """),
        all_of=lines("alla, varje, samtliga"),
        articles=frozenset(),
        will=lines("ska, skall, kommer att, ska försöka, skall försöka, ämnar"),
        would=lines("skulle"),
        turning=lines("""
            till, därefter, sedan, sen, efter, under, innan, före, inför, nu, dessutom,
            samtidigt, därför, senare, först, även, för
        """),
        responsible=lines("är"),
        please=lines("vänligen"),
        promised=lines("""
            lovade, lovar, åtog sig, åtog sig att, tar på sig, tar på sig att, lovade att, har
            lovat att, har lovat, har åtagit sig att, har tagit på sig att, lovar att, erbjöd
            sig att, erbjuder sig att, tog på sig att
        """),
        duty=lines("ska, skall, måste"),
        duty_reach=6,
        modals=frozenset(),
        is_duty=frozenset(),
        nouns=frozenset(),
        given=lines("""
            får i uppdrag att, fick i uppdrag att, ges i uppdrag att, gavs i uppdrag att, åtar sig
            att, åtog sig att, fick i uppgift att, får i uppgift att, får uppdraget att, fick
            uppdraget att, har fått i uppdrag att, har i uppdrag att, ombeds att, ombads att,
            ombeds, ombads, ges uppdraget att, gavs uppdraget att, uppmanas att, befullmäktigas att,
            får till uppgift att, fick till uppgift att, ges till uppgift att, tilldelades uppgiften
            att
        """),
        handing=lines("""
            uppdrar åt, uppdrar, uppdrog åt, ger, gav, befullmäktiga, uppdra åt, ge, får, fick
        """),
        by=lines("""
            senast, till och med, t.o.m, före, innan, deadline, sista dag, sista anmälningsdag,
            utgår, inför, till den
        """),
        closing=lines("""
            sista anmälningsdag, sista ansökningsdag, ansökningstiden går ut, ansökningstiden,
            anmälningstiden, deadline, sista dag, sista dagen, ansökan ska, ska vara inne, skall
            vara inne, vara inne, inne senast, oss tillhanda, skickas in, lämnas in, tillhanda,
            intresseanmälan, remisstiden, svar senast, utgår
        """),
        asking=lines("ska vara inne, ska skickas in"),
        applying=lines("ansöker, anmäler sig, söker"),
        next_meeting=lines("""
            nästa möte, nästa styrelsemöte, nästa sammanträde, kommande möten, kommande
            styrelsemöten, nästa träff, nästa årsmöte, nästa stämma, nästa möten, följande möte,
            följande styrelsemöten, följande sammanträde, nästkommande möte, mötesdatum,
            mötestider
        """),
        by_next_meeting=lines("""
            till nästa möte, nästa möte, till nästa styrelsemöte, på nästa styrelsemöte, nästa
            styrelsemöte, inför nästa möte, vid nästa möte, följande möte
        """),
        needed=lines("""
            behövs, klar, klart, klara, deadline, inne, färdig, färdigt, färdiga
        """),
        before=lines("före, innan"),
        anchors=pairs(ANCHORS),
        counts=numbers(COUNTS),
        units=numbers(UNITS),
        bare_months=MONTHS,
        general_meetings=lines("""
            årsmöte, årsmötet, vårmöte, vårmötet, höstmöte, höstmötet, stämma, stämman,
            årsstämma, årsstämman, föreningsstämma, föreningsstämman, bolagsstämma
        """),
        beside_meeting=lines("vid, på, inför, till, före, från, under"),
        events=pairs(EVENTS),
        happening=lines("""
            levereras, invigs, träffas, samlas, möts, är, hålls, ordnas, arrangeras, äger, börjar,
            inleds, sker, blir, infaller, öppnar, planeras, publiceras, kommer
        """),
        places={},
        place_openers=lines("på, i, hos, vid"),
        names=lines(SWEDISH),
    )
