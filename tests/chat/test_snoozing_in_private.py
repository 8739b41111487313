"""Later, in a private chat: one person alone is reminded again."""

from bot.services.reminders import Reminding
from tests.chat.conversation import AINO, VILLE, Conversation
from tests.chat.reminded import due
from tests.chat.snoozing import due_of, in_private
from tests.services.conftest import StillClock


async def test_in_private_one_person_alone_is_reminded_again(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    private = await in_private(talk, reminding, clock)

    menu = await talk.presses("Myöhemmin", private, by=VILLE)
    assert "Milloin muistutan sinua uudestaan?" in menu.text
    after = await talk.presses("Tänä iltana", menu, by=VILLE)
    assert talk.transport.toasts[-1].startswith("Muistutan vain sinua pe 2.12.2016")
    assert "Muistutan sinua" in after.text

    clock.move_to(2, 12, 18)
    [again] = await due(talk, reminding)
    assert again.chat_id == VILLE["id"]
    menu = await talk.presses("Myöhemmin", again, by=VILLE)
    after = await talk.presses("Seuraava arkipäivä", menu, by=VILLE)
    await talk.presses("Kumoa #1", after, by=VILLE)
    clock.move_to(5, 12, 9)
    assert not [shown for shown in await due(talk, reminding) if shown.chat_id == VILLE["id"]]


async def test_a_task_of_ones_own_is_put_off_in_the_private_chat(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    await talk.says("/start", chat_id=AINO["id"])
    await talk.says("/tehtava Soita kuntaan", chat_id=AINO["id"])
    [tasks] = await talk.says("/tehtavat", chat_id=AINO["id"])
    card = await talk.presses("#1", tasks)

    await talk.presses("Huomenna", await talk.presses("Myöhemmin", card))
    assert talk.transport.toasts[-1] == "Muistutan pe 25.11.2016 klo 9.00."

    clock.move_to(25, 11, 9)
    [reminder] = await due(talk, reminding)
    assert "Soita kuntaan" in reminder.text


async def test_a_reply_to_a_private_reminder_is_about_the_task_of_its_group(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    private = await in_private(talk, reminding, clock)

    [answer] = await talk.says(
        "muistuta ke 7.12. klo 14", by=VILLE, chat_id=VILLE["id"], to=talk.reply_to(private)
    )

    assert "Tilaa sali" in answer.text
    assert "Muistutan sinua" in answer.text
    clock.move_to(7, 12, 14)
    [again] = await due(talk, reminding)
    assert (again.chat_id, "Tilaa sali" in again.text) == (VILLE["id"], True)


async def test_a_date_in_reply_to_a_private_reminder_moves_the_due_in_its_group(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    private = await in_private(talk, reminding, clock)

    await talk.says("ma 12.12.", by=VILLE, chat_id=VILLE["id"], to=talk.reply_to(private))

    assert await due_of(talk) == "2016-12-12"
