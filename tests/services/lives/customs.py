"""Officers change what their group is reminded of, and when."""

from collections.abc import Callable
from datetime import time

from hypothesis import strategies as st
from hypothesis.stateful import rule

from bot.domain.habits import Habit, turn
from bot.domain.policy import ReminderPolicy
from bot.domain.working_time import QuietHours
from bot.services import settings
from tests.services.lives.machine import Machine, a_group
from tests.services.lives.rings import Habits
from tests.services.lives.world import AINO

NIGHTS = (None, (time(20), time(8)), (time(22), time(6)))

Change = Callable[[ReminderPolicy], ReminderPolicy]
Note = Callable[[Habits], None]


class ChangesOfHabits(Machine):
    def change_habits(self, group: int, change: Change, note: Note) -> None:
        ledger = self.life(group).ledger
        before = ledger.before_change(self.world.now)
        if self.act_on_habits(group, change):
            note(ledger.habits)
            ledger.after_change(before, self.world.now)
        self.do(self.world.settle())

    def act_on_habits(self, group: int, change: Change) -> bool:
        world, life = self.world, self.life(group)
        wanted = change(self.do(world.policy_of(life)))
        act = settings.change_settings(
            world.store, life.chat_id, change, by=AINO.user_id, at=world.now
        )
        self.do(world.act(life, act))
        return bool(self.do(world.policy_of(life)) == wanted)

    @rule(group=a_group, habit=st.sampled_from(Habit), is_on=st.booleans())
    def turn(self, group: int, habit: Habit, is_on: bool) -> None:
        def note(known: Habits) -> None:
            (known.on.add if is_on else known.on.discard)(habit.value)

        self.change_habits(group, lambda policy: turn(policy, habit, is_on=is_on), note)

    @rule(group=a_group, at=st.sampled_from((time(7), time(8), time(9), time(12), time(16))))
    def set_digest(self, group: int, at: time) -> None:
        self.change_habits(
            group, lambda policy: policy.at(at), lambda known: setattr(known, "digest_at", at)
        )

    @rule(group=a_group, night=st.sampled_from(NIGHTS))
    def set_quiet(self, group: int, night: tuple[time, time] | None) -> None:
        quiet = QuietHours(start=night[0], end=night[1]) if night else None
        self.change_habits(
            group,
            lambda policy: policy.with_quiet(quiet),
            lambda known: setattr(known, "quiet", night),
        )
