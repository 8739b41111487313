"""Errors in words: what failed and what to do, within a toast's 200 characters."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.documents.extraction.lines import REASONS
from bot.domain.errors import (
    AlreadyRunning,
    BotError,
    ChatGone,
    ChatMoved,
    Conflict,
    DamagedFile,
    DeliveryDelayed,
    DeliveryFailed,
    InDoubt,
    MessageRefused,
    NotAllowed,
    NotFound,
    NotUnderstood,
    Stalled,
    StoreUnavailable,
    TokenRefused,
    TooLate,
    TopicGone,
    UnreadableDocument,
)
from bot.texts.catalog import Catalog
from bot.texts.errors import render_error
from bot.texts.moments import say_moment
from tests.texts.samples import EN, FI, HELSINKI, NOW, SV

KEYS = [
    (NotUnderstood("summary"), "error.no_summary"),
    (NotUnderstood("start"), "error.no_start"),
    (NotUnderstood("due"), "error.no_due"),
    (NotUnderstood("action"), "error.old_button"),
    (NotUnderstood("number"), "error.old_button"),
    (NotUnderstood("mood"), "error.not_understood"),
    (NotFound("task", 12), "error.no_task"),
    (NotFound("meeting", 12), "error.no_meeting"),
    (NotFound("task", ""), "error.not_found"),
    (NotFound("minutes", "x"), "error.no_minutes"),
    (NotFound("upload", "x"), "error.no_minutes"),
    (NotFound("group", ""), "error.no_group"),
    (NotFound("thing", 12), "error.not_found"),
    (NotAllowed("complete"), "error.members_only"),
    (NotAllowed("remove_task"), "error.owners_only"),
    (NotAllowed("save_minutes"), "error.owners_only"),
    (Conflict("saved"), "error.already_saved"),
    (Conflict("discarded"), "error.already_discarded"),
    (Conflict("moved"), "error.conflict"),
    (TooLate(NOW, HELSINKI), "error.too_late_to_undo"),
    (UnreadableDocument("document.protected"), "document.protected"),
    (StoreUnavailable("disk full"), "error.not_saved"),
    (DamagedFile(Path("x"), "checksum", None), "error.damaged"),
    (AlreadyRunning("pid 7"), "error.not_saved"),
    (DeliveryFailed("x"), "error.not_delivered"),
    (DeliveryDelayed("429", timedelta(seconds=3)), "error.not_delivered"),
    (InDoubt("time-out"), "error.in_doubt"),
    (TopicGone("thread not found"), "error.not_delivered"),
    (Stalled("polling"), "error.unknown"),
    (MessageRefused("message is too long"), "error.unknown"),
    (ChatGone("kicked"), "error.chat_gone"),
    (ChatMoved(-100), "error.chat_gone"),
    (TokenRefused("401"), "error.unknown"),
    (BotError(), "error.unknown"),
]


def kinds(root: type[BotError] = BotError) -> set[type[BotError]]:
    return {root}.union(*(kinds(kind) for kind in root.__subclasses__()))


def test_every_kind_of_error_is_told() -> None:
    assert {type(error) for error, _ in KEYS} == kinds()


@pytest.mark.parametrize(("error", "key"), KEYS, ids=lambda value: str(value))
@pytest.mark.parametrize("catalog", [FI, SV, EN], ids=["fi", "sv", "en"])
def test_an_error_says_what_failed_and_what_to_do(
    catalog: Catalog, error: BotError, key: str
) -> None:
    name = error.name if isinstance(error, NotFound) else ""

    said = render_error(catalog, error)

    until = say_moment(catalog, NOW, HELSINKI)
    assert said == catalog.label(key, name=name, until=until)
    assert len(said) <= 200


@pytest.mark.parametrize("reason", sorted(REASONS))
@pytest.mark.parametrize("catalog", [FI, SV, EN], ids=["fi", "sv", "en"])
def test_every_reason_of_the_readers_is_explained(catalog: Catalog, reason: str) -> None:
    assert 0 < len(render_error(catalog, UnreadableDocument(reason))) <= 200


def test_a_long_name_does_not_make_a_toast_too_long() -> None:
    assert len(render_error(FI, NotFound("task", "9" * 500))) <= 200
