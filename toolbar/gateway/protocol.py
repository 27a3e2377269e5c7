"""What is said to the gateway, without any I/O: requests are built and answers understood here.

Facts: cc-gateway.md sections 1, 2.3 and 4.5; page ids 0358/1225 (updateGuid), 0364 (vrctoken), 0355
(agentstatus). `getconnecttoken` is in published clients only (vrc.md 1.0).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from toolbar.errors import OutcomeUnknown, Refused
from toolbar.gateway.reply import Response, all_guids, header_guids, result_of, usable_guid
from toolbar.model import Renewal, Session, TokenRequest, VrcToken
from toolbar.secret import Secret

ROOT = "/agentgateway/resource"

NOBODY = "100"
"""No agent's: their IDs begin at 101 (cc-gateway.md 1)."""

MAX_TOKEN = 8192
"""Our own limit; no length is documented (vrc.md D4)."""


@dataclass(frozen=True, slots=True)
class Request:
    """What to send; headers and body may hold a GUID or a password, so neither has a repr."""

    method: str
    path: str
    headers: tuple[tuple[str, str], ...] = field(repr=False)
    body: bytes = field(default=b"", repr=False)
    hold: float = 0.0
    """Seconds for which the gateway may keep its answer, beside those that every request gets."""


def update_guid(session: Session) -> Request:
    """Ask for a new GUID in exchange for the one that we have."""
    return with_guid("PUT", session, "updateGuid")


def updated(session: Session, response: Response) -> Renewal:
    """Return the session with the GUID that *response* gave it.

    The body decides; a header that says something else is kept as an alternative (reliability.md F64).

    Raises Refused, or OutcomeUnknown with whatever GUIDs were found.
    """
    result = result_of(response, may_have_acted=True)
    guid = usable_guid(result.get("guid"))
    if guid is None:
        raise OutcomeUnknown("MAL-170", "retcode 0 without a usable GUID", found=all_guids(response))
    others = tuple(other for other in header_guids(response.headers) if other != guid)
    return Renewal(replace(session, guid=guid), others)


def vrc_token(session: Session, request: TokenRequest = TokenRequest.VRCTOKEN) -> Request:
    """Ask for a temporary password for the VRC component; as *request* says."""
    if request is TokenRequest.GETCONNECTTOKEN:
        return with_guid("GET", session, "getconnecttoken", "recordplay")
    return with_guid("POST", session, "vrctoken")


def issued_token(response: Response, request: TokenRequest = TokenRequest.VRCTOKEN) -> VrcToken:
    """Return the token in *response* to *request*, or raise Refused or OutcomeUnknown."""
    name = "token" if request is TokenRequest.GETCONNECTTOKEN else "vrcToken"
    value = result_of(response, may_have_acted=False).get(name)
    if not isinstance(value, str) or not 0 < len(value) <= MAX_TOKEN or not value.isprintable():
        raise OutcomeUnknown(
            "VRC-605", f"retcode 0 without a usable {name}", found=header_guids(response.headers)
        )
    return VrcToken(Secret(value))


def probe(agent_id: str) -> Request:
    """Ask for the agent's state without saying who asks: harmless, and only a gateway knows the answer.

    Who does not know his agent ID yet asks for nobody's.
    """
    return Request("GET", f"{ROOT}/onlineagent/{agent_id or NOBODY}/agentstatus", common_headers())


def answered_probe(response: Response) -> None:
    """Return if *response* is an agent gateway's, whatever it answered; raise OutcomeUnknown or Refused.

    That a call without a GUID is answered with a retcode at all is assumed (cc-gateway.md 10).
    """
    try:
        result_of(response, may_have_acted=False)
    except Refused as refused:
        if not refused.retcode:
            raise


def renewed(session: Session, response: Response) -> Renewal | None:
    """Return the session to go on with where a `Set-GUID` header says so: any answer may have one.

    Two headers that disagree leave the session as it is, with both as alternatives.
    """
    guids = tuple(guid for guid in header_guids(response.headers) if guid != session.guid)
    if not guids:
        return None
    if len(guids) == 1:
        return Renewal(replace(session, guid=guids[0]))
    return Renewal(session, guids)


def public(path: str) -> Request:
    """Ask for what anybody may read; nothing of a session is said."""
    return Request("GET", path, (("Accept", "application/json"),))


def with_guid(method: str, session: Session, operation: str, resource: str = "onlineagent") -> Request:
    """Ask for *operation* in the name of *session*; an empty one is the resource itself."""
    path = f"{ROOT}/{resource}/{session.agent_id}/{operation}".rstrip("/")
    return Request(method, path, (*common_headers(), ("Guid", session.guid.reveal())))


def common_headers() -> tuple[tuple[str, str], ...]:
    """Return what every request says of itself."""
    return (
        ("Content-Type", "application/json; charset=UTF-8"),  # mandatory even without a body (section 1)
        ("Accept", "application/json"),
        ("Accept-Encoding", "identity"),  # a compressed answer could be a bomb
    )
