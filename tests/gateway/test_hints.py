"""What headers say besides: a pause that is wanted, and the gateway's clock."""

import pytest

from toolbar.gateway.hints import LONGEST_PAUSE, gateway_time, retry_after

NOON = "Sun, 22 Nov 2026 12:00:00 GMT"
NOON_SECONDS = 1795348800.0


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("12", 12.0),
        (" 12 ", 12.0),
        ("0", 0.0),
        ("61", LONGEST_PAUSE),
        ("9" * 5000, LONGEST_PAUSE),
        ("-5", 0.0),
        ("1.5", 0.0),
        ("١٢", 0.0),
        ("", 0.0),
        ("soon", 0.0),
        ("Sun, 22 Nov 2026 12:00:20 GMT", 20.0),
        ("Sun, 22 Nov 2026 11:00:00 GMT", 0.0),
        ("Mon, 23 Nov 2026 12:00:00 GMT", LONGEST_PAUSE),
    ],
)
def test_a_wanted_pause_is_understood_and_bounded(value: str, seconds: float) -> None:
    assert retry_after((("Date", NOON), ("Retry-After", value))) == seconds


def test_a_date_without_the_clock_that_made_it_says_nothing() -> None:
    assert retry_after((("Retry-After", NOON),)) == 0.0


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (NOON, NOON_SECONDS),
        ("Sun, 22 Nov 2026 12:00:00 -0000", NOON_SECONDS),
        ("Sun, 22 Nov 2026 13:00:00 +0100", NOON_SECONDS),
        ("yesterday", None),
        ("", None),
        ("Sun, 99 Nov 2026 12:00:00 GMT", None),
        ("Sun, 22 Nov 99999999999999999999 12:00:00 GMT", None),
    ],
)
def test_the_clock_over_there(value: str, seconds: float | None) -> None:
    assert gateway_time((("dATE", value),)) == seconds
