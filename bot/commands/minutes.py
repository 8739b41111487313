"""`run_bot.py minutes`: what an import of the file on that day would propose."""

import argparse
import asyncio
import hashlib
import html
import json
import re
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import NoReturn

from bot.commands.instant import HELSINKI, parse_instant, present_instant
from bot.commands.minutes_json import to_json
from bot.documents import read_document
from bot.domain.errors import UnreadableDocument
from bot.domain.group import Group
from bot.domain.language import Language
from bot.domain.minutes import Minutes, MinutesReading
from bot.domain.view import ReviewView
from bot.parsing.minutes import read_minutes
from bot.texts.catalog import Catalog, load_catalogs
from bot.texts.minutes import PAGE_SIZE, render_review
from config.paths import LOCALES

EX_USAGE = 64
EX_DATA = 65
_TAG = re.compile(r"<[^>]+>")


def main(arguments: list[str]) -> int:
    """Print the review of FILE for people, or its reading as JSON for programs."""
    options = _parser().parse_args(arguments)
    try:
        data = options.file.read_bytes()
        lines = asyncio.run(read_document(data, options.file.name))
    except OSError as error:
        return _refuse(options.file, error.strerror or str(error))
    except UnreadableDocument as error:
        return _refuse(options.file, load_catalogs(LOCALES)[Language.EN].label(error.reason))
    reading = read_minutes(lines, at=options.at)
    if options.json:
        print(json.dumps(to_json(reading, read_at=options.at.date()), ensure_ascii=False, indent=1))
    else:
        print("\n\n".join(_pages(reading, options.file.name, data, options.at)))
    return 0


def _refuse(file: Path, reason: str) -> int:
    print(f"{file}: {reason}", file=sys.stderr)
    return EX_DATA


def _pages(reading: MinutesReading, name: str, data: bytes, at: datetime) -> Iterator[str]:
    """Yield the pages of the review card, as the chat would show them."""
    catalog: Catalog = load_catalogs(LOCALES)[reading.language]
    group = Group(chat_id=0, title="", language=reading.language, zone=HELSINKI, created_at=at)
    minutes = Minutes(
        uid="preview",
        name=name,
        digest=hashlib.sha256(data).hexdigest(),
        reading=reading,
        received_at=at,
        received_by=0,
        review_chat_id=0,
    )
    for page in range(max(1, -(-len(reading.proposals) // PAGE_SIZE))):
        view = ReviewView(group=group, minutes=minutes, page=page)
        yield _plain(render_review(catalog, view, now=at).text)


def _plain(text: str) -> str:
    """The text of a card without its tags, line by line."""
    return html.unescape(_TAG.sub("", str(text)))


class _Parser(argparse.ArgumentParser):
    """Ends with the exit code for a wrong command line, in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(EX_USAGE, f"{self.prog}: {message}\n")


def _instant(text: str) -> datetime:
    try:
        return parse_instant(text)
    except ValueError:
        example = "2016-11-28 or 2016-11-28T09:00"
        raise argparse.ArgumentTypeError(f"{text!r} is no day or time such as {example}") from None


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="run_bot.py minutes", description=__doc__)
    parser.add_argument("file", type=Path, help="minutes as text, PDF, DOCX, ODT or HTML")
    parser.add_argument(
        "--at",
        metavar="ISO",
        type=_instant,
        default=present_instant(),
        help="the day on which they are handed in (now)",
    )
    parser.add_argument("--json", action="store_true", help="print the reading as JSON")
    return parser
