"""`run_bot.py next`: when the next reminder is due; it may be asked while the bot runs."""

import argparse
import sys

from bot.storage import read_next_wake_at
from config.loading import EX_CONFIG, SettingsInvalid, load_settings


def main(arguments: list[str]) -> int:
    """Print the instant in ISO 8601, or nothing where no reminder waits."""
    argparse.ArgumentParser(prog="run_bot.py next", description=__doc__).parse_args(arguments)
    try:
        settings = load_settings(needs_token=False)
    except SettingsInvalid as invalid:
        print(*invalid.lines, sep="\n", file=sys.stderr)
        return EX_CONFIG
    wake_at = read_next_wake_at(settings.data_dir)
    if wake_at is not None:
        print(wake_at.isoformat())
    return 0
