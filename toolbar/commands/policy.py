"""`agent-toolbar settings check-policy FILE`: whether a policy could be used, before it goes to all desks."""

from __future__ import annotations

from pathlib import Path

from toolbar.commands.report import Report
from toolbar.policy.file import LARGEST
from toolbar.policy.layers import Policy, PolicyError
from toolbar.policy.text import parse_policy


def check_policy(file: str) -> Report:
    """Read *file* as the toolbar would; whose it is does not count yet. Raises PolicyError."""
    try:
        text = Path(file).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise PolicyError("POL-501", "", str(error), file=file, wrong=str(error)) from error
    if len(text.encode()) > LARGEST:
        raise PolicyError("POL-501", "", "too long", file=file, wrong=f"larger than {LARGEST} bytes")
    policy = parse_policy(text, file)
    said = [f"{len(policy.locked)} locked", f"{len(policy.preset)} preset"]
    if not policy.pinning:
        said.append("users may not pin")
    told = f"It can be used: {', '.join(said)}."
    if missing := _missing(policy):
        told += f" Not on this computer: {', '.join(missing)}."
    return Report("settings-check-policy", None, told, more={"missing": missing})


def _missing(policy: Policy) -> list[str]:
    """Return the files that the policy names and that are not here; it may be meant for another computer."""
    named = {**policy.preset, **policy.locked}
    files = (str(named.get(path) or "") for path in ("ca_file", "vrc.program"))
    return [file for file in files if file and not Path(file).is_file()]
