"""The command line: `agent-toolbar`, alone for the window, with a command for everything else."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from toolbar import PROGRAM_NAME, __version__, plain_imports
from toolbar.computer import itself

if TYPE_CHECKING:
    import argparse

# They change whom TLS trusts, or write its keys to a file: not for a program that holds a session.
_UNWANTED = ("SSLKEYLOGFILE", "SSL_CERT_FILE", "SSL_CERT_DIR")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code (design: 0 done … 6 VRC)."""
    itself.start()
    for name in _UNWANTED:
        os.environ.pop(name, None)
    arguments = sys.argv[1:] if arguments is None else arguments
    if not arguments:  # as desktops start it: the window does not wait for what reads arguments
        return _window("default", "INFO")
    options = make_parser(simulating="simulate" in arguments).parse_args(arguments)
    command = options.command
    if command == "simulate":
        return _simulate(options)
    if command == "demo":
        from toolbar.rehearsal.demo import run_demo

        return run_demo(options.walkthrough)
    if command == "self-test":
        from toolbar.commands.self_test import self_test

        return self_test(options)
    if command == "system-proxy":
        from toolbar import system_proxy

        return system_proxy.tell(options.origin)
    if command is None:
        return _window(options.profile, options.log_level)
    from toolbar import logs
    from toolbar.computer import dumps, places

    dumps.forbid()
    logs.start(places.log_folder(), options.log_level)
    if command == "doctor":
        from toolbar.commands.doctor import doctor

        return doctor(options.profile, as_json=options.json)
    if command == "support":
        from toolbar.commands.support import support

        return support(options)
    if command == "vrc-conformance":
        from toolbar.commands.conformance import check_component

        return check_component(options)
    return _command(options)


def _window(profile: str, log_level: str) -> int:
    gc.disable()  # what is loaded for the first picture stays: to look for garbage in it takes 6 ms
    plain_imports.begin()
    try:
        from toolbar.opening import run_window

        return run_window(profile, log_level)
    finally:
        gc.enable()


def _command(options: argparse.Namespace) -> int:
    from toolbar.commands import actions, settings
    from toolbar.commands import options as setting_options
    from toolbar.commands.report import Report
    from toolbar.errors import ToolbarError

    profile: str = options.profile
    try:
        match options.command, options.__dict__.get("what"):
            case "refresh", _:
                report = actions.refresh(profile)
            case "vrc", _:
                report = actions.start_vrc(profile)
            case "status", _:
                report = actions.status(profile)
            case "end-shift", _:
                report = actions.end_shift(profile)
            case "session", _:
                report = actions.set_session(profile)
            case "settings", "proxy-password":
                report = settings.set_proxy_password(profile)
            case "settings", "check-policy":
                from toolbar.commands.policy import check_policy

                report = check_policy(options.file)
            case "settings", "show":
                report = (settings.explain_settings if options.explain else settings.show_settings)(profile)
            case _:
                report = settings.set_settings(profile, lambda old: setting_options.changed(old, options))
    except ToolbarError as error:
        from toolbar.ui.messages import sentence

        report = Report(options.command, error, sentence(error))
    report.write(as_json=options.json)
    return report.exit_code


def _simulate(options: argparse.Namespace) -> int:
    if options.what == "gateway":
        from toolbar.simulator import gateway

        return gateway.run(options)
    from toolbar.simulator import vrc

    return vrc.run(options)


