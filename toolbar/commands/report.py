"""How a command without a window ended: one line, or one JSON object, and the exit code of the contract."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field

from toolbar.errors import NotSent, OutcomeUnknown, SettingsError, StoreError, ToolbarError, VrcError

ASKS_GATEWAY = frozenset({"refresh", "vrc"})


@dataclass(frozen=True, slots=True)
class Report:
    """How a command ended."""

    action: str
    error: ToolbarError | None
    message: str
    fingerprint: str = ""
    seconds: float = 0.0
    more: Mapping[str, object] = field(default_factory=dict)
    """What scripts get beside the contract's fields."""

    @property
    def exit_code(self) -> int:
        """Return the exit code of the contract: what kind of thing went wrong."""
        match self.error:
            case None:
                return 0
            case SettingsError():
                return 2
            case StoreError():
                return 3
            case NotSent():
                return 4
            case OutcomeUnknown():
                return 5
            case VrcError():
                return 6
            case _:
                return 1

    def fields(self) -> dict[str, object]:
        """Return it as the contract has it for scripts."""
        return {
            "action": self.action,
            "ok": self.error is None,
            "code": self.error.code if self.error else "",
            "message": self.message,
            "retcode": self._retcode(),
            "fingerprint": self.fingerprint,
            "duration_ms": round(self.seconds * 1000),
            **self.more,
        }

    def _retcode(self) -> str:
        """Return what the gateway answered, if it was asked and did."""
        if self.error is not None:
            return self.error.facts.get("retcode", "")
        return "0" if self.action in ASKS_GATEWAY else ""

    def write(self, *, as_json: bool) -> None:
        """Write it where scripts read it: JSON and good news to stdout, other news to stderr."""
        if as_json:
            sys.stdout.write(json.dumps(self.fields(), ensure_ascii=False) + "\n")
        else:
            (sys.stderr if self.error else sys.stdout).write(self.message + "\n")
