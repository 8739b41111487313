"""A bot without a library: it calls methods by name over HTTP."""

import json
from typing import Any

import httpx

from sandbox.scene import TOKEN


class Api:
    """Sends forms, with nested values as JSON, as the libraries do."""

    def __init__(self, client: httpx.AsyncClient, url: str) -> None:
        self.client = client
        self.url = url

    async def __call__(self, method: str, **parameters: Any) -> Any:
        """Return the result of a call that must succeed."""
        answer = await self.post(method, **parameters)
        body = answer.json()
        assert answer.status_code == 200, body
        assert body["ok"] is True
        return body["result"]

    async def refuse(self, method: str, **parameters: Any) -> tuple[int, str]:
        """Return code and words of a call that must be refused."""
        answer = await self.post(method, **parameters)
        body = answer.json()
        assert body["ok"] is False, body
        assert body["error_code"] == answer.status_code
        return body["error_code"], body["description"]

    async def post(self, method: str, **parameters: Any) -> httpx.Response:
        """Return whatever comes."""
        address = f"{self.url}/bot{TOKEN}/{method}"
        if not parameters:
            return await self.client.post(address)
        return await self.client.post(address, data=_form(parameters))


def _form(parameters: dict[str, Any]) -> dict[str, Any]:
    return {
        name: value if isinstance(value, str) else json.dumps(value)
        for name, value in parameters.items()
    }
