"""What the toolbar was doing when it was killed."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from tests.killpoints.models import STRAY, ModelGateway
from tests.killpoints.points import Landmark
from tests.killpoints.toolbar_process import PROFILE, SETTINGS, ToolbarProcess
from toolbar.model import Phase, Session, SessionRecord
from toolbar.reading import parse_guid
from toolbar.session.records import Entry, encode_entry


@dataclass(frozen=True, slots=True)
class Scenario:
    """How it begins, and what is done."""

    life: Callable[[ToolbarProcess], Coroutine[Any, Any, None]]
    begin: Callable[[ModelGateway], SessionRecord]
    """Have the gateway where it shall be, and return what the keyring holds."""
    killed_before: Landmark | None = None
    """Where a first process with the same life was killed; the one that counts is the second."""
    lost_before: frozenset[str] = frozenset()
    """The models in which the session is over by then: there is nothing to be killed for."""


def _record(gateway: ModelGateway, phase: Phase, *alternatives: str) -> SessionRecord:
    session = Session(SETTINGS.gateway, SETTINGS.agent_id, parse_guid(gateway.issued[0]))
    return SessionRecord(session, phase, alternatives=tuple(parse_guid(guid) for guid in alternatives))


def _stable(gateway: ModelGateway) -> SessionRecord:
    return _record(gateway, Phase.STABLE)


def _not_carried_out(gateway: ModelGateway) -> SessionRecord:
    return _record(gateway, Phase.ROTATING, STRAY)


def _answer_was_cut(gateway: ModelGateway) -> SessionRecord:
    gateway.exchange()
    return _record(gateway, Phase.ROTATING, STRAY, gateway.issued[-1])


def _change_is_due(gateway: ModelGateway) -> SessionRecord:
    gateway.change_with_the_next_answer()
    return _record(gateway, Phase.STABLE)


SCENARIOS = {
    "refresh, stable": Scenario(ToolbarProcess.refresh, _stable),
    "refresh, rotating, cur lives": Scenario(ToolbarProcess.refresh, _not_carried_out),
    # Whoever asks again with the old GUID, as reliability.md 3.4 wants it, ends the session of M4.
    "refresh, rotating, alt lives": Scenario(
        ToolbarProcess.refresh, _answer_was_cut, lost_before=frozenset({"M4"})
    ),
    "Set-GUID": Scenario(ToolbarProcess.adopt, _change_is_due),
    "poll": Scenario(ToolbarProcess.poll, _change_is_due),
    "poll, Refresh beside it": Scenario(ToolbarProcess.poll_and_refresh, _change_is_due),
    "poll, token beside it": Scenario(ToolbarProcess.poll_and_token, _change_is_due),
    "poll, state beside it": Scenario(ToolbarProcess.poll_and_state, _change_is_due),
    "polls taken up, GUID grown old": Scenario(ToolbarProcess.take_up, _stable),
    "recovery, request not sent": Scenario(
        ToolbarProcess.refresh, _stable, Landmark("main", "updateGuid, before", 1)
    ),
    "recovery, answer on its way": Scenario(
        ToolbarProcess.refresh,
        _stable,
        Landmark("main", "updateGuid, the answer on its way", 1),
        lost_before=frozenset({"M0", "M4"}),
    ),
    "recovery, new GUID written": Scenario(
        ToolbarProcess.refresh, _stable, Landmark("keyring", "keyring set, done", 2)
    ),
}


def slots_with(record: SessionRecord) -> dict[str, str]:
    """Return a keyring that holds *record*, and an older one with a GUID that died long ago."""
    dead = SessionRecord(Session(SETTINGS.gateway, SETTINGS.agent_id, parse_guid(STRAY)))
    return {
        f"agent-toolbar/{PROFILE}/session.a": encode_entry(Entry(8, record)),
        f"agent-toolbar/{PROFILE}/session.b": encode_entry(Entry(7, dead)),
    }
