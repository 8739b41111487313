"""The HTTP side of the Bot API: from a request to a method, and from its result to an answer."""

from collections.abc import Sequence
from inspect import isawaitable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from sandbox.bot_api.breaking import BrokenResponse, HalfResponse, hang
from sandbox.bot_api.downloading import find_download
from sandbox.bot_api.methods import METHODS
from sandbox.bot_api.names import NAMES
from sandbox.bot_api.parameters import Parameters
from sandbox.bot_api.requests import read_parameters
from sandbox.faults import Fault, Kind
from sandbox.refusal import NotImplementedHere, Refusal
from sandbox.telegram import Call, Telegram

_NAMES = {name.lower(): name for name in NAMES}


def bot_api_routes(telegram: Telegram) -> Sequence[BaseRoute]:
    """Return the routes under which the bot calls *telegram*."""

    async def call(request: Request) -> Response:
        return await _call(telegram, request)

    async def download(request: Request) -> Response:
        try:
            _check_token(telegram, request)
            document = find_download(telegram, request.path_params["path"])
        except Refusal as refusal:
            return _refuse(refusal)
        return Response(telegram.files.read(document.file_id), media_type=document.mime_type)

    return [
        Route("/bot{token}/{method}", call, methods=["GET", "POST"]),
        Route("/file/bot{token}/{path:path}", download),
    ]


async def _call(telegram: Telegram, request: Request) -> Response:
    try:
        _check_token(telegram, request)
        call = Call(method=_find_name(request), parameters={})
    except Refusal as refusal:
        return _refuse(refusal)
    fault = telegram.faults.take(call.method)
    if fault is not None and fault.refusal is None and not fault.reaches_telegram:
        return await _break(telegram, request, fault)
    try:
        await _handle(telegram, request, call, fault)
    except Refusal as refusal:
        call.refusal = refusal
        _note_unimplemented(telegram, call)
    telegram.record(call)
    if fault is not None and fault.reaches_telegram:
        return await _break(telegram, request, fault)
    return _refuse(call.refusal) if call.refusal else _accept(call.result)


async def _break(telegram: Telegram, request: Request, fault: Fault) -> Response:
    if fault.kind is Kind.HANG:
        await hang(request, telegram)
    if fault.kind in (Kind.HALF, Kind.DRIP):
        return HalfResponse(request, telegram, is_dripping=fault.kind is Kind.DRIP)
    if fault.kind is Kind.BABBLE:
        return Response(fault.body, fault.code, media_type="text/html")
    return BrokenResponse()


async def _handle(telegram: Telegram, request: Request, call: Call, fault: Fault | None) -> None:
    parameters = await read_parameters(request)
    call.parameters = dict(parameters.raw)
    if fault is not None and fault.refusal is not None:
        raise fault.refusal
    call.result = await _run(telegram, call.method, parameters)


async def _run(telegram: Telegram, name: str, parameters: Parameters) -> Any:
    method = METHODS.get(name)
    if method is None:
        raise NotImplementedHere(f"method {name}")
    result = method(telegram, parameters)
    return await result if isawaitable(result) else result


def _note_unimplemented(telegram: Telegram, call: Call) -> None:
    if isinstance(call.refusal, NotImplementedHere):
        telegram.unimplemented.append(f"{call.method}: {call.refusal.description}")


def _check_token(telegram: Telegram, request: Request) -> None:
    if request.path_params["token"] != telegram.token:
        raise Refusal(401, "Unauthorized")


def _find_name(request: Request) -> str:
    name = _NAMES.get(request.path_params["method"].lower())
    if name is None:
        raise Refusal(404, "Not Found")
    return name


def _accept(result: Any) -> Response:
    return JSONResponse({"ok": True, "result": result})


def _refuse(refusal: Refusal) -> Response:
    body = {"ok": False, "error_code": refusal.code, "description": refusal.description}
    if refusal.parameters:
        body["parameters"] = refusal.parameters
    return JSONResponse(body, refusal.code)
