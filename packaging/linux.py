"""Makes .deb and .rpm of the frozen program: laid out once as it is to lie on a computer, packed twice.

By nfpm, because both then come from one list of files; dpkg-deb alone would leave the .rpm to a second one.
"""

from __future__ import annotations

import gzip
import os
import platform
import re
import shutil
import subprocess
import sys
import textwrap
import time
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import icons
import manual
from freeze import NAME, ROOT, commit_time
from release_check import entries

from toolbar import __version__

HERE = ROOT / "packaging" / "linux"
MAINTAINER = "Agent Toolbar project <packages@agent-toolbar.invalid>"
"""Who made the package; the variable PACKAGE_MAINTAINER says it better."""

_SIZES = (16, 24, 32, 48, 64, 128, 256)
_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


def installers(payload: Path, dist: Path) -> list[Path]:
    """Return the packages made of *payload* in *dist*."""
    stage = payload.parent.parent / f"{payload.parent.name}-linux"
    lay_out(payload, stage)
    return [_pack(stage, dist, kind) for kind in ("deb", "rpm")]


def lay_out(payload: Path, stage: Path) -> None:
    """Put everything into *stage* as it is to lie under /, each file with the time of the last commit."""
    shutil.rmtree(stage, ignore_errors=True)
    shutil.copytree(payload, stage / "opt" / NAME, symlinks=True)
    share = stage / "usr" / "share"
    (stage / "usr" / "bin").mkdir(parents=True)
    (stage / "usr" / "bin" / NAME).symlink_to(f"/opt/{NAME}/{NAME}")
    _write(share / "applications" / f"{NAME}.desktop", (HERE / f"{NAME}.desktop").read_bytes())
    _write(stage / "etc" / "xdg" / "autostart" / f"{NAME}.desktop", (HERE / "autostart.desktop").read_bytes())
    policy = ROOT / "packaging" / "policy.example.toml"
    _write(stage / "etc" / NAME / policy.name, policy.read_bytes())
    for size in _SIZES:
        _write(share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / f"{NAME}.png", icons.png(size))
    _write(share / "icons" / "hicolor" / "scalable" / "apps" / f"{NAME}.svg", icons.SOURCE.read_bytes())
    day = datetime.fromtimestamp(commit_time(), UTC)
    about = (HERE / f"{NAME}.metainfo.xml").read_text(encoding="utf-8")
    about = about.replace("@VERSION@", __version__).replace("@DATE@", f"{day:%Y-%m-%d}")
    _write(share / "metainfo" / f"local.{NAME.replace('-', '_')}.AgentToolbar.metainfo.xml", about.encode())
    _write(share / "man" / "man1" / f"{NAME}.1.gz", _packed(manual.page()))
    _write(share / "doc" / NAME / "copyright", (HERE / "copyright").read_bytes())
    _write(share / "doc" / NAME / "changelog.Debian.gz", _packed(changelog(day)))
    _write(stage / "deb" / "lintian-overrides", (HERE / "lintian-overrides").read_bytes())
    for path in sorted(stage.rglob("*"), reverse=True):
        os.utime(path, (commit_time(), commit_time()), follow_symlinks=False)


def changelog(day: datetime) -> str:
    """Return what is new in this version, in the form that Debian's tools read."""
    news = entries(__version__) or entries("Unreleased")
    lines = "\n".join(
        textwrap.fill(re.sub(r"[*`]", "", entry), 78, initial_indent="  * ", subsequent_indent="    ")
        for entry in news
    )
    signed = f" -- {_maintainer()}  {format_datetime(day)}"
    return f"{NAME} ({__version__}-1) unstable; urgency=medium\n\n{lines}\n\n{signed}\n"


def glibc(folder: Path) -> str:
    """Return the version of the C library that the programs and libraries in *folder* want at least."""
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    binaries = [str(path) for path in files if _first_bytes(path, 4) == b"\x7fELF"]
    command = ["objdump", "-T", *binaries]
    symbols = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    wanted = {tuple(map(int, found.split("."))) for found in re.findall(r"GLIBC_([\d.]+)", symbols)}
    return ".".join(map(str, max(wanted)))


def _pack(stage: Path, dist: Path, kind: str) -> Path:
    machine = platform.machine()
    environment = {
        "ARCH": _ARCHITECTURES.get(machine, machine),
        "VERSION": __version__,
        "MAINTAINER": _maintainer(),
        "GLIBC": glibc(stage),
        "STAGE": str(stage),
        "SOURCE_DATE_EPOCH": str(commit_time()),
    }
    nfpm = Path(sys.executable).with_name("nfpm")
    before = time.time()
    subprocess.run(
        [
            str(nfpm),
            "package",
            "--config",
            str(HERE / "nfpm.yaml"),
            "--packager",
            kind,
            "--target",
            str(dist),
        ],
        cwd=ROOT,
        env={**os.environ, **environment},
        check=True,
        stdout=subprocess.DEVNULL,
    )
    (made,) = [file for file in dist.glob(f"*.{kind}") if file.stat().st_mtime >= before - 1]
    return made


def _first_bytes(path: Path, count: int) -> bytes:
    with path.open("rb") as contents:
        return contents.read(count)


def _maintainer() -> str:
    return os.environ.get("PACKAGE_MAINTAINER", MAINTAINER)


def _write(path: Path, contents: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(contents)


def _packed(text: str) -> bytes:
    return gzip.compress(text.encode(), compresslevel=9, mtime=0)