def make_parser(*, simulating: bool) -> argparse.ArgumentParser:
    """Return what reads the arguments; the simulators' own ones are known only when they are wanted."""
    import argparse

    from toolbar.commands import options as setting_options

    common = argparse.ArgumentParser(add_help=False)
    _add_common(common, default=argparse.SUPPRESS)
    parser = argparse.ArgumentParser(
        prog=PROGRAM_NAME,
        description="Keeps a contact-centre agent's session alive and hands the screen recorder its token.",
        epilog="Exit codes: 0 done, 1 refused or failed, 2 usage or settings, 3 keyring, 4 gateway not"
        " reachable or TLS, 5 outcome unknown, 6 VRC.",
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM_NAME} {__version__}")
    _add_common(parser, default=None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")

    def command(name: str, text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=text, description=text, parents=[common])

    demo = command("demo", "open the window with a simulated gateway and recorder; no keyring is touched")
    demo.add_argument("--walkthrough", metavar="DIR", help="press the buttons, leave pictures in DIR, end")
    command("refresh", "exchange the session's GUID for a new one")
    command("vrc", "fetch a vrcToken and hand it to the VRC component")
    command("status", "say what session the keyring holds; asks nobody else")
    command("doctor", "look for the first broken link, and whose it is; fetches no token, changes nothing")
    support = command("support", "write what IT needs into one file; no secret, and nothing is sent")
    support.add_argument("file", metavar="FILE", nargs="?", help="a new zip file; without it: print it")
    command("end-shift", "forget the GUID everywhere, keep the settings")

    self_test = command("self-test", "say of each part of this installation whether it is there; asks nobody")
    self_test.add_argument("--window", action="store_true", help=argparse.SUPPRESS)
    commands.add_parser("system-proxy").add_argument("origin")  # no help, no line in the list: for ourselves

    conformance = command("vrc-conformance", "check a VRC component against vrc-handoff/1; needs no settings")
    add = conformance.add_argument
    add("--local-socket", metavar="PATH", help="of a component that runs already; auto: the agreed one")
    add("--keep-running", action="store_true", help="the program is the recorder: it stays")
    add("--servers", metavar="LIST", default="192.0.2.10(7000)", help="VRP servers; default: %(default)s")
    add("--local-address", metavar="IP", default="", help="default: 192.0.2.77")
    add("--token", action="store_true", help="read one from standard input; default: tokens made up")
    add("program", nargs="*", metavar="PROGRAM ARG", help="the component to start; write -- before it")

    settings = command("settings", "show or change the settings").add_subparsers(
        dest="what", required=True, metavar="show|set|proxy-password|check-policy"
    )
    show = settings.add_parser("show", help="print them; no secret is among them", parents=[common])
    show.add_argument("--explain", action="store_true", help="say of each who decided it, and where")
    setting_options.add_arguments(
        settings.add_parser("set", help="change the ones that are given", parents=[common])
    )
    check = settings.add_parser("check-policy", help="say whether a policy file is right", parents=[common])
    check.add_argument("file", metavar="FILE")
    settings.add_parser("proxy-password", help="read it from standard input", parents=[common])
    session = command("session", "give the toolbar a session").add_subparsers(
        dest="what", required=True, metavar="set"
    )
    session.add_parser("set", help="read the GUID from standard input", parents=[common])

    simulate = commands.add_parser("simulate", help="the simulated surroundings on their own").add_subparsers(
        dest="what", required=True, metavar="gateway|vrc"
    )
    if not simulating:  # their imports are for those who want them
        return parser
    from toolbar.simulator import gateway, vrc

    gateway.add_arguments(simulate.add_parser("gateway", help="a simulated CC-Gateway"))
    vrc.add_arguments(simulate.add_parser("vrc", help="the reference VRC component; it records nothing"))
    return parser


def _add_common(parser: argparse.ArgumentParser, *, default: str | None) -> None:
    """Add what every command takes, before or after its name."""
    suppressed = default is not None  # argparse's word for it
    parser.add_argument(
        "--profile", type=_profile, default=default if suppressed else "default", help="default: default"
    )
    parser.add_argument(
        "--json",
        action="store_true",
        default=default if suppressed else False,
        help="one JSON object on stdout",
    )
    parser.add_argument(
        "--log-level",
        choices=("DEBUG", "INFO", "WARNING", "ERROR"),
        default=default if suppressed else "INFO",
        help="default: INFO; secrets are left out at every level",
    )


def _profile(text: str) -> str:
    import argparse

    from toolbar.reading import PROFILE

    if not PROFILE.fullmatch(text):
        raise argparse.ArgumentTypeError("1 to 32 letters, digits, - or _")
    return text
