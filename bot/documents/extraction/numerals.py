"""Numbers of list items as they are printed: 4, b, iv."""

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_MAX_ROMAN = 3999
_MAX_LETTERS = 26 * 26


def roman(number: int) -> str:
    """Return 4 as iv; what Rome had no sign for stays decimal."""
    if not 0 < number <= _MAX_ROMAN:
        return str(number)
    text = ""
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        text += sign * count
    return text


def letters(number: int) -> str:
    """Return 1 as a, 26 as z, 27 as aa, 28 as bb: how word processors count on."""
    if not 0 < number <= _MAX_LETTERS:
        return str(number)
    rounds, place = divmod(number - 1, 26)
    return chr(ord("a") + place) * (rounds + 1)
