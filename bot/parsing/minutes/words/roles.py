"""Offices and groups that do things, as a doer is named in a sentence."""

FINNISH_ENDS = (
    "päällikkö",
    "johtaja",
    "sihteeri",
    "suunnittelija",
    "vastaava",
    "koordinaattori",
    "tarkastaja",
    "ohjaaja",
    "mestari",
    "asiantuntija",
    "toimikunta",
    "työryhmä",
    "jaosto",
    "valiokunta",
    "tiimi",
)
SWEDISH_ENDS = (
    "chefen",
    "direktören",
    "sekreteraren",
    "planeraren",
    "ledaren",
    "ansvarig",
    "ansvariga",
    "mästaren",
    "handläggaren",
    "koordinatorn",
    "ingenjören",
    "kommittén",
    "utskottet",
    "sektionen",
)

FINNISH = """
apulaisrehtori, arkkitehti, asiantuntija, asukkaat, diakoni, emäntä, esittelijä, hallintojohtaja,
hallintopäällikkö, hallintosihteeri, hallituksen jäsenet, hallituslaiset, hankejohtaja,
hankekoordinaattori, hankepäällikkö, hanketyöntekijä, hankevastaava, henkilöstöpäällikkö,
huoltomies, huoltopäällikkö, huoltoyhtiö, isännöitsijä, isäntä, jaosto, johtaja, johtava lääkäri,
johtoryhmä, joukkueenjohtaja, juhlatoimikunta, junioripäällikkö, järjestösihteeri, jäsenet,
jäsensihteeri, jäsenvastaava, kaikki jäsenet, kalustovastaava, kanttori, kapellimestari,
kappalainen, kapteeni, kaupunginhallitus, kaupunginjohtaja, kaupunki, kehittämispäällikkö,
kehittämissuunnittelija, kehityspäällikkö, kerhonohjaaja, kimpat, kimppa, kippari, kirjanpitäjä,
kirjastonjohtaja, kirjastotoimenjohtaja, kirkkoherra, kokouskutsuja, konsultti, koordinaattori,
kotisivuvastaava, koulutusvastaava, kulttuurisihteeri, kumppanit, kunnanhallitus, kunnanjohtaja,
kunnansihteeri, kunta, kuoronjohtaja, leirivastaava, liikuntasihteeri, luottamusmies,
moderaattori, nuorisojaosto, nuorisosihteeri, nuorisovastaava, ohjaaja, ohjaajat, ohjelmaryhmä,
ohjelmatoimikunta, opettaja, opettajat, osakkaat, osapuolet, osastonhoitaja, osatoteuttajat,
palvelualue, palvelupäällikkö, pihakoordinaattori, pj, projektijohtaja, projektikoordinaattori,
projektipäällikkö, projektiryhmä, projektisihteeri, puheenjohtaja, puheenjohtajisto,
päiväkodinjohtaja, pääkäyttäjä, pääkäyttäjät, pääsuunnittelija, päätoimittaja, rahastonhoitaja,
rahastonhoitajat, rakennuttaja, rehtori, rovasti, ryhmä, ryhmät, satamakapteeni, satamapäällikkö,
seurakunta, seurantaryhmä, siht, sihteeri, sihteeristö, siivooja, sivistysjohtaja, sivistystoimi,
somevastaava, suntio, suunnittelija, suunnitteluryhmä, talonmies, talotoimikunta, taloudenhoitaja,
talousjohtaja, talouspäällikkö, talousvaliokunta, talousvastaava, tapahtumavastaava, tekninen
johtaja, tekninen osasto, tekninen toimi, tiedottaja, tiedotuspäällikkö, tiedotusryhmä,
tiedotusvastaava, tilavastaava, tilintarkastaja, tilintarkastajat, tilitoimisto, toimialajohtaja,
toimihenkilöt, toimikunta, toiminnanjohtaja, toiminnantarkastaja, toiminnantarkastajat, toimisto,
toimistosihteeri, toimittaja, toimitus, toimitusjohtaja, työryhmä, työvaliokunta, urakoitsija,
vaalilautakunta, vaalitoimikunta, vahtimestari, valiokunta, valmentaja, valmentajat,
valmisteluryhmä, valvoja, vanhemmat, vapaa-aikasihteeri, vapaaehtoiset, varainhoitaja,
varapuheenjohtaja, vararehtori, varasihteeri, varustevastaava, vastuuhenkilö, vastuuhenkilöt,
verkkovastaava, viestintäpäällikkö, viestintäryhmä, viestintävastaava, webmaster, yhteyshenkilö,
yhteyshenkilöt, ylilääkäri, ylläpito, ylläpitäjä
"""

