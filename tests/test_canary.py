"""No secret leaves: a whole shift at DEBUG, and then every place is searched where one could have got to."""

from __future__ import annotations

import base64
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.rig.accessibility import accessible_tree, press
from tests.rig.processes import Child, SimulatedGateway, simulated_gateway, wait_until
from tests.rig.screen import VirtualScreen
from tests.test_cli import in_environment, set_up
from tests.test_real_window import APPLICATION, TITLE, TOOLBAR, shows


def spellings(secret: str) -> list[bytes]:
    """Return *secret* as it may be spelt: plain, wide, base64 at three offsets, hexadecimal, reversed."""
    plain = secret.encode()
    shifted = [base64.b64encode(b"x" * offset + plain)[4:-4] for offset in range(3)]
    return [plain, secret.encode("utf-16-le"), plain.hex().encode(), plain[::-1], *shifted]


class Watch:
    """Collects the command lines and environments of all processes for as long as a test runs."""

    def __init__(self) -> None:
        self.seen: set[bytes] = set()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look)

    def __enter__(self) -> Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        own = str(os.getpid())
        while not self._over.wait(0.02):
            for folder in Path("/proc").iterdir():
                if folder.name.isdecimal() and folder.name != own:
                    for name in ("cmdline", "environ"):
                        try:
                            self.seen.add((folder / name).read_bytes())
                        except OSError:  # it has ended meanwhile, or is not ours
                            continue


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "secrets-of-the-instrument" / "gateway.jsonl"


@pytest.fixture
def gateway(tmp_path: Path, journal: Path) -> Iterator[SimulatedGateway]:
    journal.parent.mkdir()
    with simulated_gateway("--tls-dir", str(tmp_path / "tls"), "--journal", str(journal)) as gateway:
        yield gateway


def minted(journal: Path) -> set[str]:
    """Return every GUID and token that went over the wire."""
    secrets: set[str] = set()

    def collect(value: Any) -> None:
        if isinstance(value, dict):
            for name, inner in value.items():
                if name.lower() in {"guid", "vrctoken", "set-guid"} and isinstance(inner, str):
                    secrets.add(inner.removeprefix("JSESSIONID="))
                collect(inner)

    for line in journal.read_text().splitlines():
        told = json.loads(line)
        collect(told)
        if told.get("body"):
            try:
                collect(json.loads(told["body"]))
            except ValueError:
                continue
    return secrets


def test_no_secret_is_anywhere_but_in_the_keyring(
    desktop: Mapping[str, str],
    screen: VirtualScreen,
    gateway: SimulatedGateway,
    journal: Path,
) -> None:
    told: list[bytes] = []
    toolbar = in_environment(desktop)
    with Watch() as watch:
        set_up(toolbar, gateway)
        for command in (("refresh",), ("vrc", "--json"), ("status",), ("settings", "show", "--json")):
            ended = toolbar("--log-level", "DEBUG", *command)
            told += [ended.out.encode(), ended.err.encode()]
        with Child(*TOOLBAR, "--log-level", "DEBUG", environment=desktop) as program:
            shows(desktop, "Session not checked")
            gateway.do("rotate-on-next")
            press(desktop, APPLICATION, "button", "VRC")
            shows(desktop, "Ready")
            for fault in ("bad-guid", "two-set-guid", "cut", "lost-answer"):
                gateway.do("fault", name=fault, count=1)
                press(desktop, APPLICATION, "button", "Refresh")
                _until_idle(desktop)
            told += [repr(node).encode() for node in accessible_tree(desktop, APPLICATION)]
            told += [title.encode() for title in screen.windows()]
            assert toolbar().code == 0  # a second start raises the window, so that it has the keys
            wait_until(lambda: screen.active_window() == TITLE, "the window to be raised")
            screen.key("ctrl+c")
            told.append(wait_until(lambda: _clipboard(desktop), "something on the clipboard"))
            assert b"updateGuid" in told[-1]
            os.kill(program.pid, signal.SIGTERM)
            assert program.wait() == 0
            told.append(program.stderr.encode())
    home = Path(desktop["HOME"])
    files = {file: file.read_bytes() for file in home.parent.rglob("*") if file.is_file()}
    logs = [file for file in files if file.name == "agent-toolbar.log"]
    assert logs, "the search must have had something to look at"
    assert all(b"updateGuid" in files[log] for log in logs), "DEBUG was on"

    secrets = minted(journal)
    assert len(secrets) >= 6
    places = {**{str(file): text for file, text in files.items()}, "told": b"\n".join(told)}
    places["processes"] = b"\n".join(watch.seen)
    found = [
        (place, secret[:4])
        for place, text in places.items()
        for secret in secrets
        for spelling in spellings(secret)
        if len(spelling) >= 12 and spelling in text
    ]
    assert found == []


def test_the_search_finds_what_is_there() -> None:
    """A search that finds nothing must be known to be able to."""
    secret = "0a1b2c3d-1111-2222-3333-0123456789ab.AgentGateway1"
    hidden = base64.b64encode(b"zz" + secret.encode() + b"zz")
    assert any(spelling in hidden for spelling in spellings(secret))
    assert any(spelling in secret.encode("utf-16-le") for spelling in spellings(secret))


def _until_idle(environment: Mapping[str, str]) -> None:
    def idle() -> bool:
        nodes = accessible_tree(environment, APPLICATION)
        return any(node.name == "Refresh" and "enabled" in node.states for node in nodes)

    wait_until(idle, "the end of the action")


def _clipboard(environment: Mapping[str, str]) -> bytes:
    """Return what another program would paste."""
    code = (
        "from PySide6.QtGui import QGuiApplication; import sys; a = QGuiApplication([]);"
        "sys.stdout.write(a.clipboard().text())"
    )
    command = [sys.executable, "-c", code]
    return subprocess.run(command, env=dict(environment), capture_output=True, timeout=20, check=True).stdout
