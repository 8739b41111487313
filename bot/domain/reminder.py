"""Who is told of what, and when: the occurrences of alarms."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.alarm import Alarm, Audience
from bot.domain.moment import Moment, end_of, has_passed, start_of
from bot.domain.working_time import EVERY_DAY, QuietHours, WorkCalendar


class ItemKind(StrEnum):
    """What a reminder is about."""

    TASK = "task"
    MEETING = "meeting"
    MINUTES = "minutes"
    """The summary of saved minutes: due at once, by the same way out."""
    STATUS = "status"
    """The group's status card has to be brought up to date: edited, not sent."""
    OUTLOOK = "outlook"
    """What a week brings to the group; there is no item, and the alarm is the ISO week."""
    MOVED = "moved"
    """A meeting or a task was changed where the group could not see it: due a little later."""
    TURN = "turn"
    """A turn of a recurring task has passed, and the next one stands: nothing is sent."""


class Purpose(StrEnum):
    """Why somebody is told of an item: the last part of an alarm's name where it has one."""

    REMIND = "remind"
    LEADERS = "leaders"
    CALL = "call"
    MINUTES = "minutes"
    MISSED = "missed"
    """A meeting began before the group could be told of it."""


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
    EMPTY = "empty"
    """There was nothing to tell."""
    POLICY = "policy"
    """The group wants no such reminder any more."""
    SNOOZED = "snoozed"
    """Somebody wants it later, or had wanted it earlier."""
    SHARED = "shared"
    """It stands on record as one reminder for each person instead."""
    DROPPED = "dropped"
    """It was held while the bot was out of the chat, and nobody wanted it afterwards."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """One occurrence of one alarm of one item, keyed so that planning twice plans once.

    *user_id* names the person to be told where the *audience* is one person.
    """

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
    audience: Audience = Audience.GROUP
    user_id: int | None = None

    @property
    def key(self) -> str:
        """Unique in the group: the item, the version of its time, the alarm, and the person."""
        key = f"{self.item_kind}/{self.item_uid}/{self.sequence}/{self.alarm}"
        return key if self.user_id is None else f"{key}/{self.user_id}"

    @property
    def is_after(self) -> bool:
        """Whether it rings after the due or the start: a duration that is not negative."""
        return self.alarm.startswith("P")

    @property
    def purpose(self) -> Purpose:
        """What the person is told it for."""
        step = self.alarm.rpartition("/")[2]
        return Purpose(step) if step in set(Purpose) else Purpose.REMIND

    @property
    def tells_group(self) -> bool:
        """Whether the group hears of one of its items; week, status card and turns are extra."""
        is_extra = self.item_kind in (ItemKind.OUTLOOK, ItemKind.STATUS, ItemKind.TURN)
        return self.audience is Audience.GROUP and not is_extra

    @property
    def is_news(self) -> bool:
        """Whether the group is told of a change, which may be taken back by then."""
        return self.item_kind in (ItemKind.MINUTES, ItemKind.MOVED)

    @property
    def is_pending(self) -> bool:
        """Still to be sent, or in doubt."""
        return self.state in PENDING

    @property
    def is_ahead(self) -> bool:
        """Planned, or waiting for another try: no call is under way."""
        return self.state in (ReminderState.PLANNED, ReminderState.WAITING)

    @property
    def wake_at(self) -> datetime:
        """When the loop has to look at it: its own instant, or that of the next try."""
        return self.retry_at or self.remind_at


PENDING = (ReminderState.PLANNED, ReminderState.SENDING, ReminderState.WAITING)


def expire(reminder: Reminder, reason: ExpiryReason) -> Reminder:
    """Return the reminder as never to be sent, on record with its reason."""
    return replace(reminder, state=ReminderState.EXPIRED, retry_at=None, why=reason.value)


def plan_reminders(
    item_kind: ItemKind,
    item_uid: str,
    sequence: int,
    moment: Moment,
    alarms: tuple[Alarm, ...],
    *,
    zone: ZoneInfo,
    now: datetime,
    since: datetime | None = None,
    calendar: WorkCalendar = EVERY_DAY,
    quiet: QuietHours | None = None,
) -> Iterator[Reminder]:
    """Yield the reminders still ahead of *now*, earliest first, in UTC.

    An alarm that lies behind *now* is left out rather than sent late: what was
    added this morning is not reminded of yesterday. So is one that should ring
    before the moment and would ring after it. A moment that had passed already
    *since* it stands (now, if not given), as old minutes taken in late have them,
    has none. Where two alarms for the same people fall on one instant, the later
    one of the policy stands for both.

    Raises:
        ValueError: If *now*, or an instant, carries no time zone.
    """
    if has_passed(moment, now=since or now, zone=zone):
        return
    instants: dict[tuple[Audience, datetime], Alarm] = {}
    for alarm in alarms:
        instant = alarm.instant(moment, zone, calendar)
        if instant is None or not (alarm.is_after or instant <= end_of(moment, zone)):
            continue
        instant = _out_of_quiet(instant, moment, zone, quiet).astimezone(UTC)
        if instant > now:
            instants[alarm.audience, instant] = alarm
    for (audience, instant), alarm in sorted(instants.items(), key=lambda pair: pair[0][1]):
        yield Reminder(
            item_kind=item_kind,
            item_uid=item_uid,
            sequence=sequence,
            alarm=alarm.name,
            remind_at=instant,
            audience=audience,
        )


def _out_of_quiet(
    instant: datetime, moment: Moment, zone: ZoneInfo, quiet: QuietHours | None
) -> datetime:
    """Return the end of the quiet hours, or the evening before where that would be too late."""
    if quiet is None or not quiet.covers(instant, zone):
        return instant
    over = quiet.over_at(instant, zone)
    is_in_time = instant > start_of(moment, zone) or over < end_of(moment, zone)
    return over if is_in_time else quiet.begun_at(instant, zone)
