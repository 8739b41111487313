"""A zip with parts of XML in it: DOCX and ODT. Nothing is unpacked to disk, no name is trusted."""

import io
import zipfile
import zlib
from collections import Counter
from xml.etree.ElementTree import Element

from .limits import MAX_MEMBERS, MAX_UNPACKED
from .lines import Refused
from .xml import parse_xml

_ENCRYPTED_FLAG = 0x1
_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}


class Package:
    """The parts of a zip, each read at most once and never beyond the limit."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise Refused("document.damaged") from error
        self._names = Counter(self._zip.namelist())
        if self._names.total() > MAX_MEMBERS:
            raise Refused("document.too_large")

    def __contains__(self, name: str) -> bool:
        return name in self._names

    def read(self, name: str) -> bytes:
        """Return a part that must be there.

        A part that is there twice is refused: readers disagree on which one counts.

        Raises:
            Refused: If it is missing, double, encrypted, damaged or too large.
        """
        if self._names[name] != 1:
            raise Refused("document.forbidden" if name in self else "document.damaged")
        info = self._zip.getinfo(name)
        if info.flag_bits & _ENCRYPTED_FLAG:
            raise Refused("document.protected")
        if info.compress_type not in _METHODS:
            raise Refused("document.damaged")
        return self._unpacked(info)

    def _unpacked(self, info: zipfile.ZipInfo) -> bytes:
        try:
            with self._zip.open(info) as part:
                data = part.read(MAX_UNPACKED + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError) as error:
            raise Refused("document.damaged") from error
        if len(data) > MAX_UNPACKED:
            raise Refused("document.too_large")
        return data

    def tree(self, name: str) -> Element:
        """Return a part that must be there, parsed."""
        return parse_xml(self.read(name))

    def optional_tree(self, name: str) -> Element | None:
        """Return a part parsed, or None where there is no such part."""
        return self.tree(name) if name in self else None
