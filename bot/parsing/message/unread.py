"""Words beside a repetition that narrow it, and that its rule does not hold."""

from bot.domain.understanding import Understanding
from bot.parsing.tokens import Token, tokenise
from bot.parsing.words.repeating import EXCEPTING, GOING_ON, LIMITING, SHORT_WEEKDAYS


def narrows(text: str, one: Understanding) -> bool:
    """Tell whether the text says more of the repetition than was read: a person has to look.

    `paitsi viikonloppuisin`, `5 gånger`, `every week Mon`, `kl 9 och 15`; and after a comma
    `joka` may begin a relative clause (`ohje, joka maanantaina käsitellään`).
    """
    before = list(tokenise(text[: one.span.start]))
    after = list(tokenise(text[one.span.end :]))
    if before and before[-1].text == "," and one.text.startswith("joka"):
        return True
    if any(token.folded in LIMITING for token in (*before, *after)):
        return True
    return _goes_on(after)


def is_left_out(text: str, one: Understanding) -> bool:
    """`paitsi viikonloppuisin`: the words tell when it is not."""
    last = next(reversed(list(tokenise(text[: one.span.start]))), None)
    return last is not None and last.folded in EXCEPTING


def _goes_on(after: list[Token]) -> bool:
    """`... och 15`, `... for 5 weeks`, `... ma`: what follows at once belongs to it."""
    if not after:
        return False
    if after[0].folded in SHORT_WEEKDAYS:
        return True
    is_joined = after[0].folded in GOING_ON and len(after) > 1
    return is_joined and (after[1].kind == "number" or after[1].folded in SHORT_WEEKDAYS)
