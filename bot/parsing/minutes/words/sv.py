"""Swedish words of minutes, of Sweden and of Finland."""

from bot.domain.language import Language
from bot.parsing.minutes.words.forms import collect, lines, pairs, swedish
from bot.parsing.minutes.words.names import SWEDISH
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
            hösten, våren, årsmötet
        """),
        thing_leads=True,
        has_compounds=True,
        acts_by_initials=False,
        dash_ends_title=False,
        when=lines("datum, tid, dag, tidpunkt, tid och plats, när, klockan"),
        where=lines("plats, ställe"),
        present=lines("närvarande, frånvarande, deltagare, kallade, ej närvarande, övriga"),
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
            bakgrund, beskrivning av ärendet, ärendebeskrivning, motivering, redogörelse,
            bilagor, bilaga
        """),
        action=lines("""
            åtgärd, åtgärder, att göra, handlingsplan, åtgärdslista, uppgifter, todo, to do,
            aktiviteter, uppdrag, uppgift, action, kvar att göra
        """),
        signatures=lines("""
            signaturer, underskrifter, underskrift, vid protokollet, justeras, justerat
        """),
        adopting=lines("""
            enligt förslag, enligt förslaget, i enlighet med förslaget, attsats, attsatsen,
            att-satsen, bifalles, bifölls, beslutsförslaget, beslutade enligt
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
        wishing=lines("""
            anser det viktigt, är viktigt att, önskar, målsättning, hoppas, eftersträvar, bra
            om, kostnaderna, reserveras, hänsyn
        """),
        settled=lines("""
            godkänna, fastställa, anteckna, antecknade, bevilja, reservera, välja, utse, inte,
            godkänns, fastställs, noteras, antecknas, bordläggs, väljs, utses, ses, behövs,
            finns, hoppas, avslutas, öppnas
        """),
        closing_meeting=lines("""
            mötet avslutas, mötet avslutades, förklarade mötet, öppnar mötet, avslutar mötet,
            öppnande av mötet, mötet öppnas
        """),
        verbs=collect([*swedish(VERBS), ("ske", Form.PASSIVE)]),
        has_been=lines("""
            har, hade, var, blev, hölls, skickade, informerade, berättade, rapporterade,
            öppnade, avslutades, fått, varit, gick, fanns, diskuterades, diskuterade, skulle,
            genomfördes, redan, konstaterades
        """),
        unsure=lines("""
            kanske, bör, får, planeras, kan, kunna, skulle, borde, eventuellt, ifall, vill,
            ville, önskar, möjligen, behövs, vem
        """),
        negations=lines("inte, ej, icke"),
        conditions=lines("om, ifall, då, när"),
        agreeing=lines("""
            bestämdes att, kom överens om att, beslutades att, beslutade att, enades om att
        """),
        agreed_that=frozenset(),
        adverbs=lines("också, även, sedan, nu, först, genast, därefter, själv, tillsammans"),
        links=lines("och, samt, o, &, +"),
        clause_openers=lines("att, samt att, och att, så att"),
        roles=lines("""
            ordförande, ordföranden, ordf, vice ordförande, viceordföranden, sekreterare,
            sekreteraren, kassör, kassören, kassaförvaltaren, valberedningen,
            verksamhetsledaren, projektledaren, koordinatorn, projektkoordinatorn,
            kommundirektören, socialnämnden, kansliet, arbetsgruppen, planeringsgruppen,
            revisorn, revisorerna, styrelsemedlem, ledamöterna, webbmaster, förvaltningen,
            kommunen, redaktören, festkommittén, vd, stadsdirektören, rektor, informatören,
            utskottet, kommittén, presidiet, byalaget, materialaren, tränaren,
            medlemssekreteraren, projektet
        """),
        own_body=lines("""
            styrelsen, styrelse, nämnden, fullmäktige, kommunstyrelsen, mötet, årsmötet,
            föreningen, vi
        """),
        all_of=lines("alla, varje, samtliga"),
        articles=frozenset(),
        will=lines("ska, skall"),
        promised=lines("lovade, lovar, åtog sig, tar på sig"),
        duty=lines("ska, skall, måste"),
        duty_reach=6,
        modals=frozenset(),
        is_duty=frozenset(),
        nouns=frozenset(),
        given=lines("""
            får i uppdrag att, fick i uppdrag att, ges i uppdrag att, gavs i uppdrag att, åtar
            sig att, åtog sig att
        """),
        handing=lines("""
            uppdrar åt, uppdrar, uppdrog åt, ger, gav, befullmäktiga, uppdra åt, ge
        """),
        by=lines("""
            senast, till och med, t.o.m, före, innan, deadline, sista dag, sista anmälningsdag,
            utgår, inför, till den
        """),
        closing=lines("""
            sista anmälningsdag, sista ansökningsdag, ansökningstiden går ut, ansökningstiden,
            anmälningstiden, deadline, sista dag, sista dagen, ansökan ska, skickas in, lämnas
            in, intresseanmälan, remisstiden, svar senast, utgår
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
        general_meetings=lines("""
            årsmöte, årsmötet, vårmöte, vårmötet, höstmöte, höstmötet, stämma, stämman,
            årsstämma, årsstämman, föreningsstämma, föreningsstämman, bolagsstämma
        """),
        beside_meeting=lines("vid, på, inför, till, före, från, under"),
        events=pairs(EVENTS),
        happening=lines("""
            är, hålls, ordnas, arrangeras, äger, börjar, inleds, sker, blir, infaller, öppnar,
            planeras, publiceras, kommer
        """),
        places={},
        place_openers=lines("på, i, hos, vid"),
        names=lines(SWEDISH),
    )
