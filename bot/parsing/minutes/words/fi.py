"""Finnish words of minutes."""

from bot.domain.language import Language
from bot.parsing.minutes.words.fi_nouns import EVENTS, PLACES
from bot.parsing.minutes.words.fi_verbs import VERBS
from bot.parsing.minutes.words.forms import collect, finnish, lines, numbers, pairs
from bot.parsing.minutes.words.names import FINNISH
from bot.parsing.minutes.words.roles import FINNISH as FINNISH_ROLES
from bot.parsing.minutes.words.roles import FINNISH_ENDS
from bot.parsing.minutes.words.table import Words

ANCHORS = """
vuosikokous: vuosikokousta vuosikokoukseen vuosikokouksen
syyskokous: syyskokousta syyskokoukseen syyskokouksen
kevätkokous: kevätkokousta kevätkokoukseen kevätkokouksen
yhtiökokous: yhtiökokousta yhtiökokoukseen yhtiökokouksen
yleiskokous: yleiskokousta yleiskokoukseen
kokous: kokousta
"""
COUNTS = """
1: yksi yhden
2: kaksi kahden
3: kolme kolmen
4: neljä neljän
5: viisi viiden
6: kuusi kuuden
7: seitsemän
8: kahdeksan
10: kymmenen
"""
UNITS = """
1: päivä päivää
7: viikko viikkoa
30: kuukausi kuukautta kuukauden
"""
MONTHS = "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu"


