"""Finnish numbers: ordinals 1-31 and cardinals 1-60, every full form, made once."""

from collections.abc import Iterator

from bot.parsing.dates.values.terms import Case

_ORDER = (
    *(Case.PLAIN, Case.OF, Case.SOME, Case.WHEN, Case.WHEN),
    *(Case.BY, Case.BY, Case.SINCE),
)
"""Nominative, genitive, partitive, essive, adessive, illative, translative, elative."""

Forms = tuple[str, ...]

_FIRST: Forms = (
    *("ensimmäinen", "ensimmäisen", "ensimmäistä", "ensimmäisenä", "ensimmäisellä"),
    *("ensimmäiseen", "ensimmäiseksi", "ensimmäisestä"),
)
_SECOND: Forms = (
    *("toinen", "toisen", "toista", "toisena", "toisella", "toiseen", "toiseksi", "toisesta"),
)


def _ordinal(stem: str, weak: str, a: str) -> Forms:
    """`kolma-s`, `kolma-nne-n`: the ordinals that end in -s."""
    return (
        f"{stem}s",
        f"{weak}nnen",
        f"{weak}tt{a}",
        f"{weak}nten{a}",
        f"{weak}nnell{a}",
        f"{weak}nteen",
        f"{weak}nneksi",
        f"{weak}nnest{a}",
    )


_ONES: dict[int, Forms] = {
    1: _ordinal("yhde", "yhde", "ä"),
    2: _ordinal("kahde", "kahde", "a"),
    3: _ordinal("kolma", "kolma", "a"),
    4: _ordinal("neljä", "neljä", "ä"),
    5: _ordinal("viide", "viide", "ä"),
    6: _ordinal("kuude", "kuude", "a"),
    7: _ordinal("seitsemä", "seitsemä", "ä"),
    8: _ordinal("kahdeksa", "kahdeksa", "a"),
    9: _ordinal("yhdeksä", "yhdeksä", "ä"),
}
_TENTH = _ordinal("kymmene", "kymmene", "ä")


def ordinal_forms() -> Iterator[tuple[int, Case, str]]:
    """Yield number, case and form of the ordinals from 1st to 31st."""
    for number, forms in _ordinals():
        yield from ((number, case, form) for case, form in zip(_ORDER, forms, strict=True))


def _ordinals() -> Iterator[tuple[int, Forms]]:
    yield 1, _FIRST
    yield 2, _SECOND
    yield from ((n, forms) for n, forms in _ONES.items() if n > 2)
    yield 10, _TENTH
    for n, forms in _ONES.items():
        yield 10 + n, tuple(f"{form}toista" for form in forms)
    twentieth, thirtieth = _joined(_ONES[2], _TENTH), _joined(_ONES[3], _TENTH)
    yield 20, twentieth
    yield 30, thirtieth
    for n, forms in {**_ONES, 1: _FIRST, 2: _SECOND}.items():
        yield 20 + n, _joined(twentieth, forms)
        yield 20 + n, _joined(twentieth, tuple(f"_{form}" for form in forms))
    yield from ((20 + n, _joined(twentieth, _ONES[n])) for n in (1, 2))
    yield from ((31, _joined(thirtieth, forms)) for forms in (_FIRST, _ONES[1]))
    yield 31, _joined(thirtieth, tuple(f"_{form}" for form in _FIRST))


def _joined(first: Forms, second: Forms) -> Forms:
    return tuple(a + b for a, b in zip(first, second, strict=True))


_CARDINALS: dict[int, tuple[str, str]] = {
    1: ("yksi", "yhden"),
    2: ("kaksi", "kahden"),
    3: ("kolme", "kolmen"),
    4: ("neljä", "neljän"),
    5: ("viisi", "viiden"),
    6: ("kuusi", "kuuden"),
    7: ("seitsemän", "seitsemän"),
    8: ("kahdeksan", "kahdeksan"),
    9: ("yhdeksän", "yhdeksän"),
}
_STEMS = {
    1: "yhde",
    2: "kahde",
    3: "kolme",
    4: "neljä",
    5: "viide",
    6: "kuude",
    7: "seitsemä",
    8: "kahdeksa",
    9: "yhdeksä",
    10: "kymmene",
}
_INTO = {
    1: "yhteen",
    2: "kahteen",
    3: "kolmeen",
    4: "neljään",
    5: "viiteen",
    6: "kuuteen",
    7: "seitsemään",
    8: "kahdeksaan",
    9: "yhdeksään",
    10: "kymmeneen",
}
_FRONT = frozenset({1, 4, 5, 7, 9, 10})


def cardinal_forms() -> Iterator[tuple[int, str]]:
    """Yield number and form, nominative and genitive, from 1 to 99."""
    for number in range(1, 100):
        yield from ((number, form) for form in dict.fromkeys(_cardinal(number)))


def _cardinal(number: int) -> tuple[str, str]:
    tens, ones = divmod(number, 10)
    if number < 10:
        return _CARDINALS[number]
    if number == 10:
        return "kymmenen", "kymmenen"
    if tens == 1:
        plain, genitive = _CARDINALS[ones]
        return f"{plain}toista", f"{genitive}toista"
    plain, genitive = f"{_CARDINALS[tens][0]}kymmentä", f"{_CARDINALS[tens][1]}kymmenen"
    if not ones:
        return plain, genitive
    return plain + _CARDINALS[ones][0], genitive + _CARDINALS[ones][1]


def hours() -> Iterator[tuple[int, str, str, str]]:
    """Yield each hour from 1 to 12 as at it, from it and to it (`kahdelta kahdesta kahteen`)."""
    for hour in range(1, 13):
        base, tail = (hour - 10, "toista") if hour > 10 else (hour, "")
        a = "ä" if base in _FRONT else "a"
        stem = _STEMS[base]
        yield hour, f"{stem}lt{a}{tail}", f"{stem}st{a}{tail}", f"{_INTO[base]}{tail}"


def hours_of_parts() -> Iterator[tuple[int, str]]:
    """Yield hours of the 24-hour clock with their part of day (`iltaseitsemältä`)."""
    for hour, at, _, _ in hours():
        if 4 <= hour <= 11:
            yield hour, f"aamu{at}"
        if 5 <= hour <= 11:
            yield hour + 12, f"ilta{at}"
        if 1 <= hour <= 5:
            yield hour + 12, f"iltapäivä{at}"
