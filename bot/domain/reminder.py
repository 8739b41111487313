"""When the group is reminded: alarms (VALARM, RFC 5545, section 3.6.6) and their occurrences."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.moment import Moment, day_of, end_of, is_whole_day, local_instant, require_aware

MORNING = time(9, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class DayAlarm:
    """Some whole days before the day of the moment, at a wall time of the group's zone."""

    days: int
    at: time = MORNING

    @property
    def name(self) -> str:
        """The offset as an RFC 5545 duration, unique within a policy."""
        return f"-P{self.days}D"

    def instant(self, moment: Moment, zone: ZoneInfo) -> datetime | None:
        """Return when the alarm rings for *moment*."""
        return local_instant(day_of(moment, zone) - timedelta(days=self.days), self.at, zone)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadAlarm:
    """Some elapsed time before an instant; a whole day has none."""

    lead: timedelta

    @property
    def name(self) -> str:
        """The offset as an RFC 5545 duration, unique within a policy."""
        return f"-PT{int(self.lead.total_seconds()) // 60}M"

    def instant(self, moment: Moment, zone: ZoneInfo) -> datetime | None:
        """Return when the alarm rings for *moment*."""
        return None if is_whole_day(moment) else end_of(moment, zone).astimezone(UTC) - self.lead


Alarm = DayAlarm | LeadAlarm


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderPolicy:
    """The alarms of every task and of every meeting, earliest first."""

    task: tuple[Alarm, ...]
    meeting: tuple[Alarm, ...]


DEFAULT_POLICY = ReminderPolicy(
    task=(DayAlarm(days=7), DayAlarm(days=1), DayAlarm(days=0)),
    meeting=(DayAlarm(days=7), DayAlarm(days=1), LeadAlarm(lead=timedelta(hours=1))),
)


class ItemKind(StrEnum):
    """What a reminder is about."""

    TASK = "task"
    MEETING = "meeting"
    MINUTES = "minutes"
    """The summary of saved minutes: due at once, by the same way out."""


class ReminderState(StrEnum):
    """Where a reminder is on its way; only a person or retention removes the row."""

    PLANNED = "planned"
    SENDING = "sending"
    """On disk before the call: found at start, the message is in doubt."""
    SENT = "sent"
    UNCERTAIN = "uncertain"
    """Sent, sent again as a possible repeat, and still without an answer."""
    WAITING = "waiting"
    """Refused for now; *retry_at* says when it is tried again."""
    REFUSED = "refused"
    EXPIRED = "expired"
    """Never to be sent; *why* says for what reason."""


class ExpiryReason(StrEnum):
    """Why a reminder is not sent."""

    CLOSED = "closed"
    MOVED = "moved"
    SUPERSEDED = "superseded"
    BEGUN = "begun"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """One occurrence of one alarm of one item, keyed so that planning twice plans once."""

    item_kind: ItemKind
    item_uid: str
    sequence: int
    alarm: str
    remind_at: datetime
    state: ReminderState = ReminderState.PLANNED
    attempts: int = 0
    retry_at: datetime | None = None
    sent_at: datetime | None = None
    message_id: int | None = None
    why: str = ""

    @property
    def key(self) -> str:
        """Unique in the group: the item, the version of its time, and the alarm."""
        return f"{self.item_kind}/{self.item_uid}/{self.sequence}/{self.alarm}"

    @property
    def is_pending(self) -> bool:
        """Still to be sent, or in doubt."""
        return self.state in PENDING

    @property
    def wake_at(self) -> datetime:
        """When the loop has to look at it: its own instant, or that of the next try."""
        return self.retry_at or self.remind_at


PENDING = (ReminderState.PLANNED, ReminderState.SENDING, ReminderState.WAITING)


def plan_reminders(
    item_kind: ItemKind,
    item_uid: str,
    sequence: int,
    moment: Moment,
    alarms: tuple[Alarm, ...],
    *,
    zone: ZoneInfo,
    now: datetime,
) -> Iterator[Reminder]:
    """Yield the reminders still ahead of *moment*, earliest first, in UTC.

    An alarm that lies behind *now*, or after the moment itself, is left out
    rather than sent late: what was added this morning is not reminded of
    yesterday.

    Raises:
        ValueError: If *now*, or an instant, carries no time zone.
    """
    require_aware(now)
    last = end_of(moment, zone)
    instants = ((alarm, alarm.instant(moment, zone)) for alarm in alarms)
    for alarm, instant in sorted(
        ((a, i) for a, i in instants if i is not None and now < i <= last), key=lambda pair: pair[1]
    ):
        yield Reminder(
            item_kind=item_kind,
            item_uid=item_uid,
            sequence=sequence,
            alarm=alarm.name,
            remind_at=instant.astimezone(UTC),
        )
