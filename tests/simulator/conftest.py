"""Gateways for the tests: one that all tests of a module share, and others with options of their own."""

from collections.abc import Iterator

import pytest

from .client import Gateway, Start


@pytest.fixture(scope="module")
def running() -> Iterator[Gateway]:
    gateway = Gateway("--poll-wait", "150", "--password", "right")
    yield gateway
    assert gateway.end() == 0


@pytest.fixture
def gateway(running: Gateway) -> Gateway:
    """A gateway at which somebody has just signed in."""
    assert running.do("state")["faults_waiting"] == 0
    running.do("vrc-ready", ready=True)
    running.guid = running.do("sign-in")["guid"]
    return running


@pytest.fixture
def start() -> Iterator[Start]:
    started: list[Gateway] = []

    def start(*options: str) -> Gateway:
        started.append(Gateway(*options))
        return started[-1]

    yield start
    for gateway in started:
        assert gateway.end() == 0
