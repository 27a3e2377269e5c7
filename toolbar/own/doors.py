"""The two doors of a session that we own: in, and out; what an answer leaves open is looked at here."""

from __future__ import annotations

import asyncio
import logging

from toolbar.errors import DENIED, OutcomeUnknown, Refused
from toolbar.gateway import questions
from toolbar.gateway.patience import PatientGateway
from toolbar.gateway.sign_in import Form, SignedIn
from toolbar.gateway.withdrawal import Withdrawal
from toolbar.model import Renewal, Session
from toolbar.own.pulse import Pulse

LOOKS = (0.0, 0.5, 1.5)
"""Seconds before each look whether the gateway, which said yes, has signed the agent out."""

_ALREADY_OUT = frozenset({"100-006", "100-008"})

log = logging.getLogger(__name__)


async def enter(gateway: PatientGateway, form: Form, withdrawal: Withdrawal | None = None) -> SignedIn:
    """Sign in. Raises GatewayError.

    An answer of which nothing is whole but the GUID has signed the agent in all the same: it is gone on with.
    """
    try:
        return await gateway.sign_in(form, withdrawal)
    except OutcomeUnknown as error:
        if not error.found:
            raise
        log.warning("signed in by an answer of which only the GUID is whole: %s", error)
        return SignedIn(Renewal(Session(form.gateway, form.agent_id, error.found[0]), error.found[1:]))


async def leave(pulse: Pulse, *, forced: bool) -> None:
    """Sign out, and see that it has come true. Raises GatewayError where the agent is still signed in."""
    out = questions.sign_out(forced=forced)
    try:
        try:
            await pulse.ask(out, at_once=True)
        except Refused as error:
            if error.retcode != DENIED:
                raise
            await pulse.ask(out)  # a poll had changed the GUID at that very moment, perhaps
    except Refused as error:
        if error.retcode not in _ALREADY_OUT:
            raise
        return
    for pause in LOOKS:
        await asyncio.sleep(pause)
        try:
            await pulse.ask(questions.agent_status(), at_once=True)
        except Refused as error:
            if error.session_ended or error.retcode in _ALREADY_OUT:
                return
            raise
    raise Refused("AUT-713", message="a yes, and the agent is signed in")
