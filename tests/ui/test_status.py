"""The state in words: something to read in every state, true times, and never a secret."""

import re
from dataclasses import replace
from itertools import product

import pytest

from toolbar.errors import (
    NotSent,
    OutcomeUnknown,
    Refused,
    SettingsError,
    StoreError,
    StoreLocked,
    ToolbarError,
    VrcError,
)
from toolbar.model import Phase, Session, Settings, VrcSettings
from toolbar.policy.layers import Policy, PolicyError
from toolbar.secret import Secret
from toolbar.state import HISTORY, Condition, ToolbarState
from toolbar.steps import Action, Actor, Proof, Step
from toolbar.ui import durations, emphasis, links, status
from toolbar.ui.for_it import for_it
from toolbar.ui.messages import Remedy, describe, sentence
from toolbar.ui.tray_words import state_line

NOW = 1_800_000_000.0
GUID = "11112222-3333-4444-5555-666677778888.AgentGateway1"
SETTINGS = Settings("https://gw.example:8043", "1027", vrc=VrcSettings("/opt/vrc"))
SESSION = Session(SETTINGS.gateway, "1027", Secret(GUID))
READY = ToolbarState(
    settings=SETTINGS,
    session=SESSION,
    renewed_at=NOW - 60,
    gateway=Proof(NOW - 12),
    confirmed=Proof(NOW - 12),
    recorder=Proof(NOW - 30),
)
ENDED = Refused("GW-100-006", retcode="100-006")
PROBLEMS: list[ToolbarError | None] = [
    None,
    NotSent("NET-102", "ECONNREFUSED", host="gw.example", port="8043"),
    OutcomeUnknown("NET-120", found=(Secret(GUID),)),
    Refused("GW-000-004", retcode="000-004", message="switching"),
    ENDED,
    StoreLocked("KR-402"),
    SettingsError("SET-305", "ca_file", file="/x"),
    VrcError("VRC-606", component_code="busy"),
    ToolbarError("INT-900"),
]
STATES = [
    replace(
        base, busy=busy, problem=problem, confirmed=confirmed, recorder=recorder, phase=phase, unsaved=unsaved
    )
    for base, busy, problem, confirmed, recorder, phase, unsaved in product(
        [
            ToolbarState(),
            ToolbarState(settings=SETTINGS),
            READY,
            replace(READY, recorder_unproven=True),
            replace(READY, settings=replace(SETTINGS, vrc=VrcSettings())),
        ],
        [None, Action.REFRESH],
        PROBLEMS,
        [None, Proof(NOW - 5), Proof(NOW - 500), Proof(NOW - 5, ENDED)],
        [None, Proof(NOW - 5), Proof(NOW - 5, VrcError("VRC-604"))],
        [Phase.STABLE, Phase.ROTATING],
        [None, StoreError("KR-406")],
    )
]


def everything(state: ToolbarState) -> list[str]:
    readers = (links.gateway_link, links.session_link, status.recorder_text)
    lines = [links.recorder_link(state, NOW), *(read(state) for read in readers)]
    lines += [links.step_text(step) for step in state.history]
    return [*lines, status.headline(state, NOW), status.second_line(state, NOW), for_it(state, NOW)]


def test_every_state_has_words_without_gaps_and_without_secrets() -> None:
    conditions = set()
    for state in STATES:
        conditions.add(state.condition(NOW))
        lines = everything(state)
        assert status.headline(state, NOW)
        assert not any("{" in line or GUID[:13] in line for line in lines)
        if state.busy is None:
            assert status.second_line(state, NOW)
    assert conditions == set(Condition)


@pytest.mark.parametrize("action", Action)
def test_work_under_way_has_a_name_of_its_own(action: Action) -> None:
    names = {other: status.headline(replace(READY, busy=other), NOW) for other in Action}
    assert list(names.values()).count(names[action]) == 1


@pytest.mark.parametrize(
    "problem", [error for error in PROBLEMS if isinstance(error, NotSent | OutcomeUnknown | StoreError)]
)
def test_the_headline_is_the_title_of_the_problem(problem: ToolbarError) -> None:
    assert status.headline(replace(READY, problem=problem), NOW) == describe(problem).title


