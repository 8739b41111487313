"""A transport that answers as Telegram would, inside the process, and keeps what was shown."""

import asyncio
import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from markupsafe import Markup
from telegram.request import BaseRequest, RequestData

from bot.texts.timed import without_times

BOT = {"id": 900001, "is_bot": True, "first_name": "Muistuttaja", "username": "ohjaus_bot"}


@dataclass
class Shown:
    """A message of the bot's as people see it now, its instants in words."""

    chat_id: int
    message_id: int
    text: str
    buttons: list[list[dict[str, str]]] = field(default_factory=list)
    file: tuple[str, bytes] | None = None

    @property
    def labels(self) -> list[str]:
        return [button["text"] for row in self.buttons for button in row]

    def data(self, label: str) -> str:
        """The callback data of the first button whose label begins so."""
        for row in self.buttons:
            for button in row:
                if button["text"].startswith(label):
                    return button["callback_data"]
        raise AssertionError(f"no button {label!r} among {self.labels}")


class Transport(BaseRequest):
    """Keeps messages and toasts; refuses what it was told to refuse, one call for each."""

    def __init__(self, now: datetime) -> None:
        self.messages: dict[tuple[int, int], Shown] = {}
        self.changed = asyncio.Event()
        self.toasts: list[str] = []
        self.refusals: dict[str, list[tuple[int, dict[str, Any]]]] = {}
        self.calls: list[str] = []
        self.files: dict[str, bytes] = {}
        self.left: set[int] = set()
        self._now = now
        self._last = 100

    @property
    def read_timeout(self) -> float | None:
        return 1.0

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = None,
        write_timeout: Any = None,
        connect_timeout: Any = None,
        pool_timeout: Any = None,
    ) -> tuple[int, bytes]:
        if "/file/bot" in url:
            return 200, self.files[url.rsplit("/", 1)[1]]
        name = url.rsplit("/", 1)[1]
        parameters: dict[str, Any] = request_data.parameters if request_data else {}
        self.calls.append(name)
        if self.refusals.get(name):
            code, body = self.refusals[name].pop(0)
            return code, json.dumps({"ok": False, "error_code": code, **body}).encode()
        if name == "sendDocument" and request_data is not None:
            [(filename, content, _)] = (request_data.multipart_data or {}).values()
            parameters = {**parameters, "file": (filename, content)}
        return 200, json.dumps({"ok": True, "result": self._result(name, parameters)}).encode()

    def _result(self, name: str, parameters: dict[str, Any]) -> Any:
        match name:
            case "getMe":
                return BOT
            case "sendMessage" | "sendDocument":
                self._last += 1
                return self._show(self._last, parameters)
            case "editMessageText":
                return self._show(int(parameters["message_id"]), parameters)
            case "answerCallbackQuery":
                self.toasts.append(parameters.get("text", ""))
            case "getChatAdministrators":
                return []
            case "getChatMember":
                status = "left" if parameters["user_id"] in self.left else "member"
                user = {"id": parameters["user_id"], "is_bot": False, "first_name": "?"}
                return {"status": status, "user": user}
            case "getFile":
                file_id = parameters["file_id"]
                return {"file_id": file_id, "file_unique_id": file_id, "file_path": file_id}
        return True

    def _show(self, message_id: int, parameters: dict[str, Any]) -> dict[str, Any]:
        chat_id = int(parameters["chat_id"])
        markup = parameters.get("reply_markup") or {}
        shown = Shown(
            chat_id,
            message_id,
            _in_words(parameters.get("text") or parameters.get("caption", "")),
            markup.get("inline_keyboard", []),
            parameters.get("file"),
        )
        self.messages[chat_id, message_id] = shown
        self.changed.set()
        return self.as_message(shown)

    def as_message(self, shown: Shown) -> dict[str, Any]:
        """The message as Telegram would embed it in an update."""
        kind = "private" if shown.chat_id > 0 else "supergroup"
        return {
            "message_id": shown.message_id,
            "date": int(self._now.timestamp()),
            "chat": {"id": shown.chat_id, "type": kind},
            "from": BOT,
            "text": shown.text,
            **({"reply_markup": {"inline_keyboard": shown.buttons}} if shown.buttons else {}),
        }


def _in_words(text: str) -> str:
    return str(without_times(Markup(text)))
