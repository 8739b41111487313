"""A due moved by a reply in a private chat, from a bot of its own: the group hears of it."""

from sandbox.model import Message
from sandbox.scene import AINO, GROUP
from tests.e2e.group_chat import PATIENCE, GroupChat, on


async def in_private(chat: GroupChat, text: str, answer: str, to: int | None = None) -> Message:
    """Aino writes to the bot in her own chat; it answers with something that holds *answer*."""
    seen = len(chat.written(AINO))
    chat.sandbox.people.say(AINO, AINO, text, reply_to=to)

    def answers() -> list[Message]:
        return [m for m in chat.written(AINO)[seen:] if answer in m.content.text]

    await chat.sandbox.telegram.wait_until(lambda: bool(answers()), PATIENCE)
    return answers()[0]


async def test_a_reply_to_a_list_in_private_moves_the_groups_task_and_the_group_hears_of_it(
    chat: GroupChat,
) -> None:
    await chat.is_founded()
    await chat.hears("/tehtava Hankesuunnitelma 9.12.", "pe 9.12.2016")
    await in_private(chat, "/tehtava Oma asia 9.12.", "pe 9.12.2016")
    listed = await in_private(chat, "/tehtavat", "Hankesuunnitelma")
    seen = len(chat.written(GROUP))

    moved = await in_private(chat, "14.12.", "ke 14.12.2016", to=listed.id)
    assert "Hankesuunnitelma" in moved.content.text
    await chat.moves_to(on(24, 11, 10, 5))

    news = await chat.waits_for("siirsi: #1 Hankesuunnitelma", after=seen)
    assert "(oli pe 9.12.2016)" in news.content.text
