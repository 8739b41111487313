"""The bot is sent away, or may not write any more: somebody hears of it, and it comes back."""

from bot.domain.group import GroupState
from bot.services import groups
from tests.chat.conversation import AINO, GROUP, Conversation
from tests.chat.transport import BOT


async def state_of(talk: Conversation) -> GroupState:
    group = await groups.find_group(talk.store, GROUP)
    assert group is not None
    return group.state


async def test_the_secretary_hears_once_that_the_bot_was_sent_away(talk: Conversation) -> None:
    await talk.is_founded()

    [told] = await talk.leaves()
    again = await talk.says("", by=AINO, left_chat_member=BOT)

    assert "En pääse enää ryhmään" in told.text
    assert told.chat_id == AINO["id"]
    assert again == []


async def test_a_bot_that_may_not_write_waits_until_it_may_again(talk: Conversation) -> None:
    await talk.is_founded()

    [told] = await talk.is_silenced()
    assert told.chat_id == AINO["id"]
    assert await state_of(talk) is GroupState.SUSPENDED
    [welcome] = await talk.is_silenced(is_silenced=False)

    assert welcome.chat_id == GROUP
    assert await state_of(talk) is GroupState.ACTIVE
