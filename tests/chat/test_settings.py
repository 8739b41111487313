"""/settings: what a group is reminded of, changed by its officers."""

from datetime import time

from bot.domain.reminder import ReminderState
from bot.services.reminders import Reminding
from tests.chat.conversation import AINO, GROUP, VILLE, Conversation
from tests.services.conftest import HELSINKI, StillClock


async def times(talk: Conversation) -> list[str]:
    async with talk.store.group(GROUP) as unit:
        rows = unit.reminders.of_item(unit.tasks.get(1).uid)
        planned = [row for row in rows if row.state is ReminderState.PLANNED]
    return [f"{row.remind_at.astimezone(HELSINKI):%d.%m. %H:%M}" for row in planned]


async def test_the_secretary_turns_a_step_off_and_on_again(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali 9.12.")
    before = await times(talk)
    [card] = await talk.says("/asetukset")

    card = await talk.presses("☑ Tehtävä: 7 pv", card)

    assert "02.12. 09:00" not in await times(talk)
    assert "☐ Tehtävä: 7 pv" in card.labels
    await talk.presses("☐ Tehtävä: 7 pv", card)
    assert await times(talk) == before


async def test_another_time_of_day_moves_what_lies_ahead(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali 9.12.")
    [card] = await talk.says("/asetukset")

    card = await talk.presses("☐ klo 8.00", card)

    assert {when[-5:] for when in await times(talk)} == {"08:00"}
    assert "seuraava pe 2.12.2016 klo 8.00" in card.text


async def test_a_member_may_look_but_change_nothing(talk: Conversation) -> None:
    await talk.is_founded()
    [mine] = await talk.says("/asetukset", by=AINO)
    [card] = await talk.says("/asetukset", by=VILLE)

    assert card.labels == []
    assert "Sihteeri ja puheenjohtaja" in card.text

    await talk.presses("☐ klo 8.00", mine, by=VILLE)
    async with talk.store.group(GROUP) as unit:
        assert unit.group is not None
        assert unit.group.policy.digest_at == time(9)
    assert "sihteeri tai puheenjohtaja" in talk.transport.toasts[-1]


async def test_everybody_decides_on_their_own_private_reminders(talk: Conversation) -> None:
    [card] = await talk.says("/installningar", chat_id=VILLE["id"], by=VILLE)

    assert "☑ klo 9.00" in card.labels


async def test_who_wants_it_is_told_in_private_of_their_tasks_in_groups(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    await talk.is_founded()
    await talk.says("/start", chat_id=VILLE["id"], by=VILLE)
    [card] = await talk.says("/asetukset", chat_id=VILLE["id"], by=VILLE)
    await talk.presses("☐ muistuta täällä", card, by=VILLE)
    await talk.says("/tehtava Tilaa sali 9.12.")
    [mine] = await talk.says("/tehtavat", by=VILLE)
    shown = await talk.presses("#1", mine, by=VILLE)
    await talk.presses("Otan tämän", shown, by=VILLE)

    clock.move_to(2, 12, 9)
    await reminding.send_group(GROUP)

    private = [s for (chat, _), s in talk.transport.messages.items() if chat == VILLE["id"]]
    assert "Sinun tehtäväsi" in private[-1].text
    done = await talk.presses("Valmis #1", private[-1], by=VILLE)
    assert "✅ Valmis" in done.text


async def test_nobody_else_turns_on_private_reminders(talk: Conversation) -> None:
    await talk.is_founded()
    [card] = await talk.says("/asetukset", chat_id=VILLE["id"], by=VILLE)

    await talk.forges(card.data("☐ muistuta täällä"), card, by=AINO)

    async with talk.store.group(GROUP) as unit:
        ville = unit.members.find(VILLE["id"])
    assert ville is not None
    assert not ville.wants_private
