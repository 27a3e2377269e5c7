"""The scenes of the check and of the settings' window."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from tests.gallery.scenes import NOW, READY, SETTINGS, Scene, View, failed
from toolbar.diagnosis import Diagnosis, Finding, Note, Stage, Verdict
from toolbar.errors import NotSent
from toolbar.model import ProxyMode, ProxySettings, VrcSettings
from toolbar.policy.layers import Choice, Policy, effective
from toolbar.presented import Certificate, Presented
from toolbar.state import ToolbarState
from toolbar.steps import Proof

_FACTS = {
    Stage.SETTINGS: {"gateway": SETTINGS.gateway, "agent": SETTINGS.agent_id},
    Stage.PROXY: {"proxy": "proxy.example:3128"},
    Stage.DNS: {"host": "gw.example", "addresses": "192.0.2.7"},
    Stage.TCP: {"port": "8043"},
    Stage.TLS: {"days": "212", "issuer": "Contoso Root CA 2019"},
    Stage.BACKUP: {"host": "gw2.example", "port": "8043"},
    Stage.SESSION: {"age": "12"},
    Stage.KEYRING: {"kind": "Secret Service"},
    Stage.RECORDER: {"name": "Recorder", "version": "4.2"},
    Stage.CLOCK: {"seconds": "1"},
}
_ALL = tuple(Stage)
_SOUND = tuple(
    Finding(
        stage,
        Verdict.OK,
        0.012,
        note=Note.ACCEPTED if stage is Stage.SESSION else Note.IN_ORDER,
        facts=_FACTS.get(stage, {}),
    )
    for stage in _ALL
)
_WRONG_NAME = Finding(Stage.DNS, Verdict.FAILED, 1.25, NotSent("NET-103", host="gw.example", port="8043"))
_AWAY = failed(NotSent("NET-103", host="gw.example", port="8043"))
"""Somebody pressed Refresh, saw this, and had it looked into."""
_NO_PROXY = Finding(Stage.PROXY, Verdict.NOT_APPLICABLE, note=Note.NO_PROXY)
_UNTRIED = tuple(
    Finding(stage, Verdict.SKIPPED, note=Note.NEEDS, facts={"stage": "dns"}) for stage in _ALL[3:8]
)


def checked(*findings: Finding) -> ToolbarState:
    """Return a state whose check has found this so far."""
    broken = next((finding.error for finding in findings if finding.verdict is Verdict.FAILED), None)
    state = READY if broken is None else _AWAY
    return replace(state, check=Diagnosis(_ALL, findings, NOW))


CHECK = (
    Scene("check-begins", checked(), View.CHECK),
    Scene("check-under-way", checked(*_SOUND[:4]), View.CHECK),
    Scene("check-sound", checked(*_SOUND), View.CHECK),
    Scene("check-broken", checked(_SOUND[0], _NO_PROXY, _WRONG_NAME, *_UNTRIED, *_SOUND[8:]), View.CHECK),
    Scene(
        "check-cancelled",
        replace(READY, check=Diagnosis(_ALL, _SOUND[:4], NOW).given_up(Note.CANCELLED)),
        View.CHECK,
    ),
)

_MANUAL = ProxySettings(ProxyMode.MANUAL, "http://proxy.example:3128", "agent", ".corp.example, 10.0.0.0/8")
_CHOSEN = replace(SETTINGS, backup="https://gw2.example:8043", proxy=_MANUAL, ca_file="/etc/ca.pem")
_PATHS = (
    *("gateway", "agent_id", "backup", "ca_file", "proxy.mode", "proxy.address", "proxy.user"),
    *("proxy.exceptions", "vrc.program", "vrc.keep_running", "vrc.entry_list"),
)
_FULL = replace(READY, settings=_CHOSEN, choice=Choice(_CHOSEN, frozenset(_PATHS)))
"""All of it is somebody's own choice."""
_MANAGED = Policy(
    file="/etc/agent-toolbar/policy.toml",
    managed_by="Contoso IT",
    preset={"backup": "https://gw2.example:8043"},
    locked={
        "gateway": SETTINGS.gateway,
        "proxy.mode": "system",
        "ca_file": "/etc/ca.pem",
        "vrc.program": SETTINGS.vrc.program,
        "vrc.keep_running": True,
    },
    pinning=False,
)
_GIVEN = effective(_MANAGED, Choice(SETTINGS, frozenset({"agent_id"})))
_LEAF = Certificate(
    subject="gw.example",
    issuer="Contoso Root CA 2019",
    names=("gw.example", "gw2.example"),
    not_before=datetime(2026, 1, 1, tzinfo=UTC),
    not_after=datetime(2028, 1, 1, tzinfo=UTC),
    sha256="0123456789abcdef" * 4,
    self_signed=False,
    pem="",
)
_ENTERED = frozenset({"gateway", "agent_id"})
_UNTRUSTED = NotSent("TLS-213", host="gw.example", issuer="Contoso Root CA 2019")
TESTED = replace(
    READY,
    settings=replace(
        SETTINGS, vrc=VrcSettings("/bin/sh")
    ),  # which is there, as a program to be saved has to be
    choice=Choice(replace(SETTINGS, vrc=VrcSettings("/bin/sh")), _ENTERED | {"vrc.program"}),
    test=Proof(NOW, _UNTRUSTED),
    presented=Presented((_LEAF,), ("TLS-213",), SETTINGS.gateway),
)
WINDOWS = (
    Scene("first-run", ToolbarState(), View.FIRST_RUN),
    Scene("story", READY, View.STORY),
    Scene("guide", READY, View.GUIDE),
    Scene("support", READY, View.SUPPORT),
)
"""What opens beside the bar."""

PAGES = 4
SETTINGS_SCENES = (
    *(Scene(f"settings-empty-{page}", ToolbarState(), View.SETTINGS, page) for page in range(PAGES)),
    *(Scene(f"settings-filled-{page}", _FULL, View.SETTINGS, page) for page in range(PAGES)),
    *(
        Scene(
            f"settings-managed-{page}",
            replace(
                READY, settings=_GIVEN, policy=_MANAGED, choice=Choice(SETTINGS, frozenset({"agent_id"}))
            ),
            View.SETTINGS,
            page,
        )
        for page in range(PAGES)
    ),
    Scene("settings-mistakes", ToolbarState(), View.SETTINGS, saves=True),
    Scene("settings-untrusted", TESTED, View.SETTINGS),
)
