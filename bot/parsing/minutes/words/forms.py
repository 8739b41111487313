"""From a table of verbs to all their forms: the endings are regular, what is not is listed."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from bot.parsing.minutes.words.table import Form

VOWELS = "aeiouyäö"
Pair = tuple[str, Form]


def lines(text: str) -> frozenset[str]:
    """Return the phrases of a table, parted by commas; a line may end within one."""
    phrases = (" ".join(phrase.split()) for phrase in text.split(","))
    return frozenset(filter(None, phrases))


def pairs(text: str) -> Mapping[str, str]:
    """Return what each word stands for: rows of `base: form form ...`; a base is its own form."""
    found: dict[str, str] = {}
    for row in filter(None, (row.strip() for row in text.splitlines())):
        base, _, forms = row.partition(":")
        found |= dict.fromkeys([base, *forms.split()], base)
    return found


def numbers(text: str) -> Mapping[str, int]:
    """Return what each word counts: rows of `number: word word ...`."""
    return {word: int(number) for word, number in pairs(text).items() if word != number}


def collect(forms: Iterable[Pair]) -> Mapping[str, frozenset[Form]]:
    """Return the forms each word may be."""
    found: dict[str, set[Form]] = defaultdict(set)
    for word, form in forms:
        found[word].add(form)
    return {word: frozenset(kinds) for word, kinds in found.items()}


def finnish(table: str) -> Iterator[Pair]:
    """Yield the forms of rows `infinitive, third person, passive`."""
    for row in filter(None, (row.split() for row in table.splitlines())):
        infinitive, third, passive = row
        yield infinitive, Form.BASE
        yield third, Form.PRESENT
        yield plural(infinitive, third), Form.PRESENT
        yield passive, Form.PASSIVE
        yield passive, Form.ORDER
        yield duty(passive), Form.DUTY
        yield duty_plural(passive), Form.DUTY


def plural(infinitive: str, third: str) -> str:
    """`ottaa` → `ottavat`, `tekee` → `tekevät`, `varaa` → `varaavat`, `myy` → `myyvät`."""
    back = any(vowel in third for vowel in "aou")
    ending = "vat" if back else "vät"
    is_long = third[-1] == third[-2]
    keeps = infinitive.endswith(("ata", "ätä")) or infinitive[:-2] == third
    stem = third[:-1] if is_long and not keeps else third
    return stem + ending


def duty(passive: str) -> str:
    """`tarkistetaan` → `tarkistettava`, `tehdään` → `tehtävä`, `pestään` → `pestävä`."""
    stem, ending = passive[:-4], "tava" if passive.endswith("aan") else "tävä"
    return stem + ("t" if passive[-4] == "t" and stem[-1] in VOWELS else "") + ending


def duty_plural(passive: str) -> str:
    """`tarkistetaan` → `tarkistettavat`."""
    return duty(passive) + "t"


def swedish(table: str) -> Iterator[Pair]:
    """Yield the forms of rows `infinitive present`."""
    for row in filter(None, (row.split() for row in table.splitlines())):
        infinitive, present = row
        yield infinitive, Form.BASE
        yield present, Form.PRESENT
        yield infinitive + "s", Form.PASSIVE
        passive = present + "s" if present == infinitive[:-1] else present_passive(present)
        yield passive, Form.PASSIVE
        yield passive, Form.ORDER
        if present.endswith("er"):
            yield present[:-1] + "s", Form.ORDER


def present_passive(present: str) -> str:
    """`skickar` → `skickas`, `köper` → `köps`, `löser` → `löses`, `tar` → `tas`, `gör` → `görs`."""
    if present.endswith("er") and len(present) > 3:
        stem = present[:-2]
        return stem + ("es" if stem.endswith("s") else "s")
    return (present if present.endswith("ör") else present[:-1]) + "s"


def english(table: str) -> Iterator[Pair]:
    """Yield the forms of rows `base` or `base participle`."""
    for row in filter(None, (row.split() for row in table.splitlines())):
        base, *irregular = row
        yield base, Form.BASE
        yield (irregular[0] if irregular else participle(base)), Form.PASSIVE
        yield gerund(base), Form.GERUND


def participle(base: str) -> str:
    """`send` is irregular; `check` → `checked`, `arrange` → `arranged`, `notify` → `notified`."""
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in VOWELS:
        return base[:-1] + "ied"
    return base + "ed"


def gerund(base: str) -> str:
    """`send` → `sending`, `arrange` → `arranging`, `submit` → `submitting`, `see` → `seeing`."""
    if base.endswith("e") and not base.endswith(("ee", "oe")):
        return base[:-1] + "ing"
    is_closed = len(base) > 2 and base[-1] in "bdgmnpt" and base[-2] in "aeiou"
    is_short = sum(letter in VOWELS for letter in base) == 1 or base.endswith(("mit", "fer"))
    return base + base[-1] * (is_closed and is_short) + "ing"
