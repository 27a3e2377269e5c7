"""Signing agents in: which of them, by which way, and what keeps them out.

The order of the checks, and so which retcode comes when several would fit, is assumed [I].
"""

from collections.abc import Mapping

from . import replies, sign_in
from .clock import Clock
from .replies import Answer
from .rules import GatewayRules
from .seat import Seat
from .sign_in import Kind, SignIn
from .switch_over import SwitchOver

_BY_ACCOUNT = {
    "100-004": "100-062",
    "110-016": "100-061",
    "100-001": "100-060",
    "100-011": "100-060",
}  # [C 7.1]


class Reception:
    """Where every session begins."""

    def __init__(
        self, seats: Mapping[str, Seat], rules: GatewayRules, clock: Clock, switch: SwitchOver
    ) -> None:
        self._seats, self._rules, self._clock, self._switch = seats, rules, clock, switch

    async def sign_in(self, way: str, agent_id: str | None, body: bytes) -> Answer:
        """Sign in [D 4.1]; without an agent ID the account is taken for one [C, I 4.1]."""
        kind = sign_in.KINDS[way]
        wanted = sign_in.read(body, kind)
        if isinstance(wanted, SignIn):
            seat = self._seats.get(wanted.account if agent_id is None else agent_id)
            code = self._refusal(seat, wanted, kind)
            if seat is not None and code == "0":
                return await self._welcome(seat, wanted)
        else:
            code = wanted
        return replies.failure(_BY_ACCOUNT.get(code, code) if agent_id is None else code)

    def _refusal(self, seat: Seat | None, wanted: SignIn, kind: Kind) -> str:
        whitelist, push = self._rules.push_whitelist, wanted.push
        if push is not None and push.service_token and whitelist and push.uri not in whitelist:
            return "100-011"
        if seat is None:
            return "100-004"
        if seat.signing_in:
            return "100-021"
        code = seat.account.check(wanted, kind)
        if code != "0":
            return code
        if any(self._has_phone(other, wanted.phone) for other in self._seats.values() if other is not seat):
            return "100-013"
        if seat.life.guid is not None and not kind.force:
            return "100-002"
        if seat.life.guid is not None and not seat.account.rules.can_be_forced:
            return "100-015"
        return "0"

    async def _welcome(self, seat: Seat, wanted: SignIn) -> Answer:
        if self._rules.sign_in_ms:
            seat.signing_in = True
            try:
                await self._clock.sleep(self._rules.sign_in_ms)
            finally:
                seat.signing_in = False
        guid = seat.sign_in(wanted)
        self._switch.forget(seat.agent_id)
        # Guid: for C6 (8.1).
        return replies.success(seat.login_result(), "").with_guid(guid).with_header("Guid", guid)

    @staticmethod
    def _has_phone(seat: Seat, phone: str) -> bool:
        return bool(phone) and seat.life.guid is not None and seat.phone.number == phone
