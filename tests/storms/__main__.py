"""`python -m tests.storms`: the long version of what `make test` samples; one line of figures at the end."""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from pathlib import Path

from tests.rig.desktop_bus import SessionBus
from tests.rig.processes import run, simulated_gateway
from tests.rig.secret_service import SecretService
from tests.storms.ends import TOOLBAR, end
from tests.storms.starts import race


def main() -> int:
    """Run the storms; return 1 if one of them broke something."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--starts", type=int, default=1000, help="programs, four at a time")
    parser.add_argument("--ends", type=int, default=1000, help="SIGTERMs at random moments")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    with (
        tempfile.TemporaryDirectory() as folder,
        SessionBus(Path(folder)) as bus,
        SecretService(bus) as keyring,
    ):
        environment = {**keyring.environment, "QT_QPA_PLATFORM": "offscreen"}
        races = [race(environment, f"race{number}", 4) for number in range(options.starts // 4)]
        with simulated_gateway("--tls-dir", folder) as gateway:
            where = ("--gateway", gateway.url, "--agent-id", str(gateway.agent_id))
            run(
                *TOOLBAR,
                "settings",
                "set",
                *where,
                "--ca-file",
                str(gateway.ca_file),
                environment=environment,
            )
            guid = Path(folder) / "guid"
            guid.write_text(str(gateway.guid))
            run("sh", "-c", f"{' '.join(TOOLBAR)} session set < {guid}", environment=environment)
            ends = [end(environment, gateway, chance, window=bool(n % 2)) for n in range(options.ends)]
    bad_races = sum((found.windows, found.raised) != (1, 3) for found in races)
    lost = sum(not found.session_lives for found in ends)
    slowest = max((found.took for found in ends), default=0.0)
    sys.stdout.write(
        f"storms: {4 * len(races)} starts, {bad_races} races without exactly one window;"
        f" {len(ends)} ends, {lost} sessions lost, slowest end {slowest:.1f} s\n"
    )
    return 1 if bad_races or lost or slowest > 4.0 else 0


if __name__ == "__main__":
    sys.exit(main())
