"""The bot comes into a group and goes, and keeps up with its people."""

from bot.domain.group import GroupState
from bot.domain.member import MemberRole
from bot.services import groups
from bot.services.reminders import Reminding
from tests.chat.conversation import AINO, GROUP, VILLE, Conversation
from tests.chat.transport import BOT, Shown
from tests.services.conftest import StillClock


async def test_whoever_brings_the_bot_is_the_secretary_and_it_greets_once(
    talk: Conversation,
) -> None:
    [welcome] = await talk.brings(AINO)
    again = await talk.says("", by=AINO, new_chat_members=[BOT])

    assert "/tehtava@ohjaus_bot" in welcome.text
    assert again == []
    [member] = await groups.list_members(talk.store, GROUP)
    assert (member.name, member.role) == ("Aino", MemberRole.SECRETARY)


async def test_start_introduces_a_group_that_was_missed(talk: Conversation) -> None:
    [unknown] = await talk.says("/tehtava Tilaa sali", by=VILLE)
    [welcome] = await talk.says("/start@ohjaus_bot", by=AINO)
    [task] = await talk.says("/tehtava Tilaa sali", by=VILLE)

    assert "/start" in unknown.text
    assert "muistuttaja" in welcome.text
    assert "#1" in task.text


async def test_removed_and_brought_back_it_forgets_nothing(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali 9.12.")

    await talk.says("", by=AINO, left_chat_member=BOT)
    await talk.leaves()
    group = await groups.find_group(talk.store, GROUP)
    assert group is not None
    assert group.state is GroupState.SUSPENDED
    await talk.brings(VILLE)

    [tasks] = await talk.says("/tehtavat")
    assert "Tilaa sali" in tasks.text
    [aino] = [m for m in await groups.list_members(talk.store, GROUP) if m.name == "Aino"]
    assert aino.role is MemberRole.SECRETARY


async def test_a_group_that_became_a_supergroup_keeps_its_tasks(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali 9.12.")

    await talk.says("", migrate_to_chat_id=-1009)
    await talk.says("", chat_id=-1009, migrate_from_chat_id=GROUP)

    [tasks] = await talk.says("/tehtavat", chat_id=-1009)
    assert "Tilaa sali" in tasks.text


async def test_a_group_is_called_by_its_present_name(talk: Conversation) -> None:
    await talk.is_founded()

    await talk.says("", new_chat_title="Uusi nimi")

    group = await groups.find_group(talk.store, GROUP)
    assert group is not None
    assert group.title == "Uusi nimi"


async def test_people_are_known_from_joining_and_from_being_replied_to(talk: Conversation) -> None:
    await talk.is_founded()
    tiina = {"id": 3, "is_bot": False, "first_name": "Tiina", "username": "tiina"}
    olli = {"id": 4, "is_bot": False, "first_name": "Olli"}

    await talk.says("", by=AINO, new_chat_members=[tiina])
    await talk.says("/tehtava", to=talk.written("Varaan salin", by=olli))

    names = {member.name for member in await groups.list_members(talk.store, GROUP)}
    assert names == {"Aino", "Ville", "Tiina", "Olli"}


async def test_the_group_is_spoken_to_in_the_language_it_chose(talk: Conversation) -> None:
    await talk.is_founded()
    [choice] = await talk.says("/kieli")

    shown = await talk.presses("Svenska", choice)
    [tasks] = await talk.says("/uppgifter")

    assert "svenska" in shown.text
    assert "uppgifter" in tasks.text


async def test_in_private_it_says_what_to_do_next(talk: Conversation) -> None:
    [alone] = await talk.says("/start", by=AINO, chat_id=AINO["id"])
    await talk.is_founded()
    [known] = await talk.says("/start", by=AINO, chat_id=AINO["id"])
    [help_] = await talk.says("/help", by=AINO, chat_id=AINO["id"])
    [unknown] = await talk.says("/saa", by=AINO, chat_id=AINO["id"])

    assert "Lisää ryhmään" in alone.labels[0]
    assert "Ryhmä 1001" in known.text
    assert "/tehtava" in help_.text
    assert "/help" in unknown.text


async def test_back_in_the_group_it_asks_what_becomes_of_what_waited(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    welcome = await is_back_with_one_that_waited(talk, reminding, clock)

    assert "1 muistutus odotti" in welcome.text
    assert await says_of_it(talk, reminding) == []
    after = await talk.presses("Lähetä", welcome)

    assert "Lähetä" not in after.labels
    [reminder] = await says_of_it(talk, reminding)
    assert "Tilaa sali" in reminder
    assert "myöhässä" in reminder


async def test_what_nobody_wants_any_more_is_forgotten(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    welcome = await is_back_with_one_that_waited(talk, reminding, clock)

    await talk.presses("Unohda", welcome, by=VILLE)
    assert "sihteeri tai puheenjohtaja" in talk.transport.toasts[-1]
    await talk.presses("Unohda", welcome)

    assert talk.transport.toasts[-1] == "Unohdettu."
    assert await says_of_it(talk, reminding) == []


async def is_back_with_one_that_waited(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> Shown:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali 9.12.")
    await talk.leaves()
    clock.move_to(2, 12, 9)
    assert await says_of_it(talk, reminding) == []
    clock.move_to(2, 12, 12)
    [welcome] = await talk.brings(AINO)
    return welcome


async def says_of_it(talk: Conversation, reminding: Reminding) -> list[str]:
    before = set(talk.transport.messages)
    for chat_id in await reminding.due_groups():
        await reminding.send_group(chat_id)
    return [shown.text for key, shown in talk.transport.messages.items() if key not in before]
