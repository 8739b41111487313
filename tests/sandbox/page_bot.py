"""A bot of few words, for the page to talk to: it answers every message and every press."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Any

import httpx

from sandbox.scene import TOKEN

POLL_SECONDS = 20
CARD = (
    "<b>Salin varaus</b> · #1\n<blockquote>Sali on <i>varattava</i>.</blockquote>\nLista: /tehtavat"
    '\n<tg-time unix="1481270400">pe 9.12.2016 klo 10.00</tg-time>'
)
KEYBOARD = {
    "inline_keyboard": [
        [{"text": "Valmis", "callback_data": "done"}, {"text": "Miksi?", "callback_data": "why"}],
        [{"text": "Lisää ryhmään", "url": "https://t.me/ohjaus_bot?startgroup=1"}],
    ]
}
DONE = {"text": "Merkitty valmiiksi.", "show_alert": False}
WHY = {"text": "Näin kokous päätti.", "show_alert": True}


@contextlib.asynccontextmanager
async def open_page_bot(url: str) -> AsyncIterator[None]:
    """Let the bot of the sandbox at *url* answer, until the block is left."""
    root = f"{url}/bot{TOKEN}/"
    async with httpx.AsyncClient(base_url=root, timeout=POLL_SECONDS + 5) as client:
        answering = asyncio.create_task(_answer_all(client))
        try:
            yield
        finally:
            answering.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await answering


async def _answer_all(client: httpx.AsyncClient) -> None:
    offset = 0
    while True:
        poll = {"offset": offset, "timeout": POLL_SECONDS}
        for update in (await _call(client, "getUpdates", poll))["result"]:
            offset = update["update_id"] + 1
            if "message" in update:
                await _answer_message(client, update["message"])
            if "callback_query" in update:
                await _answer_press(client, update["callback_query"])


async def _answer_message(client: httpx.AsyncClient, message: dict[str, Any]) -> None:
    card = {"chat_id": message["chat"]["id"], "text": CARD, "parse_mode": "HTML"}
    await _call(client, "sendMessage", card | {"reply_markup": KEYBOARD})


async def _answer_press(client: httpx.AsyncClient, query: dict[str, Any]) -> None:
    is_done = query["data"] == "done"
    answer = DONE if is_done else WHY
    await _call(client, "answerCallbackQuery", {"callback_query_id": query["id"], **answer})
    if is_done:
        shown = query["message"]
        place = {"chat_id": shown["chat"]["id"], "message_id": shown["message_id"]}
        text = {"text": "<s>Salin varaus</s>", "parse_mode": "HTML"}
        await _call(client, "editMessageText", place | text)


async def _call(client: httpx.AsyncClient, method: str, body: dict[str, Any]) -> dict[str, Any]:
    response = await client.post(method, json=body)
    answer: dict[str, Any] = response.json()
    return answer
