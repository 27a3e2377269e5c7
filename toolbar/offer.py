"""Which version the organisation offers, out of the small file in which it says so."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

LONGEST = 200
_VERSION = re.compile(r"\d{1,6}(\.\d{1,6}){0,3}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Offer:
    """A version, and where people get it or read of it."""

    version: str
    where: str = ""
    """Plain text of one line; empty where nothing is said."""

    def newer_than(self, version: str) -> bool:
        """Whether it is news for *version*; what follows the numbers of that (`rc1`) does not count."""
        return _numbers(self.version) > _numbers(version)


def read_offer(body: bytes) -> Offer:
    """Return what *body* offers: JSON, with `version` and perhaps `where`. Raises ValueError."""
    try:
        said = json.loads(body)
    except RecursionError:
        raise ValueError("nested too deep") from None
    except ValueError:
        raise ValueError("it is no JSON") from None
    if not isinstance(said, dict):
        raise ValueError("it is no object")  # noqa: TRY004 - of what was answered, as all here
    version, where = said.get("version"), said.get("where", "")
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        raise ValueError("its version is not numbers in quotation marks")
    if not isinstance(where, str) or len(where) > LONGEST or not (where == "" or where.isprintable()):
        raise ValueError(f"its where is no text of one line and at most {LONGEST} characters")
    return Offer(version, where)


def _numbers(version: str) -> tuple[int, ...]:
    found = _VERSION.match(version)
    numbers = [int(number) for number in found[0].split(".")] if found else []
    while numbers and numbers[-1] == 0:  # 1.2 and 1.2.0 are one
        numbers.pop()
    return tuple(numbers)
