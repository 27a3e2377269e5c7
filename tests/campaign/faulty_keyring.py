"""A keyring whose single calls fail as a script says: by error, silence, loss, damage or slowness."""

import threading
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from toolbar.simulator.keyring import ForgetfulKeyring

Call = Literal["get", "set", "delete"]
FOR_EVER = 1_000_000


@dataclass(frozen=True, slots=True)
class Fault:
    """What befalls calls of one kind, from the first to the last of these numbers."""

    call: Call
    first: int = 1
    last: int = FOR_EVER
    error: Callable[[], Exception] | None = None
    seconds: float = 0.0
    hangs: bool = False
    """Until it is let go."""
    asks: bool = False
    """The user is asked for a password meanwhile."""
    written: Callable[[str], str | None] | None = None
    """What a write leaves behind; None: nothing."""


def everything(error: Callable[[], Exception]) -> tuple[Fault, ...]:
    """Return the faults of a keyring that answers every call with this error."""
    return Fault("get", error=error), Fault("set", error=error), Fault("delete", error=error)


class FaultyKeyring(ForgetfulKeyring):
    """Keeps entries in memory; calls are counted from the moment that faults are arranged."""

    def __init__(self) -> None:
        super().__init__()
        self.asking = False
        self._faults: tuple[Fault, ...] = ()
        self._calls: Counter[str] = Counter()
        self._let_go = threading.Event()

    def arrange(self, faults: Sequence[Fault]) -> None:
        """Have these faults from now on, and no others; what hangs is let go."""
        self.let_go()
        self._let_go = threading.Event()
        self._calls.clear()
        self._faults = tuple(faults)

    def let_go(self) -> None:
        """End the hanging."""
        self._let_go.set()

    def get_password(self, service: str, username: str) -> str | None:
        """Return the entry, or None."""
        self._suffer("get")
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep the entry, or what the script leaves of it."""
        fault = self._suffer("set")
        left = fault.written(password) if fault is not None and fault.written is not None else password
        if left is not None:
            super().set_password(service, username, left)

    def delete_password(self, service: str, username: str) -> None:
        """Drop the entry."""
        self._suffer("delete")
        super().delete_password(service, username)

    def _suffer(self, call: Call) -> Fault | None:
        self._calls[call] += 1
        number = self._calls[call]
        for fault in self._faults:
            if fault.call == call and fault.first <= number <= fault.last:
                self.asking = fault.asks
                if fault.hangs:
                    self._let_go.wait(60)
                elif fault.seconds:
                    self._let_go.wait(fault.seconds)
                self.asking = False
                if fault.error is not None:
                    raise fault.error()
                return fault
        return None