def test_a_desk_that_does_not_record_says_so_aloud() -> None:
    state = replace(READY, recorder=Proof(NOW - 5, VrcError("VRC-604")), recorder_ready_at=NOW - 600)
    assert status.headline(state, NOW) == "NOT RECORDED"
    assert status.second_line(state, NOW).startswith(describe(VrcError("VRC-604")).title)
    assert status.clock(NOW - 5) in status.recorder_text(state)
    assert status.clock(NOW - 600) in links.recorder_link(state, NOW)
    assert describe(VrcError("VRC-604")).title in links.recorder_link(state, NOW)
    busy = replace(state, recorder=Proof(NOW, VrcError("VRC-606", component_code="busy")))
    assert "(busy)" in links.recorder_link(busy, NOW)


def test_a_desk_without_a_recorder_does_not_pretend() -> None:
    state = replace(READY, settings=replace(SETTINGS, vrc=VrcSettings()), recorder=None)
    assert status.recorder_text(state) == status.recorder_text(ToolbarState())
    assert "NOT RECORDED" not in status.second_line(state, NOW)


@pytest.mark.parametrize(
    ("confirmed", "word"), [(None, "known"), (Proof(NOW), "accepted"), (Proof(NOW, ENDED), "refused")]
)
def test_the_session_is_named_by_its_mark_and_its_node(confirmed: Proof | None, word: str) -> None:
    line = links.session_link(replace(READY, confirmed=confirmed))
    assert line.startswith(word)
    assert f"#{SESSION.guid.fingerprint}" in line
    assert line.endswith("AgentGateway1")
    assert status.clock(NOW if confirmed else READY.renewed_at) in line


def test_the_gateway_is_named_by_host_and_port() -> None:
    for proof in (None, Proof(NOW), Proof(NOW, NotSent("NET-102"))):
        line = links.gateway_link(replace(READY, gateway=proof))
        assert line.endswith("gw.example:8043")
        assert (status.clock(NOW) in line) is (proof is not None)
    assert links.gateway_link(ToolbarState()) == "not set up"


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (None, "answered"),
        (NotSent("NET-102"), "not reached"),
        (NotSent("TLS-213"), "not reached"),
        (OutcomeUnknown("NET-120"), "no clear answer"),
        (OutcomeUnknown("NET-160"), "no clear answer"),
        (OutcomeUnknown("HTTP-502", status="502"), "no clear answer"),
    ],
    ids=str,
)
def test_the_gateway_is_unreachable_only_where_nothing_reached_it(
    error: ToolbarError | None, words: str
) -> None:
    assert links.gateway_link(replace(READY, gateway=Proof(NOW, error))).startswith(f"{words} ")


@pytest.mark.parametrize(
    ("keep_running", "silent", "words"),
    [
        (True, False, "Recorder on since"),
        (True, True, "Recorder got its token"),
        (False, False, "Recorder got its token"),
        (False, True, "Recorder got its token"),
    ],
)
def test_a_recorder_is_called_on_only_where_it_would_tell_otherwise(
    keep_running: bool, silent: bool, words: str
) -> None:
    settings = replace(SETTINGS, vrc=VrcSettings("/opt/vrc", keep_running=keep_running))
    state = replace(READY, settings=settings, recorder_silent=silent)
    assert status.recorder_text(state) == f"{words} {status.clock(NOW - 30)[:5]}"
    assert status.second_line(state, NOW).endswith(f" · {words} {status.clock(NOW - 30)[:5]}")


GONE, HANGS = VrcError("VRC-612", place="/run/vrc.sock"), VrcError("VRC-614")


