"""What can go wrong, cut by what is known of the outcome.

    ToolbarError
    ├── SettingsError          a setting cannot be used; `field` says which
    ├── StoreError             the keyring did not do what was asked
    │   ├── StoreUnavailable   there is no keyring to trust a session to
    │   ├── StoreLocked        there is one, and it is locked
    │   └── StoreDenied        the question to unlock it was answered with no
    ├── GatewayError           `found` holds the GUIDs that the answer carried all the same
    │   ├── NotSent            the request never left: asking again is safe
    │   ├── OutcomeUnknown     it left, no usable answer came: it may have been carried out
    │   └── Refused            a clear no
    ├── VrcError               the VRC component did not take the token
    ├── SignedOut              the gateway ended a session that the toolbar had begun
    └── NotRecorded            that the screen is recorded was wanted, and is not proven

Errors carry facts: a code, and what the words for it will need. The words are made in `ui.messages`.
"""

from __future__ import annotations

import errno
from collections.abc import Iterable

from toolbar.secret import Secret

DENIED = "000-003"
"""No permission, "the agent authentication may have expired": gateways say it in passing, too."""

SESSION_ENDED = frozenset({"100-006", DENIED})
"""Retcodes for a GUID that the gateway does not accept (cc-gateway.md 2.1, Z/0005)."""


class ToolbarError(Exception):
    """Something that this program expects to go wrong."""

    def __init__(self, code: str, detail: str = "", **facts: str) -> None:
        super().__init__(f"{code} {detail}".rstrip())
        self.code = code
        """The stable code of the message, as in `TLS-213`."""
        self.detail = detail
        """What the log and IT may want to know; English, never a secret."""
        self.facts = facts
        """What the words for this error are made with, as in `host`."""


class SettingsError(ToolbarError):
    """A setting cannot be used."""

    def __init__(self, code: str, field: str, detail: str = "", **facts: str) -> None:
        super().__init__(code, detail, **facts)
        self.field = field


class StoreError(ToolbarError):
    """The keyring did not do what was asked."""


class StoreUnavailable(StoreError):
    """There is no keyring to trust a session to."""


class StoreLocked(StoreError):
    """The keyring is locked."""


class StoreDenied(StoreError):
    """The question to unlock the keyring was answered with no."""


class GatewayError(ToolbarError):
    """A request to the gateway did not succeed."""

    def __init__(self, code: str, detail: str = "", *, found: Iterable[Secret] = (), **facts: str) -> None:
        super().__init__(code, detail, **facts)
        self.found = tuple(found)


class NotSent(GatewayError):
    """The request never left: asking again is safe."""


class OutcomeUnknown(GatewayError):
    """The request left and no usable answer came: it may have been carried out."""


class Refused(GatewayError):
    """The gateway, or something before it, said a clear no.

    `retcode` is the gateway's own code, or empty where an HTTP status said it; `message` is the
    gateway's text, not to be shown as anything but plain text.
    """

    def __init__(
        self,
        code: str,
        *,
        retcode: str = "",
        message: str = "",
        found: Iterable[Secret] = (),
        **facts: str,
    ) -> None:
        super().__init__(code, message, found=found, retcode=retcode, message=message, **facts)
        self.retcode = retcode
        self.message = message

    @property
    def session_ended(self) -> bool:
        """Whether the gateway does not accept this GUID (any more)."""
        return self.retcode in SESSION_ENDED


class VrcError(ToolbarError):
    """The VRC component did not take the token."""


class SignedOut(ToolbarError):
    """The gateway ended a session that the toolbar had begun."""


class NotRecorded(ToolbarError):
    """That the screen is recorded was wanted, and is not proven."""


def without_origin(error: BaseException) -> None:
    """Let go of what *error* came from: functions and answers hold secrets, and would live as long as it."""
    error.__traceback__ = error.__cause__ = error.__context__ = None


_NO_ROOM = frozenset({errno.EMFILE, errno.ENFILE, errno.ENOMEM})


def out_of_resources(error: BaseException) -> bool:
    """Whether this computer had no room for another file, thread or piece of memory (`INT-901`)."""
    match error:
        case MemoryError():
            return True
        case OSError():
            return error.errno in _NO_ROOM
        case RuntimeError():
            return str(error) == "can't start new thread"  # CPython has no type of its own for it
        case _:
            return False
