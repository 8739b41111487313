"""What buttons carry."""

import pytest

from bot.domain.action import MAX_DATA_BYTES, Action, Verb, parse_action
from bot.domain.errors import NotUnderstood


def test_an_action_comes_back_from_its_callback_data() -> None:
    action = Action(
        verb=Verb.SET_DUE, chat_id=-1001234567890, target="12", value="2016-12-12T14:00"
    )

    assert parse_action(action.data) == action
    assert action.number == 12


def test_the_longest_action_fits_telegram() -> None:
    action = Action(
        verb=Verb.SET_START, chat_id=-1001234567890123, target="99999", value="2016-12-12T14:00"
    )

    assert len(action.data.encode()) <= MAX_DATA_BYTES


@pytest.mark.parametrize("data", ["", "done", "done|x|1|", "fly|1|2|3", "done|1|2", "a|b|c|d|e"])
def test_forged_data_is_refused(data: str) -> None:
    with pytest.raises(NotUnderstood):
        parse_action(data)


def test_an_action_without_a_number_has_none() -> None:
    with pytest.raises(NotUnderstood):
        _ = Action(verb=Verb.SAVE, chat_id=1, target="abc").number
