"""A stand-in for the bot's program, with the same verbs; it repeats what it hears."""

import json
import os
import sys
import urllib.parse
import urllib.request
from pathlib import Path
from typing import Any


def main(arguments: list[str]) -> None:
    if arguments == ["next"]:
        planned = Path(os.environ["BOT_DATA_DIR"]) / "next"
        sys.stdout.write(planned.read_text() if planned.exists() else "")
        return
    verb, option, clock_file = arguments
    assert (verb, option) == ("run", "--clock-file")
    assert float(Path(clock_file).read_text()) < 0
    offset = 0
    while True:
        for update in call("getUpdates", offset=offset, timeout=20):
            offset = update["update_id"] + 1
            answer(update)


def answer(update: dict[str, Any]) -> None:
    if "callback_query" in update:
        query = update["callback_query"]
        call("answerCallbackQuery", callback_query_id=query["id"], text="Merkitty")
        return
    message = update["message"]
    if message["text"] == "die":
        sys.exit("the bot gives up")
    button = {"text": "Valmis", "callback_data": "1"}
    keyboard = json.dumps({"inline_keyboard": [[button]]})
    call(
        "sendMessage",
        chat_id=message["chat"]["id"],
        text=message["text"],
        reply_markup=keyboard,
    )


def call(method: str, **parameters: Any) -> Any:
    root = f"{os.environ['BOT_API_BASE_URL']}/bot{os.environ['BOT_TOKEN']}"
    form = urllib.parse.urlencode(parameters).encode()
    with urllib.request.urlopen(f"{root}/{method}", form) as response:
        return json.load(response)["result"]


if __name__ == "__main__":
    main(sys.argv[1:])
