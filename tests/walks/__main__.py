"""Leaves the README's pictures of a new user's way: python -m tests.walks .github/pictures"""

import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from tests.rig.accessibility import ENVIRONMENT
from tests.rig.desktop_bus import SessionBus
from tests.rig.environment import private_environment
from tests.rig.processes import Child, simulated_gateway
from tests.rig.screen import VirtualScreen
from tests.rig.secret_service import SecretService
from tests.walks.new_user import meet, trust
from tests.walks.person import Person
from tests.walks.pictures import take_picture


def main(folder: Path) -> None:
    """Go the whole way, and tell what it took."""
    with ExitStack() as parts:
        around = Path(parts.enter_context(tempfile.TemporaryDirectory(prefix="agent-toolbar-walk-")))
        desk, screen_files, bus_files = (around / name for name in ("desk", "screen", "bus"))
        for place in (desk, screen_files, bus_files):
            place.mkdir()
        screen = parts.enter_context(VirtualScreen(screen_files))
        bus = parts.enter_context(SessionBus(bus_files))
        keyring = parts.enter_context(SecretService(bus))
        desktop = {**private_environment(desk), **keyring.environment, **screen.environment, **ENVIRONMENT}
        gateway = parts.enter_context(
            simulated_gateway("--self-signed", "--tls-dir", str(around / "tls"), "--port", "8043")
        )
        parts.enter_context(Child(sys.executable, "-m", "toolbar", environment=desktop))
        person, begin = Person(screen, desktop), time.monotonic()

        def moment(name: str) -> None:
            take_picture(person, folder / f"{name}.png")

        meet(person, gateway, moment)
        trust(person, gateway, moment)
        took = time.monotonic() - begin
        sys.stdout.write(f"{took:.0f} s, {person.clicks} clicks, {person.keys} keys, pictures in {folder}\n")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
