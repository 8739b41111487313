"""A clock older than what is on record sends nothing, says why, and heals by itself."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.alert import Alert, AlertKind
from bot.domain.audit import AuditEntry
from bot.scheduling.clock_check import ClockCheck
from bot.storage.memory_store import MemoryStore
from tests.services.conftest import StillClock

NOW = datetime(2016, 12, 9, 7, tzinfo=UTC)


@pytest.mark.parametrize(
    ("behind", "may_send"),
    [
        (timedelta(days=-30), True),
        (timedelta(hours=1), True),
        (timedelta(hours=2), True),
        (timedelta(hours=2, seconds=1), False),
        (timedelta(days=17_000), False),  # 1970
    ],
)
async def test_two_hours_behind_the_newest_record_is_too_much(
    behind: timedelta, may_send: bool
) -> None:
    store, clock, heard = MemoryStore(), StillClock(NOW), list[Alert]()

    async def alarm(alert: Alert) -> None:
        heard.append(alert)

    check = ClockCheck(store, clock, alarm)
    assert await check.may_send()
    async with store.group(-1) as unit:
        unit.audit.add(AuditEntry(at=NOW, user_id=1, act="add_task", target="1"))
    clock.instant = NOW - behind

    assert await check.may_send() is may_send
    assert [(a.kind, a.since, a.until) for a in heard] == (
        [] if may_send else [(AlertKind.CLOCK, NOW, clock.instant)]
    )
    clock.instant = NOW
    assert await check.may_send()
