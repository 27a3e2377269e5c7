"""The addresses of the gateway, as a table."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

BASE = "/agentgateway/resource/"  # [D] cc-gateway.md 1


@dataclass(frozen=True, slots=True)
class Route:
    """One interface: method, address, and how it differs from the rest."""

    method: str
    template: str
    name: str
    signs_in: bool = False  # no GUID needed (cc-gateway.md 1)
    carries_guid: bool = False  # may answer with Set-GUID (2.1, D/1409)
    flow_controlled: bool = False  # (1)


@dataclass(frozen=True, slots=True)
class Found:
    """A route and the values that its address was called with."""

    route: Route
    values: Mapping[str, str]


ROUTES = (
    Route("PUT", "onlineagent/{id}", "login", signs_in=True),  # [D] 4.1
    Route("PUT", "onlineagent/{id}/forcelogin", "forcelogin", signs_in=True),  # [D] 4.1
    Route("DELETE", "onlineagent/{id}/logout", "logout"),  # [D] 4.2
    Route("DELETE", "onlineagent/{id}/forcelogout", "forcelogout"),  # [D] 4.2
    Route("PUT", "onlineagent/{id}/updateGuid", "updateGuid", flow_controlled=True),  # [D] 2.3
    Route("POST", "onlineagent/{id}/vrctoken", "vrctoken"),  # [D] 4.5
    Route("GET", "agentevent/{id}", "agentevent", carries_guid=True),  # [D] 3.1
    Route("POST", "onlineagent/{id}/handshake", "handshake", carries_guid=True),  # [D] 3.3
    Route("PUT", "onlineagent/{id}/heartbeat", "heartbeat", carries_guid=True),  # [C] 3.3
    Route("GET", "onlineagent/{id}/agentstatus", "agentstatus", flow_controlled=True),  # [D] 4.5
    Route("POST", "onlineagent/{id}/resetskill/{flag}", "resetskill"),  # [D] 4.3
    Route("POST", "onlineagent/{id}/saybusy", "saybusy"),  # [D] 4.4, also the following
    Route("POST", "onlineagent/{id}/cancelbusy", "cancelbusy"),
    Route("POST", "onlineagent/{id}/sayfree", "sayfree"),
    Route("POST", "onlineagent/{id}/rest/{seconds}/{cause}", "rest"),
    Route("POST", "onlineagent/{id}/cancelrest", "cancelrest"),
    Route("POST", "onlineagent/{id}/work", "work"),
    Route("POST", "onlineagent/{id}/cancelwork", "cancelwork"),
    Route("PUT", "recordplay/{id}/startrecordscreen", "startrecordscreen"),  # [D] 5.1
    Route("DELETE", "recordplay/{id}/stoprecordscreen", "stoprecordscreen"),  # [D] 5.1
    Route("GET", "recordplay/{id}/getconnecttoken", "getconnecttoken"),  # [C] 4.5
)

_SHAPES = {"id": r"[1-9][0-9]{0,8}", "seconds": r"[0-9]{1,6}", "cause": r"[0-9]{1,4}", "flag": r"[^/]+"}


def find(method: str, path: str) -> Found | None:
    """Return the route of a request, None when there is none."""
    for route, pattern in _PATTERNS:
        match = pattern.fullmatch(path)
        if match and route.method == method:
            return Found(route, match.groupdict())
    return None


def _pattern(template: str) -> re.Pattern[str]:
    fill = re.sub(r"\{(\w+)\}", lambda name: f"(?P<{name[1]}>{_SHAPES[name[1]]})", template)
    return re.compile(re.escape(BASE) + fill)


_PATTERNS = tuple((route, _pattern(route.template)) for route in ROUTES)