@pytest.mark.parametrize(
    ("changes", "link"),
    [
        ({"settings": replace(SETTINGS, vrc=VrcSettings())}, "No recorder on this desk"),
        ({}, "Recorder not started · Press VRC, so that your screen can be recorded"),
        (
            {"recorder_seen": Proof(NOW, GONE)},
            "Recorder not running · Start the recorder, then press VRC. No token was requested.",
        ),
        (
            {"recorder_seen": Proof(NOW)},
            "Recorder waits for its token · Press VRC, so that your screen can be recorded",
        ),
        ({"session": None}, "Recorder not started · Sign in to the workbench first"),
        (
            {"busy": Action.VRC, "recorder": Proof(NOW, GONE)},
            "Recorder starting · Wait, it takes some seconds",
        ),
        (
            {"recorder": Proof(NOW), "recorder_ready_at": NOW},
            "Recorder on since {time:.5} · it records when the gateway asks for it",
        ),
        (
            {"recorder": Proof(NOW), "recorder_silent": True},
            "Recorder got its token {time:.5} · how it is since then, the toolbar cannot know",
        ),
        (
            {"recorder": Proof(NOW), "confirmed": Proof(NOW, ENDED)},
            "Recorder on since {time:.5} · for the session that has ended",
        ),
        (
            {"recorder": Proof(NOW, VrcError("VRC-606", component_code="busy"))},
            "Recorder failed {time} · Recorder refused (busy) · "
            "Press VRC to try again with a new token. If it stays, call IT.",
        ),
        (
            {"recorder": Proof(NOW, HANGS), "recorder_ready_at": NOW, "recorder_seen": Proof(NOW)},
            "NOT RECORDED since {time} · Recorder hangs · was initialised {time} · "
            "Press VRC to start it again. If it stays, call IT.",
        ),
        (
            {"recorder_ended_at": NOW},
            "Recorder ended {time:.5} · Press VRC, so that your screen can be recorded",
        ),
        (
            {"recorder_ended_at": NOW, "session": None},
            "Recorder ended {time:.5} · Sign in to the workbench first",
        ),
    ],
    ids=[
        "none",
        "not started",
        "not running",
        "there",
        "signed out",
        "starting",
        "well",
        "silent",
        "of an ended session",
        "failed",
        "lost",
        "ended",
        "over",
    ],
)
def test_each_state_of_the_recorder_has_its_words_its_cause_and_its_step(
    changes: dict[str, object], link: str
) -> None:
    held = replace(SETTINGS, vrc=VrcSettings(socket="auto"))
    state = replace(replace(READY, recorder=None, settings=held), **changes)  # type: ignore[arg-type]
    assert links.recorder_link(state, NOW) == link.format(time=status.clock(NOW))


@pytest.mark.parametrize("ready_at", [None, NOW - 60])
def test_a_recorder_is_started_again_only_for_a_session(ready_at: float | None) -> None:
    lost = replace(READY, recorder=Proof(NOW, HANGS), recorder_ready_at=ready_at)
    assert "Press VRC" in links.recorder_link(lost, NOW)
    for gone in (replace(lost, session=None), replace(lost, confirmed=Proof(NOW, ENDED))):
        assert not gone.can_start_vrc
        assert links.recorder_link(gone, NOW).endswith("Sign in to the workbench first")


def test_no_press_is_asked_for_that_the_gateway_would_not_take() -> None:
    blocked = replace(READY, recorder=None, blocked_until=NOW + 7)
    wait = "Wait: the gateway takes your next request in 7 s"
    assert status.second_line(blocked, NOW) == wait
    assert links.recorder_link(blocked, NOW) == f"Recorder not started · {wait}"
    assert links.recorder_link(blocked, NOW + 8).endswith("Press VRC, so that your screen can be recorded")
    broken = replace(blocked, recorder_seen=Proof(NOW, VrcError("VRC-601")))
    assert links.recorder_link(broken, NOW).endswith(describe(VrcError("VRC-601")).next_step)


def test_where_to_unlock_the_keyring_only_the_bar_says() -> None:
    locked = replace(READY, problem=StoreLocked("KR-402"))
    assert "(Ctrl+D shows it)" in status.second_line(locked, NOW)
    assert "Ctrl" not in sentence(StoreLocked("KR-402"))


@pytest.mark.parametrize(
    ("problem", "headline"),
    [(NotSent("NET-102"), "Gateway not reachable"), (StoreLocked("KR-402"), "Keyring locked"), (ENDED, "")],
)
def test_that_nobody_records_is_said_beside_what_is_worse(problem: ToolbarError, headline: str) -> None:
    lost = replace(READY, recorder=Proof(NOW, HANGS), recorder_ready_at=NOW, problem=problem)
    assert status.headline(lost, NOW).startswith(headline)
    assert status.second_line(lost, NOW).startswith("NOT RECORDED · ")
    never = replace(lost, recorder_ready_at=None)
    assert "NOT RECORDED" not in status.second_line(never, NOW)


