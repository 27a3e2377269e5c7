"""A new user and a self-signed certificate: green in two minutes, and nothing weakened for it."""

from __future__ import annotations

import json
import os
import re
import signal
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.rig.processes import Child, SimulatedGateway, run, simulated_gateway, wait_until
from tests.rig.screen import VirtualScreen
from tests.test_cli import in_environment
from tests.test_real_window import TOOLBAR
from tests.walks.new_user import meet, trust
from tests.walks.person import TITLE, Person, Typist

TWO_MINUTES = 120


@pytest.fixture
def self_signed(tmp_path: Path) -> Iterator[Callable[..., SimulatedGateway]]:
    """Start gateways, each with a certificate and a journal of its own."""
    started: list[SimulatedGateway] = []

    def start(name: str, *options: str) -> SimulatedGateway:
        own = (
            "--self-signed",
            "--tls-dir",
            str(tmp_path / name),
            "--journal",
            str(tmp_path / f"{name}.jsonl"),
        )
        started.append(simulated_gateway(*own, *options))
        return started[-1]

    yield start
    for gateway in started:
        gateway.close()


@pytest.fixture
def small_screen(tmp_path: Path) -> Iterator[VirtualScreen]:
    """Give this test the screen of an old notebook, in which the whole of the settings has no room."""
    (tmp_path / "screen").mkdir()
    with VirtualScreen(tmp_path / "screen", (1024, 600)) as screen:
        yield screen


def requests(journal: Path) -> list[str]:
    """Return what was asked for over HTTP."""
    lines = [json.loads(line) for line in journal.read_text().splitlines()]
    return [line["path"] for line in lines if line["what"] == "request"]


def printed_by_openssl(gateway: SimulatedGateway) -> str:
    """Return the fingerprint as an administrator has it on the gateway itself."""
    command = ("openssl", "x509", "-in", str(gateway.ca_file), "-noout", "-fingerprint", "-sha256")
    return run(*command, environment={}).strip().partition("=")[2]


def bare(fingerprint: str) -> str:
    """Return a fingerprint without what only makes it readable."""
    return re.sub(r"[\s:]", "", fingerprint).lower()


def trusted(environment: Mapping[str, str]) -> str:
    """Return what is trusted from now on."""
    lines = in_environment(environment)("settings", "show").out.splitlines()
    return next(line.removeprefix("trusts").strip() for line in lines if line.startswith("trusts"))


def test_green_in_two_minutes_and_a_changed_certificate_is_a_hard_stop(
    desktop: Mapping[str, str],
    screen: VirtualScreen,
    self_signed: Callable[..., SimulatedGateway],
    tmp_path: Path,
) -> None:
    gateway, journal = self_signed("first"), tmp_path / "first.jsonl"
    printed = printed_by_openssl(gateway)
    asked: dict[str, int] = {}
    with Child(*TOOLBAR, environment=desktop) as program:
        person = Person(screen, desktop)
        begin = time.monotonic()

        def moment(name: str) -> None:
            asked[name] = len(requests(journal))

        assert bare(meet(person, gateway, moment)) == bare(printed)
        trust(person, gateway, moment)
        assert time.monotonic() - begin < TWO_MINUTES
        # Before the trust not one request; then those of the test and the check, which have no GUID; then
        # the exchange.
        assert asked == {
            "11-first-start": 0, "12-presented": 0, "13-compared": 0, "14-agent": 1, "15-ready": 3
        }  # fmt: skip
        assert person.clicks == 3
        pressed = ["⏎", "⏎", "Tab", "^V", "⏎", "Space", "⏎"]
        assert person.keys == len(gateway.url) + len(gateway.agent_id) + len(pressed)
        assert not any(str(gateway.guid) in text for text in person.seen)
        assert bare(trusted(desktop)) == bare(f"the certificate {printed}")

        gateway.close()
        other = self_signed("other", "--port", str(urlsplit(gateway.url).port))
        assert printed_by_openssl(other) != printed
        toolbar = in_environment(desktop)
        before = toolbar("status", "--json").json["fingerprint"]
        person.uses("button", "Refresh")
        person.sees("Not the pinned certificate")
        person.presses("ctrl+d")
        person.sees("TLS-220")
        assert toolbar("status", "--json").json["fingerprint"] == before != ""
        assert requests(tmp_path / "other.jsonl") == []
        os.kill(program.pid, signal.SIGTERM)
        assert program.wait() == 0


def test_without_a_mouse_and_on_a_low_screen(
    desktop: Mapping[str, str],
    small_screen: VirtualScreen,
    self_signed: Callable[..., SimulatedGateway],
) -> None:
    environment = {**desktop, **small_screen.environment}
    gateway = self_signed("first")
    with Child(*TOOLBAR, environment=environment) as program:
        person = Typist(small_screen, environment)
        person.sees("Not set up")
        assert in_environment(environment)().code == 0  # a second start raises the window: it has the keys
        wait_until(lambda: small_screen.active_window() == TITLE, "the window to be raised")
        assert bare(meet(person, gateway, str)) == bare(printed_by_openssl(gateway))
        trust(person, gateway, str)
        assert person.clicks == 0
        assert bare(trusted(environment)) == bare(f"the certificate {printed_by_openssl(gateway)}")
        os.kill(program.pid, signal.SIGTERM)
        assert program.wait() == 0


def test_who_does_not_trust_it_has_sent_nothing_and_stored_nothing(
    desktop: Mapping[str, str],
    screen: VirtualScreen,
    self_signed: Callable[..., SimulatedGateway],
    tmp_path: Path,
) -> None:
    gateway = self_signed("first")
    with Child(*TOOLBAR, environment=desktop) as program:
        person = Person(screen, desktop)
        meet(person, gateway, str)
        person.uses("check box", "I compared the fingerprint with my administrator's")
        person.presses("Return")  # the button that Enter presses trusts nobody
        person.is_at("button", "Next")
        assert "What the gateway presented" not in {node.name for node in person.looks()}
        person.presses("Escape")
        person.sees("Not set up")
        assert requests(tmp_path / "first.jsonl") == []
        os.kill(program.pid, signal.SIGTERM)
        assert program.wait() == 0
