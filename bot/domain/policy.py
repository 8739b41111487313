"""A group's habits of reminding: its alarms, its days and hours, and what it is told weekly."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.alarm import (
    MORNING,
    Alarm,
    ChainAlarm,
    ChainStep,
    DayAlarm,
    EscalationAlarm,
    LeadAlarm,
    OverdueAlarm,
)
from bot.domain.moment import local_instant
from bot.domain.working_time import MONDAY_TO_FRIDAY, QuietHours, WorkCalendar

OVERDUE_TIMES = 4
A_WEEK = timedelta(weeks=1)
AT_NIGHT = QuietHours(start=time(20), end=time(8))


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderPolicy:
    """What a steering group is reminded of unless it wants it otherwise.

    *task* and *meeting* ring before the due or the start, *overdue* and *escalation* after a
    due that was not met, *chain* around a meeting for the secretary. *digest_at* is the wall
    time of all of them that ring on a day. *outlook_on* is the weekday of the weekly outlook
    (Monday is 0). *working_days* are weekdays too; public holidays are none of them.
    """

    task: tuple[Alarm, ...] = (DayAlarm(days=7), DayAlarm(days=1), DayAlarm(days=0))
    meeting: tuple[Alarm, ...] = (
        DayAlarm(days=7),
        DayAlarm(days=1),
        LeadAlarm(lead=timedelta(hours=1)),
    )
    overdue: tuple[Alarm, ...] = tuple(OverdueAlarm(weeks=n) for n in range(OVERDUE_TIMES))
    escalation: tuple[Alarm, ...] = (EscalationAlarm(days=7),)
    chain: tuple[Alarm, ...] = (
        ChainAlarm(step=ChainStep.CALL, days=-10),
        ChainAlarm(step=ChainStep.MINUTES, days=3),
        ChainAlarm(step=ChainStep.MINUTES, days=7),
    )
    digest_at: time = MORNING
    outlook_on: int | None = 0
    quiet: QuietHours | None = AT_NIGHT
    working_days: tuple[int, ...] = MONDAY_TO_FRIDAY

    @property
    def task_alarms(self) -> tuple[Alarm, ...]:
        """All alarms of a task, before and after its due."""
        return (*self.task, *self.overdue, *self.escalation)

    @property
    def meeting_alarms(self) -> tuple[Alarm, ...]:
        """All alarms of a meeting, the group's and the secretary's."""
        return (*self.meeting, *self.chain)

    def at(self, digest_at: time) -> "ReminderPolicy":
        """Return the policy with everything that rings on a day at another wall time."""
        return replace(
            self,
            task=_at(self.task, digest_at),
            meeting=_at(self.meeting, digest_at),
            overdue=_at(self.overdue, digest_at),
            escalation=_at(self.escalation, digest_at),
            chain=_at(self.chain, digest_at),
            digest_at=digest_at,
        )

    def with_quiet(self, quiet: QuietHours | None) -> "ReminderPolicy":
        """Return the policy with other hours in which nothing is sent."""
        return replace(self, quiet=quiet)

    def awake_at(self, instant: datetime, zone: ZoneInfo) -> datetime:
        """Return the instant, or the end of the quiet hours in which it lies."""
        if self.quiet is None or not self.quiet.covers(instant, zone):
            return instant
        return self.quiet.over_at(instant, zone)


DEFAULT_POLICY = ReminderPolicy()


def _at(alarms: tuple[Alarm, ...], at: time) -> tuple[Alarm, ...]:
    return tuple(
        alarm if isinstance(alarm, LeadAlarm) else replace(alarm, at=at) for alarm in alarms
    )


def next_outlook(
    policy: ReminderPolicy, *, after: datetime, zone: ZoneInfo, calendar: WorkCalendar
) -> tuple[date, datetime] | None:
    """Return the Monday of the first week whose outlook comes after *after*, and its instant.

    It comes on the policy's weekday, or on the first working day after it in the
    same week; a week without any has none.
    """
    if policy.outlook_on is None:
        return None
    local = after.astimezone(zone).date()
    monday = local - timedelta(days=local.weekday())
    while True:
        day = calendar.on_or_after(monday + timedelta(days=policy.outlook_on))
        instant = policy.awake_at(local_instant(day, policy.digest_at, zone), zone)
        if instant > after and day < monday + A_WEEK:
            return monday, instant
        monday += A_WEEK
