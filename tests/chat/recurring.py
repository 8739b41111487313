"""Recurring tasks in a chat: which turns are still to be done."""

from tests.chat.conversation import GROUP, Conversation

MONDAYS = "/tehtava Tarkista posti joka maanantai"


async def open_numbers(talk: Conversation) -> list[int]:
    async with talk.store.group(GROUP) as unit:
        return [task.number for task in unit.tasks.all() if task.is_open]
