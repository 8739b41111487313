"""People who talk with the bot through python-telegram-bot, without a network."""

import asyncio
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from telegram import ChatMemberRestricted, Update

from bot.chat.hearing import TelegramApplication
from bot.services.ports import Store
from tests.chat.transport import BOT, Shown, Transport
from tests.services.conftest import StillClock

User = dict[str, Any]

GROUP = -1001
AINO: User = {
    "id": 1,
    "is_bot": False,
    "first_name": "Aino",
    "username": "aino",
    "language_code": "fi",
}
VILLE: User = {"id": 2, "is_bot": False, "first_name": "Ville", "username": "ville"}
STRANGER: User = {"id": 9, "is_bot": False, "first_name": "Vieras"}
COMMAND = re.compile(r"/\w+(@\w+)?")


SILENCED = {
    "status": "restricted",
    "user": BOT,
    "is_member": True,
    "until_date": 0,
    **{name: False for name in ChatMemberRestricted.__slots__ if name.startswith("can_")},
}
"""What Telegram says of a bot that may read but not write."""


@dataclass
class Conversation:
    """A group in which Aino and Ville talk, and private chats; every call returns what is shown."""

    application: TelegramApplication
    transport: Transport
    store: Store
    clock: StillClock
    _ids: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    async def is_founded(self) -> None:
        """Aino brings the bot; Ville is heard once."""
        await self.brings(AINO)
        await self.says("/kokoukset", by=VILLE)

    async def brings(self, by: User, chat_id: int = GROUP) -> list[Shown]:
        change = {
            "chat": self._chat(chat_id),
            "from": by,
            "date": self._date(),
            "old_chat_member": {"status": "left", "user": BOT},
            "new_chat_member": {"status": "member", "user": BOT},
        }
        return await self._happens({"my_chat_member": change})

    async def leaves(self, chat_id: int = GROUP) -> list[Shown]:
        """The bot is sent away."""
        change = {
            "chat": self._chat(chat_id),
            "from": AINO,
            "date": self._date(),
            "old_chat_member": {"status": "member", "user": BOT},
            "new_chat_member": {"status": "left", "user": BOT},
        }
        return await self._happens({"my_chat_member": change})

    async def is_silenced(self, *, is_silenced: bool = True) -> list[Shown]:
        """The bot may not write in the group, or may again."""
        member = {"status": "member", "user": BOT}
        change = {
            "chat": self._chat(GROUP),
            "from": AINO,
            "date": self._date(),
            "old_chat_member": member if is_silenced else SILENCED,
            "new_chat_member": SILENCED if is_silenced else member,
        }
        return await self._happens({"my_chat_member": change})

    async def says(
        self,
        text: str,
        *,
        by: User = AINO,
        chat_id: int = GROUP,
        to: dict[str, Any] | None = None,
        message_id: int | None = None,
        is_edited: bool = False,
        **more: Any,
    ) -> list[Shown]:
        """Somebody writes; *to* is the message replied to."""
        message = {
            "message_id": message_id or next(self._ids),
            "date": self._date(),
            "chat": self._chat(chat_id),
            "from": by,
            "text": text,
            **({"edit_date": self._date()} if is_edited else {}),
            **({"reply_to_message": to} if to else {}),
            **more,
        }
        return await self._happens({"edited_message" if is_edited else "message": message})

    async def sends_file(self, name: str, data: bytes, *, by: User = AINO) -> list[Shown]:
        """Somebody sends a file in private."""
        self.transport.files[name] = data
        document = {
            "file_id": name,
            "file_unique_id": name,
            "file_name": name,
            "file_size": len(data),
        }
        message = {
            "message_id": next(self._ids),
            "date": self._date(),
            "chat": self._chat(by["id"]),
            "from": by,
            "document": document,
        }
        return await self._happens({"message": message})

    async def presses(self, label: str, shown: Shown, *, by: User = AINO) -> Shown:
        """Somebody presses the button; the message is returned as it is shown afterwards."""
        await self.forges(shown.data(label), shown, by=by)
        return self.transport.messages[shown.chat_id, shown.message_id]

    async def opens(self, number: int = 1, listing: str = "/tehtavat") -> Shown:
        """Aino opens the card of an item from a list in the group."""
        [shown] = await self.says(listing)
        return await self.presses(f"#{number}", shown)

    async def forges(self, data: str, shown: Shown, *, by: User = AINO) -> str:
        """A press with any data; the toast is returned."""
        query = {
            "id": str(next(self._ids)),
            "from": by,
            "chat_instance": "1",
            "message": self.transport.as_message(shown),
            "data": data,
        }
        await self._happens({"callback_query": query})
        return self.transport.toasts[-1]

    async def hears(self, number: int) -> list[Shown]:
        """Wait for so many messages that were not there at once; they are returned."""
        count = len(self.transport.messages)
        async with asyncio.timeout(5):
            while len(self.transport.messages) < count + number:
                self.transport.changed.clear()
                await self.transport.changed.wait()
        return list(self.transport.messages.values())[count:]

    def reply_to(self, shown: Shown) -> dict[str, Any]:
        return self.transport.as_message(shown)

    def written(self, text: str, *, by: User = VILLE, chat_id: int = GROUP) -> dict[str, Any]:
        """A message that the bot was never shown: privacy mode."""
        return {
            "message_id": next(self._ids),
            "date": self._date(),
            "chat": self._chat(chat_id),
            "from": by,
            "text": text,
        }

    async def _happens(self, update: dict[str, Any]) -> list[Shown]:
        before = set(self.transport.messages)
        parsed = Update.de_json({"update_id": next(self._ids), **update}, self.application.bot)
        await self.application.process_update(parsed)
        after = self.transport.messages
        return [after[key] for key in after if key not in before]

    def _chat(self, chat_id: int) -> dict[str, Any]:
        if chat_id > 0:
            return {"id": chat_id, "type": "private", "first_name": "?"}
        return {"id": chat_id, "type": "supergroup", "title": f"Ryhmä {-chat_id}"}

    def _date(self) -> int:
        return int(self.clock.now().timestamp())
