"""The protocol as implementers read it: packaging/vrc/PROTOCOL.md says all that the code says."""

from __future__ import annotations

import ast
import json
import re
import textwrap
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from toolbar.model import VrcSettings, VrcToken
from toolbar.policy.text import parse_policy
from toolbar.policy.values import RESULT_SECONDS
from toolbar.recorder import care
from toolbar.secret import Secret
from toolbar.simulator import vrc_component, vrc_messages, vrc_socket
from toolbar.ui.messages import _WORDS as WORDS
from toolbar.vrc import component, following, handoff, local_socket, process

TEXT = (Path(__file__).parents[2] / "packaging" / "vrc" / "PROTOCOL.md").read_text(encoding="utf-8")
WORD = re.compile(r"[a-z]+(_[a-z]+)*|vrcToken|vrc-handoff/1")


ADAPTER = (Path(__file__).parents[2] / "packaging" / "vrc" / "ocx-adapter" / "README.md").read_text(
    encoding="utf-8"
)


def test_the_policy_that_the_adapters_readme_shows_can_be_used() -> None:
    example = ADAPTER[ADAPTER.index("    [vrc]\n") :].partition("\n\n")[0]
    text = textwrap.dedent(example).replace("the 64 digits that certutil printed", "1e" * 32)
    locked = parse_policy(text.replace("C:\\", "/").replace("\\", "/"), "example").locked
    assert locked["vrc.keep_running"] is True
    assert locked["vrc.options"] == ("record_type=1", "screen_no=0")
    assert locked["vrc.expected_sha256"] == "1e" * 32


def words_of(module: object) -> set[str]:
    """Return every word that a module of the protocol spells: its types, fields, states and codes."""
    source = Path(str(getattr(module, "__file__", ""))).read_text(encoding="utf-8")
    tree = ast.parse(source)
    constants = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    return {word for word in constants if isinstance(word, str) and WORD.fullmatch(word)}


def named(word: str) -> bool:
    """Return whether the document names *word*: as code, or as a text of an example."""
    return f"`{word}`" in TEXT or f'"{word}"' in TEXT


def fields(value: object, under: str = "") -> Iterator[str]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield name
            yield from fields(inner, f"{under}{name}.")


def test_every_field_that_is_sent_is_explained() -> None:
    line = handoff.initialize(
        VrcToken(Secret("a token")),
        agent_id="20011",
        settings=VrcSettings("/opt/vrc", entry_list="x(1)"),
        address="192.0.2.77",
        message_id="5f0c7a1e-6d0b-4b7e-9b53-1f6f0e6a2c11",
        now=datetime.now(UTC),
    )
    sent = {*fields(json.loads(line)), *fields(json.loads(handoff.reset("1")))}
    assert {"id", "not_after", "value", "entry_list", "login_type"} <= sent
    assert [name for name in sent if f"`{name}`" not in TEXT] == []


def test_every_word_of_the_code_is_in_the_document() -> None:
    ours = words_of(handoff) - {"utf-8", "replace", "milliseconds"}
    assert {"hello", "result", "state", "initialize", "reset", "accepted", "vendor_code"} <= ours
    assert [word for word in sorted(ours) if not named(word)] == []


@pytest.mark.parametrize("state", handoff.ComponentState)
def test_every_state_is_named(state: handoff.ComponentState) -> None:
    assert f"`{state}`" in TEXT


def test_every_code_of_a_component_is_in_the_table() -> None:
    table = set(re.findall(r"^\| `(\w+)` \| ", TEXT, re.MULTILINE))
    assert table >= handoff.CODES
    said = {"component_missing", "duplicate_id", "busy", "expired", "credential_rejected", "vendor_error"}
    spelt = words_of(vrc_component) | words_of(vrc_messages)
    assert said <= spelt
    assert spelt & handoff.CODES == (spelt & handoff.CODES) & table


def test_every_code_of_the_toolbar_that_is_told_has_its_words() -> None:
    told = set(re.findall(r"VRC-\d+", TEXT))
    raised = set(re.findall(r'"(VRC-\d+)"', "".join(path.read_text() for path in _sources())))
    assert raised - told == set()
    assert {code for code in told - {"VRC-609"} if code not in WORDS} == set()


def _sources() -> Iterator[Path]:
    yield from Path(handoff.__file__).parent.glob("*.py")


@pytest.mark.parametrize(
    ("what", "words"),
    [
        (handoff.MAX_LINE, "at most 65536 bytes"),
        (handoff.VALID_FOR.total_seconds(), "After `not_after`, 30 s later"),
        (component.OPEN_DEADLINE, "within 10 s"),
        (component.RESULT_DEADLINE, "within 15 s"),
        (component.END_DEADLINE, "ends within 5 s"),
        (following.ASK_EVERY, "status                                    |   every 15 s"),
        (following.ANSWER_WITHIN, "After 10 s without any line"),
        (care.LOOK_EVERY, "then every 4.5 s"),
        (care.LOOK_EVERY_IDLE, "before the first hand-off every 30 s"),
        (component.OPEN_DEADLINE, "| from the start, or the connection, to hello | 10 s |"),
        (component.START_DEADLINE, "| from hello with `initializing` to `idle` | 30 s |"),
        (component.RESULT_DEADLINE, "| from `initialize` to the final result | 15 s, or"),
        (RESULT_SECONDS[-1], "(1 to 120)"),
        (process.LOOK_DEADLINE, "| to look at the program before it is started | 5 s |"),
        (local_socket.CONNECT_DEADLINE, "| to connect to a socket | 2 s |"),
        (following.ANSWER_WITHIN, "| from `status` to any line | 10 s;"),
        (following.ASK_EVERY, "asked every 15 s |"),
        (handoff.VALID_FOR.total_seconds(), "| from `initialize` to `not_after` | 30 s |"),
        (vrc_socket.IDLE, "to the first token, at a socket | 30 s |"),
    ],
)
def test_every_figure_is_the_one_in_the_code(what: float, words: str) -> None:
    assert f"{what:g}" in words
    assert words in TEXT
