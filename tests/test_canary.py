"""No secret leaves: a whole shift at DEBUG, and then every place is searched where one could have got to."""

from __future__ import annotations

import base64
import json
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from tests.campaign.cases import CASES
from tests.campaign.hostile import NAMES
from tests.campaign.overheard import SECRETS
from tests.campaign.run import play_case
from tests.rig.accessibility import accessible_tree, press
from tests.rig.canary import DISTINCT, Watch, hits, offspring, spellings
from tests.rig.processes import Child, SimulatedGateway, simulated_gateway, wait_until
from tests.rig.screen import VirtualScreen
from tests.test_cli import in_environment, set_up
from tests.test_real_window import APPLICATION, TITLE, TOOLBAR, shows
from toolbar.logs import RedactingFormatter


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
            screen.key("ctrl+h")
            wait_until(lambda: (screen.active_window() or "").startswith("Session story"), "the story")
            screen.key("F1")
            wait_until(lambda: (screen.active_window() or "").startswith("Guide"), "the guide")
            told += [repr(node).encode() for node in accessible_tree(desktop, APPLICATION)]
            assert any(b"Session refreshed" in line for line in told)
            told.append(toolbar("support").out.encode())  # as it is read, for a zip file hides what it holds
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
    assert hits(places, secrets) == []


SECRET = "0a1b2c3d-1111-2222-3333-0123456789ab.AgentGateway1/ä"


@pytest.mark.parametrize(
    ("encoding", "hide"),
    [
        ("utf-8", lambda text: text.encode()),
        ("utf-16-le", lambda text: text.encode("utf-16-le")),
        ("url", lambda text: quote(text, safe="").encode()),
        ("url", lambda text: "".join(f"%{byte:02X}" for byte in text.encode()).encode()),
        ("base64", lambda text: base64.b64encode(text.encode())),
        ("base64", lambda text: base64.b64encode(b"z" + text.encode() + b"z")),
        ("base64", lambda text: base64.b64encode(b"zz" + text.encode() + b"zz")),
        ("base64", lambda text: base64.urlsafe_b64encode(b"zzzz" + text.encode() + b"zz")),
        ("hex", lambda text: text.encode().hex().encode()),
        ("json", lambda text: json.dumps({"guid": text}).encode()),
        ("reversed", lambda text: text.encode()[::-1]),
    ],
)
def test_the_search_finds_what_is_there(encoding: str, hide: Callable[[str], bytes]) -> None:
    """A search that finds nothing must be known to be able to."""
    assert f"0a1b… as {encoding} in here" in hits({"here": b"before " + hide(SECRET) + b" behind"}, [SECRET])
    assert hits({"here": b"before " + hide(SECRET.replace("0a1b", "0a1c")) + b" behind"}, [SECRET]) == []


def test_there_are_seven_encodings_and_each_spelling_is_distinct() -> None:
    spelt = spellings(SECRET)
    assert len(spelt) == 7
    assert all(len(spelling) > DISTINCT for kinds in spelt.values() for spelling in kinds)


def test_the_secrets_of_the_campaign_are_distinct_enough_to_be_looked_for() -> None:
    assert set(NAMES) < SECRETS
    assert all(len(secret) >= DISTINCT for secret in SECRETS)
    assert not any(one in other for one in SECRETS for other in SECRETS if one != other)


def test_a_child_is_watched_and_so_is_its_child() -> None:
    with Watch(offspring) as watch, Child("sh", "-c", "cat /dev/stdin; true"):
        wait_until(lambda: b"cat\0/dev/stdin\0" in watch.seen, "the child of a child to be seen")
    assert b"sh\0-c\0cat /dev/stdin; true\0" in watch.seen


@pytest.mark.parametrize("row", ["F64", "F65"])
def test_the_campaign_finds_a_leak(row: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without redaction the log of the libraries holds what a `Set-GUID` header says."""
    (case,) = (case for case in CASES if case.id == row)
    assert play_case(case, tmp_path, slow=False).leaks == ()
    monkeypatch.setattr(RedactingFormatter, "format", logging.Formatter.format)
    verdict = play_case(case, tmp_path, slow=False)
    assert verdict.word == "FAILED"
    assert "3333… as utf-8 in log agent-toolbar.log" in verdict.leaks
    assert f"{row} (canary): {verdict.leaks[0]}" in verdict.complaints


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
