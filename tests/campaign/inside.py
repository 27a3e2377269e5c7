"""`python -m tests.campaign.inside TRIAL FOLDER`: the child that has a network of its own, for one trial."""

import sys
from pathlib import Path

from tests.campaign.apart import Told
from tests.campaign.cases import CASES
from tests.campaign.overheard import overhearing
from tests.campaign.run import play_here
from tests.rig.network import bring_up


def main(name: str, folder: Path) -> None:
    """Play the one trial of this name, and leave what came of it in the folder."""
    (trial,) = (trial for case in CASES for trial in case.trials if trial.apart and trial.name == name)
    bring_up()
    with overhearing(folder) as heard:
        result = play_here(trial, folder)
    places = {**heard.places, **result.places}
    Told(result.complaints, result.shown, result.requests, result.seconds, places).write(folder / "told.json")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
