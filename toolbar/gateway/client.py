"""How it is sent: the gateway's protocol on httpx."""

from __future__ import annotations

import asyncio
import logging
import ssl
import time
from importlib import import_module
from urllib.parse import urlsplit

import httpcore
import httpx

from toolbar import PROGRAM_NAME, __version__
from toolbar.errors import GatewayError, NotSent, OutcomeUnknown, SettingsError, out_of_resources
from toolbar.gateway import faults, protocol
from toolbar.gateway.dial import dialled
from toolbar.gateway.flight import Flight
from toolbar.gateway.hints import gateway_time
from toolbar.gateway.line import FLIGHT, TROUBLES, Line
from toolbar.gateway.oddities import Notes
from toolbar.gateway.pin import Pin
from toolbar.gateway.questions import Question, T
from toolbar.gateway.reply import Response, all_guids, header_guids
from toolbar.gateway.route import Route
from toolbar.gateway.sign_in import Form, SignedIn, sign_in, signed_in
from toolbar.gateway.tls import make_context, make_pinned_context
from toolbar.gateway.tunnel import Tunnel, through
from toolbar.model import Renewal, Session, TokenRequest, VrcToken
from toolbar.turns import beside

MAX_BODY = 64 * 1024
DEADLINE = 20.0
"""Seconds for a whole request: httpx counts between bytes only, so a slow drip would never end."""

CONNECT_TIMEOUT = 5.0
READ_TIMEOUT = 10.0

_TROUBLES = (*TROUBLES, httpx.HTTPError, ssl.SSLError, OSError, TimeoutError)

log = logging.getLogger(__name__)


async def connect(route: Route) -> Gateway:
    """Return a Gateway at the end of *route*; nothing is sent yet.

    What takes long is done beside the event loop: reading certificates, and the imports that httpx
    would otherwise make during the first request. Raises SettingsError for a CA file that cannot be used.
    """
    proxy = route.proxy

    def prepare() -> tuple[ssl.SSLContext, httpx.Proxy | None]:
        for name in ("httpcore._backends.anyio", "anyio._backends._asyncio"):
            import_module(name)
        context = make_pinned_context() if route.pin else make_context(route.ca_file)
        return context, through(proxy) if proxy is not None else None

    try:
        context, way = await beside("tls", prepare)
    except (RuntimeError, MemoryError) as error:
        if not out_of_resources(error):
            raise
        raise NotSent("INT-901", type(error).__name__) from error
    try:
        pin = Pin(route, context, dialled) if route.pin else None
        return Gateway(route.origin, context, way, pin=pin, token_request=route.token_request)
    except httpx.InvalidURL as error:
        raise SettingsError("SET-303", "gateway", "not a URL") from error


