"""Everything that a keyring does to a refresh, by name (reliability.md 2.6)."""

from __future__ import annotations

from keyring.errors import InitError, KeyringLocked, NoKeyringError

from tests.campaign.faulty_keyring import Call, Fault, everything


def _gone() -> Exception:
    return OSError("the keyring's service has gone, as arranged")


def _no_memory() -> Exception:
    return Exception(bytearray(1 << 62))  # which raises MemoryError, and not by arrangement


_CALLS: tuple[tuple[Call, int], ...] = (
    ("get", 1),
    ("get", 2),
    ("set", 1),
    ("get", 3),
    ("set", 2),
    ("get", 4),
)
"""Of a refresh: both slots are read, the intent and the new GUID are written and read back."""

QUICK: dict[str, tuple[Fault, ...]] = {
    "none": (),
    "absent": everything(NoKeyringError),
    "locked": everything(lambda: KeyringLocked("locked")),
    "dismissed": everything(lambda: InitError("dismissed")),
    **{f"dies at {call} {number}": (Fault(call, number, error=_gone),) for call, number in _CALLS},
    "no memory": (Fault("get", 1, 1, error=_no_memory),),
    "thrown away": (Fault("set", written=lambda text: None),),
    "torn": (Fault("set", 2, written=lambda text: text[:40]),),
    "slow": (Fault("get", seconds=0.3), Fault("set", seconds=0.3)),
    "hangs at the first read": (Fault("get", 1, 1, hangs=True),),
    "hangs at the intent": (Fault("set", 1, 1, hangs=True),),
    "hangs at the new GUID": (Fault("set", 2, 2, hangs=True),),
    "asks for 3 s": (Fault("get", 1, 1, seconds=3, asks=True),),
}
SLOW: dict[str, tuple[Fault, ...]] = {
    "each call takes 5 s": (Fault("get", seconds=5), Fault("set", seconds=5)),
    "asks for 31 s": (Fault("get", 1, 1, seconds=31, asks=True),),
}
FAULTS = QUICK | SLOW
