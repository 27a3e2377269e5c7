"""The window lives while the keyring does not: a sample of the scenes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.rig.desktop_bus import SessionBus
from tests.rig.processes import SimulatedGateway, simulated_gateway
from tests.rig.screen import VirtualScreen
from tests.rig.secret_service import SecretService
from tests.stalls import scenes
from tests.stalls.faults import QUICK


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[SimulatedGateway]:
    with simulated_gateway("--tls-dir", str(tmp_path)) as gateway:
        yield gateway


@pytest.fixture
def keyring(screen: VirtualScreen, tmp_path: Path) -> Iterator[SecretService]:
    """Give the bus the screen: that is where the keyring asks for its password."""
    (tmp_path / "bus").mkdir()
    with SessionBus(tmp_path / "bus", screen.environment) as bus, SecretService(bus) as service:
        yield service


def test_whatever_a_keyring_does_the_window_is_not_held_up(
    gateway: SimulatedGateway, screen: VirtualScreen
) -> None:
    with scenes.window(
        gateway, screen.environment, "--faulty", "--patience", "1", limits=scenes.AMID_OTHERS
    ) as opened:
        played = list(scenes.faulty(opened, QUICK))
    assert [scene for scene in played if not scene.good] == []
    assert {scene.name: scene.code for scene in played} == {
        "none": "",
        "absent": "KR-401",
        "locked": "KR-402",
        "dismissed": "KR-403",
        **{name: "KR-406" for name in QUICK if name.startswith("dies")},
        "no memory": "INT-901",
        "thrown away": "KR-405",
        "torn": "KR-405",
        "slow": "",
        "hangs at the first read": "KR-404",
        "hangs at the intent": "KR-404",
        "hangs at the new GUID": "KR-404",
        "asks for 3 s": "",
    }


def test_whatever_happens_to_gnome_keyring_the_window_is_not_held_up(
    gateway: SimulatedGateway, screen: VirtualScreen, keyring: SecretService
) -> None:
    with scenes.window(
        gateway, keyring.environment, "--patience", f"{scenes.PATIENCE}", limits=scenes.AMID_OTHERS
    ) as opened:
        played = list(scenes.real(opened, keyring, screen))
    assert [scene for scene in played if not scene.good] == []
    assert {scene.name: scene.code for scene in played} == {
        "gnome-keyring, open": "",
        "locked, answered late": "",
        "locked, dismissed": "KR-402",
        "frozen": "KR-404",
        "killed between the two writes": "",
        "started anew, answered late": "",
    }


def test_a_window_that_is_held_up_is_found_out(gateway: SimulatedGateway, screen: VirtualScreen) -> None:
    with scenes.window(gateway, screen.environment, "--faulty") as opened:
        held_up = opened.play("held up", meanwhile=lambda: opened.do("hold-up", milliseconds=120))
    assert held_up.held_up >= 110
    assert (held_up.good, held_up.tries) == (False, scenes.TRIES)
