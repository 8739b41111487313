"""A reminder that is about to be put off, in the group and in private."""

from bot.services.reminders import Reminding
from tests.chat.conversation import GROUP, VILLE, Conversation
from tests.chat.reminded import due
from tests.chat.transport import Shown
from tests.services.conftest import StillClock

OF_VILLE = "/tehtava Tilaa sali 9.12. @ville"


async def reminded(
    talk: Conversation, reminding: Reminding, clock: StillClock, said: str = OF_VILLE
) -> Shown:
    """The reminder of a week before, on Friday 2.12. at 9."""
    await talk.is_founded()
    await talk.says(said)
    clock.move_to(2, 12, 9)
    [reminder] = await due(talk, reminding)
    return reminder


async def due_of(talk: Conversation) -> str:
    async with talk.store.group(GROUP) as unit:
        return str(unit.tasks.get(1).due)


async def in_private(talk: Conversation, reminding: Reminding, clock: StillClock) -> Shown:
    """What Ville is reminded of in private, on Friday 2.12.; the group is too."""
    await talk.is_founded()
    await talk.says("/start", by=VILLE, chat_id=VILLE["id"])
    [settings] = await talk.says("/asetukset", by=VILLE, chat_id=VILLE["id"])
    await talk.presses("☐ muistuta täällä", settings, by=VILLE)
    await talk.says("/tehtava Oma asia 20.12.", by=VILLE, chat_id=VILLE["id"])
    await talk.says(OF_VILLE)
    clock.move_to(2, 12, 9)
    [private] = [shown for shown in await due(talk, reminding) if shown.chat_id == VILLE["id"]]
    return private
