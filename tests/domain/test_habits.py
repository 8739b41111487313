"""What a group turns on and off."""

from datetime import time

import pytest

from bot.domain.habits import Habit, has, turn
from bot.domain.policy import DEFAULT_POLICY, ReminderPolicy

EARLY = DEFAULT_POLICY.at(time(8))


@pytest.mark.parametrize("policy", [DEFAULT_POLICY, EARLY], ids=["at nine", "at eight"])
@pytest.mark.parametrize("habit", Habit)
def test_a_habit_is_turned_and_turned_back(habit: Habit, policy: ReminderPolicy) -> None:
    is_on = has(policy, habit)
    turned = turn(policy, habit, is_on=not is_on)

    assert has(turned, habit) is not is_on
    assert turn(turned, habit, is_on=is_on) == policy


@pytest.mark.parametrize("habit", Habit)
def test_a_button_pressed_twice_changes_once(habit: Habit) -> None:
    once = turn(DEFAULT_POLICY, habit, is_on=False)

    assert turn(once, habit, is_on=False) == once


def test_a_new_step_rings_at_the_time_of_the_others() -> None:
    policy = turn(EARLY, Habit.TASK_3_DAYS, is_on=True)

    assert [alarm.name for alarm in policy.task] == ["-P7D", "-P3D", "-P1D", "-P0D"]
    assert policy.at(time(8)) == policy
