"""Finnish words of messages."""

from bot.parsing.words.use import Use

WORDS = {
    Use.JOIN: "ja sekä ynnä",
    Use.TO: "",
    Use.BESIDE: "kuten eli ilman paitsi kuin",
    Use.OWNER: (
        "vastuu vastuuhenkilö vastuuhenkilöt vastuuhenkilönä vastuuhenkilöinä vastuussa vastuutaho"
        " vastuullinen tekijä tekijät tekijänä toteuttaja valmistelija valmistelijat"
    ),
    Use.OWNS: "hoitaa hoitavat tekee tekevät huolehtii huolehtivat valmistelee valmistelevat",
    Use.OWNED: (
        "vastuulla vastuulle hoidettavaksi hoidettavana tehtäväksi tehtävänä valmisteltavaksi"
    ),
    Use.GIVING: (
        "soita soittaa soitetaan soittakaa soitto lähetä lähettää lähetetään lähettäkää lähetys"
        " kerro kertoa kerrotaan kertokaa ilmoita ilmoittaa ilmoitetaan ilmoitus vastaa vastata"
        " vastataan vastaus kirjoita kirjoittaa kirjoitetaan kirje anna antaa annetaan antakaa"
        " toimita toimittaa toimitetaan toimitus maksa maksaa maksetaan maksu luovuta luovuttaa"
        " luovutetaan esittele esitellä esitellään esitä esittää esitetään tiedota tiedottaa"
        " tiedotetaan tiedote viesti viestit viestiä viestitä välitä välittää välitetään näytä"
        " näyttää näytetään palauta palauttaa palautetaan palaute palautetta jaa jakaa jaetaan"
        " myy myydä lainaa lainata tarjoa tarjota kiitos kiitokset kukat kukkia lahja lahjat"
        " kortti onnittelut kutsu kutsut kutsua kutsutaan sano sanoa puhu puhua selitä selittää"
        " opeta opettaa suosittele suositella ehdota ehdottaa toivota toivottaa vie viedä"
        " viedään tuo tuoda tuodaan lupaa luvata myönnä myöntää"
    ),
    Use.ASKING: (
        "kutsu kutsua kutsutaan kutsukaa tapaa tavata tavataan tavoita tavoittaa haastattele"
        " haastatella haastatellaan pyydä pyytää pyydetään muistuta muistuttaa kiitä kiittää auta"
        " auttaa nimeä nimetä nimetään valitse valita valitaan onnittele onnitella palkitse"
        " palkita kuule kuulla kuullaan perehdytä perehdyttää hae hakea nouda noutaa palkkaa"
        " palkata haasta esittele esitellä vapauta vapauttaa"
    ),
    Use.TASK: "tehtävä tehtävät muistutus muista",
    Use.THIS: "tämä tämän tästä tähän tämäkin se tuo tee hoida hoidetaan ole kiltti kiitos pls",
    Use.DANGLING: "ja tai sekä eli klo kello viimeistään ennen mennessä asti saakka noin että",
    Use.MEETING: (
        "kokous kokoukset kokouksia kokouksen kokousta kokouksessa kokouksesta kokoukseen"
        " kokoukselle kokouksella"
        " kokousten kokouksiin palaveri palaverin palaveria palaverissa palaveriin palaverille"
        " seminaari seminaarin seminaaria seminaarissa seminaariin seminaarille katselmus"
        " katselmuksen katselmusta katselmukseen työpaja työpajan työpajaa työpajassa työpajaan"
        " työpajalle tapaaminen tapaamisen tapaamista tapaamiseen tapaamiselle istunto istunnon"
        " istuntoa istuntoon neuvottelu neuvottelun neuvottelua neuvotteluun tilaisuus"
        " tilaisuuden tilaisuutta tilaisuuteen"
    ),
    Use.WORK: (
        "tehtävä tehtävät tehtäviä tehtävää tehtävien tehtävistä tehtävämme tehtäväni määräaika"
        " määräajat määräaikoja määräpäivä määräpäivät tekemättä hoidettava hoidettavaa"
        " hoidettavana myöhässä avoinna muistilista"
    ),
    Use.GENITIVE: (
        "maanantain tiistain keskiviikon torstain perjantain lauantain sunnuntain huomisen"
        " tämänpäiväisen päivän viikon kuun vuoden"
    ),
    Use.IDLE: (
        "seuraava seuraavan tuleva ensi kokous kokouksen kokousaika kokoontuminen kokoontuu"
        " kokoonnutaan kokoonnumme pidetään järjestetään on meillä"
    ),
    Use.PLACE: "paikka paikkana paikalla osoite osoitteessa missä kokouspaikka",
    Use.TOPIC: "aihe aiheena aiheet asia asiana asiat teema teemana otsikko",
    Use.IN: "",
    Use.ARTICLE: "",
    Use.REMOTE: "etänä etäyhteydellä etäyhteydet teams teamsissa teamsilla zoom zoomissa zoomilla",
    Use.NOWHERE: (
        "kanssa yhteydessä lopussa alussa aiheella asialla teemalla illalla aamulla päivällä"
        " iltapäivällä aamupäivällä tavalla varalla mukana jossa missä ajalla viikolla kuussa"
        " kesällä talvella syksyllä keväällä jälkeen kokoonpanolla kuluessa johdolla mielessä"
        " mennessä ohjelmassa esityslistalla käsittelyssä tarvittaessa"
    ),
}
