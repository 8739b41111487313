"""How a call comes in: query, form, multipart form or JSON."""

import json
from typing import Any

from starlette.datastructures import UploadFile
from starlette.requests import Request

from sandbox.bot_api.parameters import Parameters, Upload
from sandbox.refusal import bad_request


async def read_parameters(request: Request) -> Parameters:
    """Return what the call says, wherever it says it."""
    raw: dict[str, Any] = dict(request.query_params)
    if request.headers.get("content-type", "").startswith("application/json"):
        raw |= await _read_json(request)
    else:
        raw |= await _read_form(request)
    return Parameters(raw)


async def _read_json(request: Request) -> dict[str, Any]:
    try:
        body = json.loads(await request.body())
    except ValueError as error:
        raise bad_request("can't parse JSON object") from error
    if not isinstance(body, dict):
        raise bad_request("object expected")
    return body


async def _read_form(request: Request) -> dict[str, Any]:
    async with request.form() as form:
        return {name: await _read_value(value) for name, value in form.multi_items()}


async def _read_value(value: UploadFile | str) -> Upload | str:
    if isinstance(value, str):
        return value
    return Upload(
        name=value.filename or "file",
        data=await value.read(),
        mime_type=value.content_type or "",
    )
