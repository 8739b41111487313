"""Later: the reminder comes again at the time of a button."""

from bot.services.reminders import Reminding
from tests.chat.conversation import GROUP, STRANGER, VILLE, Conversation
from tests.chat.reminded import due
from tests.chat.snoozing import due_of, reminded
from tests.services.conftest import StillClock


async def test_a_reminder_comes_again_at_the_time_pressed(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    reminder = await reminded(talk, reminding, clock)
    assert reminder.labels == ["Valmis", "Myöhemmin", "Ei minun", "Miksi?"]

    menu = await talk.presses("Myöhemmin", reminder, by=VILLE)
    assert menu.labels[:3] == [
        "Tänä iltana · pe 2.12.2016 klo 18.00",
        "Seuraava arkipäivä · ma 5.12.2016 klo 9.00",
        "Muu päivä…",
    ]
    after = await talk.presses("Tänä iltana", menu, by=VILLE)

    assert "Seuraava muistutus" in after.text
    assert "pe 2.12.2016 klo 18.00" in after.text
    assert talk.transport.toasts[-1] == "Muistutan ryhmää pe 2.12.2016 klo 18.00."
    assert await due_of(talk) == "2016-12-09"
    clock.move_to(2, 12, 18)
    [again] = await due(talk, reminding)
    assert again.labels == reminder.labels
    assert "Seuraava muistutus" not in again.text


async def test_a_snooze_is_taken_back_with_its_button(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    menu = await talk.presses("Myöhemmin", await reminded(talk, reminding, clock))
    after = await talk.presses("Tänä iltana", menu)

    back = await talk.presses("Kumoa #1", after)

    assert "Seuraava muistutus" not in back.text
    clock.move_to(2, 12, 18)
    assert await due(talk, reminding) == []


async def test_a_day_is_chosen_from_a_page_and_given_up_again(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    menu = await talk.presses("Myöhemmin", await reminded(talk, reminding, clock))
    days = await talk.presses("Muu päivä", menu)
    assert days.labels == [
        "ma 5.12.2016",
        "ke 7.12.2016",
        "to 8.12.2016",
        "pe 9.12.2016",
        "Takaisin",
    ]

    after = await talk.presses("ke 7.12.2016", days)
    assert "ke 7.12.2016 klo 9.00" in after.text
    menu = await talk.presses("Myöhemmin", after)
    after = await talk.presses("Peru muistutus · ke 7.12.2016", menu)

    assert "Seuraava muistutus" not in after.text
    assert talk.transport.toasts[-1].startswith("Peruttu.")


async def test_buttons_of_messages_sent_long_ago_still_move_the_due(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    reminder = await reminded(talk, reminding, clock)

    await talk.forges(f"snooze|{GROUP}|1|", reminder)
    menu = talk.transport.messages[GROUP, reminder.message_id]
    await talk.presses("Viikkoa myöhemmin", menu)

    assert await due_of(talk) == "2016-12-16"


async def test_a_button_pressed_when_its_time_is_over_is_told_so(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    menu = await talk.presses("Myöhemmin", await reminded(talk, reminding, clock))
    clock.move_to(2, 12, 18, 1)

    await talk.presses("Tänä iltana", menu)

    assert talk.transport.toasts[-1] == "Se aika on jo mennyt. Valitse myöhempi aika."


async def test_the_menu_leads_to_another_due_and_back(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    reminder = await reminded(talk, reminding, clock)

    menu = await talk.presses("Myöhemmin", reminder)
    assert (await talk.presses("Takaisin", menu)).labels == reminder.labels
    dues = await talk.presses("Siirrä määräaikaa", await talk.presses("Myöhemmin", reminder))
    await talk.presses("Viikkoa myöhemmin", dues)

    assert await due_of(talk) == "2016-12-16"


async def test_a_digest_keeps_two_buttons_for_each_item_and_says_what_was_put_off(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali 9.12. @ville")
    await talk.says("/tehtava Lähetä kutsut 9.12.")
    clock.move_to(2, 12, 9)
    [digest] = await due(talk, reminding)
    assert digest.labels == ["Valmis #1", "Myöhemmin #1", "Valmis #2", "Myöhemmin #2"]

    after = await talk.presses("Tänä iltana", await talk.presses("Myöhemmin #2", digest))

    [line] = [line for line in after.text.split("\n") if "#2" in line]
    assert "Seuraava muistutus" in line
    clock.move_to(2, 12, 18)
    [again] = await due(talk, reminding)
    assert "Lähetä kutsut" in again.text
    assert "Tilaa sali" not in again.text


async def test_a_stranger_puts_nothing_off(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    reminder = await reminded(talk, reminding, clock)
    talk.transport.left.add(STRANGER["id"])

    await talk.forges(f"again|{GROUP}|1|2016-12-05T09:00+02:00", reminder, by=STRANGER)

    clock.move_to(5, 12, 9)
    assert not [shown for shown in await due(talk, reminding) if "Viikko" not in shown.text]
