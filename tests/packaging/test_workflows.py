"""The workflow for the build servers: it cannot run here, so what can be read of it is held."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

yaml = pytest.importorskip("yaml")

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
TEXT = {file.name: file.read_text(encoding="utf-8") for file in FILES}


def steps() -> Iterator[dict[str, Any]]:
    for text in TEXT.values():
        for job in yaml.safe_load(text)["jobs"].values():
            assert job["timeout-minutes"] <= 60
            yield from job["steps"]


def test_all_three_systems_are_built_installed_and_asked() -> None:
    package = yaml.safe_load(TEXT["build.yml"])["jobs"]["package"]
    assert package["strategy"]["matrix"]["os"] == ["ubuntu-latest", "windows-latest", "macos-latest"]
    asked = [step for step in package["steps"] if "self-test" in step.get("run", "")]
    assert {step["if"] for step in asked} == {
        f"runner.os == '{name}'" for name in ("Linux", "Windows", "macOS")
    }


def test_it_may_read_and_nothing_else() -> None:
    for text in TEXT.values():
        workflow = yaml.safe_load(text)
        assert workflow["permissions"] == {"contents": "read"}
        assert all("permissions" not in job for job in workflow["jobs"].values())
        assert "{{ secrets" not in text
        assert "pull_request_target" not in text


def test_each_action_has_a_version() -> None:
    used = [step["uses"] for step in steps() if "uses" in step]
    assert used
    for action in used:
        assert re.fullmatch(r"actions/[a-z-]+@(v\d+|[0-9a-f]{40})", action), action


def test_what_it_runs_is_there() -> None:
    run = "\n".join(step.get("run", "") for step in steps())
    named = set(re.findall(r"\bpackaging/[\w./-]+", run))
    assert {"packaging/requirements/package.txt", "packaging/build.py"} <= named
    assert {name for name in named if not (ROOT / name).is_file()} == set()
    targets = re.findall(r"\bmake (\w+)", run)
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert all(re.search(rf"^{target}:", makefile, re.MULTILINE) for target in targets)
    assert "--require-hashes" in run
