"""Telegram's refusals, in its own words: the bot tells them apart by these."""

from typing import Any


class Refusal(Exception):
    """An answer with "ok": false."""

    def __init__(self, code: int, description: str, **parameters: Any) -> None:
        super().__init__(f"{code} {description}")
        self.code = code
        self.description = description
        self.parameters = parameters


class NotImplementedHere(Refusal):
    """The sandbox does not know how: louder than any of Telegram's refusals."""

    def __init__(self, what: str) -> None:
        super().__init__(501, f"Not Implemented: the sandbox has no {what}")


def bad_request(why: str) -> Refusal:
    """Return 400, for a request that Telegram does not accept."""
    return Refusal(400, f"Bad Request: {why}")


def forbidden(why: str) -> Refusal:
    """Return 403, for a chat that is closed to the bot."""
    return Refusal(403, f"Forbidden: {why}")


def upgraded(new_id: int) -> Refusal:
    """Return what a basic group answers after it became a supergroup."""
    return Refusal(
        400,
        "Bad Request: group chat was upgraded to a supergroup chat",
        migrate_to_chat_id=new_id,
    )


def not_modified() -> Refusal:
    """Return what an edit gets that changes nothing."""
    return bad_request(
        "message is not modified: specified new message content and reply markup are exactly "
        "the same as a current content and reply markup of the message"
    )
