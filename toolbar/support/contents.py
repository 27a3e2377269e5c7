"""What a support file says, as tables: what is in none of them gets into no file, whatever a state holds.

Agent IDs, numbers, names of people and places on a disk stay out: of those it says whether there is one, or a
mark by which two files can be compared. A mark of a number that short can be found by trying all of them: it
keeps an ID from being read, not from being looked for.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from enum import Enum, auto

from toolbar.diagnosis import Diagnosis, Finding
from toolbar.errors import ToolbarError
from toolbar.happening import Happening
from toolbar.policy.field import Value
from toolbar.policy.fields import FIELDS
from toolbar.policy.layers import effective, origins
from toolbar.recording import recording
from toolbar.state import ToolbarState
from toolbar.steps import Proof, Step
from toolbar.support.about import about
from toolbar.support.lines import COLUMNS, as_text, local, utc


class Shown(Enum):
    """How much is said of a setting."""

    VALUE = auto()
    MARK = auto()
    SET = auto()
    """Whether there is one, or how many."""


SETTINGS: dict[str, Shown] = {
    "gateway": Shown.VALUE,
    "backup": Shown.VALUE,
    "agent_id": Shown.MARK,
    "ca_file": Shown.SET,
    "pin": Shown.VALUE,
    "mode": Shown.VALUE,
    "phone": Shown.SET,
    "record": Shown.VALUE,
    "renew": Shown.VALUE,
    "proxy.mode": Shown.VALUE,
    "proxy.address": Shown.VALUE,
    "proxy.user": Shown.SET,
    "proxy.exceptions": Shown.SET,
    "vrc.program": Shown.SET,
    "vrc.arguments": Shown.SET,
    "vrc.keep_running": Shown.VALUE,
    "vrc.entry_list": Shown.SET,
    "vrc.local_address": Shown.SET,
    "vrc.local_port": Shown.VALUE,
    "vrc.socket": Shown.SET,
    "vrc.service": Shown.VALUE,
    "vrc.min_version": Shown.VALUE,
    "vrc.max_version": Shown.VALUE,
    "vrc.username": Shown.SET,
    "vrc.options": Shown.SET,
    "vrc.result_timeout_s": Shown.VALUE,
    "vrc.expected_sha256": Shown.VALUE,
    "vrc.expected_image": Shown.SET,
    "vrc.token_request": Shown.VALUE,
    "vrc.auto_initialize": Shown.VALUE,
}
"""By their paths in `policy.fields`. A setting that is missing here is not told of."""

FACTS: tuple[tuple[str, Callable[[ToolbarState, float], str]], ...] = (
    ("made", lambda state, now: f"{utc(now)}  local {local(now)}"),
    ("program", lambda state, now: about()),
    ("profile", lambda state, now: state.profile),
    ("condition", lambda state, now: state.condition(now).name),
    ("busy", lambda state, now: f"{state.busy or ''}"),
    ("session", lambda state, now: _session(state)),
    ("gateway", lambda state, now: _proof(state.gateway)),
    ("accepted", lambda state, now: _proof(state.confirmed)),
    ("recorder", lambda state, now: f"{recording(state).name}  {_proof(state.recorder)}"),
    ("screen", lambda state, now: f"{state.shift.screen.stage.name}  {_code(state.shift.screen.cause)}"),
    ("problem", lambda state, now: _code(state.problem)),
    ("not saved", lambda state, now: _code(state.unsaved or state.settings_unsaved)),
    ("in memory", lambda state, now: "yes" if state.in_memory_only else "no"),
    ("clock", lambda state, now: "" if state.clock_ahead is None else f"{-state.clock_ahead:+.1f} s"),
    ("slept", lambda state, now: f"{state.slept:.0f} s since the last proof"),
    ("policy", lambda state, now: state.policy.file),
    ("policy error", lambda state, now: _code(state.policy.error)),
    ("not read", lambda state, now: state.policy.instead_of),
    ("pinning", lambda state, now: "allowed" if state.policy.pinning else "forbidden"),
    ("updates", lambda state, now: "told" if state.policy.update_url else ""),
)

FINDINGS = ("days", "seconds")
"""Of what a check found at a stage; the names and addresses in it stay out."""


def about_text(state: ToolbarState, now: float) -> str:
    """Return the first file: program, state, settings with who decided them, and the last check."""
    facts = (f"{name:13} {read(state, now) or '-'}" for name, read in FACTS)
    sections = ("\n".join(facts), "\n".join(_settings(state)), "\n".join(_check(state.check)))
    return "\n\n".join(sections) + "\n"


def story_text(state: ToolbarState) -> str:
    """Return the second: what happened, with marks instead of agent IDs."""
    return "  ".join(COLUMNS) + "\n" + as_text(_of_nobody(one) for one in state.story) + "\n"


def hidden(state: ToolbarState) -> dict[str, str]:
    """Return what the log may hold and no support file says: texts, and what stands for each."""
    found: dict[str, str] = {}
    for field in FIELDS:
        shown = SETTINGS.get(field.path)
        if shown is Shown.VALUE:
            continue
        settings = effective(state.policy, state.choice) if state.settings is None else state.settings
        values = [field.of(settings), field.of(state.choice.settings)]
        layers = (state.policy.preset, state.policy.locked)
        values += [layer[field.path] for layer in layers if field.path in layer]
        for text in _texts(values):
            found[text] = mark(text) if shown is Shown.MARK else f"<{field.path}>"
    return found


def mark(text: str) -> str:
    """Return what stands for *text*, the same each time."""
    return "~" + hashlib.sha256(b"agent-toolbar support\0" + text.encode()).hexdigest()[:6] if text else ""


def _settings(state: ToolbarState) -> Iterator[str]:
    settings = effective(state.policy, state.choice) if state.settings is None else state.settings
    decided = origins(state.policy, state.choice)
    for field in FIELDS:
        shown = SETTINGS.get(field.path)
        if shown is not None:
            yield f"{field.path:21} {_shown(field.of(settings), shown):40} {decided[field.path]}"


def _shown(value: Value, shown: Shown) -> str:
    match value, shown:
        case ((bool() | int()), _):
            return str(value).lower()
        case tuple(), Shown.SET:
            return f"{len(value)} set" if value else "-"
        case tuple(), _:
            return " ".join(value) or "-"
        case _, Shown.VALUE:
            return value or "-"
        case _, Shown.MARK:
            return mark(value) or "-"
        case _:
            return "set" if value else "-"


def _check(check: Diagnosis | None) -> Iterator[str]:
    if check is None:
        yield "check: none was run"
        return
    yield f"check {utc(check.at)}  {check.seconds:.1f} s"
    yield from (_finding(finding) for finding in check.findings)


def _finding(finding: Finding) -> str:
    parts = [f"{finding.stage:9}", f"{finding.verdict:15}", f"{finding.seconds * 1000:6.0f} ms"]
    parts.append(_code(finding.error) or str(finding.note))
    parts += [f"{name}={finding.facts[name]}" for name in FINDINGS if name in finding.facts]
    return "  ".join(parts)


def _session(state: ToolbarState) -> str:
    session = state.session
    if session is None:
        return "none"
    return f"GUID #{session.guid.fingerprint}  node {session.node or '-'}  {state.phase}"


def _proof(proof: Proof | None) -> str:
    return "" if proof is None else f"{utc(proof.at)}  {_code(proof.error) or 'ok'}"


def _code(error: ToolbarError | None) -> str:
    if error is None:
        return ""
    retcode = error.facts.get("retcode", "")
    return f"{error.code} (retcode {retcode})" if retcode else error.code


def _of_nobody(happening: Happening) -> Happening:
    what = happening.what
    if isinstance(what, Step) and what.where:
        what = replace(what, where="another computer")
    return replace(happening, what=what, agent_id=mark(happening.agent_id))


def _texts(values: list[Value]) -> Iterator[str]:
    """Yield each text that is long enough to be found without finding everything."""
    for value in values:
        for text in value if isinstance(value, tuple) else (value,):
            if isinstance(text, str) and len(text) >= 3:
                yield text
