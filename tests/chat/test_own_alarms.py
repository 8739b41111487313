"""One task reminded of otherwise than the others."""

from bot.domain.alarm import Audience
from bot.domain.reminder import ReminderState
from tests.chat.conversation import GROUP, Conversation
from tests.chat.transport import Shown
from tests.services.conftest import HELSINKI


async def before_due(talk: Conversation) -> list[str]:
    async with talk.store.group(GROUP) as unit:
        rows = unit.reminders.of_item(unit.tasks.get(1).uid)
    return [
        f"{row.remind_at.astimezone(HELSINKI):%d.%m.}"
        for row in rows
        if row.state is ReminderState.PLANNED
        and row.audience is Audience.GROUP
        and not row.is_after
    ]


async def menu(talk: Conversation) -> Shown:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali 9.12.")
    [tasks] = await talk.says("/tehtavat")
    return await talk.presses("🔔", await talk.presses("#1", tasks))


async def test_a_task_is_reminded_of_three_days_before_as_well(talk: Conversation) -> None:
    card = await talk.presses("☐ lisäksi 3 päivää", await menu(talk))

    assert await before_due(talk) == ["02.12.", "05.12.", "08.12.", "09.12."]
    assert "☑ lisäksi 3 päivää ennen" in card.labels


async def test_a_task_is_reminded_of_on_the_morning_only_and_again_as_the_others(
    talk: Conversation,
) -> None:
    card = await talk.presses("☐ vasta samana", await menu(talk))
    assert await before_due(talk) == ["09.12."]

    await talk.presses("☐ kuten ryhmän", card)
    assert await before_due(talk) == ["02.12.", "08.12.", "09.12."]


async def test_a_task_is_not_reminded_of_at_all(talk: Conversation) -> None:
    card = await talk.presses("☐ ei muistutuksia", await menu(talk))

    assert await before_due(talk) == []
    assert "Tästä ei muistuteta" in card.text
    back = await talk.presses("Takaisin", card)
    assert "Tilaa sali" in back.text
