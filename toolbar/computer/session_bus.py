"""The desktop's bus on Linux, on the event loop: calls that come to an end, and signals as they come."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

PATIENCE = 5.0
"""Seconds for an answer."""

OPENING = 15.0


class NoAnswer(Exception):
    """There is no bus, nobody answers on it, or the answer is that this cannot be done."""


@dataclass(frozen=True, slots=True)
class Place:
    """Whom to speak to."""

    name: str
    path: str
    interface: str


BUS = Place("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")


class SessionBus:
    """One connection to it. A call that is answered by an error, or not in time, raises NoAnswer."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._answers: dict[int, asyncio.Future[Any]] = {}
        self._heard: list[tuple[Any, Callable[[tuple[Any, ...]], None]]] = []
        self._listening = asyncio.ensure_future(self._listen())
        self.over = asyncio.Event()
        """Set when the bus has left us."""

    @classmethod
    async def open(cls) -> SessionBus:
        """Return a connection. Raises NoAnswer where there is no bus."""
        from jeepney.io.asyncio import RouterClosed, open_dbus_connection
        from jeepney.wrappers import DBusErrorResponse

        try:
            async with asyncio.timeout(OPENING):
                connection = await open_dbus_connection()
        except (
            OSError,  # TimeoutError is one
            EOFError,
            KeyError,  # no address of a bus in the environment
            ValueError,
            RuntimeError,  # as the generators of jeepney tell an address that is none
            RouterClosed,
            DBusErrorResponse,
        ) as error:
            raise NoAnswer(type(error).__name__) from error
        task = asyncio.current_task()
        if task is not None and task.cancelling():
            # jeepney waits by `wait_for`: until Python 3.12, that swallows what comes with the answer.
            await connection.close()
            raise asyncio.CancelledError
        return cls(connection)

    async def call(
        self, place: Place, method: str, signature: str = "", fields: tuple[object, ...] = ()
    ) -> tuple[Any, ...]:
        """Return what the *method* returns."""
        from jeepney import DBusAddress, new_method_call

        address = DBusAddress(place.path, place.name, place.interface)
        return await self._ask(new_method_call(address, method, signature or None, fields))

    async def hear(
        self, place: Place, signal: str, told: Callable[[tuple[Any, ...]], None], first: str = ""
    ) -> None:
        """Have *told* called with what each such *signal* carries, or each that carries *first* first."""
        from jeepney import MatchRule, message_bus

        rule = MatchRule(type="signal", interface=place.interface, member=signal, path=place.path)
        if first:
            rule.add_arg_condition(0, first)
        self._heard.append((rule, told))
        await self._ask(message_bus.AddMatch(rule))

    async def aclose(self) -> None:
        """Leave the bus."""
        self._listening.cancel()
        await asyncio.wait((self._listening,))
        with suppress(OSError):
            await self._connection.close()

    async def _ask(self, message: Any) -> tuple[Any, ...]:
        from jeepney.wrappers import DBusErrorResponse, unwrap_msg

        if self.over.is_set():
            raise NoAnswer("the bus is gone")
        serial = next(self._connection.outgoing_serial)
        answer = self._answers[serial] = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(PATIENCE):
                await self._connection.send(message, serial=serial)
                found: tuple[Any, ...] = unwrap_msg(await answer)
        except (OSError, DBusErrorResponse) as error:
            raise NoAnswer(type(error).__name__) from error
        finally:
            del self._answers[serial]
        return found

    async def _listen(self) -> None:
        try:
            while True:
                self._dispatch(await self._connection.receive())
        except (OSError, EOFError, ValueError):
            pass
        finally:
            self.over.set()
            for answer in self._answers.values():
                if not answer.done():
                    answer.set_exception(NoAnswer("the bus is gone"))

    def _dispatch(self, message: Any) -> None:
        from jeepney import HeaderFields

        answer = self._answers.get(message.header.fields.get(HeaderFields.reply_serial, 0))
        if answer is not None:
            if not answer.done():
                answer.set_result(message)
            return
        for rule, told in self._heard:
            if rule.matches(message):
                told(message.body)
