"""The sandbox as a fixture: served in the test's own loop, watched by the schema."""

from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from sandbox.sandbox import Sandbox
from sandbox.server import open_sandbox
from tests.sandbox.api import Api
from tests.sandbox.schema import Schema


@pytest.fixture
async def sandbox(tmp_path: Path) -> AsyncIterator[Sandbox]:
    schema = Schema()
    async with open_sandbox(tmp_path / "sandbox", observers=[schema]) as sandbox:
        yield sandbox
    assert schema.complaints == []
    assert sandbox.telegram.unimplemented == []


@pytest.fixture
async def api(sandbox: Sandbox) -> AsyncIterator[Api]:
    async with httpx.AsyncClient(timeout=20) as client:
        yield Api(client, sandbox.url)
