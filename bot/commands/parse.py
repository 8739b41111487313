"""`run_bot.py parse`: what is understood of a text about time."""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from typing import Any

from bot.commands.instant import HELSINKI, parse_instant, present_instant
from bot.commands.items import found
from bot.domain.language import Language
from bot.parsing.dates import find_dates
from bot.texts.catalog import load_catalogs
from bot.texts.understanding import render_understanding
from config.paths import LOCALES


def main(arguments: list[str]) -> int:
    """Print the reading of each TEXT for people, or of JSON lines for programs."""
    options = _parser().parse_args(arguments)
    if options.jsonl:
        for line in _read_rows(sys.stdin):
            print(json.dumps(line, ensure_ascii=False), flush=True)
        return 0
    catalog = load_catalogs(LOCALES)[Language(options.language)]
    at = parse_instant(options.at) if options.at else present_instant()
    text = " ".join(options.text)
    understandings = find_dates(text, at=at)
    for understanding in understandings:
        print(render_understanding(catalog, understanding, text=text, zone=HELSINKI))
    if not understandings:
        print(catalog.label("parse.nothing"))
    return 0 if understandings else 1


def _read_rows(lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    """Yield a row `{"id", "found"}` for each row `{"id", "text", "ref", "lang"}`."""
    for line in lines:
        if line.strip():
            row = json.loads(line)
            reading = found(row["text"], parse_instant(row["ref"]), list(Language))
            yield {"id": row["id"], **reading}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="run_bot.py parse", description=__doc__)
    parser.add_argument("text", nargs="*", help="the text to read")
    parser.add_argument("--at", metavar="ISO", help="the instant from which it is read (now)")
    parser.add_argument("--language", choices=list(Language), default=Language.FI)
    parser.add_argument("--jsonl", action="store_true", help="read and write JSON lines")
    return parser
