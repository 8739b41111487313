"""HTTP to Telegram, with a deadline for each call.

The library below is aiohttp: a call costs it a quarter of what it costs python-telegram-bot's
own choice, httpx (`benchmarks/bench_burst.py`). `BaseRequest` is made to be filled in so.
"""

import asyncio
import ssl
from functools import cache
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
import certifi
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.chat.answers import judge

DEADLINE = 20.0
FILE_DEADLINE = 60.0
"""Seconds for one call in all: a server that sends a byte now and then trips no other time-out."""
REUSED_WITHIN = 1.0
"""Seconds: a connection that has idled for longer is not used again. The server may be closing
it at that moment, and the message would be in doubt."""
READ_TIMEOUT = 20.0
CONNECT_TIMEOUT = 5.0
POOL_TIMEOUT = 1.0
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
NEVER_LEFT = (
    aiohttp.ClientConnectorError,
    aiohttp.ClientConnectorCertificateError,
    aiohttp.ClientHttpProxyError,
    aiohttp.ConnectionTimeoutError,
)
"""Causes by which a request never reached Telegram."""


class Request(BaseRequest):
    """One kind of calls, over at most *connections* at once; made careful."""

    def __init__(
        self,
        connections: int,
        *,
        deadline: float = DEADLINE,
        read_timeout: float = READ_TIMEOUT,
        connect_timeout: float = CONNECT_TIMEOUT,
        pool_timeout: float = POOL_TIMEOUT,
    ) -> None:
        self._connections = connections
        self._deadline = deadline
        self._read_timeout = read_timeout
        self._connect_timeout = connect_timeout
        self._pool_timeout = pool_timeout
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds without a byte after which a call is given up."""
        return self._read_timeout

    async def initialize(self) -> None:
        """Be ready for calls; more than once does no harm."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    limit=self._connections, keepalive_timeout=REUSED_WITHIN, ssl=_tls()
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
            )

    async def shutdown(self) -> None:
        """Drop every connection, also those in use."""
        if self._session is not None:
            session, self._session = self._session, None
            await session.close()

    async def renew(self) -> None:
        """Drop every connection, also those in use, and begin with new ones."""
        await self.shutdown()
        await self.initialize()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Make the call; of the time-outs only *read_timeout* may be another for a single one.

        Raises:
            TimedOut: If the whole of it takes longer than the deadline, or no byte comes in time.
            NetworkError: If there is no answer to be had.
            Flooded, ServerFailed, ForeignAnswer: For an answer as `bot.chat.answers` has it.
        """
        if read_timeout is BaseRequest.DEFAULT_NONE:
            read_timeout = self._read_timeout
        has_file = "/file/bot" in url or (request_data is not None and request_data.contains_files)
        deadline = max(FILE_DEADLINE, self._deadline) if has_file else self._deadline
        try:
            async with asyncio.timeout(deadline):
                code, body = await self._call(url, method, request_data, read_timeout)
        except aiohttp.ServerTimeoutError as error:
            raise TimedOut(f"no byte in time ({type(error).__name__})") from error
        except TimeoutError as error:
            raise TimedOut(f"no whole answer within {deadline:.0f} s") from error
        except aiohttp.ClientError as error:
            raise NetworkError(_cause(error)) from error
        judge(code, body)
        return code, body

    async def _call(
        self, url: str, method: str, data: RequestData | None, read_timeout: float | None
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise NetworkError("the client is not initialized")
        timeout = aiohttp.ClientTimeout(
            connect=self._pool_timeout + self._connect_timeout,
            sock_connect=self._connect_timeout,
            sock_read=read_timeout,
        )
        body, headers = _body(data)
        address = urlsplit(url)
        async with self._session.request(
            method,
            url,
            data=body,
            headers=headers,
            timeout=timeout,
            proxy=_proxy_of(address.scheme, address.hostname or ""),
            allow_redirects=False,
        ) as answer:
            return answer.status, await answer.read()

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Return the answer.

        Raises:
            TelegramError: If it is none of Telegram's: nobody knows what became of the call.
        """
        said = BaseRequest.parse_json_payload(payload)
        if not isinstance(said, dict) or not said.keys() & {"result", "description"}:
            raise TelegramError("Invalid server response")
        return said


@cache
def _tls() -> ssl.SSLContext:
    """Trust whom the machine trusts, and whom Mozilla does: some machines know of nobody."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


@cache
def _proxy_of(scheme: str, host: str) -> str | None:
    """Return the proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name for the host.

    aiohttp can look there itself, but does so in a thread for every single call.
    """
    return None if proxy_bypass(host) else getproxies().get(scheme)


def _cause(error: aiohttp.ClientError) -> str:
    """Return what went wrong; aiohttp's own texts hold the URL, and that holds the token."""
    said = error.strerror if isinstance(error, OSError) else None
    return f"{type(error).__name__}: {said}" if said else type(error).__name__


def never_left(error: TelegramError) -> bool:
    """Tell whether the request certainly did not reach Telegram."""
    return isinstance(error.__cause__, NEVER_LEFT)


def _body(data: RequestData | None) -> tuple[bytes | aiohttp.FormData | None, dict[str, str]]:
    """Return the parameters as a form, with the header that names it where aiohttp does not."""
    if data is None:
        return None, {}
    if not data.contains_files:
        return data.url_encoded_parameters().encode(), FORM
    form = aiohttp.FormData(data.json_parameters)
    for name, (filename, content, kind) in (data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form, {}
