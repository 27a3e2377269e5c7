"""The gateway that outlives the toolbar, for each guess at what it does to a replaced GUID."""

from __future__ import annotations

from toolbar.simulator.session_model import GuidLife, GuidRules, OldGuid, Verdict

# reliability.md 3.7
MODELS = {
    "M0": OldGuid.DIES_AT_ONCE,
    "M1": OldGuid.GRACE,
    "M2": OldGuid.UNTIL_NEW_USED,
    "M3": OldGuid.SAME,
    "M4": OldGuid.REUSE_KILLS,
}

MUST_KEEP = frozenset({"M1", "M2", "M3"})
"""Here the old GUID lives on for whoever comes back at once: nothing may be lost, wherever the kill."""

STRAY = "FFFFFFFF-0000-4000-8000-000000000000.AgentGateway0"
"""Looks like a GUID, and was never one."""

AGE = 45_000
"""Milliseconds that a GUID is old when the agent refreshes it."""


class ModelGateway:
    """One agent's session at a gateway of one model, with a clock that only requests and restarts move."""

    def __init__(self, model: str) -> None:
        self._now = 0
        self.issued: list[str] = []
        """Every GUID that there was, in order; the last is the one to go on with."""
        rules = GuidRules(old_guid=MODELS[model])
        self._life = GuidLife(rules, lambda: self._now, self._mint)
        self._life.sign_in()
        self.wait(AGE)

    def wait(self, milliseconds: int) -> None:
        """Let time pass."""
        self._now += milliseconds

    def exchange(self) -> None:
        """Replace the GUID, as an answer did that never arrived."""
        self._life.exchange()

    def change_with_the_next_answer(self) -> None:
        """Be due for a change of the GUID, which `Set-GUID` tells."""
        self._life.make_due()

    def answer(self, operation: str, guid: str) -> dict[str, str]:
        """Return the reply to `updateGuid`, or to any other request."""
        self.wait(20)
        match self._life.admit(guid):
            case Verdict.ADMITTED:
                renewed = self._life.exchange() if operation == "updateGuid" else self._life.renew_if_due()
                return {"guid": renewed} if renewed else {}
            case Verdict.NOT_SIGNED_IN:
                return {"retcode": "100-006"}
            case Verdict.NO_RIGHT:
                return {"retcode": "000-003"}

    def accepts(self, guid: str) -> bool:
        """Return whether this GUID still speaks for the agent."""
        return self._life.admit(guid) is Verdict.ADMITTED

    def _mint(self) -> str:
        self.issued.append(f"0A1B2C3D-0000-4000-8000-{len(self.issued) + 1:012d}.AgentGateway0")
        return self.issued[-1]
