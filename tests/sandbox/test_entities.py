"""What Telegram finds in a text by itself."""

import pytest

from sandbox.entities import add_found_entities
from sandbox.model import Entity


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/start", [("bot_command", "/start")]),
        ("/tehtava@ohjaus_bot Sali", [("bot_command", "/tehtava@ohjaus_bot")]),
        ("/tehtävä Sali", []),
        ("1/2 ja a/b", []),
        ("kysy: /kokoukset, /help", [("bot_command", "/kokoukset"), ("bot_command", "/help")]),
        ("Sali @ville ja @tiina", [("mention", "@ville"), ("mention", "@tiina")]),
        ("ville@example.org", []),
        ("#12 valmis 9.12.2016", []),
        ("ks. https://example.org/a?b=1.", [("url", "https://example.org/a?b=1")]),
        ("https://example.org/@ville/start", [("url", "https://example.org/@ville/start")]),
    ],
)
def test_commands_names_and_links_are_found(text: str, found: list[tuple[str, str]]) -> None:
    entities = add_found_entities(text)

    assert [(e.type, text[e.offset : e.end]) for e in entities] == found


def test_offsets_count_utf16_units() -> None:
    (entity,) = add_found_entities("🎉 @ville")

    assert (entity.offset, entity.length) == (3, 6)


def test_nothing_is_found_inside_code_but_in_bold() -> None:
    code = Entity(type="code", offset=0, length=6)
    bold = Entity(type="bold", offset=7, length=6)

    entities = add_found_entities("/first /other", [code, bold])

    assert [(e.type, e.offset) for e in entities] == [("code", 0), ("bold", 7), ("bot_command", 7)]
