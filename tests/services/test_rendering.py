"""What a parcel says, and to whom: the group where it is now, or one person."""

from dataclasses import replace

from bot.domain.delivery import IN_DOUBT
from bot.domain.member import Member
from bot.domain.view import Notice, NoticeEntry, PersonalNotice
from bot.services.packing import Content, Parcel
from bot.services.rendering import Letter, render_parcel
from tests.texts.samples import FI, GROUP, NOW, reminder, task_view

TOPIC = replace(GROUP, thread_id=5)
AINO = Member(user_id=101, name="Aino Lehto")
ENTRY = NoticeEntry(reminder=reminder(), item=task_view())
NOTICE = Notice(group=TOPIC, entries=(ENTRY,))
PERSONAL = PersonalNotice(group=TOPIC, person=AINO, entries=(ENTRY,))
MOVED_TO = -1002000000002
REPEAT = FI.label("notice.repeat")


def letter(content: Content, *, is_repeat: bool = False, has_lost_topic: bool = False) -> Letter:
    row = replace(reminder(), why=IN_DOUBT if is_repeat else "")
    parcel = Parcel(group=TOPIC, content=content, reminders=(row,), has_lost_topic=has_lost_topic)
    return render_parcel(FI, parcel, chat_id=MOVED_TO, now=NOW)


def test_what_is_for_the_group_goes_where_it_is_now_and_into_its_topic() -> None:
    sent = letter(NOTICE)

    assert (sent.chat_id, sent.thread_id) == (MOVED_TO, 5)


def test_what_is_for_a_person_goes_to_their_own_chat_which_has_no_topics() -> None:
    sent = letter(PERSONAL)

    assert (sent.chat_id, sent.thread_id) == (AINO.user_id, None)


def test_a_possible_repeat_says_so_once() -> None:
    assert letter(PERSONAL, is_repeat=True).card.text.count(REPEAT) == 1
    assert letter(replace(NOTICE, is_repeat=True), is_repeat=True).card.text.count(REPEAT) == 1
    assert REPEAT not in letter(PERSONAL).card.text


def test_of_a_lost_topic_the_group_hears() -> None:
    note = FI.html("notice.lost_topic")

    assert note in letter(NOTICE, has_lost_topic=True).card.text
    assert note not in letter(NOTICE).card.text