def table() -> Words:
    """Build the Finnish table."""
    return Words(
        language=Language.FI,
        common=lines("""
            ja, on, että, ei, oli, ovat, kokous, kokouksen, klo, sekä, mukaan, tai, myös, jos
        """),
        abbreviations=lines("""
            esim, ml, mm, pj, n, nk, ns, yms, jne, ym, klo, puh, siht, varapj, os, s, ks, vrt,
            eli, tms, ao, ko, em, op, nro, dnro, liit, hlö, hlöä, kpl, st, huom, max, min, viim,
            alk, noin, ry
        """),
        minutes=lines("""
            pöytäkirja, muistio, kokousmuistio, kokouspöytäkirja, palaverimuistio, kokous,
            palaveri, esityslista
        """),
        clock=lines("klo, kello"),
        months=lines("""
            tammikuussa, helmikuussa, maaliskuussa, huhtikuussa, toukokuussa, kesäkuussa,
            heinäkuussa, elokuussa, syyskuussa, lokakuussa, marraskuussa, joulukuussa, joulua,
            pääsiäistä, juhannusta, vappua, vapun, joulun, juhannuksen, pääsiäisen, kuun,
            viikon, viikolla, vuoden, tammikuun, helmikuun, maaliskuun, huhtikuun, toukokuun,
            kesäkuun, heinäkuun, elokuun, syyskuun, lokakuun, marraskuun, joulukuun,
            maanantaina, tiistaina, keskiviikkona, torstaina, perjantaina, lauantaina,
            sunnuntaina, maanantaihin, tiistaihin, keskiviikkoon, torstaihin, perjantaihin,
            huomenna, kuussa, vuodenvaihteeseen, viikkoa, viikossa, viikkoon, päivän, päivää,
            kuukauden, kuukaudessa, maanantaiksi, tiistaiksi, keskiviikoksi, torstaiksi,
            perjantaiksi, lauantaihin, sunnuntaihin, huomiseksi, huomiseen, viikolle,
            alkuviikosta, loppuviikosta, vuodenvaihteessa, vuodenvaihteen, juhannukseen,
            jouluun, pääsiäiseen, vappuun, kuuhun, elokuuhun, syyskuuhun, lokakuuhun,
            marraskuuhun, joulukuuhun
        """)
        | {f"{month}kuu{case}" for month in MONTHS.split() for case in ("ta", "ksi", "lle", "lta")},
        thing_leads=False,
        has_compounds=True,
        lists_infinitives=False,
        acts_by_initials=False,
        dash_ends_title=False,
        when=lines("""
            aika, ajankohta, päivämäärä, pvm, aika ja paikka, paikka ja aika, kokousaika
        """),
        where=lines("paikka, kokouspaikka"),
        present=lines("""
            saapuvilla olleet, muut saapuvilla olleet, läsnä olleet, osallistuneet, läsnä,
            läsnäolijat, paikalla, osallistujat, osanottajat, poissa, saapuvilla, jakelu,
            muut
        """),
        attended=lines("paikalla olivat, paikalla oli, läsnä olivat, mukana olivat"),
        honorifics=frozenset(),
        proposal=lines("""
            esitys, ehdotus, päätösehdotus, päätösesitys, esittelijän ehdotus, puheenjohtajan
            esitys, hallituksen esitys, pj:n esitys
        """),
        decision=lines("""
            päätös, päätökset, päätöksiä, päätettiin, hallituksen päätös, ohjausryhmän päätös
        """),
        discussion=lines("keskustelu, käsittely, keskusteltiin, kokouskäsittely"),
        background=lines("""
            tiedoksianto, otteet, muutoksenhaku, oikaisuvaatimus, vaikutusten arviointi,
            lisätiedot, valmistelija, ennakkovaikutusten arviointi, selostus asiasta,
            asiaselostus, lisätietoja, tausta, taustaa, perustelut, perustelu, asian tausta,
            selostus, valmistelu, liitteet, liite
        """),
        action=lines("""
            toimenpide, toimenpiteet, tehtävät, tehtävä, tehtävälista, jatkotoimet,
            jatkotoimenpiteet, todo, to do, ap, toimenpidelista, tehtävien jako, tehtäviä,
            toimeksianto, action point, vastuut
        """),
        signatures=lines("""
            allekirjoitukset, allekirjoitus, pöytäkirjan vakuudeksi, vakuudeksi
        """),
        act_column=lines("""
            tehtävä, tehtävät, toimenpide, toimenpiteet, asia, mitä, mitä tehdään, toimi, teema,
            jatkotoimenpide, jatkotoimenpiteet, aihe, toiminta, kohde, työ, kuvaus
        """),
        owner_column=lines("""
            vastuu, vastuuhenkilö, vastuuhenkilöt, kuka, kuka tekee, tekijä, tekijät, ketkä,
            vastuutaho, vastaa, vastaavat, vastuullinen, vastuuhlö, omistaja, toteuttaja,
            vastuussa, hoitaa
        """),
        due_column=lines("""
            aikataulu, milloin, määräaika, pvm, päivämäärä, mennessä, deadline, dl, aika,
            takaraja, ajankohta, valmis, koska, tavoiteaika, eräpäivä, mihin mennessä
        """),
        unnamed=lines("avoin, auki, sovitaan, ei"),
        charges=lines("""
            hoidettavaksi, tehtäväksi, tehtävänä, tehtävänään, vastuulla, vastuulle,
            hoidettavana, toimesta, vastuuna, selvitettäväksi, valmisteltavaksi,
            järjestettäväksi, hoitoon, huoleksi
        """),
        agents=lines(""),
        done_marks=lines("tehty, valmis, ok, hoidettu, kunnossa, suljettu, peruttu"),
        adopting=lines("""
            esityksen mukaan, esityksen mukaisesti, esitetyn mukaisesti, ehdotuksen mukaan,
            ehdotuksen mukaisesti, päätösehdotuksen mukaisesti, päätösehdotuksen mukaan,
            hyväksyi päätösehdotuksen, hyväksyttiin esitys, hyväksyttiin ehdotus, hyväksyttiin
            päätösesitys, hyväksyttiin päätösehdotus, päätösesityksen mukaan, päätösesityksen
            mukaisesti, esitetyn mukaan, esitys hyväksyttiin, ehdotus hyväksyttiin,
            päätösesitys hyväksyttiin, päätösehdotus hyväksyttiin, hyväksyi esityksen, hyväksyi
            ehdotuksen, hyväksyi päätösesityksen, esityksen mukaisena, ehdotuksen mukaisena
        """),
        noting=lines("tiedoksi"),
        deciding=lines("""
            päätettiin, päätti, hyväksyttiin, hyväksyi, hyväksytty, valittiin, vahvistettiin,
            valtuutettiin, pöydätään, pöydättiin, valitsi, vahvisti, valtuutti, palautettiin,
            nimettiin, nimitettiin, merkittiin tiedoksi, merkitsi tiedoksi
        """),
        undecided=lines("""
            ei päätetty, aiemmin päätettiin, päätti aiemmin, edellisessä kokouksessa päätettiin
        """),
        wishing=lines("""
            pitää tärkeänä, pidetään tärkeänä, pitivät tärkeänä, pitää hyvänä, pidetään hyvänä,
            pidetään tavoitteena, tavoitteena, odotetaan, toivotaan, toivottavaa, pyritään,
            pyrkii, tarkoitus, huomioon
        """),
        standing=lines("""
            sääntöjen mukaan, lain mukaan, asetuksen mukaan, ohjeen mukaan, ohjeiden mukaan,
            järjestyssääntöjen mukaan, hallintosäännön mukaan, kuntalain mukaan, pelastuslain
            mukaan, yhdistyslain mukaan, osakeyhtiölain mukaan, kirkkojärjestyksen mukaan,
            asunto-osakeyhtiölain mukaan, perusopetuslain mukaan, oikaisuvaatimus,
            oikaisuvaatimuksen, muutoksenhaku, kunnallisvalitus, hallintovalitus, valitusaika,
            valituskirjelmä, tiedoksisaannista, jäsenen on, jäsenten on, hakijan on,
            opiskelijan on, osallistujan on, osakkaan on, oppilaan on
        """),
        moving=frozenset(),
        settled=lines("""
            korotetaan, nostetaan, alennetaan, peritään, myönnetään,
            hyväksytään, valitaan, päätetään, todetaan, merkitään, nimetään, vahvistetaan,
            käsitellään, avataan, jätetään, käytetään, kuullaan, esitellään, jatketaan,
            katsotaan, laajennetaan, hyväksyä, valita, todeta, merkitä, nimetä, vahvistaa,
            myöntää, jättää, jatkaa, antaa, käsitellä, avata, päättää, käyttää, kuulla,
            esitellä, siirtää, palauttaa, pöydätä, pitää, ottaa, asettaa, periä, maksaa,
            kiittää, muuttaa, nostaa, korottaa, alentaa, osallistua, liittyä, tukea, keskeyttää,
            hylätä, lykätä
        """),
        closing_meeting=lines("""
            päätti kokouksen, päätettiin kokous, kokous päätettiin, avaa kokouksen, avasi
            kokouksen, päättää kokouksen
        """),
        verbs=collect(finnish(VERBS)),
        once=lines("""
            pyydetään, kysytään, tilataan, hankitaan, ostetaan, selvitetään, kutsutaan,
            varataan, haetaan, anotaan, tiedustellaan, kilpailutetaan, korjataan, uusitaan
        """),
        handed=frozenset(),
        has_been=lines("""
            oli, olivat, ollut, olleet, ollaan, jo, kertoi, kertoivat, totesi, todettiin, avasi,
            pidettiin, päättyi, päättyivät, esitteli, esittelivät, keskusteltiin, keskusteli,
            käytiin, kävi, jätettiin, saatiin, sai, käytetty, osallistui, järjestettiin, on
            hoidettu, on maksettu, on lähetetty, on tilattu, on varattu, on sovittu, pohdittiin,
            korosti, selosti, aloitti, kesti, julkaistu, tehty, kysyi, mietti, esitti, toi
        """),
        unsure=lines("""
            voisi, voisivat, voidaan, voi, olisi, olisivat, pitäisi, pitäisikö, mahdollisesti,
            ehkä, haluttaessa, saattaa, toivotaan, toivottiin, kannattaisi, tulisi, vaikka,
            vuosittain, joka vuosi, aina, yleensä, tavallisesti, normaalisti
        """),
        negations=lines("ei, eivät, eikä, emme"),
        conditions=lines("jos, mikäli, kun, ennen kuin"),
        agreeing=lines(
            "sovittiin, päätettiin, sovimme, päätimme, päätti, päättää, päättivät, sopivat, "
            "edellyttää, edellytti, edellytettiin"
        ),
        agreed_that=lines("että"),
        adverbs=lines("""
            myös, vielä, sitten, tarvittaessa, ensin, nyt, heti, yhdessä, itse, lisäksi,
            edelleen, jatkossa, puolestaan, alustavasti, tarkemmin, erikseen
        """),
        links=lines("ja, sekä, eli, tai, &, +"),
        clause_openers=lines("että, niin että, joten, jotta"),
        roles=lines(FINNISH_ROLES),
        role_ends=FINNISH_ENDS,
        pronouns=lines("hän"),
        own_body=lines("""
            hallitus, johtokunta, ohjausryhmä, johtoryhmä, lautakunta, neuvosto, kokous,
            yhdistys, tiimi
        """),
        all_of=lines("kukin, jokainen, kaikki, jokaisen"),
        articles=frozenset(),
        will=lines("aikoo, aikovat, ryhtyy, alkaa"),
        would=frozenset(),
        turning=lines("lisäksi, sitten, samalla, tämän, ensin, jatkossa, sen"),
        responsible=frozenset(),
        please=frozenset(),
        promised=lines("""
            lupasi, on luvannut, ovat luvanneet, lupautui, lupaa, lupautuu, lupasivat,
            lupautuivat, suostui
        """),
        duty=frozenset(),
        duty_reach=0,
        modals=lines("pitää, tulee, täytyy"),
        is_duty=lines("on, ovat"),
        nouns=lines("tehtävä, tehtävät"),
        given=lines("tehtäväksi annettiin, velvoitetaan, velvoitettiin"),
        handing=lines(""),
        by=lines("""
            mennessä, viimeistään, viim, asti, saakka, deadline, dl, määräaika, määräaikaan,
            takaraja, loppuun, aikana
        """),
        closing=lines("""
            hakuaika päättyy, hakuaika on, ilmoittautuminen päättyy, ilmoittautumisaika päättyy,
            määräaika päättyy, määräaika on, lausuntoaika päättyy, vastausaika päättyy,
            kommentointiaika päättyy, on pyydetty, pyydetään, ilmoittautumiset, viimeinen
            ilmoittautumispäivä, viimeinen hakupäivä, jätettävä, on annettava, on vastattava, on
            lähetettävä, tulee antaa, tulee jättää, toimitettava, palautettava, haettava,
            ilmoitettava, hakemukset, haku päättyy, sulkeutuu
        """),
        asking=lines("on pyydetty, pyydetään, tulee toimittaa"),
        applying=lines("""
            hakeutumassa, hakemassa, hakeutuu, ilmoittautuu, ilmoittautumassa
        """),
        next_meeting=lines("""
            seuraava kokous, seuraavat kokoukset, seuraavan kokouksen, seuraavien kokousten,
            seuraava kokoontuminen, seuraava tapaaminen, seuraavat tapaamiset, seuraava
            palaveri, seuraava asiakastapaaminen, tulevat kokoukset, seuraava hallituksen
            kokous, seuraava ohjausryhmän kokous, seuraavan kerran, kokousaikataulu, kokousajat,
            seuraavaan lautakunnan kokoukseen, seuraava johtoryhmän kokous, seuraava kokousaika,
            uusi kokous, seuraava ryhmän kokous, seuraava lautakunnan kokous, seuraavaksi
            kokoonnutaan
        """),
        by_next_meeting=lines("""
            seuraavaan kokoukseen, ensi kokoukseen, seuraavassa kokouksessa, ensi kokouksessa,
            seuraavaan kertaan, seuraavaan tapaamiseen, ennen seuraavaa kokousta
        """),
        needed=lines("""
            tarvitaan, valmiina, valmiit, valmis, määräaika, aikaa on, takaraja, deadline,
            palautus
        """),
        before=lines("ennen"),
        anchors=pairs(ANCHORS),
        counts=numbers(COUNTS),
        units=numbers(UNITS),
        bare_months={f"{month}kuu": f"{month}kuussa" for month in MONTHS.split()},
        general_meetings=lines("""
            vuosikokous, syyskokous, kevätkokous, yhtiökokous, yleiskokous, vuosikokouksen,
            syyskokouksen, kevätkokouksen, yhtiökokouksen
        """),
        beside_meeting=lines("ennen"),
        events=pairs(EVENTS),
        happening=lines("""
            luovutetaan, julkistetaan, on, ovat, tulee, tulevat, pidetään, järjestetään, järjestää,
            alkaa, alkavat, otetaan, avataan, avautuu, toteutetaan, vietetään, kokoontuu,
            uudistetaan, julkaistaan, siirtyy, valmistuu, muuttaa
        """),
        places=pairs(PLACES),
        place_openers=lines("paikka, paikkana"),
        names=lines(FINNISH),
    )
