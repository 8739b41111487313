"""Words of a repetition, in three languages: a sentence with one of them is read for one."""

FINNISH = (
    "joka",
    "välein",
    "päivittäin",
    "viikoittain",
    "kuukausittain",
    "vuosittain",
    "neljännesvuosittain",
    "vuosineljänneksittäin",
    "kvartaaleittain",
    "puolivuosittain",
    "arkisin",
    "arkipäivisin",
    "maanantaisin",
    "tiistaisin",
    "keskiviikkoisin",
    "torstaisin",
    "perjantaisin",
    "lauantaisin",
    "sunnuntaisin",
    "kerran",
    "kahdesti",
    "neljästi",
    "kertaa",
)
SWEDISH = (
    "varje",
    "var",
    "vart",
    "varannan",
    "vartannat",
    "dagligen",
    "veckovis",
    "månadsvis",
    "månatligen",
    "kvartalsvis",
    "halvårsvis",
    "årligen",
    "mellanrum",
    "gång",
    "gånger",
    "måndagar",
    "tisdagar",
    "onsdagar",
    "torsdagar",
    "fredagar",
    "lördagar",
    "söndagar",
    "vardagar",
)
ENGLISH = (
    "every",
    "each",
    "daily",
    "weekly",
    "fortnightly",
    "monthly",
    "quarterly",
    "yearly",
    "annually",
    "half-yearly",
    "semi-annually",
    "once",
    "twice",
    "times",
    "Mondays",
    "Tuesdays",
    "Wednesdays",
    "Thursdays",
    "Fridays",
    "Saturdays",
    "Sundays",
    "weekdays",
)
REPEATING = frozenset((*FINNISH, *SWEDISH, *ENGLISH))

EXCEPTING = frozenset(
    (
        *("paitsi", "lukuunottamatta", "poislukien"),
        *("utom", "förutom", "undantaget"),
        *("except", "excluding"),
    )
)
"""Words before what a repetition leaves out."""
LIMITING = EXCEPTING | {"lukuun", "kertaa", "ajan", "saakka", "gånger", "times"}
"""Words that narrow a repetition, where no rule has taken them in."""
GOING_ON = frozenset(("ja", "sekä", "och", "samt", "and", "for", "i", "under"))
"""Words after which a number or a weekday still belongs to the repetition."""
SHORT_WEEKDAYS = frozenset(
    (
        *("ma", "ti", "ke", "to", "pe", "la", "su"),
        *("mån", "tis", "ons", "tors", "fre", "lör", "sön"),
        *("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
    )
)
