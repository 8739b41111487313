"""`run_bot.py parse`: what is understood of a text about time."""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, NoReturn

from bot.commands.instant import HELSINKI, parse_instant, present_instant
from bot.commands.items import found
from bot.domain.language import Language
from bot.parsing.dates import find_dates
from bot.parsing.dates.values.scene import FIRST_YEAR, LAST_YEAR
from bot.texts.catalog import load_catalogs
from bot.texts.understanding import render_understanding
from config.paths import LOCALES

EX_USAGE = 64
EX_DATAERR = 65


class _Arguments(argparse.ArgumentParser):
    """Tells a mistake in one line, with the exit code that means wrong use."""

    def error(self, message: str) -> NoReturn:
        self.exit(EX_USAGE, f"{self.prog}: {message}\n")


def main(arguments: list[str]) -> int:
    """Print the reading of TEXT for people, or of JSON lines for programs.

    The exit code is 0 when something was understood, 1 when nothing was.
    """
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.jsonl:
        return _print_rows(sys.stdin.buffer)
    text = " ".join(options.text)
    if not text.strip():
        parser.error("no text to read")
    try:
        at = _instant(options.at) if options.at is not None else present_instant()
    except ValueError as error:
        parser.error(f"argument --at: {error}")
    return _print_reading(text, at, Language(options.language))


def _print_reading(text: str, at: datetime, language: Language) -> int:
    catalog = load_catalogs(LOCALES)[language]
    understandings = find_dates(text, at=at)
    for understanding in understandings:
        print(render_understanding(catalog, understanding, text=text, zone=HELSINKI))
    if not understandings:
        print(catalog.label("parse.nothing"))
    return 0 if understandings else 1


def _print_rows(lines: Iterable[bytes]) -> int:
    try:
        for row in _read_rows(lines):
            print(json.dumps(row, ensure_ascii=False), flush=True)
    except ValueError as error:
        print(f"run_bot.py parse: {error}", file=sys.stderr)
        return EX_DATAERR
    return 0


def _read_rows(lines: Iterable[bytes]) -> Iterator[dict[str, Any]]:
    """Yield a row `{"id", "found"}` for each row `{"id", "text", "ref"}`; blank lines are skipped.

    All three languages are read at once, as in a chat, whatever "lang" a row has.

    Raises:
        ValueError: If a line is no such row; it says which line, and why.
    """
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield _answered(line)
            except ValueError as error:
                raise ValueError(f"line {number}: {error}") from error


def _answered(line: bytes) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ValueError("this is no JSON") from error
    if not isinstance(row, dict):
        raise ValueError("this is no JSON object")
    for key in ("id", "text", "ref"):
        if key not in row:
            raise ValueError(f'"{key}" is missing')
    if not isinstance(row["text"], str):
        raise ValueError('"text" is no string')
    return {"id": row["id"], **found(row["text"], _instant(row["ref"]), Language)}


def _instant(text: object) -> datetime:
    try:
        instant = parse_instant(str(text))
    except (ValueError, OverflowError) as error:
        raise ValueError(f"{text!r} is no ISO 8601 date or time") from error
    if not FIRST_YEAR <= instant.year <= LAST_YEAR:
        raise ValueError(f"{text!r} is not between the years {FIRST_YEAR} and {LAST_YEAR}")
    return instant


def _parser() -> _Arguments:
    parser = _Arguments(prog="run_bot.py parse", description=__doc__)
    parser.add_argument("text", nargs="*", help="the text to read")
    parser.add_argument("--at", metavar="ISO", help="the instant from which it is read (now)")
    parser.add_argument("--language", choices=list(Language), default=Language.FI)
    parser.add_argument("--jsonl", action="store_true", help="read and write JSON lines")
    return parser
