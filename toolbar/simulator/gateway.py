"""A simulated CC-Gateway, a real process on a real socket: the life of it.

It is a test instrument: its journal and its answers hold secrets in clear. It follows `cc-gateway.md`;
what the fact sheet does not know is marked [I] where it is decided, or is an option.
"""

import argparse
import asyncio
import ssl
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from . import certificate, routes, wire_faults
from .clock import Clock
from .commands import Commands
from .conversation import converse
from .http_face import HttpFace
from .interfaces import Interfaces
from .journal import Journal
from .listener import Listener, cut
from .options import add_arguments, rules_of
from .postman import Postman
from .rules import GatewayRules

__all__ = ["add_arguments", "main", "run"]


def run(arguments: argparse.Namespace) -> int:
    """Serve until standard input ends or a signal comes.

    Exit codes: 0 served, 1 could not listen or write, 2 settings that cannot be.
    """
    if arguments.facts:
        sys.stdout.write(routes.as_table())
        return 0
    try:
        rules = rules_of(arguments)
    except ValueError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    try:
        _prepare_and_serve(arguments, rules)
    except OSError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def _prepare_and_serve(arguments: argparse.Namespace, rules: GatewayRules) -> None:
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
        asyncio.run(_serve(arguments, rules, journal, context, ca_file))


async def _serve(
    arguments: argparse.Namespace,
    rules: GatewayRules,
    journal: Journal,
    context: ssl.SSLContext | None,
    ca_file: Path | None,
) -> None:
    from aiohttp import web

    clock = Clock(asyncio.get_running_loop().call_later, speed=arguments.speed)
    postman = Postman(arguments.push_ca)
    interfaces, faults = Interfaces(rules, clock, postman.post), wire_faults.FaultList()
    server = web.Server(HttpFace(interfaces, faults, journal).handle, access_log=None)
    runner = web.ServerRunner(server, shutdown_timeout=0.1)  # held polls are not worth waiting for
    await runner.setup()
    listener = Listener(server, arguments.host, arguments.port, context)
    try:
        await listener.open()
        host = f"[{arguments.host}]" if ":" in arguments.host else arguments.host
        hello: dict[str, object] = {"url": f"{'https' if context else 'http'}://{host}:{listener.port}"}
        hello |= {"ca_file": str(ca_file)} if ca_file else {}
        hello |= {"agent_id": arguments.agent_id}
        seat = interfaces.seats[str(arguments.agent_id)]
        hello |= {} if arguments.signed_out else {"guid": seat.sign_in()}
        await converse(hello, Commands(interfaces, faults, listener, journal).obey)
    finally:
        # First the lines: one that a cancelled push gives back says farewell in TLS, and waits for an answer.
        await postman.close()
        await interfaces.close()
        lines = listener.close()
        await runner.cleanup()
        cut(lines)
        await asyncio.sleep(0)


def main() -> int:
    """Run as `python -m toolbar.simulator.gateway`."""
    parser = argparse.ArgumentParser(prog="python -m toolbar.simulator.gateway")
    add_arguments(parser)
    return run(parser.parse_args())


if __name__ == "__main__":
    sys.exit(main())
