"""What a component is checked for, in the words of the table, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from toolbar.vrc import component as deadlines


class Check(Enum):
    """What is looked at, in the words of the table."""

    REACHED = "it can be reached, and is whose it should be"
    HELLO = "says hello first, in time, as agreed"
    READY = "is ready for a token"
    ANSWERS = "answers initialize: one final result, in time, with its id"
    INITIALIZED = "is initialised with the token"
    STATUS = "says how it is when asked"
    STAYS = "stays as long as it is held"
    AGAIN = "takes another token without a new start"
    RESET = "ends on reset within 5 s, well"
    END = "ends with the channel within 5 s, well"
    MALFORMED = "refuses a line that is no message: bad_request"
    PROTOCOL = "refuses another protocol: unsupported_protocol"
    INCOMPLETE = "refuses an initialize without a credential: bad_request"
    EXPIRED = "refuses what is past not_after: expired"
    DUPLICATE = "refuses an id that it saw before: duplicate_id"
    UNHARMED = "takes a token after all refusals"
    ECHO = "repeats no token, on either output"
    ELSEWHERE = "puts no token into arguments or environment"


@dataclass(frozen=True, slots=True)
class Finding:
    """What came of one check; `passed` is None where it could not be made."""

    check: Check
    passed: bool | None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds for what a component has to do."""

    hello: float = deadlines.OPEN_DEADLINE
    start: float = deadlines.START_DEADLINE
    result: float = deadlines.RESULT_DEADLINE
    end: float = deadlines.END_DEADLINE
    stay: float = 1.0
