"""The rehearsal of a shift in the mode *own*: signed in here, recorded with proof, signed out."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtTest import QTest

from toolbar.model import ScreenRecording, SessionMode
from toolbar.presenter import Presenter
from toolbar.rehearsal.story import Story, end_recorder, until
from toolbar.rehearsal.surroundings import Surroundings
from toolbar.shift.presence import AgentState, Wish
from toolbar.shift.proof import Stage
from toolbar.state import BLIP, Condition
from toolbar.ui.window import ToolbarWindow

PASSWORD = "rehearsal"  # noqa: S105 - of nobody, at a gateway that is simulated
PHONE = "40038"
REASON = 203

AWAY = int(BLIP) + 3
"""Seconds for which the gateway is restarted: long enough to be told."""


async def walk_through_a_shift(
    story: Story, presenter: Presenter, window: ToolbarWindow, around: Surroundings
) -> tuple[bool, ...]:
    """Work for a short day; return what has to be true of it, at the gateway and here."""
    await presenter.end_shift()
    await around.command(do="account", password=PASSWORD)
    own = replace(around.settings, mode=SessionMode.OWN, phone=PHONE, record=ScreenRecording.BUTTON)
    await presenter.save_settings(own, None)
    await story.tell("09-not-signed-in", "the mode own: the toolbar signs the agent in")
    panel = window.shift.panel

    QTest.keyClicks(panel.password, PASSWORD)
    await story.press(panel.sign_in, "sign-in")
    await _is(presenter, AgentState.IDLE)
    signed_in = await _seen(around)
    await story.tell("10-signed-in", "signed in, and ready for calls", gateway=signed_in)

    await _choose(window, Wish.BUSY, REASON)
    await _is(presenter, AgentState.BUSY)
    busy = await around.command(do="state")
    await story.tell("11-busy", "busy, for a reason of the site")
    await _choose(window, Wish.IDLE)
    await _is(presenter, AgentState.IDLE)
    await story.tell("12-ready-again", "and back")

    await story.press(window.vrc, "vrc")
    await around.command(do="vrc-ready", ready=True)  # which a real gateway hears from the component
    await _record(story, presenter, window)
    recorded = await around.command(do="state")
    await story.tell("13-recording", "the gateway's event proves that the screen is recorded")

    await around.command(do="restart", seconds=AWAY)
    await story.shows(Condition.OFFLINE)
    text = "the gateway is restarted, and takes no connection; the toolbar goes on asking"
    await story.tell("14-gateway-restarts", text)
    await until(lambda: presenter.state.shift.reached)
    back = await _seen(around)
    await story.tell("15-gateway-is-back", "the session and the recording have survived it", gateway=back)

    end_recorder(around.vrc_journal)
    await story.shows(Condition.NOT_RECORDED)
    await story.tell("16-alarm", "the recorder was killed, and the bar says so")
    await story.press(window.vrc, "vrc")
    await _record(story, presenter, window)
    await story.tell("17-healed", "recorded again, with proof")

    window.toolbar_menu.end_shift.trigger()
    await until(lambda: presenter.state.session is None and presenter.state.busy is None)
    left = await around.command(do="state")
    await story.tell("18-signed-out", "the shift has ended, here and at the gateway")

    for name, condition in (
        ("09-not-signed-in", Condition.NO_SESSION),
        ("11-busy", Condition.RECORDER_IDLE),
        ("13-recording", Condition.READY),
        ("14-gateway-restarts", Condition.OFFLINE),
        ("15-gateway-is-back", Condition.READY),
        ("16-alarm", Condition.NOT_RECORDED),
        ("17-healed", Condition.READY),
        ("18-signed-out", Condition.NO_SESSION),
    ):
        story.expect(name, condition)
    return (
        signed_in["signed_in"] is True,
        busy["agent_state"] == AgentState.BUSY.value,
        recorded["recording"] is True,
        back == signed_in | {"restarts": 1, "recording": True},
        left["most_polls_at_once"] == 1,
        left["signed_in"] is False and left["recording"] is False,
    )


async def _seen(around: Surroundings) -> dict[str, object]:
    """Return what the gateway knows that a restart may take from it."""
    state = await around.command(do="state")
    return {name: state[name] for name in ("restarts", "signed_in", "sign_ins", "recording")}


async def _is(presenter: Presenter, state: AgentState) -> None:
    await until(lambda: presenter.state.shift.presence.state is state and presenter.state.busy is None)


async def _choose(window: ToolbarWindow, wish: Wish, reason: int = 0) -> None:
    await until(window.shift.panel.state.isEnabled)
    window.shift.panel.wishes[wish, reason, 0].trigger()


async def _record(story: Story, presenter: Presenter, window: ToolbarWindow) -> None:
    await story.press(window.shift.panel.record, "record")
    await until(lambda: presenter.state.shift.screen.stage is Stage.RECORDING)
