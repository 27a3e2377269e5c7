"""The environment of the tests: nothing of the developer's desk gets in, nothing gets out to it."""

import os
from pathlib import Path

# Proxies and trust stores bend the network; the rest leads to the developer's own desk, screen or keyring.
_SCHEMES = ("http", "https", "ftp", "all", "no")
REMOVED = (
    *(f"{scheme}_proxy" for scheme in _SCHEMES),
    *(f"{scheme.upper()}_PROXY" for scheme in _SCHEMES),
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "SSLKEYLOGFILE",
    "REQUESTS_CA_BUNDLE",
    "CURL_CA_BUNDLE",
    "PYTHON_KEYRING_BACKEND",
    "DBUS_SESSION_BUS_ADDRESS",
    "GNOME_KEYRING_CONTROL",
    "SSH_AUTH_SOCK",
    "DISPLAY",
    "XAUTHORITY",
    "WAYLAND_DISPLAY",
    "AT_SPI_BUS_ADDRESS",
    "NO_AT_BRIDGE",
    "QT_ACCESSIBILITY",
    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON",
    "QT_QPA_PLATFORMTHEME",
    "QT_STYLE_OVERRIDE",
    "QT_SCALE_FACTOR",
    "LANGUAGE",
)


def private_environment(directory: Path) -> dict[str, str]:
    """Return what points a program to a home of its own below this directory, which is made here."""
    places = {
        "HOME": directory / "home",
        "XDG_RUNTIME_DIR": directory / "run",
        "XDG_DATA_HOME": directory / "data",
        "XDG_CONFIG_HOME": directory / "config",
        "XDG_CACHE_HOME": directory / "cache",
        "XDG_STATE_HOME": directory / "state",
    }
    for place in places.values():
        place.mkdir(mode=0o700, exist_ok=True)
    texts = {name: str(place) for name, place in places.items()}
    # English in UTF-8, whatever the desk speaks; no screen, unless a test brings one.
    return {**texts, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}


def clean_environment(directory: Path) -> dict[str, str]:
    """Return this process's environment without what is removed, with a home of its own."""
    kept = {name: value for name, value in os.environ.items() if name not in REMOVED}
    return {**kept, **private_environment(directory)}
