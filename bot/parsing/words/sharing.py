"""Words by which each owner of a task has a part of their own, in three languages."""

EACH = ("kukin", "jokainen", "var och en", "envar", "each", "everyone", "everybody")
