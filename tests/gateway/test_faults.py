"""What an error of the transport means, cause by cause; the errors are made as the libraries make them."""

import errno
import socket
import ssl

import httpcore
import pytest

from toolbar.gateway import faults


def tls(reason: str, kind: type[ssl.SSLError] = ssl.SSLError) -> ssl.SSLError:
    error = kind(1, "words that nobody reads")
    error.reason = reason
    return error


def untrusted(number: int) -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(1, "words that nobody reads")
    error.verify_code, error.verify_message = number, "certificate has expired"
    return error


def behind(cause: BaseException) -> list[BaseException]:
    """*cause*, and errors behind which it lies: raised from it, raised meanwhile, in a group, deeper."""
    chosen, met = httpcore.ConnectError("told of"), httpcore.ConnectError("met")
    chosen.__cause__, met.__context__ = cause, cause
    twice = httpcore.ConnectError("`raise ... from met` where met was caught names it twice")
    twice.__cause__, twice.__context__ = met, met
    grouped = BaseExceptionGroup("both families", [ValueError("the other"), cause])
    around = OSError("all attempts failed")
    around.__cause__ = grouped
    return [cause, chosen, met, twice, grouped, around]


CAUSES: list[tuple[BaseException, str, str]] = [
    (OSError(errno.EMFILE, "x"), "INT-901", "OSError"),
    (MemoryError(), "INT-901", "MemoryError"),
    (untrusted(10), "TLS-210", "verify code 10: certificate has expired"),
    (untrusted(12345), "TLS-216", "verify code 12345: certificate has expired"),
    (ssl.SSLEOFError(8, "x"), "TLS-230", "closed during the handshake"),
    (tls("WRONG_VERSION_NUMBER"), "TLS-250", "WRONG_VERSION_NUMBER"),
    (tls("TLSV1_ALERT_PROTOCOL_VERSION"), "TLS-230", "ALERT_PROTOCOL_VERSION"),
    (tls("SSL/TLS_ALERT_HANDSHAKE_FAILURE"), "TLS-231", "ALERT_HANDSHAKE_FAILURE"),
    (tls("SSLV3_ALERT_BAD_CERTIFICATE"), "TLS-240", "ALERT_BAD_CERTIFICATE"),
    (tls("A_REASON_OF_TOMORROW"), "TLS-260", "A_REASON_OF_TOMORROW"),
    (tls(""), "TLS-260", "no reason"),
    (socket.gaierror(socket.EAI_NONAME, "x"), "NET-103", f"gaierror {socket.EAI_NONAME}"),
    (ConnectionRefusedError(errno.ECONNREFUSED, "x"), "NET-102", ""),
    (OSError(errno.ENETUNREACH, "x"), "NET-101", "ENETUNREACH"),
    (OSError(errno.EHOSTUNREACH, "x"), "NET-101", "EHOSTUNREACH"),
]


@pytest.mark.parametrize("connected", [False, True])
@pytest.mark.parametrize(("cause", "code", "detail"), CAUSES)
def test_a_cause_is_found_wherever_it_lies(
    cause: BaseException, code: str, detail: str, connected: bool
) -> None:
    for error in behind(cause):
        assert faults.before_sending(error, connected=connected) == (code, detail)


@pytest.mark.parametrize("waits", [ssl.SSLWantReadError(2, "x"), ssl.SSLWantWriteError(3, "x")])
def test_a_handshake_that_waited_is_not_the_cause(waits: ssl.SSLError) -> None:
    timeout = httpcore.ConnectTimeout("x")
    timeout.__context__ = waits
    assert faults.before_sending(timeout, connected=True) == ("NET-105", "no TLS handshake in time")
    assert faults.at_proxy(timeout, 0, frozenset()) == ("PRX-111", "ConnectTimeout")
    waits.__context__ = ConnectionRefusedError(errno.ECONNREFUSED, "x")
    assert faults.before_sending(timeout, connected=True) == ("NET-102", "")
    assert faults.at_proxy(timeout, 0, frozenset()) == ("PRX-111", "ECONNREFUSED")


