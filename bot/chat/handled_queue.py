"""Updates on their way from Telegram to the handlers: none is confirmed before it is handled."""

import asyncio


class HandledQueue(asyncio.Queue[object]):
    """A queue of one whose `put` returns when what was put has been dealt with.

    python-telegram-bot confirms a batch to Telegram by the next getUpdates, as
    soon as all of it has been put. With this queue a process killed at any time
    finds again, at its next start, all that it had not handled.
    """

    def __init__(self) -> None:
        super().__init__(maxsize=1)

    async def put(self, item: object) -> None:
        """Put the item and wait until the handlers have finished with it."""
        await super().put(item)
        await self.join()
