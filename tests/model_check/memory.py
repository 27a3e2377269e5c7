"""What a process remembers, as far as it makes a difference to what it does next."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import fields

from toolbar.care import Care, _Series
from toolbar.errors import ToolbarError
from toolbar.model import SessionRecord
from toolbar.presenter import Presenter
from toolbar.session.store import KeyringStore
from toolbar.state import ToolbarState
from toolbar.steps import Proof

_ELSEWHERE = ("settings", "choice", "policy", "history", "session")
_SHOWN = [field.name for field in fields(ToolbarState) if field.name not in _ELSEWHERE]


def memory_of(presenter: Presenter, care: Care, store: KeyringStore) -> Hashable:
    """Return it as a value; what is set up never changes here; of the history only the last step counts."""
    state, held = presenter.state, presenter._held
    shown = tuple(_plain(getattr(state, name)) for name in _SHOWN)
    last = state.history[0].action if state.history else None
    kept = (held._durable, held._stored, held.unsaved is None, held._looked_at)
    session = (_record(held.record), kept, state.session is None)
    slots = tuple(vars(store._slots).values())
    plans = (_series(care._asking), _series(care._switching), _series(care._denied), care._save_tried)
    return shown, last, session, slots, plans


def _plain(value: object) -> Hashable:
    match value:
        case Proof(at=at, error=error):
            return at, _plain(error)
        case ToolbarError():
            return type(value), value.code, tuple(sorted(value.facts.items()))
        case Hashable():
            return value
        case _:
            raise TypeError(value)


def _record(record: SessionRecord | None) -> Hashable:
    if record is None:
        return None
    guids = (record.session.guid, *((record.previous,) if record.previous else ()), *record.alternatives)
    told = tuple(guid.reveal() for guid in guids)
    return told, record.previous is None, record.phase, record.renewed_at


def _series(series: _Series | None) -> Hashable:
    return series and (series.times, series.began, series.quiet, series.last)
