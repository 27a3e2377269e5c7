"""Disaster recovery: the gateway is being switched over to another site, and what is left afterwards.

That there is such a thing, and the meanings of 000-004 and 105-001 to 105-007, is documented [D 7.1]; what
happens when is assumed [I]: during the switch every request gets a code; afterwards sessions go on, with
GUIDs of another node, or each agent who was signed in gets a 105 code until a new sign-in.
"""

from .clock import Clock

DURING = ("000-004", "105-002", "105-004")
AFTERWARDS = ("kept", "105-001", "105-003", "105-005", "105-006", "105-007")


class SwitchOver:
    """The state of the switch."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._until = 0
        self._code = DURING[0]
        self._lost: dict[str, str] = {}
        self.node = 0

    @property
    def refusal(self) -> str | None:
        """The retcode of every request while it lasts."""
        return self._code if self._clock() < self._until else None

    def begin(self, milliseconds: int, code: str, afterwards: str, signed_in: list[str]) -> None:
        """Switch over; ValueError for codes that do not belong to it."""
        if code not in DURING or afterwards not in AFTERWARDS:
            raise ValueError(f"during: {', '.join(DURING)}; then: {', '.join(AFTERWARDS)}")
        self._until, self._code = self._clock() + milliseconds, code
        self.node += 1
        if afterwards != "kept":
            self._lost = dict.fromkeys(signed_in, afterwards)

    def lost(self, agent_id: str) -> str | None:
        """Return what an agent is told whose session was not carried over."""
        return self._lost.get(agent_id)

    def forget(self, agent_id: str) -> None:
        """Let it be past: the agent has signed in anew."""
        self._lost.pop(agent_id, None)
