"""Refuses a version that is no release: missing from CHANGELOG.md, or not the one that a tag names.

python packaging/release_check.py [TAG]         TAG as in v1.2.0
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from toolbar import __version__

CHANGELOG = Path(__file__).resolve().parent.parent / "CHANGELOG.md"


def main() -> int:
    """Say what is wrong; return 0 if nothing is."""
    style = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=style)
    parser.add_argument("tag", nargs="?", default=f"v{__version__}", metavar="TAG")
    return check(parser.parse_args().tag)


def check(tag: str) -> int:
    """Say on standard error why this program is not what *tag* says; return 0 if it is."""
    wrong = faults(__version__, tag, CHANGELOG.read_text(encoding="utf-8"))
    sys.stderr.writelines(f"{fault}\n" for fault in wrong)
    return 1 if wrong else 0


def faults(version: str, tag: str, changelog: str) -> list[str]:
    """Return why *version* of the program cannot be published as *tag*."""
    wrong = []
    if tag != f"v{version}":
        wrong.append(f"the tag is {tag}, and toolbar/__init__.py says {version}")
    heading = _section(version, changelog)
    if heading is None:
        wrong.append(f"CHANGELOG.md has no section [{version}]")
    elif not re.match(r" - \d{4}-\d\d-\d\d\n", heading):
        wrong.append(f"CHANGELOG.md does not say when {version} was published: ## [{version}] - YYYY-MM-DD")
    elif not entries(version, changelog):
        wrong.append(f"CHANGELOG.md does not say what is new in {version}")
    return wrong


def entries(version: str, changelog: str | None = None) -> list[str]:
    """Return what CHANGELOG.md says of *version*, an item each; nothing where it does not know it."""
    text = CHANGELOG.read_text(encoding="utf-8") if changelog is None else changelog
    section = _section(version, text) or ""
    items = re.findall(r"^- (.+(?:\n  .+)*)", section, re.MULTILINE)
    return [" ".join(item.split()) for item in items]


def _section(version: str, changelog: str) -> str | None:
    """Return what follows the heading of *version*, the rest of its line included."""
    found = re.search(
        rf"^## \[{re.escape(version)}\](.*?\n)(?=## \[|\Z)", changelog, re.MULTILINE | re.DOTALL
    )
    return found[1] if found else None


if __name__ == "__main__":
    sys.exit(main())
