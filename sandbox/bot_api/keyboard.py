"""The buttons of a message, read from `reply_markup`."""

from itertools import chain
from typing import Any

from sandbox.bot_api.parameters import Parameters
from sandbox.model import Button, Keyboard
from sandbox.refusal import NotImplementedHere, bad_request

DATA_LIMIT = 64
BUTTONS_LIMIT = 100
_LOOKS = {"text", "style"}
_KINDS = {"callback_data", "url", "copy_text"}


def read_keyboard(parameters: Parameters) -> Keyboard:
    """Return the inline keyboard; an empty one where none was given."""
    markup = parameters.json("reply_markup", "reply keyboard markup")
    if markup is None:
        return ()
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "keyboard" in markup:
        raise NotImplementedHere("reply keyboards")
    rows = markup.get("inline_keyboard") or ()
    keyboard = tuple(tuple(_read_button(button) for button in row) for row in rows if row)
    if len(list(chain(*keyboard))) > BUTTONS_LIMIT:
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    return keyboard


def _read_button(button: dict[str, Any]) -> Button:
    kinds = set(button) - _LOOKS
    if not kinds:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if len(kinds) > 1 or not kinds <= _KINDS:
        raise NotImplementedHere(f"inline buttons with {', '.join(sorted(kinds))}")
    if not button.get("text"):
        raise bad_request('can\'t parse inline keyboard button: Field "text" must be non-empty')
    _check_value(button)
    return Button(
        text=button["text"],
        callback_data=button.get("callback_data"),
        url=button.get("url"),
        copy_text=button.get("copy_text", {}).get("text"),
        style=button.get("style"),
    )


def _check_value(button: dict[str, Any]) -> None:
    data = button.get("callback_data")
    if data is not None and not 1 <= len(data.encode()) <= DATA_LIMIT:
        raise bad_request("BUTTON_DATA_INVALID")
    url = button.get("url")
    if url is not None and not url.startswith(("http://", "https://", "tg://")):
        raise bad_request(
            f"inline keyboard button URL '{url}' is invalid: Unsupported URL protocol"
        )
