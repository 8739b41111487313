"""The log: on stderr, and never with the token in it."""

import logging

FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"
TALKATIVE = ("httpx", "httpcore", "apscheduler", "fontTools", "fpdf")
"""Libraries that log every request, with the token in its URL, every tick, or every glyph."""


class WithoutSecret(logging.Formatter):
    """Writes a record, its traceback too, with the secret made unreadable."""

    def __init__(self, secret: str) -> None:
        super().__init__(FORMAT)
        self._secret = secret

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as one piece of text."""
        text = super().format(record)
        return text.replace(self._secret, "<token>") if self._secret else text


def start_logging(token: str) -> None:
    """Log what an operator wants to know."""
    handler = logging.StreamHandler()
    handler.setFormatter(WithoutSecret(token))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
