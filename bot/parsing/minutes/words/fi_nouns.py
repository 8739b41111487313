"""Finnish gatherings and places: the base form, and the forms that stand in sentences."""

EVENTS = """
kokous: kokouksen kokoukset kokoukseen kokouksessa kokousta kokouksia
päätöskokous: päätöskokouksen
palaveri: palaverin palaveriin palaverit palaveria
tapaaminen: tapaamisen tapaamiset tapaamista tapaamiseen
työpaja: työpajan työpajat työpajaa työpajoja työpajoihin työpajaan
seminaari: seminaarin seminaarit seminaaria seminaariin
koulutus: koulutuksen koulutukset koulutusta koulutukseen
koulutuspäivä: koulutuspäivät koulutuspäivää koulutuspäivän
muuttopäivä: muuttopäivät
ilta: illan illat
iltapäivä: iltapäivät
talkoot: talkoita talkoihin
retki: retken retket retkelle
juhla: juhlat juhlia juhlan
tilaisuus: tilaisuuden tilaisuudet tilaisuutta tilaisuuteen
tapahtuma: tapahtuman tapahtumat tapahtumaa tapahtumaan
messut: messuja messuille
näyttely: näyttelyn
luento: luennon
kurssi: kurssin kurssit
konsertti: konsertin
myyjäiset: myyjäisiä
vierailu: vierailun
matka: matkan
päivät: päiviä päiville
päivä: päivän
"""
PLACES = """
kaupungintalo: kaupungintalolla kaupungintalossa
kunnantalo: kunnantalolla kunnantalossa
virastotalo: virastotalolla virastotalossa
talo: talolla talossa
koulu: koululla koulussa
kirjasto: kirjastolla kirjastossa
sali: salissa
huone: huoneessa
luokka: luokassa
tila: tilassa
toimisto: toimistolla toimistossa
keskus: keskuksessa
kahvila: kahvilassa
ravintola: ravintolassa
hotelli: hotellissa
päiväkoti: päiväkodissa päiväkodilla
asema: asemalla
kerho: kerholla
maja: majalla
auditorio: auditoriossa
museo: museolla museossa
kappeli: kappelissa
yliopisto: yliopistolla
opisto: opistolla opistossa
torni: tornissa
tupa: tuvalla tuvassa
piha: pihalla
puisto: puistossa
ranta: rannalla
kenttä: kentällä
Zoom: zoomissa
Teams: teamsissa
Helsinki: helsingissä
Turku: turussa
Tampere: tampereella
Oulu: oulussa
Vaasa: vaasassa
Kokkola: kokkolassa
Seinäjoki: seinäjoella
Lahti: lahdessa
Jyväskylä: jyväskylässä
Kuopio: kuopiossa
Pori: porissa
Rovaniemi: rovaniemellä
Joensuu: joensuussa
Lappeenranta: lappeenrannassa
Espoo: espoossa
Vantaa: vantaalla
Pietarsaari: pietarsaaressa
"""
