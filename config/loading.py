"""Loading the settings, and saying what is wrong with them: every fault at once, no value shown."""

import difflib
import os
import tomllib
from collections.abc import Iterator
from pathlib import Path

from pydantic import ValidationError

from config.settings import CONFIG, PREFIX, Settings

EX_CONFIG = 64
"""The exit code for settings that a person has to mend."""


class SettingsInvalid(Exception):
    """The settings cannot be used; *lines* say why, one for each fault."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


def load_settings(*, needs_token: bool) -> Settings:
    """Return the settings of this process.

    Raises:
        SettingsInvalid: With every fault at once.
    """
    lines = [*_misspelt(), *_unreadable_file()]
    if not any(line.startswith(PREFIX + CONFIG) for line in lines):
        settings, faults = _read(needs_token)
        lines += faults
        if settings is not None and not lines:
            return settings
    raise SettingsInvalid(lines)


def _read(needs_token: bool) -> tuple[Settings | None, list[str]]:
    faults = []
    settings = None
    try:
        settings = Settings()
    except ValidationError as error:
        faults = [_line(str(fault["loc"][0]), fault["msg"]) for fault in error.errors()]
    if needs_token and _lacks_token(settings):
        faults.append(_line("token", "is missing"))
    return settings, faults


def _lacks_token(settings: Settings | None) -> bool:
    if settings is not None:
        return settings.bot_token is None
    return not any(os.environ.get(PREFIX + name) for name in ("TOKEN", "TOKEN_FILE", CONFIG))


def _misspelt() -> Iterator[str]:
    known = [PREFIX + name for name in (*map(str.upper, Settings.model_fields), CONFIG)]
    for name in sorted(os.environ):
        if name.startswith(PREFIX) and name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            hint = f"; did you mean {near[0]}?" if near else f"; known are {', '.join(known)}"
            yield f"{name}: there is no such setting{hint}"


def _unreadable_file() -> Iterator[str]:
    file = os.environ.get(PREFIX + CONFIG)
    if not file:
        return
    try:
        tomllib.loads(Path(file).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        name = PREFIX + CONFIG
        yield f"{name}: is no TOML file that can be read. Example: {name}=/etc/bot.toml"


def _line(name: str, fault: str) -> str:
    field = Settings.model_fields.get(name)
    if field is None:
        return f"{name}: there is no such setting in the file of {PREFIX}{CONFIG}"
    example = field.examples[0] if field.examples else ""
    return f"{PREFIX}{name.upper()}: {fault}. Example: {PREFIX}{name.upper()}={example}"
