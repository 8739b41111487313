"""The bot as a process of its own, against a Bot API that it knows by its address alone."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from sandbox.sandbox import Sandbox
from sandbox.server import open_sandbox
from tests.e2e.group_chat import GroupChat


@pytest.fixture
async def sandbox(tmp_path: Path) -> AsyncIterator[Sandbox]:
    async with open_sandbox(tmp_path) as opened:
        yield opened


@pytest.fixture
def chat(sandbox: Sandbox) -> GroupChat:
    return GroupChat(sandbox)
