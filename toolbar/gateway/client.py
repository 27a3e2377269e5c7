"""How it is sent: the gateway's protocol on httpx."""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import Mapping
from importlib import import_module
from typing import Any
from urllib.parse import urlsplit

import httpx

from toolbar import PROGRAM_NAME, __version__
from toolbar.errors import GatewayError, NotSent, OutcomeUnknown, SettingsError
from toolbar.gateway import faults, protocol
from toolbar.gateway.reply import Response, all_guids, header_guids
from toolbar.gateway.tls import make_context
from toolbar.model import Renewal, Session, VrcToken
from toolbar.turns import Turns

MAX_BODY = 64 * 1024
DEADLINE = 20.0
"""Seconds for a whole request: httpx counts between bytes only, so a slow drip would never end."""

CONNECT_TIMEOUT = 5.0
READ_TIMEOUT = 10.0

# A connection for each request: one that idled may be dead, and a PUT that dies on it is an unknown outcome.
_LIMITS = httpx.Limits(max_connections=2, max_keepalive_connections=0)

log = logging.getLogger(__name__)


async def connect(origin: str, ca_file: str) -> Gateway:
    """Return a Gateway for *origin*; nothing is sent yet.

    What takes long is done beside the event loop: reading certificates, and the imports that httpx
    would otherwise make during the first request. Raises SettingsError for an unusable *ca_file*.
    """

    def prepare() -> ssl.SSLContext:
        for name in ("httpcore._backends.anyio", "anyio._backends._asyncio"):
            import_module(name)
        return make_context(ca_file)

    thread = Turns("tls")
    try:
        context = await asyncio.wrap_future(thread.submit(prepare))
    finally:
        thread.close()
    try:
        return Gateway(origin, context)
    except httpx.InvalidURL as error:
        raise SettingsError("SET-303", "gateway", "not a URL") from error


class Gateway:
    """One gateway. Every call speaks for the session that it is given and returns the one to go on with."""

    def __init__(
        self,
        origin: str,
        context: ssl.SSLContext,
        *,
        deadline: float = DEADLINE,
        connect_timeout: float = CONNECT_TIMEOUT,
        read_timeout: float = READ_TIMEOUT,
    ) -> None:
        self._host = urlsplit(origin).hostname or ""
        self._port = str(urlsplit(origin).port)
        self._deadline = deadline
        self.local_address = ""
        """This workstation's address on the way to the gateway, known after the first answer."""
        self._http = httpx.AsyncClient(
            base_url=origin,
            verify=context,
            timeout=httpx.Timeout(connect=connect_timeout, read=read_timeout, write=5.0, pool=2.0),
            limits=_LIMITS,
            trust_env=False,  # no proxy of the environment sees a GUID
            follow_redirects=False,  # httpx would carry the Guid header to another host
            headers={"User-Agent": f"{PROGRAM_NAME}/{__version__}"},
        )

    async def update_guid(self, session: Session) -> Renewal:
        """Exchange the GUID of *session*; the given session is not to be used again.

        Raises NotSent, OutcomeUnknown or Refused.
        """
        response = await self._send(protocol.update_guid(session))
        return protocol.updated(session, response)

    async def vrc_token(self, session: Session) -> tuple[VrcToken, Renewal | None]:
        """Fetch a vrcToken, and the session to go on with where the answer brought a new one.

        Raises NotSent, OutcomeUnknown or Refused.
        """
        response = await self._send(protocol.vrc_token(session))
        return protocol.issued_token(response), protocol.renewed(session, response)

    async def probe(self, agent_id: str) -> None:
        """Return if an agent gateway answers there; no session is touched.

        Raises NotSent, OutcomeUnknown or Refused.
        """
        protocol.answered_probe(await self._send(protocol.probe(agent_id)))

    async def aclose(self) -> None:
        """Close what is open."""
        await self._http.aclose()

    async def _send(self, request: protocol.Request) -> Response:
        flight = _Flight()
        try:
            # The coroutine that builds nothing but the answer; errors cross our border here and only here.
            async with asyncio.timeout(self._deadline):
                response = await self._exchange(request, flight)
        except (httpx.HTTPError, httpx.InvalidURL, ssl.SSLError, OSError, TimeoutError) as error:
            if flight.left:
                raise self._crossed(error, flight) from None  # h11 quotes the answer's lines in its errors
            raise self._crossed(error, flight) from error
        log.debug(
            "%s %s: HTTP %d, %d bytes", request.method, request.path, response.status, len(response.body)
        )
        return response

    async def _exchange(self, request: protocol.Request, flight: _Flight) -> Response:
        async with self._http.stream(
            request.method, request.path, headers=list(request.headers), extensions={"trace": flight.trace}
        ) as reply:
            headers = flight.headers = tuple(reply.headers.multi_items())
            body = flight.body
            self.local_address = reply.extensions["network_stream"].get_extra_info("client_addr")[0]
            encoding = reply.headers.get("content-encoding", "identity").strip().lower()
            if encoding not in ("", "identity"):
                raise OutcomeUnknown("NET-162", "an encoded body, not asked for", found=header_guids(headers))
            async for chunk in reply.aiter_raw():
                body += chunk
                if len(body) > MAX_BODY:
                    raise OutcomeUnknown(
                        "NET-161", f"more than {MAX_BODY} bytes", found=header_guids(headers)
                    )
            return Response(reply.status_code, headers, bytes(body))

    def _crossed(self, error: BaseException, flight: _Flight) -> GatewayError:
        if flight.left:
            code, detail = faults.after_sending(error)
            found = all_guids(Response(0, flight.headers, bytes(flight.body)))  # what came before the cut
            return OutcomeUnknown(code, detail, found=found, host=self._host, port=self._port)
        code, detail = faults.before_sending(error, connected=flight.connected)
        return NotSent(code, detail, host=self._host, port=self._port)


class _Flight:
    """How far a request got, as httpcore tells it, and what came back before it broke."""

    def __init__(self) -> None:
        self.connected = False
        self.left = False
        self.headers: tuple[tuple[str, str], ...] = ()
        self.body = bytearray()

    async def trace(self, event: str, info: Mapping[str, Any]) -> None:
        """Note the two events that matter; a proxy's CONNECT is not our request."""
        if event.endswith("connect_tcp.complete"):
            self.connected = True
        elif event.endswith("send_request_headers.started"):
            self.left = self.left or info["request"].method != b"CONNECT"
