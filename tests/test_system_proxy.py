"""What the platform says about a proxy: asked for real where a Linux can, Qt by the very process it has."""

import asyncio
import json
import os
import shutil
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.rig.desktop_bus import SessionBus
from tests.rig.processes import Child, run
from toolbar.errors import SettingsError
from toolbar.gateway.proxy import Proxy
from toolbar.model import ProxyMode, ProxySettings
from toolbar.secret import Secret
from toolbar.system_proxy import of_qt, of_the_desktop, of_the_system, proxy_for

ORIGIN = "https://gateway.example:8043"

linux = pytest.mark.skipif(sys.platform != "linux", reason="there the system's own settings count")


def saying(text: str) -> tuple[str, ...]:
    """Return a child that says this and ends."""
    return (sys.executable, "-c", "import sys; sys.stdout.write(sys.argv[1])", text)


# Qt, in a process of its own. On Linux it reads http_proxy, which is how the process can be tried there.


@linux
@pytest.mark.parametrize(
    ("variable", "expected"),
    [
        ("", None),
        ("http://proxy.example:3128", Proxy("http://proxy.example:3128")),
        (
            "http://corp%5Cme:p%40ss%3A%2F@proxy.example:3128",
            Proxy("http://proxy.example:3128", "corp\\me", Secret("p@ss:/")),
        ),
        ("http://[fd00::1]:3128", Proxy("http://[fd00::1]:3128")),
    ],
)
def test_qt_is_asked_in_a_process_of_its_own(
    monkeypatch: pytest.MonkeyPatch, variable: str, expected: Proxy | None
) -> None:
    if variable:
        monkeypatch.setenv("http_proxy", variable)
    assert of_qt(ORIGIN) == expected


@linux
def test_a_socks_proxy_of_the_system_is_no_reason_to_go_without(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "socks5://proxy.example:1080")
    with pytest.raises(SettingsError) as caught:
        of_qt(ORIGIN)
    assert caught.value.code == "SET-332"


@pytest.mark.parametrize(
    "command",
    [
        pytest.param(("/nowhere/at/all",), id="not there"),
        pytest.param((sys.executable, "-c", "raise SystemExit(3)"), id="fails"),
        pytest.param(saying(""), id="silent"),
        pytest.param(saying('["http://me:geheim@proxy'), id="cut"),
        pytest.param(saying("7"), id="no list"),
        pytest.param((sys.executable, "-c", "__import__('threading').Event().wait()"), id="hangs"),
    ],
)
def test_a_process_that_says_nothing_of_use_is_told(command: tuple[str, ...]) -> None:
    with pytest.raises(SettingsError) as caught:
        of_qt(ORIGIN, command, patience=1.0)
    assert caught.value.code == "SET-334"
    assert "geheim" not in "".join(traceback.format_exception(caught.value))


# The desktop, on a real bus.


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[object], None]]:
    """Put this process on a bus of its own; return what starts a portal there that answers so."""
    portals: list[Child] = []
    with SessionBus(tmp_path) as bus:
        for name, value in bus.environment.items():
            monkeypatch.setenv(name, value)

        def start(answer: object) -> None:
            portals.append(Child(sys.executable, "-m", "tests.rig.portal", json.dumps(answer)))
            assert portals[-1].read() == {"ready": True}

        try:
            yield start
        finally:
            for portal in portals:
                portal.close(0)


Desktop = Callable[[object], None]


@linux
@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (["direct://"], None),
        ([], None),
        (["http://proxy.example:3128"], Proxy("http://proxy.example:3128")),
        (
            ["http://me:p%40ss@proxy.example:3128", "direct://"],
            Proxy("http://proxy.example:3128", "me", Secret("p@ss")),
        ),
        (["socks://proxy.example:1080", "http://proxy.example:3128"], Proxy("http://proxy.example:3128")),
        ("error", None),
    ],
)
def test_the_desktop_names_a_proxy(desktop: Desktop, answer: object, expected: Proxy | None) -> None:
    desktop(answer)
    assert of_the_desktop(ORIGIN) == expected
    assert of_the_system(ORIGIN) == expected


@linux
def test_a_variable_counts_before_the_desktop(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    desktop(["http://desktop.example:3128"])
    monkeypatch.setenv("https_proxy", "http://variable.example:3128")
    assert of_the_system(ORIGIN) == Proxy("http://variable.example:3128")
    monkeypatch.setenv("no_proxy", "example")
    assert of_the_system(ORIGIN) is None


@linux
def test_without_a_bus_there_is_no_proxy(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    assert of_the_system(ORIGIN) is None
    for address in (f"unix:path={tmp_path}/gone", "nonsense", "", "autolaunch:"):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        assert of_the_system(ORIGIN) is None


@linux
def test_a_desktop_that_does_not_answer_is_told_and_the_loop_goes_on(desktop: Desktop) -> None:
    desktop("silence")
    with pytest.raises(SettingsError) as caught:
        of_the_desktop(ORIGIN, patience=0.3)
    assert caught.value.code == "SET-334"

    async def longest_gap() -> float:
        asked = asyncio.create_task(proxy_for(ProxySettings(ProxyMode.SYSTEM), ORIGIN, None))
        longest, last = 0.0, time.monotonic()
        for _ in range(50):
            await asyncio.sleep(0.01)
            now = time.monotonic()
            longest, last = max(longest, now - last), now
        assert not asked.done()
        asked.cancel()
        return longest

    assert asyncio.run(longest_gap()) < 0.4


@linux
def test_the_real_portal_names_what_the_desktop_is_set_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    portal = Path("/usr/libexec/xdg-desktop-portal")
    if not portal.exists() or shutil.which("gsettings") is None:
        pytest.skip("needs xdg-desktop-portal, glib-networking and libglib2.0-bin")
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")
    with SessionBus(tmp_path, {"XDG_CURRENT_DESKTOP": "GNOME"}) as bus:
        for name, value in bus.environment.items():
            monkeypatch.setenv(name, value)
        assert of_the_desktop(ORIGIN) is None
        for key, value in (("mode", "manual"), (".https host", "proxy.example"), (".https port", "3128")):
            schema, _, name = f"org.gnome.system.proxy{key if ' ' in key else f' {key}'}".partition(" ")
            run("gsettings", "set", schema, name, value, environment=os.environ)
        assert of_the_desktop(ORIGIN) == Proxy("http://proxy.example:3128")
