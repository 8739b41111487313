"""Every way in which a call can fail, over real HTTP: what becomes of the reminder, and none lost.

The rows are those of the table in docs/reminders.md.
"""

import asyncio
from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.domain.group import GroupState
from bot.domain.reminder import ReminderState
from bot.services.reminders import Reminding
from sandbox.faults import Faults, Kind
from sandbox.model import ChatKind
from sandbox.scene import AINO, GROUP, NEIGHBOURS
from tests.chat.faults.conftest import Delivery

REPEAT = "mahdollinen toisto"
Break = Callable[[Faults], None]


async def test_without_a_fault_it_is_sent_once(delivery: Delivery, reminding: Reminding) -> None:
    await delivery.send(reminding)
    await delivery.send(reminding)

    assert (await delivery.reminder()).state is ReminderState.SENT
    [text] = delivery.seen()
    assert REPEAT not in text


# Not delivered for certain: tried again until it goes


@pytest.mark.parametrize("port", ["closed_port", "deaf_port"])
async def test_what_never_left_waits_and_goes_unmarked(
    delivery: Delivery, reminding: Reminding, port: str, request: pytest.FixtureRequest
) -> None:
    away = await delivery.reminding(request.getfixturevalue(port))

    for _ in range(3):
        await delivery.send(away)
        assert (await delivery.reminder()).state is ReminderState.WAITING
        assert await delivery.wait() <= 300
    await delivery.send(reminding)

    [text] = delivery.seen()
    assert REPEAT not in text


async def test_a_full_pool_is_no_sending(delivery: Delivery, reminding: Reminding) -> None:
    narrow = await delivery.reminding(connections=1)
    delivery.faults.hang_next("sendMessage")

    hanging = asyncio.create_task(delivery.send(narrow, NEIGHBOURS))
    await delivery.sandbox.telegram.wait_until(lambda: False, within=0.05)
    waiting = asyncio.create_task(delivery.send(narrow))
    await asyncio.gather(hanging, waiting)
    await delivery.wait()
    await delivery.send(reminding)

    assert len(delivery.seen()) == 1


async def test_a_pause_for_one_chat_leaves_the_others_alone(
    delivery: Delivery, reminding: Reminding
) -> None:
    words = "Too Many Requests: retry after 7"
    delivery.faults.fail_next("sendMessage", 429, words, retry_after=7)

    await delivery.send(reminding)
    await delivery.send(reminding, NEIGHBOURS)

    assert (await delivery.reminder()).state is ReminderState.WAITING
    assert await delivery.wait() == 7
    assert (delivery.seen(), len(delivery.seen(NEIGHBOURS))) == ([], 1)


async def test_a_pause_for_nobody_in_particular_is_one_for_all(
    delivery: Delivery, reminding: Reminding
) -> None:
    delivery.faults.babble_next("sendMessage", 429)

    await delivery.send(reminding)
    await delivery.send(reminding, NEIGHBOURS)

    waiting = await delivery.reminder(NEIGHBOURS)
    assert waiting.state is ReminderState.WAITING
    assert await delivery.wait() == 30
    assert [call.method for call in delivery.sandbox.telegram.calls] == []


@pytest.mark.parametrize("code", [400, 401, 403, 404, 407])
async def test_a_proxy_that_lets_nothing_through_suspends_no_group(
    delivery: Delivery, reminding: Reminding, code: int
) -> None:
    delivery.faults.babble_next("sendMessage", code)

    await delivery.send(reminding)

    assert (await delivery.reminder()).state is ReminderState.WAITING
    assert await delivery.state() is GroupState.ACTIVE
    await delivery.wait()
    await delivery.send(reminding)
    assert len(delivery.seen()) == 1


@pytest.mark.parametrize(("code", "words"), [(401, "Unauthorized"), (404, "Not Found")])
async def test_a_refused_token_leaves_the_reminder_waiting(
    delivery: Delivery, reminding: Reminding, code: int, words: str
) -> None:
    delivery.faults.fail_next("sendMessage", code, words)

    await delivery.send(reminding)
    assert (await delivery.reminder()).state is ReminderState.WAITING
    await delivery.wait()
    await delivery.send(reminding)

    assert len(delivery.seen()) == 1


# Most likely not delivered: tried again until it goes, and then it says that it may be a repeat


@pytest.mark.parametrize("code", [500, 502, 503, 504])
@pytest.mark.parametrize("is_json", [True, False])
async def test_a_server_that_fails_for_long_costs_no_reminder(
    delivery: Delivery, reminding: Reminding, code: int, is_json: bool
) -> None:
    pauses = []
    for _ in range(6):
        if is_json:
            delivery.faults.fail_next("sendMessage", code, "Internal Server Error")
        else:
            delivery.faults.babble_next("sendMessage", code)
        await delivery.send(reminding)
        assert (await delivery.reminder()).state is ReminderState.WAITING
        pauses.append(await delivery.wait())
    await delivery.send(reminding)

    assert pauses[0] == 30
    [text] = delivery.seen()
    assert REPEAT in text


# In doubt: repeated once, marked


def hang(faults: Faults) -> None:
    faults.hang_next("sendMessage")


def half(faults: Faults) -> None:
    faults.cut_next("sendMessage", Kind.HALF)


def drip(faults: Faults) -> None:
    faults.cut_next("sendMessage", Kind.DRIP)


