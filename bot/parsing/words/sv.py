"""Swedish words of messages."""

from bot.parsing.words.use import Use

WORDS = {
    Use.JOIN: "och samt",
    Use.TO: "till åt",
    Use.BESIDE: "med från av hos om för mot utan som via vid efter före angående inklusive",
    Use.OWNER: "ansvarig ansvariga ansvar ansvarsperson utförare beredare",
    Use.OWNS: "sköter fixar ansvarar gör tar ordnar bereder",
    Use.OWNED: "",
    Use.GIVING: (
        "ring ringa samtal skicka skickas sänd sända mejla maila mejl meddela meddelande ge"
        " lämna berätta betala betalning säg säga svara svar skriv skriva brev tala prata"
        " överlämna visa vidarebefordra leverera leverans presentera föreslå förklara inbjudan"
        " inbjudningar blommor gåva present tack låna sälj sälja rapportera återlämna tacka"
        " gratulationer kort sms hälsa hälsning hälsningar"
    ),
    Use.ASKING: (
        "ring ringa kontakta träffa möt möta fråga bjud inbjud kalla kallas tacka intervjua"
        " påminn hjälp be besök välj utse informera hör höra mejla maila mejl gratulera anställ"
        " engagera hämta avtacka presentera"
    ),
    Use.TASK: "uppgift uppgifter påminnelse att-göra",
    Use.THIS: "detta det den här där gör fixa tack",
    Use.DANGLING: "och eller samt till på i den senast före kl klockan från för vid av åt",
    Use.MEETING: (
        "möte mötet mötets mötes möten mötena sammanträde sammanträdet seminarium seminariet"
        " workshop workshopen träff träffen"
    ),
    Use.WORK: (
        "uppgift uppgiften uppgifter uppgifterna deadline deadlines förfaller försenad försenat"
        " försenade ogjort ogjorda ärenden"
    ),
    Use.GENITIVE: (
        "måndagens tisdagens onsdagens torsdagens fredagens lördagens söndagens morgondagens"
        " dagens veckans månadens årets"
    ),
    Use.IDLE: (
        "nästa kommande möte mötet sammanträde sammanträdet är hålls ordnas blir äger rum vårt har"
    ),
    Use.PLACE: "plats platsen var adress lokal mötesplats",
    Use.TOPIC: "ämne ämnet tema ärende ärenden gäller rubrik",
    Use.IN: "i på vid hos",
    Use.ARTICLE: "",
    Use.REMOTE: "distans teams zoom",
    Use.NOWHERE: (
        "styrgruppen ledningsgruppen arbetsgruppen projektgruppen gruppen nämnden styrelsen"
        " kommittén fullmäktige projektet ärendet frågan samarbete svenska finska engelska"
        " ordning tid slutet början mitten rum"
    ),
}
