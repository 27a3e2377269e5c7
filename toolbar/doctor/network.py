"""The stages on the network, from the proxy to an answer of the gateway; none presents a GUID."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from ipaddress import ip_address

from toolbar.diagnosis import Finding, Note, Stage, Verdict
from toolbar.errors import ToolbarError
from toolbar.gateway.handshake import greet, look_up, reach
from toolbar.gateway.held import Connect
from toolbar.gateway.route import Route

MUCH = 30.0
"""Seconds by which two clocks may differ: less is not worth a word, more lets certificates fail one day."""


async def proxy(route: Route, limit: float) -> Finding:
    """Have the proxy open a way to the gateway. Raises NotSent."""
    if route.proxy is None:
        return Finding(Stage.PROXY, Verdict.NOT_APPLICABLE, note=Note.NO_PROXY)
    await reach(route, limit)
    return Finding(Stage.PROXY, Verdict.OK, facts={"proxy": route.proxy.address.partition("://")[2]})


async def dns(route: Route, limit: float) -> Finding:
    """Look the gateway's name up. Raises NotSent."""
    if route.proxy is not None:
        return Finding(Stage.DNS, Verdict.NOT_APPLICABLE, note=Note.BY_PROXY)
    if _is_address(route.host):
        return Finding(Stage.DNS, Verdict.NOT_APPLICABLE, note=Note.BY_ADDRESS)
    found = await look_up(route, limit)
    return Finding(Stage.DNS, Verdict.OK, facts={"host": route.host, "addresses": ", ".join(found[:3])})


async def tcp(route: Route, limit: float) -> Finding:
    """Open a connection and close it. Raises NotSent."""
    if route.proxy is not None:
        return Finding(Stage.TCP, Verdict.NOT_APPLICABLE, note=Note.BY_PROXY)
    await reach(route, limit)
    return Finding(Stage.TCP, Verdict.OK, facts={"port": str(route.port)})


async def tls(route: Route, limit: float) -> Finding:
    """Do a handshake as a request would. Raises NotSent or SettingsError."""
    certificate = await greet(route, limit)
    facts = {"pinned": "yes"} if route.pin else {}
    if certificate is not None:
        days = (certificate.not_after - datetime.now(UTC)).days
        facts |= {"issuer": certificate.issuer, "days": str(days)}
    return Finding(Stage.TLS, Verdict.OK, facts=facts)


async def http(route: Route, agent_id: str, connect: Connect, limit: float) -> tuple[Finding, float | None]:
    """Ask the gateway something harmless; return how far its clock is ahead, too, even where it failed."""
    gateway = await connect(route)
    try:
        await gateway.probe(agent_id, limit)
    except ToolbarError as error:
        return Finding(Stage.HTTP, Verdict.FAILED, error=error), gateway.clock_ahead
    finally:
        await gateway.aclose()
    return Finding(Stage.HTTP, Verdict.OK), gateway.clock_ahead


async def backup(route: Route, agent_id: str, connect: Connect, limit: float) -> Finding:
    """Ask the second address the same, all at once. Raises GatewayError or SettingsError."""
    gateway = await connect(route)
    try:
        await gateway.probe(agent_id, limit)
    finally:
        await gateway.aclose()
    return Finding(Stage.BACKUP, Verdict.OK, facts={"host": route.host, "port": str(route.port)})


def clock(ahead: float | None) -> Finding:
    """Judge by how much the gateway's clock is ahead of this computer's, as it told. Raises ToolbarError."""
    if ahead is None:
        return Finding(Stage.CLOCK, Verdict.SKIPPED, note=Note.NO_CLOCK)
    if abs(ahead) <= MUCH:
        return Finding(Stage.CLOCK, Verdict.OK, facts={"seconds": f"{abs(ahead):.0f}"})
    difference = str(timedelta(seconds=round(abs(ahead))))
    if ahead > 0:
        raise ToolbarError("CLK-801", f"gateway {ahead:+.0f} s", difference=difference)
    raise ToolbarError("CLK-802", f"gateway {ahead:+.0f} s", difference=difference)


def _is_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True
