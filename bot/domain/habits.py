"""What a group turns on and off in its policy, one habit at a time."""

from dataclasses import replace
from datetime import time, timedelta
from enum import StrEnum

from bot.domain.alarm import Alarm, DayAlarm, LeadAlarm
from bot.domain.policy import DEFAULT_POLICY, ReminderPolicy
from bot.domain.working_time import MONDAY_TO_FRIDAY, QuietHours


class Habit(StrEnum):
    """One thing that a group is reminded of, or that holds its reminders back."""

    TASK_14_DAYS = "t14"
    TASK_7_DAYS = "t7"
    TASK_3_DAYS = "t3"
    TASK_1_DAY = "t1"
    TASK_SAME_DAY = "t0"
    MEETING_7_DAYS = "m7"
    MEETING_1_DAY = "m1"
    MEETING_1_HOUR = "mh"
    OVERDUE = "late"
    ESCALATION = "lead"
    CHAIN = "chain"
    OUTLOOK = "week"
    WORKING_DAYS = "work"


class OwnAlarms(StrEnum):
    """What one task may be reminded of, whatever the group's habits are."""

    POLICY = "policy"
    MORE = "more"
    """As the group's, and three days before."""
    MORNING = "morning"
    """On the morning of the due, and after it as the group's."""
    NONE = "none"


BEFORE = {
    Habit.TASK_14_DAYS: 14,
    Habit.TASK_7_DAYS: 7,
    Habit.TASK_3_DAYS: 3,
    Habit.TASK_1_DAY: 1,
    Habit.TASK_SAME_DAY: 0,
    Habit.MEETING_7_DAYS: 7,
    Habit.MEETING_1_DAY: 1,
}
"""Whole days before a due or a start."""
OF_MEETINGS = (Habit.MEETING_7_DAYS, Habit.MEETING_1_DAY, Habit.MEETING_1_HOUR)
AN_HOUR = LeadAlarm(lead=timedelta(hours=1))
DIGEST_TIMES = (time(7), time(8), time(9), time(10), time(12), time(16))
NIGHTS = (
    QuietHours(start=time(20), end=time(8)),
    QuietHours(start=time(21), end=time(7)),
    QuietHours(start=time(22), end=time(6)),
)


def has(policy: ReminderPolicy, habit: Habit) -> bool:
    """Tell whether the habit is on."""
    match habit:
        case Habit.OVERDUE:
            return bool(policy.overdue)
        case Habit.ESCALATION:
            return bool(policy.escalation)
        case Habit.CHAIN:
            return bool(policy.chain)
        case Habit.OUTLOOK:
            return policy.outlook_on is not None
        case Habit.WORKING_DAYS:
            return bool(policy.working_days)
    alarms = policy.meeting if habit in OF_MEETINGS else policy.task
    return _alarm(policy, habit).name in {alarm.name for alarm in alarms}


def turn(policy: ReminderPolicy, habit: Habit, *, is_on: bool) -> ReminderPolicy:
    """Return the policy with the habit turned on or off; where it is so already, as it was."""
    return policy if has(policy, habit) == is_on else _turn_round(policy, habit)


def _turn_round(policy: ReminderPolicy, habit: Habit) -> ReminderPolicy:
    usual = DEFAULT_POLICY.at(policy.digest_at)
    match habit:
        case Habit.OVERDUE:
            return replace(policy, overdue=() if policy.overdue else usual.overdue)
        case Habit.ESCALATION:
            return replace(policy, escalation=() if policy.escalation else usual.escalation)
        case Habit.CHAIN:
            return replace(policy, chain=() if policy.chain else usual.chain)
        case Habit.OUTLOOK:
            return replace(policy, outlook_on=None if has(policy, habit) else usual.outlook_on)
        case Habit.WORKING_DAYS:
            return replace(policy, working_days=() if policy.working_days else MONDAY_TO_FRIDAY)
    if habit in OF_MEETINGS:
        return replace(policy, meeting=_turned(policy.meeting, _alarm(policy, habit)))
    return replace(policy, task=_turned(policy.task, _alarm(policy, habit)))


def own_alarms(choice: OwnAlarms, policy: ReminderPolicy) -> tuple[Alarm, ...] | None:
    """Return the alarms of a task of its own; None: those of the policy."""
    late = (*policy.overdue, *policy.escalation)
    match choice:
        case OwnAlarms.POLICY:
            return None
        case OwnAlarms.NONE:
            return ()
        case OwnAlarms.MORNING:
            return (DayAlarm(days=0, at=policy.digest_at), *late)
    three_days = DayAlarm(days=3, at=policy.digest_at)
    before = policy.task if has(policy, Habit.TASK_3_DAYS) else _turned(policy.task, three_days)
    return (*before, *late)


def chosen_alarms(alarms: tuple[Alarm, ...] | None) -> OwnAlarms:
    """Return which choice the alarms of a task are."""
    if alarms is None:
        return OwnAlarms.POLICY
    names = {alarm.name for alarm in alarms}
    if not names:
        return OwnAlarms.NONE
    is_more = DayAlarm(days=3).name in names
    return OwnAlarms.MORE if is_more else OwnAlarms.MORNING


def _alarm(policy: ReminderPolicy, habit: Habit) -> Alarm:
    return AN_HOUR if habit not in BEFORE else DayAlarm(days=BEFORE[habit], at=policy.digest_at)


def _turned(alarms: tuple[Alarm, ...], alarm: Alarm) -> tuple[Alarm, ...]:
    """Return the alarms without this one, or with it, earliest first."""
    others = [each for each in alarms if each.name != alarm.name]
    if len(others) == len(alarms):
        others.append(alarm)
    return tuple(sorted(others, key=_earliness))


def _earliness(alarm: Alarm) -> timedelta:
    if isinstance(alarm, DayAlarm):
        return timedelta(days=-alarm.days)
    return -alarm.lead if isinstance(alarm, LeadAlarm) else timedelta(0)
