"""The list of commands is the one source of handlers, help and menus."""

import re

from bot.chat.commands import COMMANDS, described
from bot.texts.catalog import load_catalogs
from config.paths import LOCALES


def test_every_command_has_a_name_and_a_description_in_each_language() -> None:
    for catalog in load_catalogs(LOCALES).values():
        listed = list(described(catalog))

        assert len(listed) == len(COMMANDS)
        for name, about in listed:
            assert re.fullmatch(r"[a-z0-9_]{1,32}", name)
            assert 1 <= len(about) <= 256


def test_no_name_stands_for_two_commands() -> None:
    names = [name for command in COMMANDS for name in set(command.names.values())]

    assert len(names) == len(set(names))
