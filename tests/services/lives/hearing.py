"""Judging each message as it arrives: is it owed, once, at a decent hour, to the right people?"""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from tests.services.lives.ledger import Duty, Key, Ledger
from tests.services.lives.telegram import Told

IN_A_MESSAGE = 12


@dataclass(kw_only=True)
class GroupLife:
    """A group, its duties, and what it has been told at this instant."""

    chat_id: int
    chat_id_to_be: int | None = None
    ledger: Ledger
    told_now: list[Key] = field(default_factory=list)
    messages_now: Counter[int | None] = field(default_factory=Counter)
    week_copies: Counter[str] = field(default_factory=Counter)
    week_faults: int = 0
    excused_until: dict[int | None, datetime] = field(default_factory=dict)

    def excused(self, now: datetime) -> set[int | None]:
        return {person for person, until in self.excused_until.items() if now < until}

    def excuse(self, person: int | None, until: datetime) -> None:
        known = self.excused_until.get(person)
        self.excused_until[person] = until if known is None else max(known, until)

    def begin_instant(self) -> None:
        self.told_now, self.messages_now = [], Counter()

    def hear(self, told: Told, person: int | None, now: datetime) -> None:
        """Take note of a message that names items or the week; raise for one that should not be."""
        ledger = self.ledger
        if not told.is_marked:
            self.messages_now[person] += 1
            assert self.messages_now[person] == 1, f"a second message at once: {told.text!r}"
        if person is not None:
            ledger.settle_begun(now, told.names)
        for name in told.names:
            self._hear_of(name, told, person, now)
        if told.is_of_week:
            self._hear_week(told, now)
        self._require_decent_hour(told, now)
        if person is None:
            assert told.is_late == ledger.is_late(told, now), f"late or not? {told.text!r}"

    def _hear_of(self, name: str, told: Told, person: int | None, now: datetime) -> None:
        ledger, key = self.ledger, (name, person)
        item, duty = ledger.items[name], ledger.duties.get(key)
        assert item.is_open, f"{name} is closed: {told.text!r}"
        self.told_now.append(key)
        if duty is None:
            self._excuse_extra(key, told)
            return
        assert not duty.is_held, f"{name} was held back and nobody asked for it"
        assert not duty.copies or told.is_marked, f"an unmarked repeat: {told.text!r}"
        if told.is_known:
            del ledger.duties[key]
        else:
            duty.copies += 1

    def _excuse_extra(self, key: Key, told: Told) -> None:
        """A marked repeat after a fault is none too many, nor is an owner's own copy."""
        name, person = key
        ledger = self.ledger
        if (told.is_marked or person is not None) and ledger.faults[key] > 0:
            ledger.faults[key] -= 1
            return
        ring = ledger.last_ring.get(name)
        is_owner = person in ledger.wants and person in ledger.items[name].owners
        is_news = ring is not None and ledger.told_at.get(key) != ring.at
        if ring is None or not is_owner or not is_news:
            raise AssertionError(f"{name} was not due: {told.text!r}")
        ledger.told_at[key] = ring.at
        if not told.is_known:
            ledger.duties[key] = Duty(ring=ring, copies=1)

    def _hear_week(self, told: Told, now: datetime) -> None:
        ledger = self.ledger
        if ledger.week is None:
            assert told.is_marked, f"a week that nobody awaits: {told.text!r}"
            assert self.week_faults > 0, f"a week twice: {told.text!r}"
            return
        was_in_doubt = self.week_copies[ledger.week[0]] > 0
        assert not was_in_doubt or told.is_marked, f"an unmarked repeat: {told.text!r}"
        assert self._is_today(ledger.week[1], now), f"a week on another day: {told.text!r}"
        if told.is_known:
            self.drop_week()
        else:
            self.week_copies[ledger.week[0]] += 1

    def _require_decent_hour(self, told: Told, now: datetime) -> None:
        ledger = self.ledger
        if ledger.habits.night_around(now) is None:
            assert not told.is_silent
            return
        assert told.is_silent, f"loud at night: {told.text!r}"
        assert not told.is_of_week, "a week at night"
        assert all(ledger.is_urgent(ledger.items[name], now) for name in told.names), told.text

    def fail(self) -> None:
        """After a crash, or a write that failed, what was told now may come once more."""
        for key in self.told_now:
            self.ledger.faults[key] += 1
        self.week_faults += 1

    def settle_week(self, now: datetime) -> None:
        """An outlook of another day, or of a week that brings nothing, is none."""
        week = self.ledger.week
        if week is None:
            return
        is_wanted = "week" in self.ledger.habits.on and self._brings_something(week[0], now)
        if not (is_wanted and self._is_today(week[1], now)):
            self.drop_week()

    def drop_week(self) -> None:
        self.ledger.week = None

    def _is_today(self, at: datetime, now: datetime) -> bool:
        habits = self.ledger.habits
        return habits.local(at).date() == habits.local(now).date()

    def _brings_something(self, week: str, now: datetime) -> bool:
        habits = self.ledger.habits
        sunday = date.fromisoformat(f"{week}-1") + timedelta(days=6)
        return any(
            item.is_open
            and item.moment is not None
            and habits.day(item.moment) <= sunday
            and (item.is_task or habits.end(item.moment) > now)
            for item in self.ledger.items.values()
        )
