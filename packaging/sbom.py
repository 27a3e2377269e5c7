"""Writes the bill of materials (CycloneDX 1.6, JSON) of what a frozen program really holds.

python packaging/sbom.py PAYLOAD PROGRAM OUTPUT     writes OUTPUT/agent-toolbar-VERSION-PLATFORM.cdx.json

Two builds of the same make the same: its number and time come from what it lists and from the last commit.
"""

from __future__ import annotations

import argparse
import json
import platform
import re
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from importlib.metadata import Distribution, PackageNotFoundError, version
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

import digests
import freeze
import notices
from contents import Contents, contents

from toolbar import PROGRAM_NAME, __version__

FORMAT = "1.6"


def write(payload: Path, program: Path, output: Path) -> Path:
    """Write the bill of *payload*, whose executable is *program*, into *output*; return where it is."""
    file = output / f"{PROGRAM_NAME}-{__version__}-{sys.platform}-{platform.machine().lower()}.cdx.json"
    output.mkdir(parents=True, exist_ok=True)
    bill = of(contents(payload, program), freeze.commit_time())
    file.write_text(json.dumps(bill, indent=1, sort_keys=True) + "\n", encoding="utf-8", newline="\n")
    return file


def of(held: Contents, moment: int) -> dict[str, Any]:
    """Return the bill of what is *held*, made at *moment* (seconds since the epoch)."""
    components = [*map(_package, held.bundled), _python(), _bootloader(), *map(_file, held.strays)]
    ours = {
        "type": "application",
        "bom-ref": f"pkg:generic/{PROGRAM_NAME}@{__version__}",
        "name": PROGRAM_NAME,
        "version": __version__,
        "licenses": [{"license": {"id": "Apache-2.0"}}],
    }
    listed = json.dumps([ours, components], sort_keys=True)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": FORMAT,
        "version": 1,
        "serialNumber": f"urn:uuid:{uuid5(NAMESPACE_URL, listed)}",
        "metadata": {
            "timestamp": datetime.fromtimestamp(moment, UTC).isoformat().replace("+00:00", "Z"),
            "component": ours,
            "properties": [{"name": "platform", "value": f"{sys.platform} {platform.machine()}"}],
        },
        "components": components,
        "dependencies": [
            {"ref": ours["bom-ref"], "dependsOn": sorted(part["bom-ref"] for part in components)},
            *({"ref": part["bom-ref"]} for part in components),
        ],
    }


def _package(bundled: Distribution) -> dict[str, Any]:
    name = str(bundled.metadata["Name"])
    # As the registry spells it: names that differ only so are one package (PEP 503).
    address = f"pkg:pypi/{re.sub('[-_.]+', '-', name).lower()}@{bundled.version}"
    part: dict[str, Any] = {
        "type": "library",
        "bom-ref": address,
        "name": name,
        "version": bundled.version,
        "purl": address,
        "description": notices.said(bundled, "Summary"),
    }
    if expression := notices.said(bundled, "License-Expression"):
        part["licenses"] = [{"expression": expression}]
    elif named := notices.licence(bundled):
        part["licenses"] = [{"license": {"name": named}}]
    return part


def _python() -> dict[str, Any]:
    number = platform.python_version()
    return {
        "type": "framework",
        "bom-ref": f"pkg:generic/python@{number}",
        "name": "Python",
        "version": number,
        "purl": f"pkg:generic/python@{number}",
        "cpe": f"cpe:2.3:a:python:python:{number}:*:*:*:*:*:*:*",
        "licenses": [{"license": {"id": "PSF-2.0"}}],
    }


def _bootloader() -> dict[str, Any]:
    try:
        number = version("pyinstaller")
    except PackageNotFoundError:
        number = "unknown"
    return {
        "type": "application",
        "bom-ref": f"pkg:pypi/pyinstaller@{number}#bootloader",
        "name": "PyInstaller bootloader",
        "version": number,
        "purl": f"pkg:pypi/pyinstaller@{number}#bootloader",
        "licenses": [{"license": {"name": "GPL-2.0-or-later with the PyInstaller bootloader exception"}}],
    }


def _file(stray: Path) -> Mapping[str, Any]:
    digest = digests.of_file(stray)
    return {
        "type": "file",
        "bom-ref": f"file:{stray.name}:{digest[:16]}",
        "name": stray.name,
        "hashes": [{"alg": "SHA-256", "content": digest}],
    }


def main() -> int:
    """Write it; return the exit code."""
    style = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=style)
    for name in ("payload", "program", "output"):
        parser.add_argument(name, type=Path)
    options = parser.parse_args()
    sys.stdout.write(f"{write(options.payload, options.program, options.output)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
