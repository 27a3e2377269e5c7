"""One conversation in which every line of a component is read as strictly as PROTOCOL.md has it."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from toolbar.vrc.component import Streams
from toolbar.vrc.handoff import CODES, MAX_LINE, PROTOCOL, ComponentState

_LONGEST = {"code": 64, "vendor_code": 64, "message": 500}


class Broken(Exception):
    """The component did otherwise than agreed; the words say what."""


class Talk:
    """What is said to a component, and what it says."""

    def __init__(self, streams: Streams, heard: bytearray) -> None:
        self._reader, self._writer = streams
        self._heard = heard

    async def say(self, line: bytes) -> None:
        """Send a line."""
        try:
            self._writer.write(line)
            await self._writer.drain()
        except OSError as error:
            raise Broken(f"it does not take a line: {type(error).__name__}") from error

    async def hear(self, wanted: str, seconds: float) -> dict[str, Any]:
        """Return the next message of the type *wanted*; news of its state may come before."""
        try:
            async with asyncio.timeout(seconds):
                while (message := await self._message())["type"] != wanted:
                    if message["type"] != "state":
                        raise Broken(f"{message['type']} instead of {wanted}")
                return message
        except TimeoutError:
            raise Broken(f"no {wanted} within {seconds:g} s") from None

    async def end(self, seconds: float) -> None:
        """Wait until it says nothing more for good."""
        try:
            async with asyncio.timeout(seconds):
                while await self._line():
                    pass
        except TimeoutError:
            raise Broken(f"it goes on for {seconds:g} s") from None

    async def stays(self, seconds: float) -> None:
        """Make sure that it does not end by itself."""
        try:
            async with asyncio.timeout(seconds):
                while await self._line():
                    pass
        except TimeoutError:
            return
        raise Broken("it ended by itself")

    async def _line(self) -> bytes:
        try:
            line = await self._reader.readline()
        except (ValueError, OSError) as error:
            raise Broken(f"a line longer than {MAX_LINE} bytes, or a broken channel") from error
        self._heard += line
        return line

    async def _message(self) -> dict[str, Any]:
        line = await self._line()
        if not line:
            raise Broken("it ended the channel")
        try:
            message = json.loads(line.decode("utf-8"), object_pairs_hook=_unique)
        except (ValueError, RecursionError):
            raise Broken("a line that is no JSON object in UTF-8 with unique keys") from None
        if not isinstance(message, dict) or not isinstance(message.get("type"), str):
            raise Broken("a line that is no object with a type")
        if message["type"] != "status" and message.get("protocol") != PROTOCOL:
            raise Broken(f"its protocol is {str(message.get('protocol'))[:40]!r}, not {PROTOCOL!r}")
        for name, longest in _LONGEST.items():
            _text(message.get(name, ""), name, longest)
        return message


def check_hello(message: dict[str, Any]) -> None:
    """Raise Broken where hello is not as it should be."""
    component = message.get("component")
    if not isinstance(component, dict):
        raise Broken("component is no object")
    for name, longest in (("name", 64), ("version", 32)):
        if not _text(component.get(name, ""), name, longest):
            raise Broken(f"component.{name} is missing")
    state_of(message)
    offered = message.get("capabilities")
    if not isinstance(offered, list) or "initialize" not in offered:
        raise Broken("capabilities do not name initialize")


def state_of(message: dict[str, Any]) -> ComponentState:
    """Return the state in *message*."""
    try:
        return ComponentState(str(message.get("state")))
    except ValueError:
        raise Broken("its state is none of the agreed ones") from None


def check_refusal(message: dict[str, Any], code: str) -> None:
    """Raise Broken where *message* is no refusal with this *code*."""
    if message.get("status") != "failed" or message.get("code") != code:
        told = message.get("code") or message.get("status")
        raise Broken(f"{told!s:.64} instead of {code}")


def outcome(message: dict[str, Any]) -> str:
    """Return the status of a result, and with a failure its code."""
    status = message.get("status")
    if status not in ("accepted", "initialized", "failed"):
        raise Broken("its status is none of the agreed ones")
    if status != "failed":
        return str(status)
    code = message.get("code")
    return f"failed: {code}" if code in CODES else f"failed with a code that is none: {code!s:.64}"


def _text(value: object, name: str, longest: int) -> str:
    if not isinstance(value, str) or len(value) > longest or not value.isprintable():
        raise Broken(f"{name} is no plain text of at most {longest} characters")
    return value


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a field is there twice")
    return found
