"""How a simulated gateway is set up: the documented at its documented value, the unknown an option."""

from dataclasses import dataclass, field
from enum import StrEnum

from .account import AccountRules
from .session_model import GuidRules
from .wire_faults import Fault


class SecondPoll(StrEnum):
    """What becomes of two polls at once: unknown (`cc-gateway.md` 10), so each is a model [I]."""

    SHARE = "share"  # both are held, each event goes to one of them
    REFUSE = "refuse"  # the second is told 000-007, "interface called repeatedly"
    REPLACE = "replace"  # the first gets the empty answer at once, the second is held


@dataclass(frozen=True, slots=True)
class FlowRules:
    """How many queries in 2 s are too many [D 1]; what answers them then is unknown [?], and a fault here."""

    per_agent: int = 5
    whole_system: int = 15_000
    window_ms: int = 2_000
    answer: Fault = field(default_factory=lambda: Fault("retcode", "000-007"))  # [I]


@dataclass(frozen=True, slots=True)
class GatewayRules:
    """One gateway."""

    agent_ids: tuple[str, ...] = ("20011",)  # the first is the one whom commands mean
    account: AccountRules = field(default_factory=AccountRules)
    guid: GuidRules = field(default_factory=GuidRules)
    guid_on_every_answer: bool = False
    poll_wait_ms: int = 10_000  # AGENT_POLL_WAIT_TIMES * AGENT_POLL_WAIT_INTERVAL [D 3.1]
    second_poll: SecondPoll = SecondPoll.SHARE
    all_agents_poll: bool = False  # EVENT_METHOD=AGENT_POLL, GET_EVENT_MODE=2 [C 3.2]
    event_gen_time: bool = False  # only in the newest edition [D 3.1]
    sign_in_ms: int = 0  # how long a sign-in takes; another one meanwhile is told 100-021
    rest_needs_approval: bool = False  # [D 4.4]
    private_deployment: bool = True  # there is no screen recording elsewhere [D 5.1]
    push_whitelist: tuple[str, ...] = ()  # EVENT_PUST_WHILTELIST_CALLBACKURI [D 3.3]; empty: any [I]
    push_retry_ms: int = 10_000  # EVENT_PUSH_FAIL_INTERVALTIME [D 3.3]
    push_give_up_ms: int = 120_000  # EVENT_PUSH_FAIL_TOTALTIME [D 3.3]
    flow: FlowRules | None = None
    sticky_cookie: bool = False  # huaweielbsession, as a load balancer's [C 2.2]
