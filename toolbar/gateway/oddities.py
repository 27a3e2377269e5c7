"""What is odd about answers that are accepted all the same: noted in the log, and counted.

A gateway's small mistakes must not cost a GUID (reliability.md F56, F63, F80), and yet IT wants to know them.
"""

from __future__ import annotations

import logging
from collections import Counter
from enum import Enum

from toolbar.gateway.reply import Response, retcode_is_number
from toolbar.model import Renewal

log = logging.getLogger(__name__)


class Oddity(Enum):
    """One kind of deviation: its code in the log, and the fact."""

    RETCODE = "MAL-171", "the retcode is a number, not a text"
    GUID = "MAL-172", "the GUID is not of the documented shape"
    CONTENT_TYPE = "MAL-173", "the Content-Type is not application/json"

    def __init__(self, code: str, fact: str) -> None:
        self.code = code
        self.fact = fact


def oddities(response: Response, renewal: Renewal | None) -> tuple[Oddity, ...]:
    """Return what is odd about an accepted *response*, which brought *renewal*."""
    kind = next((value for name, value in response.headers if name.lower() == "content-type"), "")
    found = {
        Oddity.RETCODE: retcode_is_number(response),
        Oddity.GUID: renewal is not None and not renewal.session.node,
        Oddity.CONTENT_TYPE: kind.partition(";")[0].strip().lower() != "application/json",
    }
    return tuple(oddity for oddity, there in found.items() if there)


class Notes:
    """What was odd at one gateway so far."""

    def __init__(self) -> None:
        self.times: Counter[Oddity] = Counter()

    def take(self, response: Response, renewal: Renewal | None) -> None:
        """Note what is odd about an accepted *response*, which brought *renewal*."""
        for oddity in oddities(response, renewal):
            self.times[oddity] += 1
            log.info("%s %s; %d so far", oddity.code, oddity.fact, self.times[oddity])
