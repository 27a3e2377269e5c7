"""The simulated gateway is restarted: nobody is served meanwhile, and whoever was signed in still is."""

import json
import socket
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from .client import ME, POLL, Gateway, Start

LONG = 3_600
"""Seconds of a restart whose end a test does not wait for."""


def back(gateway: Gateway) -> None:
    """Return once it serves again."""
    deadline = time.monotonic() + 10
    while True:
        try:
            gateway.ask("PUT", f"{ME}/heartbeat")
        except httpx.TransportError:
            assert time.monotonic() < deadline
        else:
            return


def test_it_comes_back_at_the_same_address_with_its_sessions_and_events(start: Start, tmp_path: Path) -> None:
    journal = tmp_path / "journal.jsonl"
    gateway = start("--tls-dir", str(tmp_path), "--journal", str(journal))
    gateway.do("recording", says="silent")
    before = gateway.do("state")
    gateway.do("event", event={"eventType": "told before"})
    begun = time.monotonic()
    assert gateway.do("restart", seconds=1) == {"ok": True}
    with pytest.raises(httpx.ConnectError):
        gateway.ask("GET", POLL)
    back(gateway)
    assert time.monotonic() - begun >= 1.0
    after = gateway.do("state")
    assert (after["guid"], after["sign_ins"]) == (before["guid"], before["sign_ins"])
    assert (before["restarts"], after["restarts"]) == (0, 1)
    assert gateway.ask("GET", POLL)["event"]["eventType"] == "told before"
    told = [line["what"] for line in map(json.loads, journal.read_text("utf-8").splitlines())]
    assert told.count("restart") == 1


def test_every_line_is_cut_and_no_held_poll_outlives_it(start: Start) -> None:
    gateway = start()  # which holds a poll for 10 s
    with ThreadPoolExecutor() as others:
        poll = others.submit(gateway.ask, "GET", POLL)
        gateway.polls_held(1)
        gateway.do("restart", seconds=0)
        with pytest.raises(httpx.TransportError):
            poll.result(5)
        begun = time.monotonic()
        gateway.polls_held(0)
        assert time.monotonic() - begun < 5.0  # it would have been 10
        gateway.do("event", event={"eventType": "for the next poll"})
        back(gateway)
        assert gateway.ask("GET", POLL)["event"]["eventType"] == "for the next poll"
    assert gateway.do("state")["most_polls_at_once"] == 1


def test_while_it_is_away_it_hears_commands_and_can_end(start: Start) -> None:
    gateway = start()
    gateway.do("restart", seconds=LONG)
    assert gateway.do("restart", seconds=1)["error"] == "it is being restarted"
    assert gateway.do("restart")["error"] == "seconds must be a number"
    assert gateway.do("state")["signed_in"]


def test_an_address_that_somebody_took_meanwhile_is_waited_for(start: Start) -> None:
    gateway = start("--plain")
    port = int(gateway.hello["url"].rpartition(":")[2])
    gateway.do("restart", seconds=1)
    with socket.create_server(("127.0.0.1", port)):
        time.sleep(1.5)  # past the time at which it tries first
    back(gateway)