class Gateway:
    """One gateway. Every call speaks for the session that it is given and returns the one to go on with."""

    def __init__(
        self,
        origin: str,
        context: ssl.SSLContext,
        proxy: httpx.Proxy | None = None,
        *,
        pin: Pin | None = None,
        token_request: TokenRequest = TokenRequest.VRCTOKEN,
        deadline: float = DEADLINE,
        connect_timeout: float = CONNECT_TIMEOUT,
        read_timeout: float = READ_TIMEOUT,
    ) -> None:
        self._host = urlsplit(origin).hostname or ""
        self._port = str(urlsplit(origin).port)
        self._proxy = proxy
        self._pin = pin
        self._token_request = token_request
        self._deadline = deadline
        self._timeout = httpx.Timeout(connect=connect_timeout, read=read_timeout, write=5.0, pool=None)
        self._flights: set[Flight] = set()
        self.odd = Notes()
        self.local_address = ""
        """This workstation's address on the way to the gateway, known after the first answer."""
        self.clock_ahead: float | None = None
        """Seconds by which the gateway's clock is ahead of this computer's, as the last answer told it."""
        self._http = httpx.AsyncClient(
            base_url=origin,
            transport=Line(context, proxy),
            trust_env=False,  # the way is chosen by the settings, not by the environment
            follow_redirects=False,  # httpx would carry the Guid header to another host
            headers={
                "Host": urlsplit(
                    origin
                ).netloc,  # httpx would read international names out, and knows not all
                "User-Agent": f"{PROGRAM_NAME}/{__version__}",
            },
        )

    async def update_guid(self, session: Session, seconds: float = DEADLINE) -> Renewal:
        """Exchange the GUID of *session* within *seconds*; the given session is not to be used again.

        Raises NotSent, OutcomeUnknown or Refused.
        """
        response = await self._send(protocol.update_guid(session), seconds)
        renewal = protocol.updated(session, response)
        self.odd.take(response, renewal)
        return renewal

    async def vrc_token(self, session: Session, seconds: float = DEADLINE) -> tuple[VrcToken, Renewal | None]:
        """Fetch a vrcToken, and the session to go on with where the answer brought a new one.

        Raises NotSent, OutcomeUnknown or Refused.
        """
        response = await self._send(protocol.vrc_token(session, self._token_request), seconds)
        token = protocol.issued_token(response, self._token_request)
        renewal = protocol.renewed(session, response)
        self.odd.take(response, renewal)
        return token, renewal

    async def ask(
        self, question: Question[T], session: Session, seconds: float = DEADLINE
    ) -> tuple[T, Renewal | None]:
        """Return the answer to *question*, and the session to go on with where it brought another one.

        Raises NotSent, OutcomeUnknown or Refused.
        """
        response = await self._send(question.request(session), seconds)
        answer, renewal = question.read(response), protocol.renewed(session, response)
        self.odd.take(response, renewal)
        return answer, renewal

    async def sign_in(self, form: Form, seconds: float = DEADLINE) -> SignedIn:
        """Begin a session. Raises NotSent, OutcomeUnknown or Refused."""
        return signed_in(form, await self._send(sign_in(form), seconds))

    async def probe(self, agent_id: str, seconds: float = DEADLINE) -> None:
        """Return if an agent gateway answers there; no session is touched.

        Raises NotSent, OutcomeUnknown or Refused.
        """
        protocol.answered_probe(await self._send(protocol.probe(agent_id), seconds))

    async def fetch(self, path: str) -> Response:
        """Return what anybody may read at *path*; nothing of a session is sent.

        Raises NotSent or OutcomeUnknown.
        """
        return await self._send(protocol.public(path), self._deadline)

    def withdraw(self) -> None:
        """Give up what has not left yet: it raises NotSent. What has left comes to its end."""
        for flight in self._flights:
            flight.withdraw()

    async def aclose(self) -> None:
        """Close what is open."""
        await self._http.aclose()

    async def _send(self, request: protocol.Request, seconds: float) -> Response:
        if self._http.is_closed:
            raise RuntimeError("this gateway was closed")
        flight = Flight(Tunnel(self._proxy), self._pin)
        self._flights.add(flight)
        try:
            # The coroutine that builds nothing but the answer; errors cross our border here and only here.
            async with asyncio.timeout(min(seconds, self._deadline + request.hold)) as flight.limit:
                response = await self._trusted_exchange(request, flight)
        except GatewayError:
            raise
        except Exception as error:
            known = isinstance(error, _TROUBLES)
            if not (flight.left or known or out_of_resources(error)):
                raise  # a mistake of ours is no trouble of the network, as long as nothing is at stake
            if flight.left or not flight.tunnel.open or not known:  # h11 and httpx quote what was answered
                raise self._crossed(error, flight) from None
            raise self._crossed(error, flight) from error
        finally:
            self._flights.discard(flight)
        log.debug(
            "%s %s: HTTP %d, %d bytes", request.method, request.path, response.status, len(response.body)
        )
        return response

    async def _trusted_exchange(self, request: protocol.Request, flight: Flight) -> Response:
        if self._pin is None:
            return await self._exchange(request, flight)
        await self._pin.find(limit=flight.left_to_look)
        try:
            return await self._exchange(request, flight)
        except httpcore.ConnectError as error:
            if faults.is_about_certificate(error):
                await self._pin.find(
                    anew=True, limit=flight.left_to_look
                )  # which raises what is wrong with the one that is there now
            raise

    async def _exchange(self, request: protocol.Request, flight: Flight) -> Response:
        limits = self._timeout.as_dict() | {"read": (self._timeout.read or 0.0) + request.hold}
        async with self._http.stream(
            request.method,
            request.path,
            content=request.body or None,
            headers=list(request.headers),
            timeout=httpx.Timeout(**limits),
            extensions={"trace": flight.trace, FLIGHT: flight},
        ) as reply:
            headers = flight.headers = tuple(reply.headers.multi_items())
            body = flight.body
            if (there := gateway_time(headers)) is not None:
                self.clock_ahead = there - time.time()
            self.local_address = reply.extensions["network_stream"].get_extra_info("client_addr")[0]
            encoding = reply.headers.get("content-encoding", "identity").strip().lower()
            if encoding not in ("", "identity"):
                raise OutcomeUnknown("NET-162", "an encoded body, not asked for", found=header_guids(headers))
            async for chunk in reply.aiter_raw():
                await asyncio.sleep(0)  # thousands of tiny chunks come in one piece: the window lives on
                body += chunk
                if len(body) > MAX_BODY:
                    raise OutcomeUnknown(
                        "NET-161", f"more than {MAX_BODY} bytes", found=header_guids(headers)
                    )
            return Response(reply.status_code, headers, bytes(body))

    def _crossed(self, error: BaseException, flight: Flight) -> GatewayError:
        if flight.left and not (flight.in_handshake and faults.wants_certificate(error)):
            code, detail = faults.after_sending(error)
            found = all_guids(Response(0, flight.headers, bytes(flight.body)))  # what came before the cut
            return OutcomeUnknown(code, detail, found=found, host=self._host, port=self._port)
        if flight.withdrawn:
            return NotSent("NET-108", "withdrawn before anything was sent")
        if not flight.tunnel.open:
            tunnel = flight.tunnel
            code, detail = faults.at_proxy(error, tunnel.status, tunnel.schemes)
            return NotSent(code, detail, host=self._host, port=self._port, proxy=tunnel.place)
        code, detail = faults.before_sending(error, connected=flight.connected)
        return NotSent(code, detail, host=self._host, port=self._port)
