"""The font embedded in a PDF, and what becomes of characters that it does not hold."""

import re
import unicodedata
from collections.abc import Container
from importlib.resources import files

from fpdf.fonts import CoreFont, TTFFont

FONT = "Roboto"
_FOLDER = files("font_roboto") / "files"
FONT_FILES = {"": str(_FOLDER / "Roboto-Regular.ttf"), "B": str(_FOLDER / "Roboto-Bold.ttf")}
LACKING = "\N{REPLACEMENT CHARACTER}"

INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f"
    "\U0001f3fb-\U0001f3ff\U000e0000-\U000e01ef]"
)
"""Controls, joiners, and what only changes the look of the character before."""


def characters_of(font: CoreFont | TTFFont) -> Container[int]:
    """Return the code points for which the font has a shape."""
    return font.cmap if isinstance(font, TTFFont) else range(0)


def fit_to_font(text: str, known: Container[int]) -> str:
    """Return the text in characters of the font; for each that it lacks, the sign of it."""
    text = INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    return "".join(_shown(character, known) for character in text)


def _shown(character: str, known: Container[int]) -> str:
    if character.isspace():
        return " " if ord(character) not in known else character
    return character if ord(character) in known else LACKING