def test_the_second_address_is_named_while_it_serves() -> None:
    pair = replace(SETTINGS, backup="https://second.example:8043")
    first = replace(READY, gateway=Proof(NOW), settings=pair, served_by=SETTINGS.gateway)
    assert "second" not in links.gateway_link(first)
    link = links.gateway_link(replace(first, served_by=pair.backup))
    assert "second.example:8043 (second address)" in link


@pytest.mark.parametrize(
    ("ahead", "words"),
    [(240.0, "this computer's clock is 4 min 0 s slow"), (-40.0, "this computer's clock is 40 s fast")],
)
def test_clocks_that_differ_are_told(ahead: float, words: str) -> None:
    answered = replace(READY, gateway=Proof(NOW))
    assert links.gateway_link(replace(answered, clock_ahead=ahead)).endswith(words)
    assert "clock" not in links.gateway_link(replace(answered, clock_ahead=ahead / 100))


def test_a_session_in_doubt_is_not_called_ended() -> None:
    denied = Refused("GW-000-003", retcode="000-003")
    doubt = replace(READY, problem=denied, confirmed=Proof(NOW, denied), denials=1)
    assert status.headline(doubt, NOW) == "Session to be checked"
    assert status.second_line(doubt, NOW).startswith("The gateway refused your session. ")
    assert status.headline(replace(doubt, denials=3), NOW) == "Session ended"


@pytest.mark.parametrize("action", Action)
def test_a_step_says_what_was_done_or_what_was_wanted_and_why_not(action: Action) -> None:
    done = links.step_text(Step(action, NOW, 0.5))
    failed = links.step_text(Step(action, NOW, 0.5, NotSent("NET-102")))
    assert done not in failed
    assert failed.endswith("(NET-102)")
    assert describe(NotSent("NET-102")).title in failed


def test_the_text_for_it_finds_the_event_in_the_gateways_log() -> None:
    steps = tuple(
        Step(Action.VRC, NOW - number, 0.25, ENDED if number == 2 else None) for number in range(HISTORY)
    )
    state = replace(READY, gateway=Proof(NOW - 1, NotSent("NET-102", "ECONNREFUSED")), history=steps)
    text = for_it(state, NOW)
    assert "gateway https://gw.example:8043  agent 1027" in text
    assert f"GUID #{SESSION.guid.fingerprint}  node AgentGateway1  stable" in text
    assert "2027-01-15 08:00:00Z" in text
    assert "NET-102 ECONNREFUSED" in text
    assert "vrcToken" in text
    assert "GW-100-006" in text
    assert text.count("vrcToken") == 5
    assert len(text) < 2000


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (-86_400.0, "0 s"),
        (0.0, "0 s"),
        (59.9, "59 s"),
        (60.0, "1 min 0 s"),
        (119.9, "1 min 50 s"),
        (3599.0, "59 min 50 s"),
        (3600.0, "1 h 0 min"),
        (90_061.0, "25 h 1 min"),
    ],
)
def test_an_age_is_said_as_people_say_it(seconds: float, text: str) -> None:
    assert durations.age(seconds) == text


@pytest.mark.parametrize("seconds", [7, 70, 700, 7000])
def test_the_bar_says_how_old_its_proof_is(seconds: int) -> None:
    state = replace(READY, confirmed=Proof(NOW - seconds), problem=None)
    assert durations.age(seconds) in status.second_line(state, NOW)


def test_the_clock_is_of_this_place() -> None:
    assert re.fullmatch(r"\d\d:\d\d:\d\d", status.clock(NOW))


def test_a_keyring_that_is_waited_for_is_named_while_something_is_done() -> None:
    waiting = replace(READY, busy=Action.REFRESH, waiting_for_keyring=True)
    assert status.headline(waiting, NOW) == "Waiting for your keyring"
    assert status.second_line(waiting, NOW) == "Look for a window that asks for this computer's password"
    # What is saved again unasked changes nothing for the agent.
    assert status.headline(replace(waiting, busy=None), NOW) == "Ready"


def test_a_session_of_another_toolbar_is_told_with_its_computer() -> None:
    step = Step(Action.LOAD, NOW, 0.0, by=Actor.TOOLBAR, where="PC-7")
    assert links.step_text(step) == "Session taken over from another toolbar on PC-7"


