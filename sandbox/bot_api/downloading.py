"""getFile, and the address under which the bytes are fetched."""

from sandbox.bot_api.parameters import Parameters
from sandbox.model import Document
from sandbox.refusal import Refusal, bad_request
from sandbox.telegram import Telegram
from sandbox.wire import Json, write_document

DOWNLOAD_LIMIT = 20 << 20
FOLDER = "documents/"


def get_file(telegram: Telegram, parameters: Parameters) -> Json:
    """Return a File with the path of its bytes."""
    file_id = parameters.text("file_id")
    if not file_id:
        raise bad_request("file_id not specified")
    document = telegram.files.find(file_id)
    if document is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if document.size > DOWNLOAD_LIMIT:
        raise bad_request("file is too big")
    known = write_document(document)
    kept = ("file_id", "file_unique_id", "file_size")
    return {**{name: known[name] for name in kept}, "file_path": FOLDER + file_id}


def find_download(telegram: Telegram, path: str) -> Document:
    """Return the document that lies under *path*."""
    document = telegram.files.find(path.removeprefix(FOLDER))
    if document is None or document.size > DOWNLOAD_LIMIT:
        raise Refusal(404, "Not Found")
    return document
