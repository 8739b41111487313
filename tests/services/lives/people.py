"""What people do with tasks and meetings."""

from datetime import time
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from bot.domain.habits import OwnAlarms
from bot.domain.task import Share
from bot.services import meetings, owning, tasks
from bot.services.undoing import undo
from tests.services.lives.machine import Machine, a_day, a_group, a_person, a_time, an_item
from tests.services.lives.world import PEOPLE


class ActsOfPeople(Machine):
    @rule(group=a_group, days=a_day, at=a_time, owners=st.sets(a_person, max_size=2))
    def task(self, group: int, days: int, at: time | None, owners: set[int]) -> None:
        self.add_task(group, days, at, owners)

    @rule(group=a_group, days=st.integers(-1, 25), at=a_time)
    def meeting(self, group: int, days: int, at: time | None) -> None:
        self.add_meeting(group, days, at)

    @rule(group=a_group, item=an_item, meeting=an_item)
    def tie(self, group: int, item: int, meeting: int) -> None:
        self.act(group, tasks.move_task_to_meeting, item, meeting)

    @rule(group=a_group, item=an_item, days=a_day, at=a_time)
    def move(self, group: int, item: int, days: int, at: time | None) -> None:
        moment = self.moment(group, days, at)
        self.act(group, tasks.move_task, item, moment)
        self.act(group, meetings.move_meeting, item, moment)

    @rule(
        group=a_group,
        item=an_item,
        verb=st.sampled_from((tasks.complete_task, tasks.reopen_task, owning.claim_task)),
        by=a_person,
    )
    def change(self, group: int, item: int, verb: Any, by: int) -> None:
        self.act(group, verb, item, by=PEOPLE[by])

    @rule(group=a_group, item=an_item, verb=st.sampled_from(("remove", "restore")))
    def remove_or_restore(self, group: int, item: int, verb: str) -> None:
        self.act(group, getattr(tasks, f"{verb}_task"), item)
        self.act(group, getattr(meetings, f"{verb}_meeting"), item)

    @rule(group=a_group, item=an_item)
    def take_back(self, group: int, item: int) -> None:
        self.act(group, undo, item)

    @rule(group=a_group, item=an_item, choice=st.sampled_from(OwnAlarms))
    def set_alarms(self, group: int, item: int, choice: OwnAlarms) -> None:
        self.act(group, tasks.set_alarms, item, choice)

    @rule(group=a_group, item=an_item, share=st.sampled_from(Share))
    def share(self, group: int, item: int, share: Share) -> None:
        self.act(group, tasks.share_task, item, share)
