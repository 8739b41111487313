"""What is done to the sandbox itself: its clock, and the bot."""

from datetime import datetime, timedelta

from sandbox.clock import HELSINKI
from sandbox.control.wish import Wish
from sandbox.people import Impossible
from sandbox.sandbox import Sandbox
from sandbox.scene import AINO
from sandbox.wire import Json

A_LITTLE_LATER = timedelta(seconds=1)


async def move_clock(sandbox: Sandbox, wish: Wish) -> Json:
    """Let time pass; never backwards, for what was said cannot be unsaid."""
    now = sandbox.clock.now()
    instant = await _read_instant(sandbox, wish, now)
    if instant is None or (instant < now and "next" in wish.raw):
        return {"moved": False, "now": now.isoformat(timespec="seconds")}
    if instant < now:
        raise Impossible("the clock goes forward only")
    sandbox.clock.move_to(instant)
    sandbox.telegram.world.changed.ring()
    return {"moved": True, "now": instant.astimezone(HELSINKI).isoformat(timespec="seconds")}


async def order_bot(sandbox: Sandbox, wish: Wish) -> Json:
    """Add or remove the bot; kill or start its process."""
    order = wish.text("do")
    if order in ("add", "remove"):
        _change_membership(sandbox, wish, order)
    elif order == "kill":
        await sandbox.bot.kill()
    elif order == "start":
        await sandbox.bot.start()
    else:
        raise Impossible("the bot can be told to add, remove, kill or start")
    return {"running": sandbox.bot.running}


async def _read_instant(sandbox: Sandbox, wish: Wish, now: datetime) -> datetime | None:
    if "next" in wish.raw:
        reminder_at = await sandbox.bot.next_reminder_at()
        return reminder_at + A_LITTLE_LATER if reminder_at else None
    if "advance" in wish.raw:
        return now + timedelta(seconds=wish.integer("advance"))
    try:
        instant = datetime.fromisoformat(wish.text("to"))
    except ValueError as error:
        raise Impossible("to is no ISO 8601 time") from error
    return instant if instant.tzinfo else instant.replace(tzinfo=HELSINKI)


def _change_membership(sandbox: Sandbox, wish: Wish, order: str) -> None:
    who = wish.integer("as", default=AINO)
    chat = wish.optional_integer("chat")
    if chat is None:
        chat = _group_of(sandbox, who)
    verb = sandbox.people.add_bot if order == "add" else sandbox.people.remove_bot
    verb(who, chat)


def _group_of(sandbox: Sandbox, who: int) -> int:
    for chat in sandbox.telegram.world.chats_of(who):
        if not chat.is_private:
            return chat.id
    raise Impossible("this person is in no group")
