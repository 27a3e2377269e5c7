"""A client of the X server in the few requests that a stopwatch needs, spoken on its socket.

Tools such as xdotool start a process for each question, which takes longer than what is measured here; events
come in the moment in which the server sends them, and nothing is asked in turns.
"""

from __future__ import annotations

import select
import socket
import struct
import time
from collections import deque
from dataclasses import dataclass

CREATE_NOTIFY, UNMAP_NOTIFY, MAP_NOTIFY, CLIENT_MESSAGE = 16, 18, 19, 33
DAMAGE_NOTIFY = 0
"""Our number for an event of an extension, whose own number each server chooses."""

STRUCTURE, SUBSTRUCTURE, SUBSTRUCTURE_REDIRECT = 1 << 17, 1 << 19, 1 << 20
MOTION, BUTTON_PRESS, BUTTON_RELEASE, KEY_PRESS, KEY_RELEASE = 6, 4, 5, 2, 3

_MASK = 0x7F  # the highest bit says that another client sent it


class XError(Exception):
    """The server refused, as it does for a window that has gone."""


@dataclass(frozen=True, slots=True)
class Event:
    """What the server told, and when it was heard (`time.monotonic`)."""

    kind: int
    at: float
    raw: bytes

    def word(self, offset: int) -> int:
        """Return the 32 bits at *offset*."""
        return int(struct.unpack_from("<I", self.raw, offset)[0])

    def place(self, offset: int) -> tuple[int, int, int, int]:
        """Return left, top, width and height."""
        left, top, width, height = struct.unpack_from("<hhHH", self.raw, offset)
        return left, top, width, height