SWEDISH = """
arbetsgruppen, arbetsutskottet, arkitekten, avdelningschefen, banmästaren, barn- och
utbildningsnämnden, beredningsgruppen, bibliotekarien, bibliotekschefen, bildningschefen,
bildningsdirektören, bitr. rektor, biträdande rektor, bokföraren, byalaget, byggkommittén,
byggnadsnämnden, byggruppen, byrådet, deltagarna, dirigenten, disponenten, ekonomen,
ekonomiansvarig, ekonomichefen, ekonomidirektören, enhetschefen, entreprenören, eventansvarig,
fastighetsskötaren, festgruppen, festkommittén, firmatecknarna, fritidsnämnden, funktionärerna,
förbundsordföranden, förbundssekreteraren, förvaltaren, förvaltningen, förvaltningschefen,
föräldrarna, gårdskarlen, hamnkapten, hamnkaptenen, hembygdsföreningen, husansvariga,
huvudtränaren, hälsovårdschefen, idrottssekreteraren, infoansvarig, infogruppen,
informationsansvarig, informatören, it-ansvarig, juristen, kamreraren, kanslichefen, kansliet,
kantorn, kaptenen, kassaförvaltaren, kassör, kassören, klubbmästaren, kommittén, kommunchefen,
kommundirektören, kommunen, kommunledningskontoret, kommunsekreteraren, kommunstyrelsens
ordförande, konsulten, kontaktpersonen, kontorschefen, koordinatorn, kulturnämnden,
kultursekreteraren, kyrkoherden, kårchefen, kåren, kårordföranden, körledaren, lagledaren,
ledamöterna, ledarna, ledningsgruppen, lägerchefen, läraren, lärarna, materialansvarig,
materialaren, materialförvaltaren, medlemmarna, medlemsansvarig, medlemssekreteraren,
miljögruppen, miljönämnden, nämndsekreteraren, ombuden, områdesansvariga, ordf, ordförande,
ordföranden, parkgruppen, parterna, partnerna, personalchefen, planeringsgruppen, presidiet,
programkommittén, projektchefen, projektet, projektgruppen, projektkoordinatorn, projektledaren,
projektägaren, redaktionen, redaktionskommittén, redaktören, referensgruppen, rektor, rektorn,
rektorerna,
representanterna, revisorerna, revisorn, sekreterare, sekreteraren, sekreterarna, skattmästaren,
socialchefen, socialnämnden, stadsdirektören, stadsledningskontoret, stadssekreteraren,
styrelsemedlem, styrgruppen, suppleanterna, talkogruppen, tekniska chefen, tekniska direktören,
tekniska kontoret, tekniska nämnden, tekniska utskottet, trivselgruppen, trädgårdsgruppen,
tränaren, tränarna, tävlingsansvarig, ungdomssekreteraren, ungdomssektionen, utbildningsansvarig,
utbildningsnämnden, utskottet, vaktmästaren, valberedningen, valkommittén, vattengruppen, vd,
verksamhetschefen, verksamhetsledaren, vice ordf, vice ordförande, vice ordföranden,
viceordförande, viceordföranden, vicevärden, väggruppen, webbansvarig, webbmaster, webbredaktören,
webmaster
"""

ENGLISH = """
accountant, admin team, administrator, all committee members, architect, auditor, board members,
bursar, business manager, captain, caretaker, ceo, chair, chairman, chairperson, chairs,
chairwoman, chief executive, chief of staff, churchwarden, churchwardens, city attorney, city
manager, clerk, co-chair, co-chairs, coach, coaches, committee, committee members, communications
officer, consultant, consultants, contractor, coordinator, coordinators, corresponding secretary,
councillor, county administrator, delegates, deputy chair, deputy clerk, deputy head, developers,
director, editor, editors, events officer, everyone, exec, executive committee, executive
director, facilitator, facilities manager, finance committee, finance director, fundraising
committee, gardener, general manager, governors, groundsman, head, head coach, head teacher,
headteacher, historian, leaders, librarian, locum clerk, maintainers, manager, managing agent,
managing agents, members, membership secretary, minute taker, moderator, moderators, nominating
committee, note taker, office manager, officer, officers, organising committee, parish clerk,
partners, planning committee, plot manager, president, principal, programme manager, project
coordinator, project manager, project officer, project team, property manager, public works
director, quartermaster, recording secretary, rector, registrar, safeguarding officer, scribe,
secretary, site manager, social secretary, solicitor, staff, steering committee, sub-committee,
subcommittee, superintendent, surveyor, sysadmin, task force, task group, task leader, task
leaders, teachers, town administrator, town clerk, treasurer, trustees, vicar, vice chair,
vice-chair, vice-president, village manager, volunteers, warden, wardens, webmaster, welfare
officer, work package leaders, working group, wp leader, wp leaders, wps leaders
"""
