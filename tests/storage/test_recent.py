from bot.storage.group_file import Content
from bot.storage.index import summarise
from bot.storage.recent import Recent
from bot.storage.rows import row_of
from bot.storage.unit import Unit
from tests.storage.samples import CHAT, a_task


def content_of(rows: int) -> Content:
    tables = {"tasks": {str(number): row_of(a_task(number)) for number in range(rows)}}
    return Content(tables, summarise(Unit(CHAT, tables)))


def test_what_was_used_last_stays_where_the_room_is_taken() -> None:
    recent = Recent(room=10)
    contents = {chat_id: content_of(4) for chat_id in (1, 2, 3)}

    recent.put(1, contents[1])
    recent.put(2, contents[2])
    recent.get(1)
    recent.put(3, contents[3])

    assert recent.get(1) is contents[1]
    assert recent.get(2) is None
    assert recent.get(3) is contents[3]


def test_one_group_alone_may_take_more_than_the_room() -> None:
    recent = Recent(room=10)
    huge = content_of(11)

    recent.put(1, content_of(1))
    recent.put(2, huge)

    assert recent.get(1) is None
    assert recent.get(2) is huge


def test_what_is_put_again_or_dropped_gives_its_room_back() -> None:
    recent = Recent(room=10)
    for _ in range(5):
        recent.put(1, content_of(6))
    recent.drop(1)
    recent.drop(1)

    recent.put(2, content_of(5))
    recent.put(3, content_of(5))

    assert recent.get(2) is not None
    assert recent.get(3) is not None
