"""The operator is told once a minute of each kind, and never by way of the trouble itself."""

from datetime import UTC, datetime

import pytest

from bot.domain.alert import Alert, AlertKind
from bot.domain.errors import DeliveryDelayed
from bot.services.operator import Operator
from tests.services.conftest import HELSINKI, RecordingMessenger
from tests.texts.samples import FI

OPERATOR = 77
FULL = Alert(kind=AlertKind.NOT_SAVED, detail="not saved: no space left on device", chat_id=-5)
POISON = Alert(kind=AlertKind.GROUP_FAILS, chat_id=-5, number=3, detail="KeyError")


class Steady:
    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


def an_operator(
    messenger: RecordingMessenger, chat_id: int | None = OPERATOR, steady: Steady | None = None
) -> Operator:
    return Operator(messenger, chat_id, catalog=FI, zone=HELSINKI, steady=steady or Steady())


async def test_the_operator_hears_what_is_the_matter_and_what_to_do() -> None:
    messenger = RecordingMessenger()

    await an_operator(messenger).tell(FULL)

    [text] = messenger.texts(OPERATOR)
    assert "Vapauta levytilaa" in text
    assert "no space left" in text


async def test_one_message_a_minute_of_each_kind() -> None:
    messenger, steady = RecordingMessenger(), Steady()
    operator = an_operator(messenger, steady=steady)

    for _ in range(59):
        await operator.tell(FULL)
        await operator.tell(POISON)
        steady.seconds += 1.0
    assert len(messenger.sent) == 2
    steady.seconds += 1.0
    await operator.tell(FULL)

    assert len(messenger.sent) == 3


async def test_without_an_operator_the_log_is_all(caplog: pytest.LogCaptureFixture) -> None:
    messenger = RecordingMessenger()

    await an_operator(messenger, None).tell(FULL)

    assert messenger.sent == []
    assert "no space left" in caplog.text


async def test_a_failing_chat_does_not_hear_of_its_own_failure() -> None:
    messenger = RecordingMessenger()

    await an_operator(messenger, -5).tell(POISON)

    assert messenger.sent == []


async def test_failing_to_tell_is_only_logged(caplog: pytest.LogCaptureFixture) -> None:
    messenger = RecordingMessenger(faults=[DeliveryDelayed("away")])

    await an_operator(messenger).tell(
        Alert(kind=AlertKind.WAS_AWAY, since=datetime(2016, 12, 9, tzinfo=UTC))
    )

    assert "could not be told of was_away" in caplog.text
