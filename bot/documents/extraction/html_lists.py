"""The numbers and bullets that a browser paints before list items."""

from dataclasses import dataclass

from .numerals import letters, roman
from .xml import number_of

BULLET = "•"


@dataclass(slots=True)
class _List:
    form: str | None
    number: int


class HtmlLists:
    """Counts through the lists of one page."""

    def __init__(self) -> None:
        self._open: list[_List] = []

    def open(self, tag: str, attributes: dict[str, str | None]) -> None:
        """Note that a list begins; `start` and `type` are those of an `ol`."""
        form = (attributes.get("type") or "1") if tag == "ol" else None
        self._open.append(_List(form, number_of(attributes.get("start"), 1) - 1))

    def close(self) -> None:
        """Note that a list ends."""
        if self._open:
            self._open.pop()

    def label(self, attributes: dict[str, str | None]) -> str:
        """Count an item; an item outside of lists has a bullet."""
        if not self._open or self._open[-1].form is None:
            return BULLET
        current = self._open[-1]
        current.number = number_of(attributes.get("value"), current.number + 1)
        return f"{_in_form(current.number, current.form)}."


def _in_form(number: int, form: str | None) -> str:
    match form:
        case "a":
            return letters(number)
        case "A":
            return letters(number).upper()
        case "i":
            return roman(number)
        case "I":
            return roman(number).upper()
    return str(number)
