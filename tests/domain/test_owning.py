"""Taking a task, and saying that it is not one's own."""

from dataclasses import replace

from bot.domain.member import Member
from bot.domain.owning import claim, release
from bot.domain.task import Assignee, Share, complete
from tests.domain.samples import NOW, a_task

AINO, VILLE, PEKKA = (
    Assignee(name=name, user_id=n) for n, name in ((1, "Aino"), (2, "Ville"), (3, "Pekka"))
)
BY_NAME = Assignee(name="Villelle")


def test_one_who_takes_a_task_is_beside_the_others() -> None:
    task = claim(a_task(assignees=(AINO,)), Member(user_id=2, name="Ville"))

    assert task.assignees == (AINO, VILLE)
    assert claim(task, Member(user_id=2, name="Ville")) == task


def test_one_who_was_named_only_is_not_there_twice() -> None:
    task = a_task(assignees=(BY_NAME, AINO))

    assert claim(task, Member(user_id=2, name="Ville"), [BY_NAME]).assignees == (VILLE, AINO)


def test_one_leaves_and_the_others_stay() -> None:
    assert release(a_task(assignees=(AINO, VILLE)), [VILLE], at=NOW).assignees == (AINO,)


def test_where_each_has_a_part_the_parts_are_counted_anew() -> None:
    task = a_task(assignees=(AINO, VILLE, PEKKA), share=Share.EACH)
    task = complete(task, by=1, at=NOW)

    left = release(task, [VILLE], at=NOW)
    assert (left.is_open, left.done_by, left.waits_for) == (True, (1,), (PEKKA,))
    assert release(task, [AINO], at=NOW).done_by == ()


def test_where_all_the_others_have_done_their_part_nothing_is_left_to_do() -> None:
    task = complete(a_task(assignees=(AINO, VILLE), share=Share.EACH), by=1, at=NOW)

    done = release(task, [VILLE], at=NOW)

    assert not done.is_open
    assert (done.completed_by, done.completed_at) == (1, NOW)


def test_a_task_that_its_last_owner_leaves_stays_open() -> None:
    for share in Share:
        task = a_task(assignees=(VILLE,), share=share)
        assert release(task, [VILLE], at=NOW) == replace(task, assignees=())
