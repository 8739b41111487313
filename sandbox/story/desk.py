"""The control API from a client's side, as the page uses it."""

from dataclasses import dataclass
from typing import Any

import httpx

from sandbox.story.seen import Seen, read_message
from sandbox.story.wrong import DidNotComeTrue


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What a person sees of one chat, and the revision of the world at which it was so."""

    revision: int
    title: str
    messages: tuple[Seen, ...]


class Desk:
    """Acts and looks as any person. A refusal is something that did not come true."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def view(self, who: int) -> dict[str, Any]:
        """Return all that the person sees."""
        return await self._get("view", **{"as": who})

    async def look(self, who: int, chat: int) -> Sight:
        """Return what the person sees of one chat."""
        view = await self.view(who)
        for shown in view["chats"]:
            if shown["id"] == chat:
                messages = tuple(read_message(message) for message in shown["messages"])
                return Sight(revision=view["revision"], title=shown["title"], messages=messages)
        raise DidNotComeTrue(f"{who} to be in chat {chat}", "no such chat in the view")

    async def wait_for_change(self, revision: int) -> None:
        """Wait until the world is newer than the revision, for a while at most."""
        await self._get("changes", since=revision)

    async def upload(self, who: int, chat: int, name: str, data: bytes) -> None:
        """Send a file."""
        form = {"as": str(who), "chat": str(chat)}
        answer = await self._client.post("/api/upload", data=form, files={"file": (name, data)})
        _read(answer)

    async def post(self, path: str, **body: object) -> dict[str, Any]:
        """Call one verb of the control API."""
        return _read(await self._client.post(f"/api/{path}", json=body))

    async def _get(self, path: str, **query: int) -> dict[str, Any]:
        return _read(await self._client.get(f"/api/{path}", params=query))


def _read(response: httpx.Response) -> dict[str, Any]:
    answer: dict[str, Any] = response.json()
    if response.is_error:
        raise DidNotComeTrue(f"{response.url.path} to work", str(answer.get("error")))
    return answer