def close(faults: Faults) -> None:
    faults.close_next("sendMessage")


def drop(faults: Faults) -> None:
    faults.drop_next("sendMessage")


def page(faults: Faults) -> None:
    faults.babble_next("sendMessage", 200)


def page_after(faults: Faults) -> None:
    faults.babble_next("sendMessage", 200, is_handled=True)


IN_DOUBT: list[tuple[Break, int]] = [
    (hang, 0),
    (half, 1),
    (drip, 1),
    (close, 0),
    (drop, 1),
    (page, 0),
    (page_after, 1),
]


@pytest.mark.parametrize(("fault", "arrived"), IN_DOUBT)
async def test_what_is_in_doubt_is_repeated_once_after_half_a_minute_and_marked(
    delivery: Delivery, reminding: Reminding, fault: Break, arrived: int
) -> None:
    fault(delivery.faults)

    await delivery.send(reminding)
    assert len(delivery.seen()) == arrived
    assert await delivery.wait() == 30
    await delivery.send(reminding)

    assert (await delivery.reminder()).state is ReminderState.SENT
    assert len(delivery.seen()) == arrived + 1
    assert REPEAT in delivery.seen()[-1]


@pytest.mark.parametrize(("fault", "arrived"), IN_DOUBT[:1] + IN_DOUBT[4:5])
async def test_what_stays_in_doubt_is_left_to_the_secretary(
    delivery: Delivery, reminding: Reminding, fault: Break, arrived: int
) -> None:
    for _ in range(2):
        fault(delivery.faults)
    await delivery.send(reminding)
    await delivery.wait()
    await delivery.send(reminding)

    assert (await delivery.reminder()).state is ReminderState.UNCERTAIN
    assert len(delivery.seen()) == 2 * arrived
    [told] = delivery.seen(AINO)
    assert "Tilaa sali" in told


@pytest.mark.parametrize("body", ["{}", "[]", '"ok"', "null"])
async def test_an_answer_of_another_shape_is_in_doubt(
    delivery: Delivery, reminding: Reminding, body: str
) -> None:
    delivery.faults.babble_next("sendMessage", 200, body)

    await delivery.send(reminding)
    assert await delivery.wait() == 30
    await delivery.send(reminding)

    assert REPEAT in delivery.seen()[-1]


# Refused for good: on record, and a person is told


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (403, "Forbidden: bot was kicked from the supergroup chat"),
        (403, "Forbidden: the group chat was deleted"),
        (400, "Bad Request: not enough rights to send text messages to the chat"),
        (400, "Bad Request: chat not found"),
    ],
)
async def test_a_closed_chat_is_suspended_and_the_secretary_told(
    delivery: Delivery, reminding: Reminding, code: int, words: str
) -> None:
    delivery.faults.fail_next("sendMessage", code, words)

    await delivery.send(reminding)

    assert (await delivery.reminder()).state is ReminderState.REFUSED
    assert await delivery.state() is GroupState.SUSPENDED
    [told] = delivery.seen(AINO)
    assert "Tilaa sali" in told


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (400, "Bad Request: message is too long"),
        (400, "Bad Request: BUTTON_DATA_INVALID"),
        (413, "Request Entity Too Large"),
    ],
)
async def test_a_message_that_telegram_does_not_take_is_told_to_the_secretary(
    delivery: Delivery, reminding: Reminding, code: int, words: str
) -> None:
    delivery.faults.fail_next("sendMessage", code, words)

    await delivery.send(reminding)

    assert (await delivery.reminder()).state is ReminderState.REFUSED
    assert await delivery.state() is GroupState.ACTIVE
    [told] = delivery.seen(AINO)
    assert "Tilaa sali" in told


# Sent another way


async def test_a_group_that_became_a_supergroup_gets_it_there(
    delivery: Delivery, reminding: Reminding
) -> None:
    new = -100_777
    delivery.sandbox.telegram.world.add_group(-4001, "Pieni", creator=AINO, kind=ChatKind.GROUP)
    delivery.sandbox.people.add_bot(AINO, -4001)
    await delivery.store.move_group(GROUP, -4001)
    delivery.sandbox.people.upgrade_group(AINO, -4001, new)

    await delivery.send(reminding, -4001)

    assert len(delivery.seen(new)) == 1
    async with delivery.store.group(GROUP) as unit:
        assert unit.group is not None
        assert unit.group.chat_id == new
    assert (await delivery.reminder()).state is ReminderState.SENT


async def test_markup_that_is_not_taken_is_left_out(
    delivery: Delivery, reminding: Reminding
) -> None:
    words = "Bad Request: can't parse entities: unsupported start tag"
    delivery.faults.fail_next("sendMessage", 400, words)

    await delivery.send(reminding)

    assert (await delivery.reminder()).state is ReminderState.SENT
    assert "Tilaa sali" in delivery.seen()[0]


async def test_a_topic_that_is_gone_gives_way_to_the_main_chat(
    delivery: Delivery, reminding: Reminding
) -> None:
    async with delivery.store.group(GROUP) as unit:
        assert unit.group is not None
        unit.save_group(replace(unit.group, thread_id=7))

    await delivery.send(reminding)

    assert (await delivery.reminder()).state is ReminderState.SENT
    assert len(delivery.seen()) == 1
