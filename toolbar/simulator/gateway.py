"""A simulated CC-Gateway, a real process on a real socket: the command line and the life of it.

It is a test instrument: its journal and its answers hold secrets in clear. It follows `cc-gateway.md`;
what the fact sheet does not know is marked [I] where it is decided, or is an option here.
"""

import argparse
import asyncio
import ssl
import sys
import tempfile
from contextlib import ExitStack, suppress
from pathlib import Path

from . import certificate, wire_faults
from .commands import Commands
from .conversation import converse
from .http_face import HttpFace
from .interfaces import GatewayRules, Interfaces
from .journal import Journal
from .session_model import GuidRules, OldGuid

DESCRIPTION = (
    "Simulate a CC-Gateway. TEST INSTRUMENT: what it prints and journals holds secrets in clear. "
    "Prints one JSON line when it listens, then reads JSON commands from standard input, one per line, "
    "answers each with one line, and ends at end of file."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command line, for the program's own and for `python -m`."""
    parser.description = DESCRIPTION
    faults = {**wire_faults.NOT_PROCESSED, **wire_faults.PROCESSED}
    names = "; ".join(f"{name} ({text})" for name, text in faults.items())
    commands = "event, rotate, rotate-on-next, sign-out, sign-in, fault, vrc-ready, state"
    parser.epilog = f"Commands: {commands}. Faults: {names}."
    add = parser.add_argument
    add("--host", default="127.0.0.1")
    add("--port", type=int, default=0, help="0 for any free one")
    add("--auth-mode", type=int, choices=(1, 2), default=2, help="AUTHMODE: 1 static GUID, 2 dynamic")
    add("--guid-interval", type=int, default=60_000, metavar="MS", help="GUIDINTERVAL")
    add("--guid-timeout", type=int, default=120_000, metavar="MS", help="GUIDTIMEOUT")
    add("--max-silence", type=int, default=120_000, metavar="MS", help="MAXTIME: then signed out")
    models = [str(model) for model in OldGuid]
    add("--old-guid", choices=models, default="grace", help="what becomes of a replaced GUID")
    add("--rotate-on", choices=("poll", "every"), default="poll", help="which answers bring a due GUID")
    add("--poll-wait", type=int, default=10_000, metavar="MS", help="how long a poll without events is held")
    add("--agent-id", type=int, default=20011, metavar="N")
    add("--password", metavar="P", help="the only one that may sign in; default: any")
    add("--signed-out", action="store_true", help="start without a session")
    add("--flow-control", action="store_true", help="refuse more than 5 queries in 2 s")
    add("--journal", type=Path, metavar="FILE", help="every request and answer, SECRETS INCLUDED")
    tls = parser.add_mutually_exclusive_group()
    tls.add_argument("--tls-dir", type=Path, metavar="DIR", help="where ca.pem is, or is to be made")
    add("--self-signed", action="store_true", help="self-signed.pem in that DIR instead of an authority's")
    tls.add_argument("--plain", action="store_true", help="HTTP without TLS, as old gateways on port 8000")


def run(arguments: argparse.Namespace) -> int:
    """Serve until standard input ends or a signal comes.

    Exit codes: 0 served, 1 could not listen or write, 2 settings that cannot be.
    """
    if arguments.auth_mode == 2 and not 0 < arguments.guid_interval < arguments.guid_timeout:
        sys.stderr.write("--guid-timeout must be greater than --guid-interval\n")  # [D] cc-gateway.md 2.1
        return 2
    if not 101 <= arguments.agent_id <= 999_999:
        sys.stderr.write("--agent-id must be in 101-999999\n")  # [D] cc-gateway.md 1
        return 2
    if arguments.self_signed and arguments.plain:
        sys.stderr.write("--self-signed is a certificate, and --plain has none\n")
        return 2
    try:
        _prepare_and_serve(arguments)
    except OSError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def _prepare_and_serve(arguments: argparse.Namespace) -> None:
    with ExitStack() as stack:
        context, ca_file = None, None
        if not arguments.plain:
            directory = arguments.tls_dir or Path(
                stack.enter_context(tempfile.TemporaryDirectory(prefix="simulated-gateway-"))
            )
            own = arguments.self_signed
            make = certificate.self_signed_context if own else certificate.server_context
            context = make(directory, arguments.host)
            ca_file = directory.resolve() / (certificate.SELF_SIGNED_FILE if own else certificate.CA_FILE)
        journal = stack.enter_context(Journal(arguments.journal))
        asyncio.run(_serve(arguments, journal, context, ca_file))


async def _serve(
    arguments: argparse.Namespace,
    journal: Journal,
    context: ssl.SSLContext | None,
    ca_file: Path | None,
) -> None:
    from aiohttp import web

    interfaces, faults = Interfaces(_rules(arguments)), wire_faults.FaultList()
    server = web.Server(HttpFace(interfaces, faults, journal).handle, access_log=None)
    runner = web.ServerRunner(server, shutdown_timeout=0.1)  # held polls are not worth waiting for
    await runner.setup()
    try:
        site = web.TCPSite(runner, arguments.host, arguments.port, ssl_context=context)
        await site.start()
        host = f"[{arguments.host}]" if ":" in arguments.host else arguments.host
        hello: dict[str, object] = {"url": f"{'https' if context else 'http'}://{host}:{site.port}"}
        hello |= {"ca_file": str(ca_file)} if ca_file else {}
        hello |= {"agent_id": arguments.agent_id}
        hello |= {} if arguments.signed_out else {"guid": interfaces.sign_in()}
        await converse(hello, Commands(interfaces, faults).obey)
    finally:
        transports = [connection.transport for connection in server.connections]
        await runner.cleanup()
        for transport in filter(None, transports):
            # A client that takes no part in the end of TLS holds nothing up. Early Pythons 3.11 stumble
            # over a connection that is gone already.
            with suppress(AttributeError):
                transport.abort()
        await asyncio.sleep(0)


def _rules(arguments: argparse.Namespace) -> GatewayRules:
    return GatewayRules(
        agent_id=str(arguments.agent_id),
        password=arguments.password,
        guid=GuidRules(
            dynamic=arguments.auth_mode == 2,
            interval_ms=arguments.guid_interval,
            timeout_ms=arguments.guid_timeout,
            max_silence_ms=arguments.max_silence,
            old_guid=OldGuid(arguments.old_guid),
        ),
        guid_on_every_answer=arguments.rotate_on == "every",
        poll_wait_s=arguments.poll_wait / 1000,
        flow_control=arguments.flow_control,
    )


def main() -> int:
    """Run as `python -m toolbar.simulator.gateway`."""
    parser = argparse.ArgumentParser(prog="python -m toolbar.simulator.gateway")
    add_arguments(parser)
    return run(parser.parse_args())


if __name__ == "__main__":
    sys.exit(main())