class Display:
    """One connection. Requests are not waited for unless they have an answer."""

    def __init__(self, name: str) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(f"/tmp/.X11-unix/X{name.removeprefix(':').split('.')[0]}")
        self._buffer = b""
        self._heard = 0.0
        self._sequence = 0
        self._events: deque[Event] = deque()
        self._socket.sendall(struct.pack("<BxHHHHxx", ord("l"), 11, 0, 0, 0))
        head = self._take(8)
        body = self._take(4 * struct.unpack_from("<H", head, 6)[0])
        if head[0] != 1:
            raise XError(f"the X server does not let us in: {body!r}")
        self._base, vendor = struct.unpack_from("<I", body, 4)[0], struct.unpack_from("<H", body, 16)[0]
        self.root = int(struct.unpack_from("<I", body, 32 + (vendor + 3) // 4 * 4 + 8 * body[21])[0])
        self._ids = 0
        self._damage, self._damage_event = self._extension("DAMAGE")
        self._test, _ = self._extension("XTEST")
        self._asked(self._damage, 0, struct.pack("<II", 1, 1))

    def close(self) -> None:
        """Hang up; what was made on the server goes with it."""
        self._socket.close()

    def next_event(self, deadline: float) -> Event | None:
        """Return the next event, or None where none comes before the *deadline* (`time.monotonic`)."""
        while not self._events:
            if not self._has_message():
                left = deadline - time.monotonic()
                if left <= 0 or not select.select([self._socket], [], [], left)[0]:
                    return None
                self._receive()
                continue
            self._read_message()
        return self._events.popleft()

    def atom(self, name: str) -> int:
        """Return the number of a name."""
        return self._words(self._asked(16, 0, struct.pack("<Hxx", len(name)) + _padded(name.encode())))[2]

    def listen(self, window: int, mask: int) -> None:
        """Have events of *window* told."""
        self.send(2, 0, struct.pack("<III", window, 1 << 11, mask))

    def watch(self, window: int) -> None:
        """Have each drawing in *window* told."""
        self.send(self._damage, 1, struct.pack("<IIBxxx", self.new_id(), window, 0))

    def number(self, window: int, name: str) -> int:
        """Return a property that is one number; 0 where there is none."""
        answer = self._asked(20, 0, struct.pack("<IIIII", window, self.atom(name), 0, 0, 1))
        return self._words(answer)[8] if len(answer) > 32 else 0

    def size(self, window: int) -> tuple[int, int]:
        """Return width and height."""
        width, height = struct.unpack_from("<HH", self._asked(14, 0, struct.pack("<I", window)), 16)
        return width, height

    def is_shown(self, window: int) -> bool:
        """Return whether it is on the screen."""
        return self._asked(3, 0, struct.pack("<I", window))[26] == 2

    def place(self, window: int) -> tuple[int, int]:
        """Return where on the screen the window's corner is."""
        answer = self._asked(40, 0, struct.pack("<IIhh", window, self.root, 0, 0))
        left, top = struct.unpack_from("<hh", answer, 12)
        return left, top

    def picture(self, window: int, place: tuple[int, int, int, int]) -> memoryview[int]:
        """Return what is to be seen at *place* of the window, a word for each pixel."""
        answer = self._asked(73, 2, struct.pack("<IhhHHI", window, *place, 0xFFFFFFFF))
        return memoryview(answer)[32:].cast("I")

    def message(self, window: int, kind: int, data: tuple[int, ...], *, to: int = 0, mask: int = 0) -> None:
        """Send a client message about *window*, to itself by default."""
        event = struct.pack("<BBHII5I", CLIENT_MESSAGE, 32, 0, window, kind, *data, *([0] * (5 - len(data))))
        self.send(25, 0, struct.pack("<II", to or window, mask) + event)

    def input(self, kind: int, detail: int = 0, at: tuple[int, int] = (0, 0)) -> None:
        """Move the mouse or press something, as hardware would."""
        self.send(self._test, 2, struct.pack("<BBxxII8xhh8x", kind, detail, 0, self.root, *at))

    def send(self, opcode: int, detail: int, body: bytes) -> None:
        """Send a request."""
        self._sequence = (self._sequence + 1) & 0xFFFF
        self._socket.sendall(struct.pack("<BBH", opcode, detail, 1 + len(body) // 4) + body)

    def new_id(self) -> int:
        """Return a number for something that is made on the server."""
        self._ids += 1
        return int(self._base) + self._ids

    def sync(self) -> None:
        """Return when all that was sent has been dealt with."""
        self._asked(43, 0, b"")

    def _extension(self, name: str) -> tuple[int, int]:
        answer = self._asked(98, 0, struct.pack("<Hxx", len(name)) + _padded(name.encode()))
        if not answer[8]:
            raise XError(f"this X server has no {name}")
        return answer[9], answer[10]

    def _asked(self, opcode: int, detail: int, body: bytes) -> bytes:
        """Return the answer; events that come before it keep their order and their time."""
        self.send(opcode, detail, body)
        wanted = self._sequence
        while True:
            while not self._has_message():
                self._receive()
            answer = self._read_message(wanted)
            if answer is not None:
                return answer

    def _read_message(self, wanted: int = -1) -> bytes | None:
        head, at = self._buffer[:32], self._heard
        kind, sequence = head[0], int(struct.unpack_from("<H", head, 2)[0])
        message, self._buffer = self._buffer[: _length(head)], self._buffer[_length(head) :]
        if kind > 1:
            known = DAMAGE_NOTIFY if kind & _MASK == self._damage_event else kind & _MASK
            self._events.append(Event(known, at, message))
        elif sequence == wanted:
            if kind == 0:
                raise XError(f"request {head[10]}: error {head[1]}")
            return message
        return None

    def _has_message(self) -> bool:
        return len(self._buffer) >= 32 and len(self._buffer) >= _length(self._buffer)

    def _receive(self) -> None:
        chunk = self._socket.recv(1 << 20)
        self._heard = time.monotonic()
        if not chunk:
            raise XError("the X server has gone")
        self._buffer += chunk

    def _take(self, count: int) -> bytes:
        while len(self._buffer) < count:
            self._receive()
        taken, self._buffer = self._buffer[:count], self._buffer[count:]
        return taken

    @staticmethod
    def _words(answer: bytes) -> memoryview[int]:
        return memoryview(answer).cast("I")


def _length(head: bytes) -> int:
    return 32 + (4 * int(struct.unpack_from("<I", head, 4)[0]) if head[0] == 1 else 0)


def _padded(text: bytes) -> bytes:
    return text + bytes(-len(text) % 4)
