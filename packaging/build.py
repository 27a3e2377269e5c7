"""Makes what is handed to users: the frozen program, the packages of this platform, and a report on them.

python packaging/build.py                   into dist/
python packaging/build.py --release [TAG]   only a version that CHANGELOG.md knows; the one of TAG
python packaging/build.py --twice           build twice, and fail unless both are the same to the last bit

The order, and who does each step:

    translations.build()                        the catalogues
    freeze.freeze(folder) -> payload            PyInstaller
    notices.write(payload, ...)                 the licences of what is bundled, into the payload
    report.self_test(payload)                   a bundle that is not whole is not packed
    linux.installers(payload, dist)             the packages; windows.setup and macos.packages elsewhere
    sbom.write(payload, ...)                    what is in them, for machines
    SHA256SUMS, report.md

It runs in the environment that `make package` makes of packaging/requirements/package.txt.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

import digests
import freeze
import notices
import release_check
import report
import sbom
import translations

from toolbar import __version__

BUILD = freeze.ROOT / "build"
DIST = freeze.ROOT / "dist"


def main() -> int:
    """Build, and return 0, or 1 where the result is not fit to be handed out."""
    style = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=style)
    parser.add_argument(
        "--release", nargs="?", const=f"v{__version__}", metavar="TAG", help="refuse what is no release"
    )
    parser.add_argument("--twice", action="store_true", help="prove that the build is reproducible")
    options = parser.parse_args()
    if options.release and (wrong := release_check.check(options.release)):
        return wrong
    payload, made = build(BUILD / "payload", DIST)
    if options.twice and not _same_again(payload, made):
        return 1
    text = report.report(payload, made)
    (DIST / "report.md").write_text(text, encoding="utf-8")
    sys.stdout.write(text)
    return 0


def build(folder: Path, dist: Path) -> tuple[Path, list[Path]]:
    """Return the payload made in *folder*, and what was made of it in *dist*."""
    shutil.rmtree(dist, ignore_errors=True)
    dist.mkdir(parents=True)
    if failed := translations.build():
        raise SystemExit(failed)
    _say("freezing the program")
    payload = freeze.freeze(folder)
    notices.write(payload, freeze.program(payload), freeze.documents(payload))
    broken = [check for check in report.self_test(payload)["checks"] if not check["ok"]]
    if broken:
        lines = (f"the bundle is broken: {check['name']}: {check['detail']}" for check in broken)
        raise SystemExit("\n".join(lines))
    _say("making the packages")
    made = [*_packages(payload, dist), sbom.write(payload, freeze.program(payload), dist)]
    sums = "".join(f"{digests.of_file(file)}  {file.name}\n" for file in sorted(made))
    (dist / "SHA256SUMS").write_text(sums, encoding="utf-8")
    return payload, made


def _same_again(payload: Path, made: list[Path]) -> bool:
    """Build once more in another place, and say of each result whether it is the same."""
    again, made_again = build(BUILD / "again" / "payload", BUILD / "again" / "dist")
    pairs = [("payload", digests.of_tree(payload), digests.of_tree(again))]
    found = {file.name: digests.of_file(file) for file in made_again}
    pairs += [(file.name, digests.of_file(file), found.get(file.name, "missing")) for file in made]
    for name, first, second in pairs:
        _say(f"{'the same' if first == second else 'DIFFERENT'}: {name} {first[:16]} {second[:16]}")
    return all(first == second for _, first, second in pairs)


def _packages(payload: Path, dist: Path) -> Iterable[Path]:
    if sys.platform == "win32":
        import windows

        for program in payload.glob("*.exe"):
            windows.sign(program)
        return [windows.setup(payload, dist)]
    if sys.platform == "darwin":
        import macos

        return macos.packages(payload, dist)
    import linux

    return linux.installers(payload, dist)


def _say(text: str) -> None:
    sys.stderr.write(f"== Package: {text}\n")


if __name__ == "__main__":
    sys.exit(main())
