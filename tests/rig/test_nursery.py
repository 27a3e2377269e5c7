"""A gateway of the nursery ends, and says what it says, as one that was started does."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from .processes import Child, RigError, SimulatedGateway, alive, simulated_gateway

pytestmark = pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="a nursery is for Linux")


def test_each_is_a_process_of_its_own_and_ends_with_its_input() -> None:
    with simulated_gateway() as one, simulated_gateway() as other:
        assert len({one.pid, other.pid, os.getpid()}) == 3
        assert one.url != other.url
        assert one.guid != other.guid
        one.close_stdin()
        assert one.wait() == 0
        assert not alive(one.pid)
        assert other.do("state")["signed_in"]
    assert (other.wait(), other.stderr) == (0, "")


def test_one_that_is_told_to_end_does_and_one_that_is_killed_says_so() -> None:
    with simulated_gateway() as one, simulated_gateway() as other:
        with pytest.raises(RigError, match="still running"):
            one.wait(0.01)
        one.terminate()
        assert one.wait() == 0
        other.kill()
        assert other.wait() == -9
        other.kill()  # nobody is there any more


@pytest.mark.parametrize("arguments", [("--no-such-option",), ("--old-guid", "never-heard-of")])
def test_what_a_started_one_refuses_it_refuses(arguments: tuple[str, ...]) -> None:
    with Child(sys.executable, "-m", "toolbar.simulator.gateway", *arguments) as started:
        assert started.wait(20) == 2
    with pytest.raises(RigError, match="the output has ended"):
        SimulatedGateway(*arguments)


def test_it_has_the_environment_of_whoever_asks(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    simulated_gateway().close()  # the nursery is there, with an environment of its own
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    with simulated_gateway() as gateway:
        assert gateway.ca_file is not None
        assert Path(gateway.ca_file).is_relative_to(tmp_path)
