"""Files that have no reader here, told apart so that the answer can say what to send instead."""

import itertools
import re

PICTURE = "document.pictures_only"
ARCHIVE = "document.archive"
WRITER = "document.other_writer"
SHEET = "document.spreadsheet"
MAIL = "document.mail"
UNKNOWN = "document.unknown_kind"

_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_MARKS = {
    b"\x89PNG": PICTURE,
    b"\xff\xd8\xff": PICTURE,
    b"GIF8": PICTURE,
    b"II*\x00": PICTURE,
    b"MM\x00*": PICTURE,
    b"7z\xbc\xaf\x27\x1c": ARCHIVE,
    b"Rar!\x1a": ARCHIVE,
    b"\x1f\x8b": ARCHIVE,
    b"{\\rtf": WRITER,
}
_BRANDS = re.compile(rb"....ftyp(?:hei|hev|mif1|avif)|RIFF....WEBP", re.S)
_OLE_BY_ENDING = {".xls": SHEET, ".msg": MAIL, ".doc": WRITER, ".dot": WRITER, ".wps": WRITER}
_LETTER_START = re.compile(rb"From |[A-Za-z][\w-]+: ")
_LETTER_SIGNS = (b"mime-version:", b"message-id:", b"received:")
_HEAD = 4096


def tell_stranger(data: bytes, ending: str) -> str:
    """Return the reason that says what the file is, by its first bytes; "" if they say nothing."""
    if data.startswith(_OLE):
        return _OLE_BY_ENDING.get(ending, UNKNOWN)
    if _BRANDS.match(data):
        return PICTURE
    if _is_letter(data[:_HEAD], ending):
        return MAIL
    return next((reason for mark, reason in _MARKS.items() if data.startswith(mark)), "")


def _is_letter(head: bytes, ending: str) -> bool:
    if ending == ".eml":
        return True
    lines = itertools.takewhile(bytes.strip, head.lower().splitlines())
    is_signed = any(line.startswith(_LETTER_SIGNS) for line in lines)
    return is_signed and _LETTER_START.match(head) is not None
