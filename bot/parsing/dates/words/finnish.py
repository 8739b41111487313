"""Finnish inflection of the closed vocabularies: every full form, made once.

The generators yield whole words; a test holds each against Voikko.
"""

from collections.abc import Iterator

from bot.parsing.dates.values.terms import Case

WEEKDAYS = ("maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai")
MONTHS = (
    *("tammi", "helmi", "maalis", "huhti", "touko", "kesä"),
    *("heinä", "elo", "syys", "loka", "marras", "joulu"),
)
PARTS = {
    "aamu": "aamu",
    "aamupäivä": "aamupäivä",
    "iltapäivä": "iltapäivä",
    "ilta": "ilta",
    "yö": "yö",
}

Forms = dict[Case, tuple[str, ...]]

_TAI: Forms = {
    Case.PLAIN: ("",),
    Case.OF: ("n",),
    Case.SOME: ("ta",),
    Case.WHEN: ("na", "lle", "lla", "ssa"),
    Case.SINCE: ("sta", "lta"),
    Case.BY: ("hin", "ksi"),
}
_KUU: Forms = {**_TAI, Case.WHEN: ("ssa", "lla", "lle", "na"), Case.BY: ("hun", "ksi")}
_WEDNESDAY: Forms = {
    Case.PLAIN: ("keskiviikko",),
    Case.OF: ("keskiviikon",),
    Case.SOME: ("keskiviikkoa",),
    Case.WHEN: ("keskiviikkona", "keskiviikolle", "keskiviikolla", "keskiviikossa"),
    Case.SINCE: ("keskiviikosta", "keskiviikolta"),
    Case.BY: ("keskiviikkoon", "keskiviikoksi"),
}
_PART_FORMS = {
    "aamu": ("", "n", "na", "lla", "lle", "ksi", "un"),
    "aamupäivä": ("", "n", "nä", "llä", "lle", "ksi", "än"),
    "iltapäivä": ("", "n", "nä", "llä", "lle", "ksi", "än"),
}
_EVENING = ("ilta", "illan", "iltana", "illalla", "illalle", "illaksi", "iltaan")
_NIGHT = ("yö", "yön", "yönä", "yöllä", "yölle", "yöksi", "yöhön")


def weekday_forms() -> Iterator[tuple[int, Case, str]]:
    """Yield weekday (Monday is 0), case and form."""
    for number, name in enumerate(WEEKDAYS):
        forms = _WEDNESDAY if name == "keskiviikko" else _attached(name, _TAI)
        yield from ((number, case, form) for case, all_ in forms.items() for form in all_)


def cases_of_slip(form: str) -> Iterator[tuple[Case, str]]:
    """Yield a mistyped weekday (`maanataina`) in every case; only itself where its stem broke."""
    stem = form.removesuffix("na")
    cases: Forms = _TAI if stem.endswith("ai") else {Case.WHEN: ("na",)}
    for case, forms in _attached(stem, cases).items():
        yield from ((case, slip) for slip in forms)


def recurring_weekdays() -> Iterator[tuple[int, str]]:
    """Yield weekday and its form in `-sin` (`maanantaisin`)."""
    for number, name in enumerate(WEEKDAYS):
        yield number, "keskiviikkoisin" if name == "keskiviikko" else f"{name}sin"


def month_forms() -> Iterator[tuple[int, Case, str]]:
    """Yield month, case and form."""
    for number, name in enumerate(MONTHS, start=1):
        for case, forms in _attached(f"{name}kuu", _KUU).items():
            yield from ((number, case, form) for form in forms)


def part_forms() -> dict[str, tuple[str, ...]]:
    """Return the forms of each part of the day (`aamuna`, `aamulla`)."""
    regular = {part: tuple(part + end for end in ends) for part, ends in _PART_FORMS.items()}
    return {**regular, "ilta": _EVENING, "yö": _NIGHT}


def parts_of_weekdays() -> Iterator[tuple[int, str, str]]:
    """Yield weekday, part of day and compound (`tiistaiaamuna`, `torstai-iltana`)."""
    for number, name in enumerate(WEEKDAYS):
        for part, forms in part_forms().items():
            for form in forms:
                yield number, part, name + hyphen(name, form) + form


def recurring_parts() -> dict[str, str]:
    """Return each part of the day in its recurring form."""
    return {
        "aamu": "aamuisin",
        "aamupäivä": "aamupäivisin",
        "iltapäivä": "iltapäivisin",
        "ilta": "iltaisin",
        "yö": "öisin",
    }


def hyphen(first: str, second: str) -> str:
    """Return the hyphen that Finnish puts between two equal vowels of a compound."""
    return "-" if first[-1] == second[0] and first[-1] in "aeiouyäö" else ""


def _attached(stem: str, endings: Forms) -> Forms:
    return {case: tuple(stem + ending for ending in all_) for case, all_ in endings.items()}
