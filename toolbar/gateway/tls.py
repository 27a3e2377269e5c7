"""Whom to trust: the SSL context for a gateway, from the system's store or a CA file; nothing else."""

from __future__ import annotations

import ssl

import truststore

from toolbar.errors import SettingsError

_CIPHERS = "@SECLEVEL=2:ECDH+AESGCM:ECDH+CHACHA20:ECDH+AES:DHE+AES:!aNULL:!eNULL:!aDSS:!SHA1:!AESCCM"
"""What Python itself chooses for TLS 1.2 where nobody has chosen for it: forward secrecy, no SHA-1."""


def make_context(ca_file: str) -> ssl.SSLContext:
    """Return a context that verifies chain and host name, TLS 1.2 or later.

    It takes tens of milliseconds: build it off the event loop. *ca_file* is a PEM file, or empty for
    the operating system's trust store. `ssl.create_default_context` is not used: it would write session
    keys to a file that the environment names (SSLKEYLOGFILE).

    Raises SettingsError for a CA file that cannot be used.
    """
    context: ssl.SSLContext
    if ca_file:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        try:
            context.load_verify_locations(cafile=ca_file)
        except (OSError, ssl.SSLError) as error:
            raise SettingsError("SET-305", "ca_file", type(error).__name__, file=ca_file) from error
    else:
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    # Said aloud, because Pythons differ: some systems build theirs with every cipher that OpenSSL has.
    context.set_ciphers(_CIPHERS)
    return context