def test_a_session_that_is_not_checked_is_told_by_its_last_check() -> None:
    ageing = replace(READY, confirmed=Proof(NOW - 110))
    assert status.headline(ageing, NOW) == "Session not checked"
    assert status.second_line(ageing, NOW) == "Last checked 1 min 50 s ago – press Refresh · " + (
        status.recorder_text(ageing)
    )
    assert "Session checked" not in state_line(ageing, NOW)
    assert f"Last checked {status.clock(NOW - 110)[:5]}" in state_line(ageing, NOW)
    assert "Last checked" not in state_line(READY, NOW)
    assert "unknown: the clock was set back" in status.second_line(ageing, NOW - 86_400)


@pytest.mark.parametrize(
    ("changes", "headline", "line"),
    [
        (
            {},
            "Recorder not started",
            "Press VRC, so that your screen can be recorded · Session checked 12 s ago",
        ),
        (
            {"recorder_seen": Proof(NOW - 5)},
            "Recorder waits for its token",
            "Press VRC, so that your screen can be recorded · Session checked 12 s ago",
        ),
        (
            {"recorder_ended_at": NOW - 9},
            "Recorder ended",
            "Press VRC, so that your screen can be recorded · Session checked 12 s ago",
        ),
        (
            {"recorder_seen": Proof(NOW - 5, VrcError("VRC-604"))},
            "Recorder ended",
            "Press VRC to start it again. If it stays, call IT.",
        ),
        (
            {"recorder_seen": Proof(NOW - 5, GONE)},
            "Recorder not started",
            "Recorder not running · Start the recorder, then press VRC. No token was requested.",
        ),
    ],
)
def test_a_recorder_that_ended_is_not_called_one_that_never_began(
    changes: dict[str, object], headline: str, line: str
) -> None:
    idle = replace(replace(READY, recorder=None), **changes)  # type: ignore[arg-type]
    assert idle.condition(NOW) is Condition.RECORDER_IDLE
    assert (status.headline(idle, NOW), status.second_line(idle, NOW)) == (headline, line)


@pytest.mark.parametrize(("code", "refresh"), [("TLS-213", False), ("TLS-220", False), ("NET-102", True)])
def test_who_is_not_trusted_is_not_asked_again(code: str, refresh: bool) -> None:
    error = NotSent(code, host="gw.example", port="8043", pinned="a", presented="b")
    offline = replace(READY, problem=error)
    step = "Your session is kept – press Refresh to try again" if refresh else describe(error).next_step
    assert status.second_line(offline, NOW) == step
    assert emphasis.refresh_wanted(offline, Condition.OFFLINE) is refresh


def test_what_is_cancelled_is_not_called_under_way() -> None:
    withdrawn = replace(READY, busy=Action.REFRESH, busy_since=NOW - 9, withdrawn=True)
    assert status.headline(withdrawn, NOW) == "Cancelling…"
    assert status.second_line(withdrawn, NOW) == "Waiting for the answer to what was sent"


def test_what_is_asked_again_by_itself_wants_no_refresh() -> None:
    denied = Refused("GW-000-003", retcode="000-003")
    doubt = replace(READY, problem=denied, confirmed=Proof(NOW, denied), denials=1)
    assert not emphasis.refresh_wanted(doubt, doubt.condition(NOW))
    lost = replace(READY, problem=OutcomeUnknown("NET-120"))
    assert emphasis.refresh_wanted(lost, lost.condition(NOW))
    ageing = replace(READY, confirmed=Proof(NOW - 110))
    assert emphasis.refresh_wanted(ageing, ageing.condition(NOW))
    assert not emphasis.refresh_wanted(replace(ageing, session=None), Condition.AGEING)


@pytest.mark.parametrize(
    ("changes", "wanted"),
    [
        ({}, False),
        ({"recorder": None}, True),
        ({"recorder_unproven": True}, True),
        ({"recorder": Proof(NOW - 5, VrcError("VRC-604"))}, True),
        ({"recorder": None, "busy": Action.SAVE_SETTINGS}, False),
        ({"recorder": Proof(NOW - 5, VrcError("VRC-601"))}, False),
        ({"recorder": None, "recorder_seen": Proof(NOW - 5, VrcError("VRC-615"))}, False),
    ],
)
def test_the_recorder_is_wanted_where_it_can_be_started(changes: dict[str, object], wanted: bool) -> None:
    state = replace(READY, **changes)  # type: ignore[arg-type]
    assert emphasis.vrc_wanted(state, replace(state, busy=None).condition(NOW)) is wanted


