"""The command line of the simulated gateway, and the rules that it makes."""

import argparse
from pathlib import Path

from . import switch_over, wire_faults
from .account import AccountRules
from .rules import FlowRules, GatewayRules, SecondPoll
from .session_model import GuidRules, OldGuid

DESCRIPTION = (
    "Simulate a CC-Gateway. TEST INSTRUMENT: what it prints and journals holds secrets in clear. "
    "Prints one JSON line when it listens, then reads JSON commands from standard input, one per line, "
    "answers each with one line, and ends at end of file. --facts prints what it serves, and how well each "
    "interface is known."
)
COMMANDS = (
    ("event", "event: {…}", "queue an event as it is"),
    ("rotate", "", "change the GUID with the next answer to a poll or heartbeat"),
    ("rotate-on-next", "", "change it with the next answer to anything"),
    ("sign-in", "", "a session whose first events are fetched; prints its GUID"),
    ("take-over", "", "another client of the same agent signs in by force; prints its GUID"),
    ("sign-out", "told: false", "the gateway ends the session, without its last event if so wished"),
    ("force-out", "told: false", "a supervisor ends it"),
    ("ring", "caller, auto: false", "a call comes in; prints its ID"),
    ("answer", "", "the agent picks up"),
    ("release", "", "somebody hangs up"),
    ("no-answer", "", "it rings in vain"),
    ("status", "status: 3|4|5|8, reason", "a supervisor sets the agent's state"),
    ("approve-rest", "", "with --rest-approval"),
    ("refuse-rest", "", "the same"),
    ("recording", "says: truth|fail|silent", "what the events of start and stop say"),
    ("vrc-ready", "ready: true|false", "whether the VRC component is taken for initialised"),
    (
        "account",
        "password, tries, days_left, must_change, can_be_forced, phones: [first, last]",
        "change the agent's account",
    ),
    ("unlock", "", "forget the wrong passwords"),
    ("dr-switch", "ms, code, then", f"switch over; then: {', '.join(switch_over.AFTERWARDS)}"),
    (
        "restart",
        "seconds: S",
        "cut every line, serve nobody for so long, come back at the same address; assumed: sessions survive",
    ),
    ("clock", "advance: MS", "put the gateway's clock forward; prints it"),
    ("fault", "name, count, path", "let something go wrong; count requests with path in their address"),
    ("state", "", "what the gateway knows, GUIDs included"),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command line, for the program's own and for `python -m`."""
    parser.description = DESCRIPTION
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    commands = "\n".join(f"  {name:15} {text}{more and f' ({more})'}" for name, more, text in COMMANDS)
    faults = {**wire_faults.NOT_PROCESSED, **wire_faults.PROCESSED}
    names = "\n".join(f"  {name:15} {text}" for name, text in faults.items())
    parser.epilog = (
        'commands, as {"do": NAME, …}; with "agent": "N" for another than the first:\n'
        f"{commands}\n\nfaults:\n{names}".replace("%", "%%")
    )
    add = parser.add_argument
    add("--host", default="127.0.0.1")
    add("--port", type=int, default=0, help="0 for any free one")
    add("--facts", action="store_true", help="print the table of what is served, and end")
    add("--auth-mode", type=int, choices=(1, 2), default=2, help="AUTHMODE: 1 static GUID, 2 dynamic")
    add("--guid-interval", type=int, default=60_000, metavar="MS", help="GUIDINTERVAL")
    add("--guid-timeout", type=int, default=120_000, metavar="MS", help="GUIDTIMEOUT")
    add("--max-silence", type=int, default=120_000, metavar="MS", help="MAXTIME: then signed out")
    add("--speed", type=float, default=1.0, metavar="X", help="let the gateway's clock run faster")
    models = [str(model) for model in OldGuid]
    add("--old-guid", choices=models, default="grace", help="what becomes of a replaced GUID")
    add("--rotate-on", choices=("poll", "every"), default="poll", help="which answers bring a due GUID")
    add("--poll-wait", type=int, default=10_000, metavar="MS", help="how long a poll without events is held")
    seconds = [str(model) for model in SecondPoll]
    add("--second-poll", choices=seconds, default="share", help="what becomes of two polls at once")
    add("--all-agents-poll", action="store_true", help="serve allagentevent, GET_EVENT_MODE=2")
    add("--event-gen-time", action="store_true", help="eventGenTime in each event, as the newest edition")
    add("--agent-id", type=int, default=20011, metavar="N")
    add("--also-agent", type=int, action="append", default=[], metavar="N", help="one more, signed out")
    add("--signed-out", action="store_true", help="start without a session")
    _add_account(parser)
    _add_surroundings(parser)


def rules_of(arguments: argparse.Namespace) -> GatewayRules:
    """Return the rules that the command line asks for; ValueError for some that cannot be."""
    if arguments.auth_mode == 2 and not 0 < arguments.guid_interval < arguments.guid_timeout:
        raise ValueError("--guid-timeout must be greater than --guid-interval")  # [D] cc-gateway.md 2.1
    agents = (arguments.agent_id, *arguments.also_agent)
    if not all(101 <= agent <= 999_999 for agent in agents):
        raise ValueError("--agent-id must be in 101-999999")  # [D] cc-gateway.md 1
    if arguments.self_signed and arguments.plain:
        raise ValueError("--self-signed is a certificate, and --plain has none")
    if arguments.speed <= 0:
        raise ValueError("--speed must be more than nothing")
    answer = wire_faults.parse(arguments.flow_answer)
    if wire_faults.answer_instead(answer) is None:
        raise ValueError("--flow-answer must be retcode:…, http:… or html")
    flow = FlowRules(arguments.agent_queries, arguments.system_queries, answer=answer)
    return GatewayRules(
        agent_ids=tuple(dict.fromkeys(map(str, agents))),
        account=AccountRules(
            password=arguments.password,
            tries=arguments.password_tries,
            days_left=arguments.password_days,
            must_change=arguments.must_change_password,
            phones=range(arguments.phones[0], arguments.phones[1] + 1) if arguments.phones else None,
            can_be_forced=not arguments.no_force,
        ),
        guid=GuidRules(
            dynamic=arguments.auth_mode == 2,
            interval_ms=arguments.guid_interval,
            timeout_ms=arguments.guid_timeout,
            max_silence_ms=arguments.max_silence,
            old_guid=OldGuid(arguments.old_guid),
        ),
        guid_on_every_answer=arguments.rotate_on == "every",
        poll_wait_ms=arguments.poll_wait,
        second_poll=SecondPoll(arguments.second_poll),
        all_agents_poll=arguments.all_agents_poll,
        event_gen_time=arguments.event_gen_time,
        sign_in_ms=arguments.sign_in_time,
        rest_needs_approval=arguments.rest_approval,
        private_deployment=not arguments.public_deployment,
        push_whitelist=tuple(arguments.push_whitelist.split(";")) if arguments.push_whitelist else (),
        flow=flow if arguments.flow_control else None,
        sticky_cookie=arguments.sticky_cookie,
    )


def _add_account(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument_group("accounts").add_argument
    add("--password", metavar="P", help="the only one that may sign in; default: any")
    add("--password-tries", type=int, default=5, metavar="N", help="wrong ones until 110-016")
    add("--password-days", type=int, metavar="N", help="until it expires; below 0: 100-020; default: never")
    add("--must-change-password", action="store_true", help="isForceChange")
    add("--phones", type=int, nargs=2, metavar=("FIRST", "LAST"), help="the configured range, else 100-014")
    add("--no-force", action="store_true", help="nobody can be forced out by a sign-in: 100-015")
    add("--sign-in-time", type=int, default=0, metavar="MS", help="another sign-in meanwhile gets 100-021")


def _add_surroundings(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument_group("surroundings").add_argument
    add("--rest-approval", action="store_true", help="a rest waits for the command approve-rest")
    add("--public-deployment", action="store_true", help="without screen recording: 100-007")
    add("--flow-control", action="store_true", help="refuse what is too much in 2 s")
    add("--agent-queries", type=int, default=5, metavar="N", help="of one agent in 2 s")
    add("--system-queries", type=int, default=15_000, metavar="N", help="of all in 2 s")
    answer_help = "what is said then, which is not known: as a fault; default: %(default)s"
    add("--flow-answer", default="retcode:000-007", metavar="FAULT", help=answer_help)
    add("--push-whitelist", metavar="URI;URI", help="the only values of callBackUri; default: any")
    add("--push-ca", type=Path, metavar="FILE", help="who vouches for call-backs; default: as the system")
    add("--sticky-cookie", action="store_true", help="set huaweielbsession, as a load balancer")
    add("--journal", type=Path, metavar="FILE", help="every request and answer, SECRETS INCLUDED")
    tls = parser.add_mutually_exclusive_group()
    tls.add_argument("--tls-dir", type=Path, metavar="DIR", help="where ca.pem is, or is to be made")
    add("--self-signed", action="store_true", help="self-signed.pem in that DIR instead of an authority's")
    tls.add_argument("--plain", action="store_true", help="HTTP without TLS, as old gateways on port 8000")
