"""`run_bot.py minutes`: what an import of the file on that day would propose."""

import argparse
import asyncio
import hashlib
import json
import sys
from datetime import datetime
from pathlib import Path

from bot.commands.instant import HELSINKI, parse_instant, present_instant
from bot.commands.minutes_json import to_json
from bot.documents import read_document
from bot.domain.errors import UnreadableDocument
from bot.domain.group import Group
from bot.domain.language import Language
from bot.domain.minutes import Minutes, MinutesReading
from bot.domain.view import ReviewView
from bot.parsing.minutes import read_minutes
from bot.texts.catalog import load_catalogs
from bot.texts.minutes import render_review
from config.paths import LOCALES

EX_DATA = 65


def main(arguments: list[str]) -> int:
    """Print the review card of FILE, or its reading as JSON."""
    options = _parser().parse_args(arguments)
    at = parse_instant(options.at) if options.at else present_instant()
    try:
        data = options.file.read_bytes()
        lines = asyncio.run(read_document(data, options.file.name))
    except (OSError, UnreadableDocument) as error:
        print(f"{options.file}: {error}", file=sys.stderr)
        return EX_DATA
    reading = read_minutes(lines, at=at)
    if options.json:
        print(json.dumps(to_json(reading, read_at=at.date()), ensure_ascii=False, indent=1))
    else:
        print(_preview(reading, options.file, data, at))
    return 0


def _preview(reading: MinutesReading, file: Path, data: bytes, at: datetime) -> str:
    catalog = load_catalogs(LOCALES)[reading.language]
    minutes = Minutes(
        uid="preview",
        name=file.name,
        digest=hashlib.sha256(data).hexdigest(),
        reading=reading,
        received_at=at,
        received_by=0,
        review_chat_id=0,
    )
    group = Group(
        chat_id=0, title="", language=Language(reading.language), zone=HELSINKI, created_at=at
    )
    pages = []
    for page in range(max(1, -(-len(reading.proposals) // PAGE_SIZE))):
        view = ReviewView(group=group, minutes=minutes, page=page)
        pages.append(render_review(catalog, view, now=at).text.striptags())
    return "\n\n".join(pages)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="run_bot.py minutes", description=__doc__)
    parser.add_argument("file", type=Path, help="minutes as text, PDF, DOCX, ODT or HTML")
    parser.add_argument("--at", metavar="ISO", help="the day on which they are handed in (now)")
    parser.add_argument("--json", action="store_true", help="print the reading as JSON")
    return parser