@pytest.mark.parametrize("code", ["VRC-601", "VRC-603", "VRC-607", "VRC-611", "VRC-615"])
def test_where_no_press_helps_it_is_for_it(code: str) -> None:
    state = replace(READY, recorder=Proof(NOW - 5, VrcError(code)))
    assert emphasis.remedy_wanted(state, state.condition(NOW), state.not_recorded) is Remedy.NONE


def test_a_recorder_that_is_asked_by_itself_wants_no_press() -> None:
    held = replace(SETTINGS, vrc=VrcSettings("/opt/vrc", keep_running=True))
    asked = replace(READY, settings=held, recorder_unproven=True)
    assert status.second_line(asked, NOW).startswith("Wait: the toolbar asks it")
    assert not emphasis.vrc_wanted(asked, asked.condition(NOW))
    silent = replace(asked, recorder_silent=True)
    assert status.second_line(silent, NOW).startswith("Press VRC to check it")
    assert emphasis.vrc_wanted(silent, silent.condition(NOW))


def test_a_recorder_that_is_lost_while_the_gateway_is_away_needs_both() -> None:
    away = replace(READY, problem=NotSent("NET-102"), recorder=Proof(NOW, HANGS), recorder_ready_at=NOW)
    line = "NOT RECORDED · Your session is kept – press Refresh, then VRC"
    assert status.second_line(away, NOW) == line
    assert status.warns(away, NOW)
    in_vain = replace(away, recorder=Proof(NOW, VrcError("VRC-601")))
    assert status.second_line(in_vain, NOW) == line.replace(", then VRC", " to try again")
    lost = replace(away, problem=None)
    assert lost.condition(NOW) is Condition.NOT_RECORDED
    assert not status.warns(lost, NOW)  # the headline says it
    assert not status.warns(replace(away, recorder=Proof(NOW)), NOW)


@pytest.mark.parametrize(
    ("changes", "stands_out"),
    [
        ({"problem": StoreLocked("KR-402")}, Remedy.TRY_AGAIN),
        ({"unsaved": StoreLocked("KR-402")}, Remedy.TRY_AGAIN),
        ({"problem": SettingsError("SET-306", "agent_id")}, Remedy.SETTINGS),
        ({"problem": NotSent("TLS-213", host="gw.example", issuer="x")}, Remedy.NONE),
        ({"problem": NotSent("NET-102")}, None),  # Refresh does
        ({"problem": OutcomeUnknown("NET-120")}, None),
        ({"recorder": Proof(NOW, HANGS)}, None),  # VRC does
        ({"problem": ENDED, "confirmed": Proof(NOW, ENDED)}, None),  # to enter the GUID does
        ({}, None),
    ],
)
def test_the_remedy_stands_out_where_no_button_of_the_bar_does(
    changes: dict[str, object], stands_out: Remedy | None
) -> None:
    state = replace(READY, **changes)  # type: ignore[arg-type]
    trouble = state.problem or state.not_recorded or state.unsaved
    assert emphasis.remedy_wanted(state, state.condition(NOW), trouble) is stands_out


def test_a_refresh_that_was_refused_is_tried_again_by_the_same_button() -> None:
    error = Refused("GW-100-007", retcode="100-007")
    refused = replace(READY, problem=error, history=(Step(Action.REFRESH, NOW, 0.2, error),))
    assert emphasis.refresh_wanted(refused, refused.condition(NOW))
    other = replace(refused, history=(Step(Action.VRC, NOW, 0.2, error),))
    assert not emphasis.refresh_wanted(other, other.condition(NOW))


def test_rules_that_cannot_be_read_are_told_of_also_before_anything_was_tried() -> None:
    error = PolicyError("POL-501", "gateway", "line 3", file="/etc/policy.toml", line="3")
    state = replace(READY, policy=Policy(error=error))
    assert status.headline(state, NOW) == describe(error).title
    assert status.second_line(state, NOW) == describe(error).next_step
