"""The HTTP side of the simulated gateway: requests in, answers out, faults in between, all journalled."""

import asyncio
import secrets
from itertools import count
from typing import TYPE_CHECKING

from . import wire_faults
from .interfaces import Interfaces
from .journal import Journal
from .operations import Call
from .replies import Answer
from .wire_faults import Fault, FaultList

if TYPE_CHECKING:
    from aiohttp import web

COOKIE = "huaweielbsession"  # of the load balancer on Huawei Cloud [C 2.2]


class HttpFace:
    """Answers aiohttp's requests for the interfaces."""

    def __init__(self, interfaces: Interfaces, faults: FaultList, journal: Journal) -> None:
        self._interfaces = interfaces
        self._faults = faults
        self._journal = journal
        self._numbers = count(1)

    async def handle(self, request: "web.BaseRequest") -> "web.StreamResponse":
        """Answer one request, or leave it unanswered if that is the fault."""
        number = next(self._numbers)
        body = await request.read()
        guid = request.headers.get("guid")
        headers = request.headers.items()
        self._journal.request(number, request.method, request.raw_path, guid, headers, body)
        fault = self._faults.take(request.path)
        answer = await self._answer(request, body, fault)
        name = fault.name if fault else None
        if answer is None:
            self._journal.answer(number, None, (), b"", name)
        else:
            self._journal.answer(number, answer.status, answer.headers, answer.body, name)
        if answer is None or name == "lost-answer":
            return _hang_up(request)
        if name == "cut":
            return await _send_half(request, answer)
        return _response(answer)

    async def _answer(self, request: "web.BaseRequest", body: bytes, fault: Fault | None) -> Answer | None:
        match fault:
            case Fault("hang"):
                await asyncio.Event().wait()
            case Fault("lost-request"):
                return None
        instead = wire_faults.answer_instead(fault)
        if instead is not None:
            return instead
        call = Call(
            request.method,
            request.path,
            request.query,
            request.headers,
            body,
            still_there=lambda: request.transport is not None and not request.transport.is_closing(),
        )
        answer = await self._interfaces.answer(call)
        if self._interfaces.rules.sticky_cookie and f"{COOKIE}=" not in request.headers.get("Cookie", ""):
            # No more depends on it: cookies come mangled, or do not come back at all (8.4) [C].
            answer = answer.with_header("Set-Cookie", f"{COOKIE}={secrets.token_hex(16)}; Path=/; HttpOnly")
        answer = wire_faults.distort(fault, answer, lambda: self._interfaces.renew(call))
        match fault:
            case Fault("delay", milliseconds):
                await asyncio.sleep(int(milliseconds) / 1000)
        return answer


def _response(answer: Answer) -> "web.Response":
    from aiohttp import web

    # aiohttp keeps the spelling of header names and adds no charset to a content type given as a header.
    return web.Response(status=answer.status, headers=list(answer.headers), body=answer.body)


def _hang_up(request: "web.BaseRequest") -> "web.StreamResponse":
    from aiohttp import web

    if request.transport is not None:
        request.transport.abort()
    return web.Response()  # goes nowhere


async def _send_half(request: "web.BaseRequest", answer: Answer) -> "web.StreamResponse":
    from aiohttp import web

    response = web.StreamResponse(status=answer.status, headers=list(answer.headers))
    response.content_length = len(answer.body)
    await response.prepare(request)
    await response.write(answer.body[: len(answer.body) // 2])
    if request.transport is not None:
        request.transport.close()
    return response
