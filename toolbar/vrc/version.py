"""Whether a component is of a version that the administrator wants."""

from __future__ import annotations

import re

_NUMBERS = re.compile(r"\d+(\.\d+)*")


def numbers_of(version: str) -> tuple[int, ...]:
    """Return the numbers that *version* begins with, as (1, 10, 2) of `1.10.2-beta`."""
    found = _NUMBERS.match(version.strip().removeprefix("v"))
    return tuple(int(number) for number in found[0].split(".")[:8]) if found else ()


def fits(version: str, lowest: str, highest: str) -> bool:
    """Return whether *version* is neither below *lowest* nor above *highest*; an empty one is no bound."""
    found, least, most = numbers_of(version), numbers_of(lowest), numbers_of(highest)
    if not found:
        return not (lowest or highest)
    found += (0,) * (max(len(least), len(most)) - len(found))  # 2 is 2.0
    return found >= least and (not most or found[: len(most)] <= most)
