"""Finnish words of minutes."""

from bot.domain.language import Language
from bot.parsing.minutes.words.fi_nouns import EVENTS, PLACES
from bot.parsing.minutes.words.fi_verbs import VERBS
from bot.parsing.minutes.words.forms import collect, finnish, lines, pairs
from bot.parsing.minutes.words.names import FINNISH
from bot.parsing.minutes.words.table import Words


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
            esityslista
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
            huomenna, kuussa, vuodenvaihteeseen
        """),
        thing_leads=False,
        has_compounds=True,
        acts_by_initials=False,
        dash_ends_title=False,
        when=lines("""
            aika, ajankohta, päivämäärä, pvm, aika ja paikka, paikka ja aika, kokousaika
        """),
        where=lines("paikka, kokouspaikka"),
        present=lines("""
            läsnä, läsnäolijat, paikalla, osallistujat, osanottajat, poissa, saapuvilla, jakelu,
            muut
        """),
        proposal=lines("""
            esitys, ehdotus, päätösehdotus, päätösesitys, esittelijän ehdotus, puheenjohtajan
            esitys, hallituksen esitys, pj:n esitys
        """),
        decision=lines("""
            päätös, päätökset, päätöksiä, päätettiin, hallituksen päätös, ohjausryhmän päätös
        """),
        discussion=lines("keskustelu, käsittely, keskusteltiin, kokouskäsittely"),
        background=lines("""
            tausta, taustaa, perustelut, perustelu, asian tausta, selostus, valmistelu,
            liitteet, liite
        """),
        action=lines("""
            toimenpide, toimenpiteet, tehtävät, tehtävä, tehtävälista, jatkotoimet,
            jatkotoimenpiteet, todo, to do, ap, toimenpidelista, tehtävien jako, tehtäviä,
            toimeksianto, action point, vastuut
        """),
        signatures=lines("allekirjoitukset, allekirjoitus, pöytäkirjan vakuudeksi, vakuudeksi"),
        adopting=lines("""
            esityksen mukaan, esityksen mukaisesti, esitetyn mukaisesti, ehdotuksen mukaan,
            ehdotuksen mukaisesti, päätösehdotuksen mukaisesti, päätösehdotuksen mukaan,
            hyväksyi päätösehdotuksen, hyväksyttiin esitys
        """),
        noting=lines("tiedoksi"),
        deciding=lines("""
            päätettiin, päätti, hyväksyttiin, hyväksyi, hyväksytty, valittiin, vahvistettiin,
            valtuutettiin, pöydätään, pöydättiin, valitsi, vahvisti, valtuutti, palautettiin,
            nimettiin, nimitettiin
        """),
        wishing=lines("""
            pitää tärkeänä, pidetään tärkeänä, pitivät tärkeänä, pitää hyvänä, pidetään hyvänä,
            pidetään tavoitteena, tavoitteena, odotetaan, toivotaan, toivottavaa, pyritään,
            pyrkii, tarkoitus, huomioon
        """),
        settled=lines("""
            hyväksytään, valitaan, päätetään, todetaan, merkitään, nimetään, vahvistetaan,
            käsitellään, avataan, jätetään, käytetään, kuullaan, esitellään, jatketaan,
            katsotaan, laajennetaan
        """),
        closing_meeting=lines("""
            päätti kokouksen, päätettiin kokous, kokous päätettiin, avaa kokouksen, avasi
            kokouksen, päättää kokouksen
        """),
        verbs=collect(finnish(VERBS)),
        has_been=lines("""
            oli, olivat, ollut, olleet, ollaan, jo, kertoi, kertoivat, totesi, todettiin, avasi,
            pidettiin, päättyi, päättyivät, esitteli, esittelivät, keskusteltiin, keskusteli,
            käytiin, kävi, jätettiin, saatiin, sai, käytetty, osallistui, järjestettiin,
            aloitti, kesti, julkaistu, tehty, kysyi, mietti, esitti, toi
        """),
        unsure=lines("""
            voisi, voisivat, voidaan, voi, olisi, olisivat, pitäisi, pitäisikö, mahdollisesti,
            ehkä, haluttaessa, saattaa, toivotaan, toivottiin, kannattaisi, tulisi, vaikka
        """),
        negations=lines("ei, eivät, eikä, emme"),
        conditions=lines("jos, mikäli, kun, ennen kuin"),
        agreeing=lines("sovittiin, päätettiin, sovimme, päätimme"),
        agreed_that=lines("että"),
        adverbs=lines("""
            myös, vielä, sitten, tarvittaessa, ensin, nyt, heti, yhdessä, itse, lisäksi,
            edelleen, jatkossa, puolestaan, alustavasti, tarkemmin, erikseen
        """),
        links=lines("ja, sekä, eli, tai, &, +"),
        clause_openers=lines("että, niin että, joten, jotta"),
        roles=lines("""
            sihteeri, puheenjohtaja, varapuheenjohtaja, rahastonhoitaja, taloudenhoitaja,
            isännöitsijä, kehittämissuunnittelija, koordinaattori, projektipäällikkö,
            projektikoordinaattori, hankekoordinaattori, hanketyöntekijä, hankejohtaja,
            toiminnanjohtaja, tiedottaja, esittelijä, rehtori, johtaja, toimitusjohtaja,
            varasihteeri, jäsensihteeri, pj, siht, työryhmä, valmisteluryhmä, jaosto,
            toimikunta, toimisto, tilitoimisto, rahastonhoitajat, jäsenet, palvelualue,
            valiokunta, pihakoordinaattori, suunnittelija, asiantuntija, kokouskutsuja, emäntä,
            isäntä, talonmies, webmaster, kunta, kaupunki, seurakunta, ryhmä, ryhmät, kimpat,
            kimppa
        """),
        own_body=lines("""
            hallitus, johtokunta, ohjausryhmä, johtoryhmä, lautakunta, neuvosto, kokous,
            yhdistys, tiimi
        """),
        all_of=lines("kukin, jokainen, kaikki, jokaisen"),
        articles=frozenset(),
        will=lines("aikoo, aikovat, ryhtyy, alkaa"),
        promised=lines("lupasi, lupautui, lupaa, lupautuu, lupasivat, lupautuivat, suostui"),
        duty=frozenset(),
        duty_reach=0,
        modals=lines("pitää, tulee, täytyy"),
        is_duty=lines("on, ovat"),
        nouns=lines("tehtävä, tehtävät"),
        given=lines("tehtäväksi annettiin"),
        handing=lines(""),
        by=lines("""
            mennessä, viimeistään, viim, asti, saakka, deadline, dl, määräaika, määräaikaan,
            takaraja, loppuun, aikana
        """),
        closing=lines("""
            hakuaika päättyy, hakuaika on, ilmoittautuminen päättyy, ilmoittautumisaika päättyy,
            määräaika päättyy, määräaika on, lausuntoaika päättyy, vastausaika päättyy,
            kommentointiaika päättyy, on pyydetty, pyydetään, ilmoittautumiset, viimeinen
            ilmoittautumispäivä, viimeinen hakupäivä, jätettävä, toimitettava, palautettava,
            haettava, ilmoitettava, hakemukset, haku päättyy, sulkeutuu
        """),
        asking=lines("on pyydetty, pyydetään, tulee toimittaa"),
        applying=lines("hakeutumassa, hakemassa, hakeutuu, ilmoittautuu, ilmoittautumassa"),
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
        general_meetings=lines("""
            vuosikokous, syyskokous, kevätkokous, yhtiökokous, yleiskokous, vuosikokouksen,
            syyskokouksen, kevätkokouksen, yhtiökokouksen
        """),
        beside_meeting=lines("ennen"),
        events=pairs(EVENTS),
        happening=lines("""
            on, ovat, tulee, tulevat, pidetään, järjestetään, järjestää, alkaa, alkavat,
            otetaan, avataan, avautuu, toteutetaan, vietetään, kokoontuu, uudistetaan,
            julkaistaan, siirtyy, valmistuu, muuttaa
        """),
        places=pairs(PLACES),
        place_openers=lines("paikka, paikkana"),
        names=lines(FINNISH),
    )
