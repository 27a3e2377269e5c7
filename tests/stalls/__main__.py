"""`python -m tests.stalls`: the long version of what `make test` samples; prints a table."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from tests.rig.desktop_bus import SessionBus
from tests.rig.processes import simulated_gateway
from tests.rig.screen import VirtualScreen
from tests.rig.secret_service import SecretService
from tests.stalls import scenes
from tests.stalls.faults import QUICK, SLOW
from tests.stalls.scenes import Scene


def play(folder: Path, rounds: int) -> Iterator[Scene]:
    """Play all scenes on a virtual screen, with the figures of every day and with shorter ones."""
    with ExitStack() as desk:
        for name in ("screen", "bus", "tls"):
            (folder / name).mkdir()
        screen = desk.enter_context(VirtualScreen(folder / "screen"))
        bus = desk.enter_context(SessionBus(folder / "bus", screen.environment))
        keyring = desk.enter_context(SecretService(bus))
        for _ in range(rounds):
            for options, names in ((("--patience", "1"), QUICK), ((), SLOW)):
                gateway = desk.enter_context(simulated_gateway("--tls-dir", str(folder / "tls")))
                with scenes.window(gateway, keyring.environment, "--faulty", *options) as opened:
                    yield from scenes.faulty(opened, names)
            gateway = desk.enter_context(simulated_gateway("--tls-dir", str(folder / "tls")))
            with scenes.window(gateway, keyring.environment, "--patience", f"{scenes.PATIENCE}") as opened:
                yield from scenes.real(opened, keyring, screen)


def main() -> int:
    """Play; return 1 if the window was held up or a session was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=1)
    options = parser.parse_args()
    say = sys.stdout.write
    say(f"{'scene':32}{'code':10}{'probed s':>9}{'gap ms':>8}{'held up':>8}{'p99':>6}{'tries':>7}\n")
    seen: list[Scene] = []
    with tempfile.TemporaryDirectory(prefix="stalls-") as folder:
        for scene in play(Path(folder), options.rounds):
            seen.append(scene)
            figures = f"{scene.longest:8.1f}{scene.held_up:8.1f}{scene.p99:6.1f}{scene.tries:7}"
            verdict = "" if scene.good else "  FAILED" if scene.lives else "  FAILED: session lost"
            say(f"{scene.name:32}{scene.code:10}{scene.seconds:9.1f}{figures}{verdict}\n")
            sys.stdout.flush()
    bad = sum(not scene.good for scene in seen)
    longest, held_up = max(scene.longest for scene in seen), max(scene.held_up for scene in seen)
    say(f"stalls: {len(seen)} scenes, longest gap {longest:.1f} ms, held up {held_up:.1f} ms, {bad} failed\n")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
