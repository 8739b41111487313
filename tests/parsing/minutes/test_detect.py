"""A pasted text is taken for minutes only where it is laid out like them."""

import pytest

from bot.parsing.minutes import looks_like_minutes
from tests.parsing.minutes.minutes_case import MinutesCase, load_minutes_cases

LETTER = """Hei kaikki!

Muistutan vielä, että kokous on torstaina klo 18 kylätalolla. Aino tuo kahvit ja Ville
hoitaa projektorin. Kirjoitan muistion kokouksen jälkeen ja lähetän sen teille.

Samalla voisimme sopia talkoista. Itse pääsen parhaiten lauantaina, mutta muutkin päivät
käyvät, kunhan tiedän niistä ajoissa. Kertokaa, mitä mieltä olette, niin varaan haravat.

Terveisin
Sihteeri
"""


@pytest.mark.parametrize(
    "case",
    [case for case in load_minutes_cases() if len(case.gold["sections"]) > 2],
    ids=lambda case: case.name,
)
def test_minutes_look_like_minutes(case: MinutesCase) -> None:
    assert looks_like_minutes(case.text)


@pytest.mark.parametrize(
    "text", ["", "Tilaa sali 9.12.", LETTER, "- kahvi\n- pulla\n- mehu\n" * 40]
)
def test_a_message_a_letter_and_a_shopping_list_do_not(text: str) -> None:
    assert not looks_like_minutes(text)
