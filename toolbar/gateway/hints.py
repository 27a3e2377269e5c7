"""What an answer's headers say besides the answer: when to ask again, and what time it is there.

Pure: the other clock that a date is compared with is handed in. Facts: RFC 9110, 6.6.1 and 10.2.3; that this
gateway or a load balancer before it sends either is assumed.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

LONGEST_PAUSE = 60.0
"""Seconds: whoever wants an agent to wait longer is not obeyed (reliability.md F42)."""

Headers = Iterable[tuple[str, str]]


def retry_after(headers: Headers) -> float:
    """Return the seconds after which the answer wants to be asked again; 0 where it does not say."""
    value = _first(headers, "retry-after")
    if value.isascii() and value.isdecimal():
        return min(float(value[:9]), LONGEST_PAUSE)
    then, now = _seconds(value), gateway_time(headers)
    if then is None or now is None:  # a date is of use only beside the clock that it was made with
        return 0.0
    return min(max(then - now, 0.0), LONGEST_PAUSE)


def gateway_time(headers: Headers) -> float | None:
    """Return the gateway's clock, seconds since the epoch, to the second; None where it is not told."""
    return _seconds(_first(headers, "date"))


def _first(headers: Headers, wanted: str) -> str:
    return next((value.strip() for name, value in headers if name.lower() == wanted), "")


def _seconds(date: str) -> float | None:
    try:
        moment = parsedate_to_datetime(date)
    except (ValueError, OverflowError):  # a year that no calendar has is the second
        return None
    if moment.tzinfo is None:  # "-0000": a time in UTC that does not say so
        moment = moment.replace(tzinfo=UTC)
    return (moment - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds()
