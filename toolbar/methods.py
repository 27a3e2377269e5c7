"""What the gateway's own log calls that which is asked of it, for IT to search there (cc-gateway.md 1, 4, 5).

Where no page names it, it is the word of the address, as in `saybusy`.
"""

from __future__ import annotations

from toolbar.errors import SignedOut
from toolbar.model import TokenRequest
from toolbar.shift.presence import Order
from toolbar.steps import Action, Step

POLL = "getAgentEvent"
"""By its answers the gateway tells all that nobody asked for."""

ORDERS = {
    Order.SAY_FREE: "sayFree",
    Order.SAY_BUSY: "saybusy",
    Order.CANCEL_BUSY: "cancelbusy",
    Order.WORK: "sayWork",
    Order.CANCEL_WORK: "cancelwork",
    Order.REST: "rest",
    Order.CANCEL_REST: "cancelrest",
}

_ALWAYS = {
    Action.REFRESH: "updateGuid",
    Action.VRC: "vrcToken",
    Action.TEST: "getAgentStatus",
    Action.SIGN_IN: "login",
}


def token(request: TokenRequest) -> str:
    """Return the method by which a vrcToken is asked for."""
    return "vrcToken" if request is TokenRequest.VRCTOKEN else str(request)


def sign_in(*, forced: bool) -> str:
    """Return the method of a sign-in."""
    return "forceLogin" if forced else "login"


def sign_out(*, forced: bool) -> str:
    """Return the method of a sign-out."""
    return "forceLogout" if forced else "logout"


def record(*, wanted: bool) -> str:
    """Return the method by which a recording of the screen begins or ends."""
    return "startRecordScreen" if wanted else "stopRecordScreen"


def of_step(step: Step) -> str:
    """Return the method that *step* was done by, or "" where the gateway was not asked."""
    if step.event or isinstance(step.error, SignedOut):
        return POLL
    return step.asked or _ALWAYS.get(step.action, "")
