"""What a person sees on the page."""

from sandbox.control.wish import Wish
from sandbox.people import Impossible
from sandbox.sandbox import Sandbox
from sandbox.view import view_people, view_world
from sandbox.wire import Json

CHANGED_WITHIN = 25.0


async def people(sandbox: Sandbox, wish: Wish) -> list[Json]:
    """Return everybody who can be played."""
    return view_people(sandbox.telegram.world)


async def view(sandbox: Sandbox, wish: Wish) -> Json:
    """Return what one person sees now."""
    who = wish.integer("as")
    person = sandbox.telegram.world.users.get(who)
    if person is None or person.is_bot:
        raise Impossible("there is no such person")
    return view_world(
        sandbox.telegram.world, person, now=sandbox.clock.now(), bot_runs=sandbox.bot.running
    )


async def changes(sandbox: Sandbox, wish: Wish) -> Json:
    """Wait for a change after the revision that the page knows."""
    since = wish.integer("since")
    bell = sandbox.telegram.world.changed
    await bell.wait_until(lambda: bell.strokes != since, CHANGED_WITHIN)
    return {"revision": bell.strokes}
