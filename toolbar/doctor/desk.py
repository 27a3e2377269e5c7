"""The stages on this computer: settings, session, keyring and recorder, looked at and not changed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from toolbar.diagnosis import Finding, Note, Stage, Verdict
from toolbar.errors import SettingsError, StoreError
from toolbar.gateway.tls import make_context
from toolbar.model import Phase, Settings, VrcSettings
from toolbar.session.store import Access
from toolbar.state import FRESH, ToolbarState
from toolbar.steps import Action
from toolbar.turns import beside
from toolbar.vrc.transport import transport_of

_IN_DOUBT = frozenset({"KR-411", "KR-412"})
"""Settings that are there and have to be looked at before anybody saves."""

END_OF_RECORDER = 0.5
"""Seconds for a component that said hello to end by itself; it has nothing to lose."""

Ask = Callable[[], Awaitable[Access]]


async def settings(state: ToolbarState, ask: Ask) -> Finding:
    """See whether the settings are there and can be used. Raises SettingsError or StoreError."""
    problem = state.problem
    if state.policy.error is not None:
        raise state.policy.error
    if state.settings is None:
        try:
            access = await ask()
        except StoreError:
            return Finding(Stage.SETTINGS, Verdict.SKIPPED, note=Note.NEEDS, facts={"stage": Stage.KEYRING})
        if access.has_settings and isinstance(problem, StoreError):
            raise problem
        raise SettingsError("SET-301", "gateway", "not set up")
    if problem is not None and problem.code in _IN_DOUBT:
        raise problem
    await beside("tls", lambda: _check_ca_file(state.settings))
    return Finding(
        Stage.SETTINGS,
        Verdict.OK,
        facts={"gateway": state.settings.gateway, "agent": state.settings.agent_id},
    )


def session(state: ToolbarState, now: float) -> Finding:
    """Say what is known of the session. Raises SettingsError, or what the gateway said when it refused it.

    The gateway is not asked: an answer to whoever presents a GUID may bring a new one, which would have to
    be kept, and a GUID that was exchanged meanwhile must not be shown to it again.
    """
    if state.session is None:
        raise SettingsError("SET-311", "guid", "no session")
    facts = {"fingerprint": state.session.guid.fingerprint, "node": state.session.node}
    confirmed = state.confirmed
    if state.ended and confirmed is not None and confirmed.error is not None:
        raise confirmed.error
    if state.phase is Phase.ROTATING:
        return Finding(Stage.SESSION, Verdict.SKIPPED, note=Note.INTERRUPTED, facts=facts)
    if confirmed is not None and confirmed.holds and not state.slept and 0 <= now - confirmed.at <= FRESH:
        facts["age"] = f"{now - confirmed.at:.0f}"
        return Finding(Stage.SESSION, Verdict.OK, note=Note.ACCEPTED, facts=facts)
    known_since = confirmed.at if confirmed is not None else state.renewed_at
    if now >= known_since > 0:
        facts["age"] = f"{now - known_since:.0f}"
    return Finding(Stage.SESSION, Verdict.SKIPPED, note=Note.NOT_ASKED, facts=facts)


async def keyring(state: ToolbarState, ask: Ask) -> Finding:
    """See whether the keyring can be read with nobody asked, and holds what we hold. Raises StoreError."""
    access = await ask()
    unsaved = state.unsaved or state.settings_unsaved
    if unsaved is not None:
        raise unsaved
    return Finding(Stage.KEYRING, Verdict.OK, facts={"kind": access.kind})


async def recorder(state: ToolbarState, held: bool, limit: float) -> Finding:
    """Hear the recorder's hello; it gets no token. One that records is left alone.

    Raises why nobody records who did, or should, be the recorder held or not: it may be well and of no use.
    """
    vrc = state.settings.vrc if state.settings is not None else VrcSettings()
    if not vrc.configured:
        return Finding(Stage.RECORDER, Verdict.NOT_APPLICABLE, note=Note.NO_RECORDER)
    if state.busy is Action.VRC:
        return Finding(Stage.RECORDER, Verdict.SKIPPED, note=Note.STARTING)
    if held:
        _raise_not_recorded(state)
        return Finding(Stage.RECORDER, Verdict.OK, note=Note.RUNNING)
    component = transport_of(vrc, open_deadline=limit, end_deadline=END_OF_RECORDER)
    try:
        hello = await component.open()
    finally:
        await component.aclose()
    _raise_not_recorded(state)  # after its hello: what is wrong with it now says more
    return Finding(Stage.RECORDER, Verdict.OK, facts={"name": hello.name, "version": hello.version})


def _raise_not_recorded(state: ToolbarState) -> None:
    if state.not_recorded is not None:
        raise state.not_recorded


def _check_ca_file(known: Settings | None) -> None:
    """Raise SettingsError where it cannot be used."""
    if known is not None and known.ca_file and not known.pin:
        make_context(known.ca_file)
