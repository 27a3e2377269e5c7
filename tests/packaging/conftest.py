"""The tools in packaging/ are scripts, not a package: their folder is where they find each other."""

import sys
from pathlib import Path

FOLDER = str(Path(__file__).resolve().parents[2] / "packaging")
if FOLDER not in sys.path:
    sys.path.insert(0, FOLDER)
