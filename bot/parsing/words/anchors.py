"""How a due is tied to the next meeting, as whole phrases."""

BEFORE_MEETING = (
    "ennen seuraavaa kokousta",
    "ennen ensi kokousta",
    "ennen kokousta",
    "före nästa möte",
    "före nästa sammanträde",
    "före mötet",
    "innan nästa möte",
    "innan mötet",
    "before the next meeting",
    "before our next meeting",
    "before next meeting",
    "before the meeting",
    "ahead of the next meeting",
)
"""By the last working day before it."""
BY_MEETING = (
    "seuraavaan kokoukseen mennessä",
    "ensi kokoukseen mennessä",
    "kokoukseen mennessä",
    "seuraavaan kokoukseen",
    "senast på nästa möte",
    "senast till nästa möte",
    "till nästa möte",
    "till nästa sammanträde",
    "by the next meeting",
    "by our next meeting",
    "by next meeting",
    "for the next meeting",
    "by the meeting",
)
"""By its start."""
NEXT_ONE = ("next", "nästa", "seuraavaa", "ensi")
"""Between `before` and the meeting, which is the next one then."""
WORKING_DAYS = (
    "arkipäivää",
    "arkipäivä",
    "työpäivää",
    "työpäivä",
    "arbetsdagar",
    "arbetsdag",
    "vardagar",
    "vardag",
    "working days",
    "working day",
    "weekdays",
    "weekday",
    "business days",
    "business day",
)
"""Between a number and a phrase of `BEFORE_MEETING`."""
NUMBERS = {
    "yksi": 1, "kaksi": 2, "kolme": 3, "neljä": 4, "viisi": 5,
    "en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5,
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5,
}  # fmt: skip
