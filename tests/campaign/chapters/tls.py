"""F24 to F40: certificates and handshakes that are not to be trusted (reliability.md 2.2)."""

import ssl
from dataclasses import replace

from tests.campaign.case import (
    DOUBT,
    SALVAGED,
    Case,
    Outcome,
    Trial,
    elsewhere,
    not_here,
    not_sent,
    row,
    succeeds,
    unknown,
)
from tests.campaign.chapters.transport import RENEWAL
from tests.campaign.desk import Desk
from tests.campaign.hostile import RENEWED, AwaitClose, Hear, Read, Send, Tls, Turn, replying
from tests.campaign.key_changer import OPENSSL, changing_keys
from tests.rig.bad_servers import (
    expired,
    good,
    http,
    not_yet_valid,
    of_another_authority,
    of_another_host,
    of_the_last_decade,
    self_signed,
)
from tests.rig.untrusted import (
    by_a_leaf,
    by_a_leaf_alone,
    short_key,
    wants_a_certificate,
    weak_cipher,
    with_names,
)
from toolbar.gateway.look import look, straight
from toolbar.gateway.route import Route
from toolbar.state import Condition


async def _pin_what_is_there(desk: Desk) -> None:
    """Sign in with the certificate pinned that the gateway presents on its first connection."""
    presented = await look(Route(desk.settings.gateway), straight)
    desk.settings = replace(desk.settings, pin=presented.leaf.sha256)
    await desk.sign_in()


def _pinned(trial: Trial, *tls: Tls) -> Trial:
    """Return *trial* with a pin: one connection to see what is pinned, one look, and one for the request."""
    turns = tuple(Turn((Read(), Send(RENEWAL)), one) for one in tls)
    # The honest gateway has another certificate, so it is no use afterwards.
    return replace(trial, turns=turns, prepare=_pin_what_is_there, recovers=False)


def _untrusted(name: str, code: str, tls: Tls) -> Trial:
    return not_sent(name, code, Turn((Read(), Send(RENEWAL)), tls), within=5)


def _changing_keys(name: str, command: bytes, *options: str) -> Trial:
    return Trial(
        name,
        Outcome.UNKNOWN,
        "NET-120|NET-121",
        DOUBT,
        Condition.UNCERTAIN,
        requests=0,  # at the hostile gateway; this server counts none
        press=changing_keys(command, *options),
        deadline=3.0,
        recovers=False,
        slow=True,
    )


_COMPLAINT = b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"

CASES: tuple[Case, ...] = (
    row("F24", "certificate expired", _untrusted("an hour ago", "TLS-210", expired)),
    row("F25", "certificate not yet valid", _untrusted("until tomorrow", "TLS-211", not_yet_valid)),
    row(
        "F26",
        "certificate of another host or without our address",
        _untrusted("an address", "TLS-212", of_another_host),
        _pinned(succeeds("pinned"), *3 * [of_another_host]),
    ),
    row("F27", "unknown private authority", _untrusted("unknown", "TLS-213", of_another_authority)),
    row(
        "F28",
        "self-signed certificate",
        _untrusted("self-signed", "TLS-214", self_signed),
        _pinned(succeeds("pinned"), *3 * [self_signed]),
    ),
    row(
        "F29",
        "authority that is none",
        _untrusted("a leaf that signs", "TLS-215", by_a_leaf),
        _pinned(succeeds("pinned, its issuer not sent along"), *3 * [by_a_leaf_alone]),
        _pinned(not_sent("pinned, its issuer sent along", "TLS-215"), *4 * [by_a_leaf]),
    ),
    row(
        "F30",
        "pinned certificate changed",
        _pinned(not_sent("before the first request", "TLS-220"), self_signed, of_another_host),
        _pinned(not_sent("between look and request", "TLS-220"), *2 * [self_signed], *2 * [of_another_host]),
        _pinned(not_sent("for a good one", "TLS-220"), self_signed, good),
    ),
    row("F31", "pinned certificate expired", _pinned(not_sent("an hour ago", "TLS-210"), *2 * [expired])),
    row("F32", "TLS 1.1 at best", _untrusted("TLS 1.1", "TLS-230", of_the_last_decade)),
    row(
        "F33",
        "weak cipher, short key",
        _untrusted("RSA with 1,024 bits", "TLS-231", short_key),
        _untrusted("no cipher that we have", "TLS-231", weak_cipher),
    ),
    row(
        "F34",
        "renegotiation, flood of key updates",
        _changing_keys("key updates", b"k\n", "-tls1_3"),
        _changing_keys("key updates to be answered", b"K\n", "-tls1_3"),
        _changing_keys("renegotiation", b"r\n", "-tls1_2", "-legacy_renegotiation"),
    )
    if OPENSSL
    else not_here("F34", "renegotiation, flood of key updates", "the openssl program is not installed"),
    row(
        "F35",
        "client certificate requested",
        # TLS 1.2 gives no reason; a test of the connection finds it out (tests/gateway/test_look.py).
        _untrusted("TLS 1.2", "TLS-231", wants_a_certificate(ssl.TLSVersion.TLSv1_2)),
        _untrusted("TLS 1.3", "TLS-240", wants_a_certificate(ssl.TLSVersion.TLSv1_3)),
    ),
    row(
        "F36",
        "no TLS on the port",
        not_sent("HTTP", "TLS-250", Turn((Hear(), Send(_COMPLAINT), AwaitClose()), tls=None)),
    ),
    row(
        "F37",
        "certificate with ten thousand names",
        succeeds("a thousand", Turn((Read(), Send(RENEWAL)), with_names(1_000))),
        not_sent("ten thousand", "TLS-260", Turn((Read(), Send(RENEWAL)), with_names(10_000)), within=1),
    ),
    row(
        "F38",
        "close without close_notify",
        succeeds("a whole body", Turn((Read(), Send(RENEWAL)))),
        unknown(
            "a body without length",
            "NET-160",
            *replying(b"HTTP/1.1 200 OK\r\n\r\n" + RENEWED[:-1]),
            after=SALVAGED,
        ),
        unknown("a body cut short", "NET-121", *replying(http(RENEWED, length=999)), after=SALVAGED),
    ),
    elsewhere(
        "F39",
        "TLS-inspecting proxy, its authority in the system's store",
        "tests/gateway/test_tls.py::test_without_a_file_the_system_decides",
    ),
    not_here(
        "F40",
        "revocation",
        "Windows and macOS look it up during the handshake; OpenSSL does not, and we do not ask",
    ),
)
