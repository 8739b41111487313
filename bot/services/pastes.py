"""A text too long for one message comes in pieces; each is read together with those before it."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.errors import NotFound
from bot.domain.member import Member
from bot.domain.minutes import Line, Upload
from bot.services.ports import Store

LONG = 3000
"""Characters: Telegram's apps cut a text at 4,096, at an end of a line or a word before that."""
WITHIN = timedelta(seconds=60)
PASTE = "paste"


def is_cut(text: str) -> bool:
    """Tell whether a piece so long may have a next one."""
    return len(text) >= LONG


async def find_paste(store: Store, *, by: Member, at: datetime) -> Upload | None:
    """Return the pieces that came just before, if the next one is still to be expected."""
    async with store.group(by.user_id) as unit:
        try:
            paste = unit.uploads.get(PASTE)
        except NotFound:
            return None
    return paste if abs(at - paste.received_at) <= WITHIN else None


def join_piece(paste: Upload | None, piece: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return all lines so far; a piece that Telegram delivers again is not added again."""
    if paste is None:
        return piece
    is_repeat = paste.lines[-len(piece) :] == piece
    return paste.lines if is_repeat else paste.lines + piece


async def keep_paste(store: Store, upload: Upload, *, is_open: bool, by: Member) -> None:
    """Keep the pieces so far for the next one, or forget them where none is to come."""
    async with store.group(by.user_id) as unit:
        if is_open:
            unit.uploads.save(replace(upload, uid=PASTE))
        else:
            unit.uploads.remove(PASTE)
