"""What a proxy offers for signing in, as its header names it."""

import pytest

from toolbar.gateway.tunnel import offered


@pytest.mark.parametrize(
    ("header", "schemes"),
    [
        ("", set()),
        (" , ,", set()),
        ("Basic", {"basic"}),
        ('BASIC realm="Proxy, of the house"', {"basic"}),
        ('Basic realm="a \\" , Digest b"', {"basic"}),
        ('Basic realm="never closed, NTLM', {"basic"}),
        ("Negotiate, NTLM", {"negotiate", "ntlm"}),
        ("Negotiate YII=", {"negotiate"}),
        ("NTLM one two three", {"ntlm"}),
        ('Digest realm="x", qop="auth", Basic realm="y"', {"digest", "basic"}),
        ("Digest qop=auth,nonce=1 , Basic", {"digest", "basic"}),
    ],
    ids=range(11),
)
def test_each_scheme_is_found_and_nothing_else(header: str, schemes: set[str]) -> None:
    assert offered(header) == schemes
