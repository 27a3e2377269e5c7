"""Whom to trust: the SSL context for a gateway, from the system's store, a CA file or a pin; nothing else."""

from __future__ import annotations

import ssl

import truststore

from toolbar.errors import SettingsError

CIPHERS = "@SECLEVEL=2:ECDH+AESGCM:ECDH+CHACHA20:ECDH+AES:DHE+AES:!aNULL:!eNULL:!aDSS:!SHA1:!AESCCM"
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
    _harden(context)
    return context


def make_pinned_context() -> ssl.SSLContext:
    """Return a context that trusts nobody, until `trust_leaf` has told it whom.

    The one context that does not check the host name: a pin says more than a name, and it is for certificates
    that have none.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN  # the leaf is all there is; nobody above it counts
    _harden(context)
    return context


def trust_leaf(context: ssl.SSLContext, pem: str) -> None:
    """Have *context* trust this certificate, in its time."""
    context.load_verify_locations(cadata=pem)


def _harden(context: ssl.SSLContext) -> None:
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.options |= ssl.OP_NO_RENEGOTIATION
    context.hostname_checks_common_name = False  # a name counts where names belong, and nowhere else
    # Said aloud, because Pythons differ: some systems build theirs with every cipher that OpenSSL has.
    context.set_ciphers(CIPHERS)
