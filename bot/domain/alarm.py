"""Alarms (VALARM, RFC 5545, section 3.6.6): how far from a due or a start somebody is told."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from typing import ClassVar
from zoneinfo import ZoneInfo

from bot.domain.moment import Moment, day_of, end_of, is_whole_day, local_instant
from bot.domain.working_time import WorkCalendar

MORNING = time(9, 0)


class Audience(StrEnum):
    """Who is told."""

    GROUP = "group"
    LEADERS = "leaders"
    """The secretary and the chair, each in private."""
    SECRETARY = "secretary"
    """The secretary in private."""
    PERSON = "person"
    """One person in private, named by the reminder itself."""


class ChainStep(StrEnum):
    """What the secretary is reminded of around a meeting."""

    CALL = "call"
    """To call the meeting, with the follow-up report for its agenda."""
    MINUTES = "minutes"
    """To hand in the minutes, where none have come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayAlarm:
    """Some whole days before the day of the moment, on the last working day, at a wall time."""

    days: int
    at: time = MORNING
    audience: ClassVar[Audience] = Audience.GROUP
    is_after: ClassVar[bool] = False

    @property
    def name(self) -> str:
        """The offset as an RFC 5545 duration, unique within a policy."""
        return f"-P{self.days}D"

    def instant(self, moment: Moment, zone: ZoneInfo, calendar: WorkCalendar) -> datetime | None:
        """Return when the alarm rings for *moment*."""
        day = calendar.on_or_before(day_of(moment, zone) - timedelta(days=self.days))
        return local_instant(day, self.at, zone)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadAlarm:
    """Some elapsed time before an instant; a whole day has none."""

    lead: timedelta
    audience: ClassVar[Audience] = Audience.GROUP
    is_after: ClassVar[bool] = False

    @property
    def name(self) -> str:
        """The offset as an RFC 5545 duration, unique within a policy."""
        return f"-PT{int(self.lead.total_seconds()) // 60}M"

    def instant(self, moment: Moment, zone: ZoneInfo, calendar: WorkCalendar) -> datetime | None:
        """Return when the alarm rings for *moment*."""
        return None if is_whole_day(moment) else end_of(moment, zone).astimezone(UTC) - self.lead


@dataclass(frozen=True, slots=True, kw_only=True)
class OverdueAlarm:
    """The first working day after the due, and the same *weeks* later."""

    weeks: int = 0
    at: time = MORNING
    audience: ClassVar[Audience] = Audience.GROUP
    is_after: ClassVar[bool] = True

    @property
    def name(self) -> str:
        """The offset, unique within a policy."""
        return f"P{self.weeks}W"

    def instant(self, moment: Moment, zone: ZoneInfo, calendar: WorkCalendar) -> datetime | None:
        """Return when the alarm rings for *moment*."""
        first = calendar.on_or_after(day_of(moment, zone) + timedelta(days=1))
        day = calendar.on_or_after(first + timedelta(weeks=self.weeks))
        return local_instant(day, self.at, zone)


@dataclass(frozen=True, slots=True, kw_only=True)
class EscalationAlarm:
    """Some days after the due the secretary and the chair are told, on the next working day."""

    days: int = 7
    at: time = MORNING
    audience: ClassVar[Audience] = Audience.LEADERS
    is_after: ClassVar[bool] = True

    @property
    def name(self) -> str:
        """The offset, unique within a policy."""
        return f"P{self.days}D/leaders"

    def instant(self, moment: Moment, zone: ZoneInfo, calendar: WorkCalendar) -> datetime | None:
        """Return when the alarm rings for *moment*."""
        day = calendar.on_or_after(day_of(moment, zone) + timedelta(days=self.days))
        return local_instant(day, self.at, zone)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainAlarm:
    """One step of the secretary's chain around a meeting; negative *days* lie before it."""

    step: ChainStep
    days: int
    at: time = MORNING
    audience: ClassVar[Audience] = Audience.SECRETARY

    @property
    def is_after(self) -> bool:
        """Whether it rings when the meeting is over."""
        return self.days > 0

    @property
    def name(self) -> str:
        """The step and its offset, unique within a policy."""
        sign = "-" if self.days < 0 else ""
        return f"{sign}P{abs(self.days)}D/{self.step}"

    def instant(self, moment: Moment, zone: ZoneInfo, calendar: WorkCalendar) -> datetime | None:
        """Return when the alarm rings for *moment*."""
        day = day_of(moment, zone) + timedelta(days=self.days)
        day = calendar.on_or_after(day) if self.is_after else calendar.on_or_before(day)
        return local_instant(day, self.at, zone)


Alarm = DayAlarm | LeadAlarm | OverdueAlarm | EscalationAlarm | ChainAlarm
