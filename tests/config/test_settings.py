"""What an operator is told about settings."""

import os
from pathlib import Path

import pytest

from config.loading import SettingsInvalid, load_settings
from config.settings import DEFAULTS, Settings

SECRET = "987654:keep-this-to-yourself"


@pytest.fixture(autouse=True)
def _no_settings_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in os.environ:
        if name.startswith("BOT_"):
            monkeypatch.delenv(name)


def faults(*, needs_token: bool = True) -> list[str]:
    with pytest.raises(SettingsInvalid) as caught:
        load_settings(needs_token=needs_token)
    return caught.value.lines


def test_a_token_is_all_that_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", SECRET)

    settings = load_settings(needs_token=True)

    assert settings.bot_token == SECRET
    assert settings.zone.key == "Europe/Helsinki"
    assert settings.api_base_url == "https://api.telegram.org"
    assert SECRET not in repr(settings)


def test_a_missing_token_is_told_with_an_example() -> None:
    assert faults() == ["BOT_TOKEN: is missing. Example: BOT_TOKEN=123456:ABC-DEF"]


def test_the_token_may_stand_in_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "token").write_text(SECRET + "\n")
    monkeypatch.setenv("BOT_TOKEN_FILE", str(tmp_path / "token"))

    assert load_settings(needs_token=True).bot_token == SECRET


def test_every_fault_is_told_at_once_and_no_value_is_shown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("BOT_TOKN", SECRET)
    monkeypatch.setenv("BOT_TOKEN_FILE", SECRET)
    monkeypatch.setenv("BOT_TIME_ZONE", "Europe/Helsingfors")
    monkeypatch.setenv("BOT_LANGUAGE", "de")
    monkeypatch.setenv("BOT_API_BASE_URL", "api.example.org")
    monkeypatch.setenv("BOT_OPERATOR_CHAT_ID", "@somebody")
    monkeypatch.setenv("BOT_PACE", "fast")

    lines = faults()

    named = {line.partition(":")[0] for line in lines}
    assert named >= {"BOT_TOKN", "BOT_TOKEN_FILE", "BOT_TIME_ZONE", "BOT_LANGUAGE"}
    assert named >= {"BOT_API_BASE_URL", "BOT_OPERATOR_CHAT_ID", "BOT_PACE"}
    assert "did you mean BOT_TOKEN?" in lines[0]
    assert SECRET not in "\n".join(lines)


def test_the_environment_is_stronger_than_the_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "own.toml").write_text('language = "sv"\ntime_zone = "Europe/Stockholm"\n')
    monkeypatch.setenv("BOT_CONFIG", str(tmp_path / "own.toml"))
    monkeypatch.setenv("BOT_LANGUAGE", "en")

    settings = load_settings(needs_token=False)

    assert (settings.language, settings.time_zone) == ("en", "Europe/Stockholm")


@pytest.mark.parametrize("text", ["langage = 'fi'", "language = ", None])
def test_a_file_that_is_wrong_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, text: str | None
) -> None:
    if text is not None:
        (tmp_path / "own.toml").write_text(text)
    monkeypatch.setenv("BOT_CONFIG", str(tmp_path / "own.toml"))

    [line] = faults(needs_token=False)

    assert "BOT_CONFIG" in line


def test_every_setting_is_explained_in_the_default_file() -> None:
    text = DEFAULTS.read_text(encoding="utf-8")

    for name in Settings.model_fields:
        assert f"\n{name} = " in text or f"\n# {name} = " in text
