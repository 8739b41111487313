"""The bytes of the documents that were sent."""

import mimetypes
import secrets
from dataclasses import dataclass, field

from sandbox.model import Document


@dataclass(slots=True)
class FileShelf:
    """Keeps files in memory, under ids that cannot be guessed."""

    _kept: dict[str, tuple[Document, bytes]] = field(default_factory=dict)

    def put(self, name: str, data: bytes, mime_type: str = "") -> Document:
        """Keep a file."""
        guessed = mimetypes.guess_type(name)[0]
        document = Document(
            file_id=f"BQ{secrets.token_urlsafe(24)}",
            name=name,
            mime_type=mime_type or guessed or "application/octet-stream",
            size=len(data),
        )
        self._kept[document.file_id] = document, data
        return document

    def find(self, file_id: str) -> Document | None:
        """Return what is known of a file; None for an unknown id."""
        kept = self._kept.get(file_id)
        return kept[0] if kept else None

    def read(self, file_id: str) -> bytes:
        """Return the bytes of a file that is here."""
        return self._kept[file_id][1]
