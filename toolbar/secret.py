"""A value that does not show itself: the session GUID, the vrcToken."""

from __future__ import annotations

import re
from typing import NoReturn
from weakref import WeakValueDictionary

_GUID_SHAPE = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?:\.[A-Za-z0-9_]+)?")

# By identity: of two equal secrets, the one that lives longer counts.
_living: WeakValueDictionary[int, Secret] = WeakValueDictionary()


class Secret:
    """Text that no log, traceback, pickle or format string can spell.

    Every living secret is known to `living()`, so that the log's redaction needs no feeding.
    """

    __slots__ = ("__weakref__", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        _living[id(self)] = self

    def reveal(self) -> str:
        """Return the text. Only a protocol module and the keyring's codec have a reason to."""
        return self._text

    @property
    def fingerprint(self) -> str:
        """Return a short mark by which two people can compare a GUID without reading it out.

        24 bits of a hash: enough to tell one GUID from the last, useless to find a random one.
        A vrcToken has no known length or randomness: nobody asks for the mark of one.
        """
        import hashlib  # it loads OpenSSL, for which the first picture does not wait

        return hashlib.sha256(b"agent-toolbar\0" + self._text.encode()).hexdigest()[:6]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        import hmac  # likewise

        return hmac.compare_digest(self._text.encode(), other._text.encode())

    def __hash__(self) -> int:
        return hash(self._text)

    def __repr__(self) -> str:
        return "<secret>"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return "<secret>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not pickled")


def living() -> list[str]:
    """Return the texts of all secrets that exist now, longest first, for the redaction."""
    # The references at once: another thread may make a secret while this one looks at them.
    secrets = (reference() for reference in _living.valuerefs())
    texts = {secret._text for secret in secrets if secret is not None}
    return sorted(texts - {""}, key=len, reverse=True)  # an empty password is nothing that could be found


def redacted(text: str) -> str:
    """Return *text* without any secret that lives, and without whatever looks like a GUID."""
    for secret in living():
        text = text.replace(secret, "<secret>")
    return _GUID_SHAPE.sub("<guid>", text)
