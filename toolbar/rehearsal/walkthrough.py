"""The rehearsal that presses the buttons by itself, and compares what both sides saw."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from toolbar.presenter import Presenter
from toolbar.rehearsal.shift import walk_through_a_shift
from toolbar.rehearsal.story import Story, end_recorder, lines_of
from toolbar.rehearsal.surroundings import Surroundings
from toolbar.secret import Secret
from toolbar.state import Condition
from toolbar.ui.window import ToolbarWindow


async def walk(presenter: Presenter, window: ToolbarWindow, around: Surroundings, folder: Path) -> bool:
    """Press through the main job; leave pictures and `walkthrough.json` in *folder*.

    Returns whether the window, the gateway and the VRC component saw the same.
    """
    story = Story(presenter, window, folder)

    await story.tell("01-start", "the window with a session that is not checked yet")
    await story.press(window.refresh, "refresh")
    await story.tell("02-refreshed", "the GUID was exchanged", gateway=_exchange(around))
    await story.press(window.vrc, "vrc")
    await story.tell("03-vrc", "the token was handed over", gateway=_tokens(around), vrc=_hand_over(around))
    window.show_details(True)
    await story.tell("04-details", "the chain of proofs and the history")
    window.open_settings()
    await story.tell("05-settings", "the settings beside the bar", of=window.settings.dialog)
    window.settings.dialog.close()
    end_recorder(around.vrc_journal)
    await story.shows(Condition.NOT_RECORDED)
    await story.tell("06-not-recorded", "the recorder was killed, and the bar says so")
    await story.press(window.vrc, "vrc")
    await around.command(do="sign-out")
    await story.press(window.refresh, "refresh")
    await story.tell("07-session-ended", "the gateway signed the agent out")
    window.show_details(False)
    await story.tell("08-session-ended-bar", "the same, folded")
    shift = await walk_through_a_shift(story, presenter, window, around)
    story.expect("01-start", Condition.AGEING)
    story.expect("02-refreshed", Condition.RECORDER_IDLE)
    story.expect("03-vrc", Condition.READY)
    story.expect("07-session-ended", Condition.EXPIRED)
    return story.write(*_agreement(story, around), *shift)


def _agreement(story: Story, around: Surroundings) -> tuple[bool, ...]:
    before, after = story.told("01-start"), story.told("02-refreshed")
    exchange = after["seen"]["gateway"]
    tokens = story.told("03-vrc")["seen"]["gateway"]
    handed = story.told("03-vrc")["seen"]["vrc"]
    return (
        exchange["asked_with"] == before["fingerprint"],
        exchange["answered"] == after["fingerprint"],
        exchange["requests"] == 1,
        tokens["asked_with"] == after["fingerprint"],
        tokens["requests"] == 1,
        handed["token_is_the_gateways"],
        handed["state"] == "initialized",
    )


def _exchange(around: Surroundings) -> dict[str, object]:
    pairs = _calls(around, "updateGuid")
    request, body = pairs[-1]
    return {
        "requests": len(pairs),
        "asked_with": _mark(request["guid"]),
        "answered": _mark(body["result"]["guid"]),
        "retcode": body["retcode"],
    }


def _tokens(around: Surroundings) -> dict[str, object]:
    pairs = _calls(around, "vrctoken")
    request, body = pairs[-1]
    return {"requests": len(pairs), "asked_with": _mark(request["guid"]), "retcode": body["retcode"]}


def _hand_over(around: Surroundings) -> dict[str, object]:
    token: str = _calls(around, "vrctoken")[-1][1]["result"]["vrcToken"]
    lines = lines_of(around.vrc_journal)
    given = [line for line in lines if line["what"] == "initialize"][-1]
    salted = hashlib.sha256(bytes.fromhex(given["salt"]) + token.encode()).hexdigest()
    states = [line["state"] for line in lines if line["what"] == "state"]
    return {
        "token_is_the_gateways": salted == given["token_sha256_salted"],
        "agent_id": given["agent_id"],
        "state": states[-1] if states else "",
    }


def _calls(around: Surroundings, operation: str) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    lines = lines_of(around.gateway_journal)
    answers = {line["n"]: line for line in lines if line["what"] == "answer"}
    requests = [line for line in lines if line["what"] == "request" and line["path"].endswith(operation)]
    return [(request, json.loads(answers[request["n"]]["body"])) for request in requests]


def _mark(guid: str) -> str:
    return Secret(guid).fingerprint
