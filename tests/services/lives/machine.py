"""What every random life has: two groups, and short words for what may happen to them."""

from contextlib import ExitStack
from datetime import datetime, time, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize

from bot.domain.draft import MeetingDraft, TaskDraft
from bot.domain.member import Member
from bot.domain.task import Assignee, Origin
from bot.services import meetings, tasks
from tests.services.lives.hearing import GroupLife
from tests.services.lives.process import OpenStore, WeakShelf
from tests.services.lives.rings import Moment
from tests.services.lives.world import AINO, PEOPLE, World

BEGINNINGS = tuple(
    datetime.fromisoformat(f"{day}T13:00:00+00:00")
    for day in ("2016-11-24", "2016-12-28", "2017-03-20", "2017-10-24", "2017-06-15")
)
ZONES = ("Europe/Helsinki", "America/New_York", "Australia/Sydney")
CLOCK_TIMES = (time(7, 30), time(8), time(8, 30), time(9), time(14), time(20, 30), time(23, 45))
MOST_ITEMS = 6

a_group = st.integers(0, 1)
an_item = st.integers(1, 6)
a_person = st.integers(0, 2)
a_day = st.one_of(st.integers(0, 4), st.integers(-3, 30))
a_time = st.one_of(st.none(), st.sampled_from(CLOCK_TIMES))


def owner_of(person: Member) -> Assignee:
    return Assignee(name=person.name, user_id=person.user_id)


class Machine(RuleBasedStateMachine):
    """The rules are added by those who inherit."""

    world: World

    def __init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()
        self.number = 0

    def open_store(self) -> OpenStore:
        self.shelf = WeakShelf()
        return self.shelf.open

    @initialize(
        begin=st.sampled_from(BEGINNINGS),
        zone=st.sampled_from(ZONES),
        dues=st.lists(st.tuples(a_day, a_time), min_size=2, max_size=3),
        wants=st.booleans(),
    )
    def found(
        self, begin: datetime, zone: str, dues: list[tuple[int, time | None]], wants: bool
    ) -> None:
        self.world = World(self.open_store(), begin, (ZONES[0], zone))
        self.do(self.world.begin(wants_private=wants))
        for group in (0, 1):
            for days, at in dues:
                self.add_task(group, days, at, {2})
            self.add_meeting(group, *dues[0])

    def do(self, act: Any) -> Any:
        return self.world.do(act)

    def life(self, group: int) -> GroupLife:
        return self.world.lives[group]

    def act(self, group: int, verb: Any, *arguments: Any, **options: Any) -> bool:
        """Let somebody do something in the group, and the bot send what is due by that."""
        world, life = self.world, self.life(group)
        options = {"by": AINO, "at": world.now} | options
        done: bool = self.do(
            world.act(life, verb(world.store, life.chat_id, *arguments, **options))
        )
        self.do(world.settle())
        return done

    def moment(self, group: int, days: int, at: time | None) -> Moment:
        zone = self.life(group).ledger.habits.zone
        day = self.world.now.astimezone(zone).date() + timedelta(days=days)
        return day if at is None else datetime.combine(day, at, tzinfo=zone)

    def next_name(self, group: int) -> tuple[str, Origin]:
        self.number += 1
        origin = Origin(chat_id=self.life(group).chat_id, message_id=self.number)
        return f"Asia {(group + 1) * 1000 + self.number}", origin

    def has_room(self, group: int) -> bool:
        return len(self.life(group).ledger.items) < MOST_ITEMS

    def add_task(self, group: int, days: int, at: time | None, owners: set[int]) -> None:
        if self.has_room(group):
            name, origin = self.next_name(group)
            people = tuple(owner_of(PEOPLE[each]) for each in owners)
            draft = TaskDraft(summary=name, due=self.moment(group, days, at), assignees=people)
            self.act(group, tasks.add_task, draft, origin=origin)

    def add_meeting(self, group: int, days: int, at: time | None) -> None:
        if self.has_room(group):
            name, origin = self.next_name(group)
            draft = MeetingDraft(summary=name, start=self.moment(group, days, at))
            self.act(group, meetings.add_meeting, draft, origin=origin)

    def teardown(self) -> None:
        if hasattr(self, "world"):
            self.do(self.world.process.kill())
            self.world.runner.close()
        self.stack.close()
