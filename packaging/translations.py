"""Builds the translations (`.ts` to `.qm`), or takes new texts out of the code into the `.ts` files.

python packaging/translations.py            build
python packaging/translations.py --update   collect texts; a translator fills in the new ones
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "translations"


def main() -> int:
    """Do what was asked for; return the exit code of Qt's tool."""
    style = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=style)
    parser.add_argument("--update", action="store_true", help="collect texts instead of building")
    return update() if parser.parse_args().update else build()


def update() -> int:
    """Bring every catalogue up to date with the code. Without line numbers: they change with every edit."""
    sources = sorted((ROOT / "toolbar").rglob("*.py"))
    # Relative, so that no path of this machine gets into a catalogue.
    names = [str(source.relative_to(ROOT)) for source in sources]
    catalogues = [str(file.relative_to(ROOT)) for file in sorted(CATALOGUES.glob("*.ts"))]
    return _qt_tool("lupdate", "-locations", "none", "-no-obsolete", *names, "-ts", *catalogues)


def build() -> int:
    """Build what is older than its source."""
    old = [
        source
        for source in sorted(CATALOGUES.glob("*.ts"))
        if not (built := source.with_suffix(".qm")).exists() or built.stat().st_mtime < source.stat().st_mtime
    ]
    return max((_qt_tool("lrelease", "-silent", str(source)) for source in old), default=0)


def _qt_tool(name: str, *arguments: str) -> int:
    folder = Path(PySide6.__file__).parent
    tool = shutil.which(name, path=str(folder))
    if tool is None:
        sys.stderr.write(f"{name} is not in {folder.name}: install the requirements first\n")
        return 1
    return subprocess.run([tool, *arguments], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
