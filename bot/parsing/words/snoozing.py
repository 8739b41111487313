"""Words by which somebody asks to be reminded again, in three languages."""

REMIND = frozenset(
    {"muistuta", "muistuttakaa", "torkku", "torkuta", "påminn", "snooza", "remind", "snooze"}
)
