"""No update is confirmed to Telegram before it has been handled."""

import asyncio

from bot.chat.polling import HandledQueue


async def test_put_returns_when_what_was_put_has_been_dealt_with() -> None:
    queue = HandledQueue()
    handled: list[object] = []

    async def handler() -> None:
        for _ in range(2):
            item = await queue.get()
            await asyncio.sleep(0)
            handled.append(item)
            queue.task_done()

    task = asyncio.create_task(handler())
    await queue.put("first")
    assert handled == ["first"]
    await queue.put("second")
    assert handled == ["first", "second"]
    await task
