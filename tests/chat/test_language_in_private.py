"""A private chat speaks the language that was chosen in it, also of the tasks of a group."""

import pytest

from bot.services.reminders import Reminding
from tests.chat.conversation import VILLE, Conversation
from tests.chat.reminded import due
from tests.chat.snoozing import OF_VILLE
from tests.services.conftest import StillClock

SPOKEN = {
    "Svenska": ("Dina uppgifter", "Klart #1", "Markerad som klar.", "Inte min", "Varför?"),
    "English": ("Your tasks", "Done #1", "Marked as done.", "Not mine", "Why?"),
}


@pytest.mark.parametrize("language", SPOKEN)
async def test_what_is_told_and_answered_in_private_is_in_the_language_chosen_there(
    talk: Conversation, reminding: Reminding, clock: StillClock, language: str
) -> None:
    heading, done, toast, not_mine, why = SPOKEN[language]
    await talk.is_founded()
    [settings] = await talk.says("/asetukset", by=VILLE, chat_id=VILLE["id"])
    await talk.presses("☐ muistuta täällä", settings, by=VILLE)
    [languages] = await talk.says("/kieli", by=VILLE, chat_id=VILLE["id"])
    await talk.presses(language, languages, by=VILLE)
    await talk.says(OF_VILLE)

    clock.move_to(2, 12, 9)
    told = {shown.chat_id > 0: shown for shown in await due(talk, reminding)}
    assert heading in told[True].text
    assert not_mine in told[True].labels
    assert why in told[True].labels
    assert "Valmis" in told[False].labels
    await talk.presses(done, told[True], by=VILLE)

    assert talk.transport.toasts[-1] == toast
