"""Members are found by their names, in every form of them, and nobody else is."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.member import Member, MemberState
from bot.domain.task import Assignee
from bot.parsing.people import match_people

FOLDER = Path(__file__).parent / "cases" / "people"
ROWS = [
    row
    for path in sorted(FOLDER.glob("*.toml"))
    for row in tomllib.loads(path.read_text(encoding="utf-8"))["case"]
]
FORMS = [(row["name"], form) for row in ROWS for form in row["forms"]]
STRANGERS = [(row["name"], stranger) for row in ROWS for stranger in row["strangers"]]

AINO = Member(user_id=1, name="Aino Lehto", username="aino")
VILLE = Member(user_id=2, name="Ville Koski")
PEKKA_SALO = Member(user_id=3, name="Pekka Salo", username="salo")
PEKKA_BERG = Member(user_id=4, name="Pekka Berg")
MEMBERS = (AINO, VILLE, PEKKA_SALO, PEKKA_BERG)


def names_in(text: str, members: tuple[Member, ...] = MEMBERS) -> list[str]:
    return [assignee.name for _, assignee in match_people(text, members)]


@pytest.mark.parametrize(("name", "form"), FORMS)
def test_a_form_of_a_name_is_the_member(name: str, form: str) -> None:
    member = Member(user_id=7, name=name)

    [(span, assignee)] = match_people(f"- {form}, 9.12.", [member])

    assert assignee == Assignee(name=name, user_id=7)
    assert (span.start, span.end) == (2, 2 + len(form))


@pytest.mark.parametrize(("name", "word"), STRANGERS)
def test_a_word_like_a_name_is_nobody(name: str, word: str) -> None:
    assert match_people(f"{word} 9.12.", [Member(user_id=7, name=name)]) == []


def test_several_members_are_found_in_text_order() -> None:
    assert names_in("Ville Koski ja Lehto") == ["Ville Koski", "Aino Lehto"]


def test_a_first_name_of_two_members_is_nobody_and_the_full_name_is_one() -> None:
    assert names_in("Pekka") == []
    assert names_in("Pekalle") == []
    assert names_in("Pekka Salolle") == ["Pekka Salo"]
    assert names_in("Pekka B.") == ["Pekka Berg"]
    assert names_in("Berg") == ["Pekka Berg"]


def test_two_members_of_one_name_are_nobody() -> None:
    twin = Member(user_id=9, name="Aino Lehto")

    assert names_in("Aino Lehto", (AINO, twin)) == []


def test_a_name_becomes_clear_when_the_other_one_has_left() -> None:
    left = Member(user_id=9, name="Aino Salo", state=MemberState.LEFT)

    assert names_in("Ainolle", (AINO, left)) == ["Aino Lehto"]
    assert names_in("Aino Salo", (AINO, left)) == []


@pytest.mark.parametrize("name", ["Aino Virtanen", "Kirsti Lehto", "Kirsti Lehdon"])
def test_half_a_name_of_somebody_else_is_nobody(name: str) -> None:
    assert names_in(f"Ehdotus: {name}, 9.12.") == []


@pytest.mark.parametrize("mention", ["@aino", "@Aino", "(@aino)", "@aino,"])
def test_a_mention_is_the_member_of_that_username(mention: str) -> None:
    assert match_people(mention, MEMBERS)[0][1] == Assignee(name="Aino Lehto", user_id=1)


def test_an_unknown_mention_keeps_its_name_as_written() -> None:
    assert [assignee for _, assignee in match_people("@Outolintu_1", MEMBERS)] == [
        Assignee(name="Outolintu_1")
    ]


def test_a_mention_is_a_name_only_for_a_member_without_a_username() -> None:
    assert match_people("@ville", MEMBERS)[0][1] == Assignee(name="Ville Koski", user_id=2)
    assert match_people("@lehto", MEMBERS)[0][1] == Assignee(name="lehto")


@pytest.mark.parametrize(
    "address", ["aino@example.org", "https://example.org/@aino", "www.aino.fi"]
)
def test_an_address_names_nobody(address: str) -> None:
    assert match_people(address, MEMBERS) == []


@pytest.mark.parametrize("name", ["", "🌲", "X", "...", "von", "-"])
def test_an_odd_name_harms_nobody(name: str) -> None:
    assert names_in("Aino tuli, ja muut", (AINO, Member(user_id=9, name=name))) == ["Aino Lehto"]


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.text(max_size=200), st.lists(st.text(max_size=30), max_size=4))
def test_any_text_and_any_names_give_spans_in_order(text: str, names: list[str]) -> None:
    members = [Member(user_id=number, name=name) for number, name in enumerate(names)]

    found = match_people(text, members)

    ends = 0
    for span, _ in found:
        assert ends <= span.start < span.end <= len(text)
        ends = span.end
