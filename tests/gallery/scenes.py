"""Every state that the window can show, by name: what a picture is taken of, and what is measured."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from toolbar.errors import (
    NotSent,
    OutcomeUnknown,
    Refused,
    SignedOut,
    StoreLocked,
    StoreUnavailable,
    VrcError,
)
from toolbar.model import Phase, Session, SessionMode, Settings, VrcSettings
from toolbar.offer import Offer
from toolbar.policy.layers import Policy, PolicyError
from toolbar.secret import Secret
from toolbar.state import CANCEL_AFTER, FRESH, ToolbarState
from toolbar.steps import Action, Actor, Proof, Step

NOW = 1_800_000_000.0
GUID = "0a1b2c3d-1111-2222-3333-0123456789ab.AgentGateway1"
SETTINGS = Settings(
    "https://gw.example:8043",
    "20011",
    vrc=VrcSettings("/opt/recorder/vrc", keep_running=True, entry_list="192.0.2.10(7000)"),
)


class View(Enum):
    """What of the window somebody has opened."""

    BAR = auto()
    DETAILS = auto()
    CHECK = auto()
    MENU = auto()
    SETTINGS = auto()
    FIRST_RUN = auto()
    STORY = auto()
    GUIDE = auto()
    SUPPORT = auto()


@dataclass(frozen=True, slots=True)
class Scene:
    """A state, and what of it is shown."""

    name: str
    state: ToolbarState
    view: View = View.BAR
    page: int = 0
    """Of the settings."""
    saves: bool = False
    """Whether somebody pressed for the settings to be saved, as they are."""


_PROOF = Proof(NOW - 12)
READY = ToolbarState(
    settings=SETTINGS,
    session=Session(SETTINGS.gateway, SETTINGS.agent_id, Secret(GUID)),
    phase=Phase.UNPROVEN,
    renewed_at=NOW - 12,
    gateway=_PROOF,
    confirmed=_PROOF,
    recorder=_PROOF,
    recorder_ready_at=_PROOF.at,
    history=(
        Step(Action.VRC, NOW - 12, 0.9),
        Step(Action.REFRESH, NOW - 14, 0.21, by=Actor.TOOLBAR),
        Step(Action.REFRESH, NOW - 3700, 5.0, NotSent("NET-105", host="gw.example", port="8043")),
    ),
)
UNRECORDED = replace(READY, recorder=None, recorder_ready_at=None, history=READY.history[1:])
"""No token was asked for, so none was handed over."""
NO_RECORDER = replace(UNRECORDED, settings=replace(SETTINGS, vrc=VrcSettings()))
IDLE = UNRECORDED
STARTED = replace(UNRECORDED, gateway=None, confirmed=None, history=())
"""A session was found in the keyring just now."""
OUT = ToolbarState(settings=replace(SETTINGS, mode=SessionMode.OWN, phone="40038"))
ENDED = Refused("GW-100-006", retcode="100-006", message="agent is not signed in")
GONE = VrcError("VRC-604", "its output ended", program="/opt/recorder/vrc")


def failed(error: NotSent | OutcomeUnknown | Refused | StoreLocked | VrcError) -> ToolbarState:
    """Return what is shown when the last refresh came to *error*."""
    step = Step(Action.REFRESH, NOW - 1, 0.31, error)
    gateway = Proof(NOW - 1, error if isinstance(error, NotSent | OutcomeUnknown) else None)
    return replace(READY, problem=error, gateway=gateway, history=(step, *READY.history))


def busy(action: Action, seconds: float = 0.5) -> ToolbarState:
    """Return what is shown while *action* is under way for so long."""
    return replace(READY, busy=action, busy_since=NOW - seconds)


_BEFORE = {Action.LOAD: ToolbarState(), Action.SIGN_IN: OUT, Action.VRC: UNRECORDED}
"""What is shown when an action begins, where that is not a session that is well."""

_ACTIONS = tuple(
    Scene(f"working-{action}", replace(_BEFORE.get(action, READY), busy=action, busy_since=NOW - 0.5))
    for action in Action
    if action not in (Action.STATE, Action.RECORD)  # of a shift
)
_NOT_THERE = VrcError("VRC-601", program="/opt/recorder/vrc")
_UNREACHABLE = NotSent("NET-102", host="gw.example", port="8043")
_LONG_NAME = f"{'gw-' * 20}example"
LONG_NAME = replace(
    failed(NotSent("NET-103", host=_LONG_NAME)),
    settings=replace(SETTINGS, gateway=f"https://{_LONG_NAME}:8043"),
)
_UNREADABLE = PolicyError(
    "POL-503",
    "",
    file="/etc/agent-toolbar/policy.toml",
    wrong="Expected '=' after a key (at line 3, column 9)",
)

BAR = (
    *_ACTIONS,
    Scene("working-can-be-cancelled", busy(Action.REFRESH, CANCEL_AFTER)),
    Scene("working-cancelled", replace(busy(Action.REFRESH, CANCEL_AFTER), withdrawn=True)),
    Scene("working-recorder-next", replace(busy(Action.REFRESH), queued=Action.VRC)),
    Scene(
        "working-keyring-asks",
        ToolbarState(busy=Action.LOAD, busy_since=NOW - 2, waiting_for_keyring=True),
    ),
    Scene("not-set-up", ToolbarState()),
    Scene("not-set-up-agent-missing", ToolbarState(policy=Policy(preset={"gateway": SETTINGS.gateway}))),
    Scene("no-session", replace(STARTED, session=None)),
    Scene("expired", replace(failed(ENDED), confirmed=Proof(NOW - 1, ENDED)), View.DETAILS),
    Scene("offline", failed(_UNREACHABLE), View.DETAILS),
    Scene("offline-long-name", LONG_NAME, View.DETAILS),
    Scene(
        "offline-certificate",
        failed(NotSent("TLS-213", host="gw.example", issuer="Contoso Root CA 2019")),
        View.DETAILS,
    ),
    Scene("offline-recorder-lost", replace(failed(_UNREACHABLE), recorder=Proof(NOW - 5, GONE))),
    Scene("uncertain", failed(OutcomeUnknown("NET-160", host="gw.example")), View.DETAILS),
    Scene("uncertain-denied", replace(failed(Refused("GW-000-003", retcode="000-003")), denials=1)),
    Scene("uncertain-interrupted", replace(READY, phase=Phase.ROTATING)),
    Scene("refused", failed(Refused("GW-100-007", retcode="100-007", message="error")), View.DETAILS),
    Scene("refused-asked-to-wait", replace(failed(Refused("HTTP-429")), blocked_until=NOW + 11)),
    Scene(
        "refused-policy", replace(READY, policy=Policy(error=_UNREADABLE), problem=_UNREADABLE), View.DETAILS
    ),
    Scene("keyring-locked", failed(StoreLocked("KR-402")), View.DETAILS),
    Scene(
        "keyring-missing",
        ToolbarState(problem=StoreUnavailable("KR-401")),
        View.DETAILS,
    ),
    Scene("not-recorded", replace(READY, recorder=Proof(NOW - 5, GONE)), View.DETAILS),
    Scene(
        "recorder-failed",
        replace(
            IDLE,
            recorder=Proof(NOW - 5, _NOT_THERE),
            history=(Step(Action.VRC, NOW - 5, 0.0, _NOT_THERE), *IDLE.history),
        ),
        View.DETAILS,
    ),
    Scene("unsaved", replace(READY, unsaved=StoreLocked("KR-402"), in_memory_only=True), View.DETAILS),
    Scene("ageing", replace(READY, confirmed=Proof(NOW - FRESH - 20))),
    Scene("ageing-slept", replace(READY, slept=3600.0)),
    Scene("recorder-not-started", IDLE, View.DETAILS),
    Scene("recorder-there", replace(IDLE, recorder_seen=_PROOF), View.DETAILS),
    Scene("recorder-gone", replace(IDLE, recorder_seen=Proof(NOW - 5, GONE)), View.DETAILS),
    Scene("recorder-ended", replace(IDLE, recorder_ended_at=NOW - 60), View.DETAILS),
    Scene("recorder-unproven", replace(READY, recorder_unproven=True), View.DETAILS),
    Scene(
        "recorder-unproven-silent",
        replace(READY, recorder_unproven=True, recorder_silent=True),
        View.DETAILS,
    ),
    Scene("ready", READY),
    Scene("ready-details", READY, View.DETAILS),
    Scene("ready-no-recorder", NO_RECORDER, View.DETAILS),
    Scene("ageing-nothing-done-yet", STARTED, View.DETAILS),
    Scene("menu", READY, View.MENU),
    Scene(
        "menu-offer",
        replace(IDLE, offer=Offer("9.1", "https://it.example/toolbar?a=1&b=2")),
        View.MENU,
    ),
)
"""The bar, its details and its menu, where another client signs in."""

SIGNED_OUT = SignedOut("AUT-702")
