"""The settings of an installation: their names, kinds and sources."""

import os
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, Field, SecretStr
from pydantic_core import PydanticCustomError
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

PREFIX = "BOT_"
CONFIG = "CONFIG"
"""BOT_CONFIG names a TOML file; it is no setting itself."""
DEFAULTS = Path(__file__).with_name("default.toml")


def _known_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise PydanticCustomError("zone", "is no IANA time zone") from error
    return name


def _token(secret: SecretStr) -> SecretStr:
    number, colon, rest = secret.get_secret_value().partition(":")
    if not (number.isdecimal() and colon and rest) or " " in rest:
        raise PydanticCustomError("token", "is no bot token (digits, a colon, letters)")
    return secret


def _token_file(file: Path) -> Path:
    try:
        _token(SecretStr(file.read_text(encoding="utf-8").strip()))
    except (OSError, UnicodeError) as error:
        raise PydanticCustomError("token_file", "is no file that can be read") from error
    return file


class Settings(BaseSettings):
    """All settings; `default.toml` explains each."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_ignore_empty=True,
        extra="forbid",
        hide_input_in_errors=True,
        frozen=True,
    )

    token: Annotated[SecretStr, AfterValidator(_token)] | None = Field(
        default=None, examples=["123456:ABC-DEF"]
    )
    token_file: Annotated[Path, AfterValidator(_token_file)] | None = Field(
        default=None, examples=["/run/secrets/bot_token"]
    )
    api_base_url: str = Field(
        default=..., pattern=r"^https?://[^\s/]+(/[^\s]*)?$", examples=["http://127.0.0.1:8081"]
    )
    data_dir: Path = Field(default=..., examples=["/var/lib/steering-group-bot"])
    time_zone: Annotated[str, AfterValidator(_known_zone)] = Field(
        default=..., examples=["Europe/Helsinki"]
    )
    language: Literal["fi", "sv", "en"] = Field(default=..., examples=["fi"])
    operator_chat_id: int | None = Field(default=None, examples=["123456789"])
    in_doubt: Literal["resend", "hold"] = Field(default=..., examples=["resend"])
    pace: Literal["telegram", "unlimited"] = Field(default=..., examples=["telegram"])

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Order the sources: environment, then the file of BOT_CONFIG, then the defaults."""
        own = os.environ.get(PREFIX + CONFIG)
        files = [Path(own), DEFAULTS] if own else [DEFAULTS]
        tables = (TomlConfigSettingsSource(settings_cls, toml_file=file) for file in files)
        return (env_settings, *tables)

    @property
    def zone(self) -> ZoneInfo:
        """The time zone of new groups."""
        return ZoneInfo(self.time_zone)

    @property
    def bot_token(self) -> str | None:
        """The token, from the setting itself or from its file; None where neither is set."""
        if self.token is not None:
            return self.token.get_secret_value()
        if self.token_file is not None:
            return self.token_file.read_text(encoding="utf-8").strip()
        return None
