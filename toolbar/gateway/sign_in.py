"""How an agent is signed in, without any I/O: the form becomes a request, the answer a session.

Facts: cc-gateway.md 4.1, 2.1 (`Set-GUID`), contradiction 2 (`Guid`). The password is in the request and
nowhere else: neither here nor in what is returned.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from toolbar.errors import OutcomeUnknown, Refused
from toolbar.gateway.protocol import ROOT, Request, common_headers
from toolbar.gateway.reply import Response, all_guids, header_guids, result_of, usable_guid
from toolbar.model import Renewal, Session
from toolbar.secret import Secret

BUSY, IDLE = 3, 4
"""What an agent can begin with (cc-gateway.md 4.1)."""

PHONE_AGENT = 4
"""A computer and a phone, as most have; documented as the default."""

LICENCES = "number of login agents has exceeded"
"""What a gateway was seen to say, under whatever code, where all of the site's licences are in use."""


@dataclass(frozen=True, slots=True)
class Form:
    """Who wants to sign in where. It lives as long as one press of the button."""

    gateway: str
    agent_id: str
    password: Secret = field(repr=False)
    phone: str
    forced: bool = False
    """End the session that somebody has under this ID, and a call with it."""
    begin_busy: bool = False


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A session that has begun."""

    renewal: Renewal
    at: float = 0.0
    """When, by the gateway's clock, in seconds since the epoch; 0 where it does not say."""
    must_change_password: bool = False
    days_left: int | None = None
    """Days after which the password ends; None: never, or not said."""


def sign_in(form: Form) -> Request:
    """Ask for a session. The request holds the password: it is sent, and then forgotten."""
    body = {
        "password": form.password.reveal(),
        "phonenum": form.phone,
        "agenttype": PHONE_AGENT,
        "status": BUSY if form.begin_busy else IDLE,
    }
    path = f"{ROOT}/onlineagent/{form.agent_id}" + ("/forcelogin" if form.forced else "")
    return Request("PUT", path, common_headers(), json.dumps(body).encode())


def signed_in(form: Form, response: Response) -> SignedIn:
    """Return the session that *response* gave to whom *form* names. Raises OutcomeUnknown or Refused."""
    try:
        result = result_of(response, may_have_acted=True)
    except Refused as error:
        if LICENCES not in error.message.lower():
            raise
        raise Refused("AUT-712", retcode=error.retcode, message=error.message, found=error.found) from None
    guids = header_guids(response.headers) or _plain_guids(response)
    if not guids:
        raise OutcomeUnknown("AUT-711", "signed in without a GUID", found=all_guids(response))
    session = Session(form.gateway, form.agent_id, guids[0])
    return SignedIn(
        Renewal(session, guids[1:]),
        at=_number(result.get("loginTime")) / 1000,
        must_change_password=str(result.get("isForceChange")).lower() == "true",
        days_left=_days(result.get("timeRemaining")),
    )


def _plain_guids(response: Response) -> tuple[Secret, ...]:
    """Return the GUID in a header `Guid`, which some gateways are said to use instead."""
    found = (usable_guid(value) for name, value in response.headers if name.lower() == "guid")
    return tuple(guid for guid in found if guid is not None)[:1]


def _days(value: Any) -> int | None:
    return None if value is None or str(value).strip() == "" else int(_number(value))


def _number(value: Any) -> float:
    text = str(value).strip()
    return float(text) if text.isascii() and text.isdecimal() and len(text) < 15 else 0.0
