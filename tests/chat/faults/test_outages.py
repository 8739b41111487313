"""While Telegram is away, nothing is risked on a dead line: no reminder is given up."""

import asyncio

import pytest

from bot.domain.reminder import ReminderState
from bot.services.reminders import Reminding
from sandbox.faults import Kind
from sandbox.scene import AINO, GROUP, NEIGHBOURS
from tests.chat.faults.conftest import Delivery

REPEAT = "mahdollinen toisto"


@pytest.mark.parametrize("kind", [Kind.HANG, Kind.CLOSE, Kind.BABBLE])
async def test_only_what_was_under_way_when_it_began_may_be_a_repeat(
    delivery: Delivery, reminding: Reminding, kind: Kind
) -> None:
    delivery.faults.begin_outage(kind)
    await delivery.send(reminding)
    for _ in range(4):
        await delivery.send(reminding, NEIGHBOURS)
        await delivery.wait()
        await delivery.send(reminding)
    waiting = await delivery.reminder(GROUP)
    assert waiting.state is ReminderState.WAITING

    delivery.faults.end_outage()
    delivery.clock.pass_by(minutes=6)
    await delivery.send(reminding)
    await delivery.send(reminding, NEIGHBOURS)

    [first], [second] = delivery.seen(), delivery.seen(NEIGHBOURS)
    assert REPEAT in first
    assert REPEAT not in second
    assert delivery.seen(AINO) == []


async def test_many_groups_ask_one_question_on_a_dead_line(
    delivery: Delivery, reminding: Reminding
) -> None:
    delivery.faults.drop_next("sendMessage")
    await delivery.send(reminding)
    await delivery.wait()

    await asyncio.gather(delivery.send(reminding), delivery.send(reminding, NEIGHBOURS))

    methods = [call.method for call in delivery.sandbox.telegram.calls]
    assert methods.count("getMe") == 1
    assert len(delivery.seen(NEIGHBOURS)) == 1
