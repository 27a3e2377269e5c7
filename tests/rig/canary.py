"""The search for secrets: how one may be spelt, what processes can be seen by others, and what was found."""

import base64
import json
import os
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Self
from urllib.parse import quote

DISTINCT = 12
"""Characters from which on a secret does not stand anywhere by chance."""


def spellings(secret: str) -> dict[str, tuple[bytes, ...]]:
    """Return *secret* in the seven encodings of reliability.md P7; base64 at three offsets."""
    plain = secret.encode()
    shifted = [base64.b64encode(b"\0" * offset + plain)[4:-4] for offset in range(3)]
    percent = "".join(f"%{byte:02x}" for byte in plain)
    return {
        "utf-8": (plain,),
        "utf-16-le": (secret.encode("utf-16-le"),),
        "url": (quote(secret, safe="").encode(), percent.encode(), percent.upper().encode()),
        "base64": (*shifted, *(part.translate(bytes.maketrans(b"+/", b"-_")) for part in shifted)),
        "hex": (plain.hex().encode(), plain.hex().upper().encode(), plain.hex(" ").encode()),
        "json": (
            json.dumps(secret)[1:-1].encode(),
            "".join(f"\\u{ord(character):04x}" for character in secret).encode(),
        ),
        "reversed": (plain[::-1],),
    }


def hits(places: Mapping[str, bytes], secrets: Iterable[str]) -> list[str]:
    """Return where which secret was found in which encoding; a secret is told by its first characters."""
    sought = [
        (secret, encoding, spelling)
        for secret in sorted(set(secrets))
        if len(secret) >= DISTINCT
        for encoding, spelt in spellings(secret).items()
        for spelling in set(spelt)
    ]
    found = {
        f"{secret[:4]}… as {encoding} in {place}"
        for place, text in places.items()
        for secret, encoding, spelling in sought
        if spelling in text
    }
    return sorted(found)


def everything() -> Iterator[int]:
    """Yield all processes but this one."""
    for folder in Path("/proc").iterdir():
        if folder.name.isdecimal() and folder.name != str(os.getpid()):
            yield int(folder.name)


def offspring() -> Iterator[int]:
    """Yield what this process has started, and what that has started."""
    waiting = [os.getpid()]
    while waiting:
        parent = waiting.pop()
        for file in Path(f"/proc/{parent}/task").glob("*/children"):
            try:
                children = [int(word) for word in file.read_text().split()]
            except OSError:  # it has ended meanwhile
                continue
            yield from children
            waiting += children


class Watch:
    """Collects command lines and environments of processes for as long as it lasts."""

    def __init__(self, processes: Callable[[], Iterable[int]] = everything) -> None:
        self.seen: set[bytes] = set()
        self._processes = processes
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._over.wait(0.02):
            with suppress(OSError):  # a row of the campaign leaves no descriptor for anybody
                for process in self._processes():
                    self._note(process)

    def _note(self, process: int) -> None:
        for name in ("cmdline", "environ"):
            with suppress(OSError):  # it has ended meanwhile, or is not ours
                self.seen.add(Path(f"/proc/{process}/{name}").read_bytes())
