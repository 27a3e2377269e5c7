"""Plays a trial in a network of its own: a child process in new namespaces, of which root is asked."""

import json
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.rig.processes import ROOT, RigError

AT_MOST = 120.0
"""Seconds that a trial there may take."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the child says of its trial."""

    complaints: tuple[str, ...]
    shown: str
    requests: int
    seconds: float
    places: dict[str, bytes]

    def write(self, file: Path) -> None:
        """Leave it where the parent finds it; bytes as Latin-1, which has a letter for each."""
        places = {place: content.decode("latin-1") for place, content in self.places.items()}
        file.write_text(json.dumps([self.complaints, self.shown, self.requests, self.seconds, places]))

    @classmethod
    def read(cls, file: Path) -> "Told":
        """Return what the child left."""
        complaints, shown, requests, seconds, places = json.loads(file.read_text())
        found = {place: content.encode("latin-1") for place, content in places.items()}
        return cls(tuple(complaints), shown, requests, seconds, found)


def play_apart(name: str, folder: Path) -> Told:
    """Play the trial of this name in a network that nobody else is in."""
    place = Path(tempfile.mkdtemp(prefix="apart-", dir=folder))
    # When the campaign is killed outright, the child goes with it.
    leash = shutil.which("setpriv")
    done = subprocess.run(
        [
            *([leash, "--pdeathsig", "KILL", "--"] if leash else []),
            *("unshare", "--net", "--mount", sys.executable, "-m", "tests.campaign.inside", name, str(place)),
        ],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=AT_MOST,
    )
    told = place / "told.json"
    if done.returncode != 0 or not told.exists():
        raise RigError(f"it ended with {done.returncode}: {done.stderr[-2000:].decode(errors='replace')}")
    heard = Told.read(told)
    told.unlink()
    heard.places["standard error apart"] = done.stderr
    return heard
