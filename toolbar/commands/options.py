"""`agent-toolbar settings set`: an option for each setting, and what the given ones change."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from toolbar.model import ProxyMode, ProxySettings, ScreenRecording, SessionMode, Settings
from toolbar.reading import (
    parse_agent_id,
    parse_file,
    parse_gateway,
    parse_phone,
    parse_pin,
    parse_port,
    parse_proxy,
    parse_socket,
    refuse_two_recorders,
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Give the parser an option for each setting."""
    add = parser.add_argument
    add("--gateway", metavar="URL", help="as in https://gw.example:8043; only https")
    add("--agent-id", metavar="N", help="101 to 999999")
    trust = parser.add_mutually_exclusive_group().add_argument
    trust("--ca-file", metavar="FILE", help="PEM file of your CA; '' for what this computer trusts")
    renew = "renew the session unasked every 45 s; not known: whether the workbench's GUID survives it"
    trust("--pin", metavar="SHA256", help="trust this one certificate instead; '' for none")
    add("--backup", metavar="URL", help="second address of the same gateway; '' for none")
    add("--proxy", metavar="none|system|URL", help="the way out of this network, as in http://proxy:3128")
    add("--proxy-user", metavar="NAME", help="for its password: settings proxy-password")
    add("--no-proxy", metavar="LIST", help="reached without it, as in '10.0.0.0/8 .corp.example <local>'")
    add("--mode", choices=tuple(SessionMode), help="whose session: another client's, or the toolbar's own")
    add("--phone", metavar="N", help="the agent's phone number, for signing in here; '' for none")
    record = "in the mode own: none, a button, or by itself; for gateways of a private deployment only"
    add("--record", choices=tuple(ScreenRecording), help=record)
    add("--renew", action=argparse.BooleanOptionalAction, help=renew)
    add("--vrc-program", metavar="FILE", help="absolute path of the VRC component; '' for none")
    add("--vrc-socket", metavar="PATH", help="of a component that runs already; auto: the agreed one")
    add("--vrc-arg", metavar="ARG", action="append", help="argument of it; repeat; write --vrc-arg=--opt")
    add("--vrc-keep-running", action=argparse.BooleanOptionalAction, help="it records while the toolbar runs")
    add("--vrc-servers", metavar="LIST", help="VRP servers, as in '192.0.2.10(7000)'")
    unasked = "fetch it a token unasked after the session was renewed, or it came back; off by default"
    add("--vrc-auto-initialize", action=argparse.BooleanOptionalAction, help=unasked)
    add("--vrc-local-address", metavar="IP", help="default: the address that faces the gateway")
    add("--vrc-local-port", metavar="N", help="default: 6600")


def changed(old: Settings, options: argparse.Namespace) -> Settings:
    """Return *old* with what was given on the command line; raises SettingsError."""
    given = {name: value for name, value in vars(options).items() if value is not None}
    vrc = old.vrc
    refuse_two_recorders(options.vrc_program or "", options.vrc_socket or "")
    if "vrc_program" in given:
        program = parse_file(options.vrc_program, "vrc_program") if options.vrc_program else ""
        vrc = replace(vrc, program=program, arguments=(), socket="" if program else vrc.socket)
    if "vrc_socket" in given:
        socket = parse_socket(options.vrc_socket)
        vrc = replace(vrc, socket=socket, program="" if socket else vrc.program)
    vrc = replace(
        vrc,
        arguments=tuple(given.get("vrc_arg", vrc.arguments)),
        keep_running=given.get("vrc_keep_running", vrc.keep_running),
        entry_list=given.get("vrc_servers", vrc.entry_list),
        local_address=given.get("vrc_local_address", vrc.local_address),
        local_port=parse_port(options.vrc_local_port) if "vrc_local_port" in given else vrc.local_port,
        auto_initialize=given.get("vrc_auto_initialize", vrc.auto_initialize),
    )
    new = replace(
        old,
        gateway=parse_gateway(given.get("gateway", old.gateway)),
        agent_id=parse_agent_id(given.get("agent_id", old.agent_id)),
        renew=given.get("renew", old.renew),
        mode=SessionMode(given.get("mode", old.mode)),
        phone=parse_phone(phone) if (phone := given.get("phone", old.phone)) else "",
        record=ScreenRecording(given.get("record", old.record)),
        vrc=vrc,
    )
    if "ca_file" in given:
        new = replace(new, ca_file=parse_file(options.ca_file, "ca_file") if options.ca_file else "", pin="")
    if "pin" in given:
        pin = parse_pin(options.pin) if options.pin else ""
        new = replace(new, pin=pin, ca_file="" if pin else new.ca_file)
    if "backup" in given:
        new = replace(new, backup=parse_gateway(options.backup, "backup") if options.backup else "")
    return replace(new, proxy=_changed_proxy(old.proxy, given))


def _changed_proxy(old: ProxySettings, given: Mapping[str, Any]) -> ProxySettings:
    proxy = replace(
        old,
        user=given.get("proxy_user", old.user),
        exceptions=given.get("no_proxy", old.exceptions),
    )
    match given.get("proxy"):
        case None:
            return proxy
        case "none":
            return replace(proxy, mode=ProxyMode.DIRECT)
        case "system":
            return replace(proxy, mode=ProxyMode.SYSTEM)
        case address:
            return replace(proxy, mode=ProxyMode.MANUAL, address=parse_proxy(address))
