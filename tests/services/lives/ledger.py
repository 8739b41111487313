"""What a group has to hear, item by item, and what it may hear: kept by the rules people read."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from tests.services.lives.rings import TASK_DAYS, Habits, Moment, Ring, outlook_after, rings_of
from tests.services.lives.telegram import Told

LATE = timedelta(minutes=15)
Key = tuple[str, int | None]
"""An item's name, and the person who is told in private; None: the group."""


@dataclass(frozen=True, kw_only=True)
class Item:
    """What a person sees of it: its time as given, and whether it still stands."""

    name: str
    uid: str
    is_task: bool
    moment: Moment | None
    is_open: bool
    owners: frozenset[int] = frozenset()
    own: str = "policy"


@dataclass(kw_only=True)
class Duty:
    """A ring that waits to be told. *is_owed*: it must be; else it only may be."""

    ring: Ring
    is_owed: bool = True
    is_held: bool = False
    copies: int = 0


@dataclass
class Ledger:
    """One group's duties. *offices* are the people of each office."""

    habits: Habits
    offices: dict[str, tuple[int, ...]]
    wants: set[int] = field(default_factory=set)
    items: dict[str, Item] = field(default_factory=dict)
    given_at: dict[str, datetime] = field(default_factory=dict)
    duties: dict[Key, Duty] = field(default_factory=dict)
    rung: set[tuple[str, Moment, str]] = field(default_factory=set)
    carried: dict[tuple[str, str], Ring] = field(default_factory=dict)
    weeks_rung: set[str] = field(default_factory=set)
    week: tuple[str, datetime] | None = None
    carried_week: tuple[str, datetime] | None = None
    is_suspended: bool = False
    faults: Counter[Key] = field(default_factory=Counter)
    told_at: dict[Key, datetime] = field(default_factory=dict)
    last_ring: dict[str, Ring] = field(default_factory=dict)

    def observe(self, items: Iterable[Item], now: datetime) -> None:
        """Take note of what people have changed: what is closed or moved is not told."""
        for item in items:
            old = self.items.get(item.name)
            if old is None or old.moment != item.moment:
                self.given_at[item.name] = now
            if old is None or (old.moment, old.is_open) != (item.moment, item.is_open):
                self._void(item.name)
            self.items[item.name] = item

    def _void(self, name: str) -> None:
        for key in [key for key in self.duties if key[0] == name]:
            del self.duties[key]
        for step in [step for step in self.carried if step[0] == name]:
            del self.carried[step]
        self.last_ring.pop(name, None)

    def rings(self, item: Item) -> Iterator[Ring]:
        if not item.is_open or item.moment is None:
            return
        if self.habits.end(item.moment) <= self.given_at[item.name]:
            return
        own = {step: ring for (name, step), ring in self.carried.items() if name == item.name}
        for ring in rings_of(self.habits, item.moment, is_task=item.is_task, own=item.own):
            yield own.get(ring.step, ring)

    def before_change(self, now: datetime) -> dict[tuple[str, str], Ring]:
        """What lies ahead before the habits change."""
        self.carried_week = self._next_week(now)
        return {(i.name, r.step): r for i in self.items.values() for r in self.rings(i)}

    def after_change(self, before: dict[tuple[str, str], Ring], now: datetime) -> None:
        """What was to come today still comes where its new hour has gone by already."""
        self.carried = {}
        for item in self.items.values():
            for ring in self.rings(item):
                old = before.get((item.name, ring.step))
                if old is not None and old.at > now >= ring.at:
                    self.carried[item.name, ring.step] = old
        coming, carried = outlook_after(self.habits, now), self.carried_week
        if coming is None or carried is None or coming[0] <= carried[0]:
            self.carried_week = None

    def next_at(self, after: datetime) -> datetime | None:
        """When something falls due next."""
        instants = [r.at for i in self.items.values() for r in self.rings(i) if r.at > after]
        week = self._next_week(after)
        return min(instants + ([week[1]] if week else []), default=None)

    def _next_week(self, after: datetime) -> tuple[str, datetime] | None:
        carried = self.carried_week
        return carried if carried and carried[1] > after else outlook_after(self.habits, after)

    def fall_due(self, before: datetime, now: datetime) -> None:
        """Take note of what has fallen due since."""
        for item in self.items.values():
            fallen = [r for r in self.rings(item) if before < r.at <= now]
            for ring in sorted(fallen, key=lambda ring: ring.at):
                self._owe(item, ring)
        week = self._next_week(before)
        while week is not None and week[1] <= now:
            if week[0] not in self.weeks_rung and not self.is_suspended:
                self.week = week
                self.weeks_rung.add(week[0])
            week = outlook_after(self.habits, week[1])

    def _owe(self, item: Item, ring: Ring) -> None:
        mark = (item.name, item.moment or ring.at, ring.step)
        people = (None,) if ring.office == "group" else self.offices.get(ring.office, ())
        for person in people:
            known = self.duties.get((item.name, person))
            is_owed = mark not in self.rung or (known is not None and known.is_owed)
            if mark in self.rung and known is not None:
                continue
            if known is not None and person is not None and known.ring.step != ring.step:
                self.faults[item.name, person] += 1  # what is told for another purpose stands
            is_owed &= known is not None or not self._is_one_with_the_last(item, ring)
            duty = Duty(ring=ring, is_owed=is_owed, is_held=self.is_suspended)
            self.duties[item.name, person] = duty
        is_news = mark not in self.rung or item.name not in self.last_ring
        self.rung.add(mark)
        if ring.office == "group" and is_news:
            self.last_ring[item.name] = ring
            for owner in self.wants & item.owners:
                self.duties.pop((item.name, owner), None)

    def _is_one_with_the_last(self, item: Item, ring: Ring) -> bool:
        """Two reminders of one task that fall on the same working day are one."""
        last = self.last_ring.get(item.name)
        if last is None or not {last.step, ring.step} <= TASK_DAYS.keys():
            return False
        return self.habits.local(last.at).date() == self.habits.local(ring.at).date()

    def is_urgent(self, item: Item, now: datetime) -> bool:
        """Whether the morning would be too late."""
        night = self.habits.night_around(now)
        if item.moment is None or night is None:
            return False
        return now < self.habits.end(item.moment) <= night[1]

    def settle_begun(self, now: datetime, names: Collection[str] | None = None) -> None:
        """A meeting that has begun is not announced; the officers hear that it was missed."""
        for (name, person), duty in list(self.duties.items()):
            item = self.items[name]
            if names is not None and name not in names:
                continue
            if item.is_task or duty.ring.is_after or item.moment is None or duty.is_held:
                continue
            moment = item.moment
            is_day = not isinstance(moment, datetime)
            if (self.habits.end(moment) if is_day else self.habits.begin(moment)) > now:
                continue
            del self.duties[name, person]
            if duty.is_owed and person is None and (name, moment, "missed") not in self.rung:
                ring = Ring("missed", now, "leaders", is_after=True)
                self._owe(item, ring)

    def missing(self, now: datetime, excused: Collection[int | None]) -> Iterator[Key]:
        """Yield what should have been told by now. *excused* are the people, or the group."""
        night = self.habits.night_around(now)
        for (name, person), duty in self.duties.items():
            may_wait = night is not None and not self.is_urgent(self.items[name], now)
            is_excused = person in excused or self.is_suspended or duty.is_held
            if duty.is_owed and not may_wait and not is_excused:
                yield name, person

    def answer_held(self, *, is_sent: bool) -> None:
        """What was held back is due now, or nobody wants it any more."""
        for key in [key for key, duty in self.duties.items() if duty.is_held]:
            if is_sent:
                self.duties[key].is_held = False
            else:
                del self.duties[key]

    def is_late(self, told: Told, now: datetime) -> bool:
        """Whether something that the message tells came late."""
        rings = [self.last_ring[name] for name in told.names if name in self.last_ring]
        return any(now - ring.at > LATE for ring in rings)
