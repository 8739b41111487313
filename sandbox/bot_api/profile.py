"""Who the bot is, and what it sets of its commands and descriptions."""

import json
import re
from collections.abc import Callable
from typing import Any

from sandbox.bot_api.parameters import Parameters
from sandbox.refusal import bad_request
from sandbox.telegram import Telegram
from sandbox.wire import Json, write_user

COMMANDS = "commands"
COMMANDS_LIMIT = 100
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_ABILITIES = {
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_inline_queries": False,
    "can_connect_to_business": False,
    "has_main_web_app": False,
    "has_topics_enabled": False,
    "allows_users_to_create_topics": False,
    "can_manage_bots": False,
    "supports_guest_queries": False,
    "supports_join_request_queries": False,
}

Method = Callable[[Telegram, Parameters], Any]


def get_me(telegram: Telegram, parameters: Parameters) -> Json:
    """Return the bot as a User, with what it can do."""
    return write_user(telegram.world.bot) | _ABILITIES


def set_my_commands(telegram: Telegram, parameters: Parameters) -> bool:
    """Set the menu of one scope and language."""
    commands = parameters.json("commands", "commands") or []
    if len(commands) > COMMANDS_LIMIT:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not _COMMAND.fullmatch(command["command"].removeprefix("/")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    telegram.settings[_menu(parameters)] = commands
    return True


def get_my_commands(telegram: Telegram, parameters: Parameters) -> list[Json]:
    """Return the menu of exactly this scope and language."""
    return list(telegram.settings.get(_menu(parameters), ()))


def delete_my_commands(telegram: Telegram, parameters: Parameters) -> bool:
    """Take the menu of one scope and language away."""
    telegram.settings.pop(_menu(parameters), None)
    return True


def setter(name: str, limit: int) -> Method:
    """Return the method that sets a text of the profile per language."""

    def set_text(telegram: Telegram, parameters: Parameters) -> bool:
        text = parameters.text(name)
        if len(text) > limit:
            raise bad_request(f"{name.upper()}_TOO_LONG")
        telegram.settings[name, parameters.text("language_code")] = text
        return True

    return set_text


def getter(name: str) -> Method:
    """Return the method that tells a text of the profile, or its fallback."""

    def get_text(telegram: Telegram, parameters: Parameters) -> Json:
        language = parameters.text("language_code")
        fallback = telegram.settings.get((name, ""), "")
        return {name: telegram.settings.get((name, language), fallback)}

    return get_text


def accept(telegram: Telegram, parameters: Parameters) -> bool:
    """Say yes: for settings that show nowhere in this world."""
    return True


def _menu(parameters: Parameters) -> tuple[str, ...]:
    scope = parameters.json("scope", "scope") or {"type": "default"}
    return COMMANDS, json.dumps(scope, sort_keys=True), parameters.text("language_code")
