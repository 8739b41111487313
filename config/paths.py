"""Where the repository keeps what is read at start."""

from pathlib import Path

LOCALES = Path(__file__).with_name("locales")
"""The gettext catalogs: <language>/LC_MESSAGES/bot.po."""
