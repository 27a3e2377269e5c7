"""The addresses of the gateway as a table: what is served, from which page, and how well it is known.

Sources as in `cc-gateway.md` 0: a page id for what is documented, C1 to C10 for what published clients do.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

BASE = "/agentgateway/resource/"  # [D] cc-gateway.md 1


@dataclass(frozen=True, slots=True)
class Route:
    """One interface: method, address, source, and how it differs from the rest."""

    method: str
    template: str
    name: str
    source: str
    unsure: str = ""  # what of it is assumed
    signs_in: bool = False  # no GUID needed (cc-gateway.md 1)
    carries_guid: bool = False  # may answer with Set-GUID (2.1, D/1409)
    flow_controlled: bool = False  # (1)

    @property
    def known(self) -> str:
        """How well; brackets mark a page that the documents name and the fact sheet has not seen."""
        if self.source.startswith("C"):
            return "seen in published clients"
        return "documented, page not seen" if "(" in self.source else "documented"


@dataclass(frozen=True, slots=True)
class Found:
    """A route and the values that its address was called with."""

    route: Route
    values: Mapping[str, str]


def _agent(method: str, template: str, source: str, unsure: str = "") -> Route:
    name = template.partition("/")[0]
    return Route(method, f"onlineagent/{{id}}/{template}", name, source, unsure)


def _entry(template: str, name: str, source: str, unsure: str) -> Route:
    return Route("PUT", f"onlineagent/{template}", name, source, unsure, signs_in=True)


def _query(method: str, template: str, source: str, unsure: str) -> Route:
    return replace(_agent(method, template, source, unsure), flow_controlled=True)


def _beat(method: str, template: str, name: str, source: str, unsure: str = "") -> Route:
    return Route(method, template, name, source, unsure, carries_guid=True)


_CODES = "which retcode says what"
_LATER = "in a call it waits for the end"

ROUTES = (
    _entry("{id}", "login", "A/1202", _CODES),
    _entry("{id}/forcelogin", "forcelogin", "A/1203", f"{_CODES}; 000-003 for the other client"),
    _entry("{id}/loginex", "loginex", "A/0357", _CODES),
    _entry("{id}/forceloginex", "forceloginex", "C7", "all but the address"),
    _entry("loginbyaccount", "loginbyaccount", "C3", "the account is the agent ID"),
    _agent("DELETE", "logout", "A/1219", "100-010 in a call"),
    _agent("DELETE", "forcelogout", "A/0353"),
    _agent("DELETE", "forcelogoutwithreason/{reason}", "A/0354", "100-005"),
    Route("POST", "qualitycontrol/{id}/forcelogout/{other}", "inspect", "A/0441", "retcodes; everybody may"),
    _query("PUT", "updateGuid", "A/0358", "what becomes of the old GUID"),
    _agent("POST", "vrctoken", "A/0364", "form and life of the token"),
    Route("GET", "recordplay/{id}/getconnecttoken", "getconnecttoken", "C2"),
    _beat("GET", "agentevent/{id}", "agentevent", "A/1274", "two polls at once"),
    Route("GET", "agentevent/allagentevent", "allagentevent", "C9", "when it is 000-003"),
    Route("POST", "agentevent/reportagentsisalive", "reportagentsisalive", "C7", "all but the address"),
    _beat("POST", "onlineagent/{id}/handshake", "handshake", "Z/1204", "which characters are special"),
    _beat("PUT", "onlineagent/{id}/heartbeat", "heartbeat", "C1, C3, C8"),
    _query("GET", "agentstatus", "A/0355", "an object, not an array"),
    _query("POST", "syncagentinfo", "A/0359", "types; values outside of a call"),
    _query("GET", "agentskills", "A/(1206)", "which skills there are"),
    _query("GET", "agentskillsbyworkno/{other}", "A/(1207)", "as agentskills"),
    _agent("POST", "logininfo", "A/0360", "form of phonetoken"),
    _agent("POST", "resetskill/{flag}", "A/1209", "unknown skills are passed over"),
    _agent("POST", "autoanswer/{flag}", "A/1208"),
    _agent("POST", "autoenteridle/{flag}", "A/0351", "000-002"),
    _agent("POST", "saybusy", "A/1211", _LATER),
    _agent("POST", "cancelbusy", "A/1212", "100-009 when not busy"),
    _agent("POST", "sayfree", "A/1210", "its event"),
    _agent("POST", "rest/{seconds}/{cause}", "A/1213", f"{_LATER}; approval"),
    _agent("POST", "cancelrest", "A/(1214)", "100-009 when not at rest"),
    _agent("POST", "work", "A/1215", _LATER),
    _agent("POST", "cancelwork", "A/1216", "100-009 when not in it"),
    _agent("POST", "setcustomstate", "A/0361", "retcodes"),
    _agent("GET", "querycustomstate", "A/0362", "65535 when unset"),
    _agent("POST", "cancelsetcustomstate", "A/0363", "retcodes"),
    Route("PUT", "recordplay/{id}/startrecordscreen", "startrecordscreen", "A/0400", "content; failures"),
    Route("DELETE", "recordplay/{id}/stoprecordscreen", "stoprecordscreen", "A/(0401)", "content; 100-007"),
    Route("PUT", "voicecall/{id}/answer", "answer", "Z/1234"),
    Route("DELETE", "voicecall/{id}/release", "release", "Z/1247"),
    Route("DELETE", "voicecall/{id}", "release", "C7", "as release"),
    Route("PUT", "voicecall/{id}/callout", "callout", "Z/1232", "the other one answers at once"),
    Route("PUT", "voicecall/{id}/previewCallout", "previewcallout", "Z/0367", "any number may be called"),
    Route("PUT", "voicecall/{id}/previewcallout", "previewcallout", "C7", "as previewCallout"),
)

_SHAPES = {
    "id": r"[1-9][0-9]{0,8}",
    "other": r"[1-9][0-9]{0,8}",
    "seconds": r"[0-9]{1,6}",
    "cause": r"[0-9]{1,4}",
    "reason": r"[0-9]{1,4}",
    "flag": r"[^/]+",
}


def find(method: str, path: str) -> Found | None:
    """Return the route of a request, None when there is none."""
    for route, pattern in _PATTERNS.get(method, ()):
        match = pattern.fullmatch(path)
        if match:
            return Found(route, match.groupdict())
    return None


def as_table(routes: Iterable[Route] = ROUTES) -> str:
    """Write it down for people."""
    lines = ["| Interface | Known as | Source | Assumed of it |", "|---|---|---|---|"]
    lines += [
        f"| `{route.method} {route.template}` | {route.known} | {route.source} | {route.unsure} |"
        for route in routes
    ]
    return "\n".join(lines) + "\n"


def _pattern(template: str) -> re.Pattern[str]:
    fill = re.sub(r"\{(\w+)\}", lambda name: f"(?P<{name[1]}>{_SHAPES[name[1]]})", template)
    return re.compile(re.escape(BASE) + fill)


_PATTERNS = {
    method: [(route, _pattern(route.template)) for route in ROUTES if route.method == method]
    for method in ("GET", "PUT", "POST", "DELETE")
}
