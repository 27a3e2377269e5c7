"""`agent-toolbar settings check-policy FILE`: whether a policy could be used, before it goes to all desks."""

from __future__ import annotations

from pathlib import Path

from toolbar.commands.report import Report
from toolbar.policy.file import LARGEST
from toolbar.policy.layers import PolicyError
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
    return Report("settings-check-policy", None, f"It can be used: {', '.join(said)}.")