@pytest.mark.parametrize("error", [httpcore.ConnectTimeout("x"), TimeoutError()])
def test_a_time_that_was_over_is_told_by_how_far_it_came(error: Exception) -> None:
    assert faults.before_sending(error, connected=False) == ("NET-104", "no connection in time")
    assert faults.before_sending(error, connected=True) == ("NET-105", "no TLS handshake in time")


def test_what_nobody_knows_is_told_by_how_far_it_came() -> None:
    error = httpcore.ConnectError("x")
    assert faults.before_sending(error, connected=False) == ("NET-101", "ConnectError")
    assert faults.before_sending(error, connected=True) == ("TLS-260", "ConnectError during the handshake")


@pytest.mark.parametrize(
    ("cause", "code", "detail"),
    [
        (untrusted(18), "PRX-113", "verify code 18"),
        (tls("WRONG_VERSION_NUMBER"), "PRX-113", "WRONG_VERSION_NUMBER"),
        (tls(""), "PRX-113", "no reason"),
        (socket.gaierror(socket.EAI_NONAME, "x"), "PRX-111", f"gaierror {socket.EAI_NONAME}"),
        (ConnectionRefusedError(errno.ECONNREFUSED, "x"), "PRX-111", "ECONNREFUSED"),
    ],
)
def test_a_cause_at_a_proxy_is_found_wherever_it_lies(cause: BaseException, code: str, detail: str) -> None:
    for error in behind(cause):
        assert faults.at_proxy(error, 0, frozenset()) == (code, detail)


def test_a_number_that_the_system_does_not_know_is_no_fact_about_a_proxy() -> None:
    assert faults.at_proxy(OSError(99_999, "x"), 0, frozenset()) == ("PRX-111", "OSError")
    assert faults.at_proxy(OSError("x"), 0, frozenset()) == ("PRX-111", "OSError")


@pytest.mark.parametrize(
    ("status", "schemes", "code"),
    [
        (407, {"basic"}, "PRX-110"),
        (407, {"ntlm", "basic"}, "PRX-110"),
        (407, set(), "PRX-110"),
        (407, {"ntlm"}, "PRX-112"),
        (403, {"basic"}, "PRX-111"),
    ],
)
def test_the_answer_of_a_proxy_is_the_cause(status: int, schemes: set[str], code: str) -> None:
    error = tls("WRONG_VERSION_NUMBER")
    assert faults.at_proxy(error, status, frozenset(schemes)) == (code, f"CONNECT {status}")


@pytest.mark.parametrize("error", [httpcore.ReadTimeout("x"), TimeoutError("x")])
def test_a_silence_after_sending_is_not_an_end_of_the_line(error: Exception) -> None:
    assert faults.after_sending(error) == ("NET-120", type(error).__name__)
    assert faults.after_sending(httpcore.ReadError("x")) == ("NET-121", "ReadError")


@pytest.mark.parametrize("reason", ["TLSV13_ALERT_CERTIFICATE_REQUIRED", "SSLV3_ALERT_BAD_CERTIFICATE"])
def test_a_wish_for_our_certificate_is_known_wherever_it_lies(reason: str) -> None:
    assert all(faults.wants_certificate(error) for error in behind(tls(reason)))
    assert not any(faults.wants_certificate(error) for error in behind(tls("ALERT_HANDSHAKE_FAILURE")))
    assert not any(faults.wants_certificate(error) for error in behind(tls("")))


def test_what_is_about_a_certificate_is_known_wherever_it_lies() -> None:
    assert all(faults.is_about_certificate(error) for error in behind(untrusted(10)))
    assert not any(faults.is_about_certificate(error) for error in behind(tls("WRONG_VERSION_NUMBER")))


def test_causes_that_go_round_in_a_ring_come_to_an_end() -> None:
    one, two = httpcore.ConnectError("one"), ValueError("two")
    one.__context__, two.__context__ = two, one
    two.__cause__ = ConnectionRefusedError(errno.ECONNREFUSED, "x")
    assert faults.before_sending(one, connected=False) == ("NET-102", "")
    two.__cause__ = one
    assert faults.before_sending(one, connected=False) == ("NET-101", "ConnectError")
