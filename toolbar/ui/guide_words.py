"""What the guide says: each state of bar, recorder and recording, what it means, what to do.

Tables of words, which are read and not followed; they are translated when somebody asks for them.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from toolbar.recording import Recording, recording
from toolbar.shift.proof import Stage
from toolbar.state import Condition, ToolbarState
from toolbar.ui import appearance
from toolbar.ui.looks import LOOKS
from toolbar.ui.messages import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Entry:
    """One state, in words."""

    anchor: str
    look: appearance.Look
    title: str
    means: str
    to_do: str


_Words = tuple[str, str, str]

_BAR: dict[Condition, _Words] = {
    Condition.WORKING: (
        QT_TRANSLATE_NOOP("Guide", "Working…"),
        QT_TRANSLATE_NOOP("Guide", "Something is being done; the words say what."),
        QT_TRANSLATE_NOOP("Guide", "Wait. After 3 seconds you can press Cancel; nothing is lost by that."),
    ),
    Condition.NOT_SET_UP: (
        QT_TRANSLATE_NOOP("Guide", "Not set up"),
        QT_TRANSLATE_NOOP("Guide", "The toolbar does not know your gateway or your agent ID yet."),
        QT_TRANSLATE_NOOP("Guide", "Press “Set up…” and enter what IT gave you."),
    ),
    Condition.NO_SESSION: (
        QT_TRANSLATE_NOOP("Guide", "No session"),
        QT_TRANSLATE_NOOP(
            "Guide", "The toolbar has no GUID of yours: the code of your session at the workbench."
        ),
        QT_TRANSLATE_NOOP("Guide", "Sign in to the workbench, press “Enter GUID…” and paste the GUID."),
    ),
    Condition.EXPIRED: (
        QT_TRANSLATE_NOOP("Guide", "Session ended"),
        QT_TRANSLATE_NOOP(
            "Guide",
            "The gateway does not know your session any more: after two minutes of silence, or because"
            " somebody signed in with your agent ID.",
        ),
        QT_TRANSLATE_NOOP(
            "Guide", "Sign in to the workbench again, press “Enter GUID…” and paste the new GUID."
        ),
    ),
    Condition.OFFLINE: (
        QT_TRANSLATE_NOOP("Guide", "Gateway not reachable"),
        QT_TRANSLATE_NOOP("Guide", "Nothing was sent, and nothing is lost. Your session is kept."),
        QT_TRANSLATE_NOOP(
            "Guide", "Check the network or the VPN, press Refresh. If it stays, “Run check” says whose it is."
        ),
    ),
    Condition.UNCERTAIN: (
        QT_TRANSLATE_NOOP("Guide", "No clear answer, or Session to be checked"),
        QT_TRANSLATE_NOOP("Guide", "A request was sent and its answer was lost, or it was not a clear one."),
        QT_TRANSLATE_NOOP("Guide", "Press Refresh, unless the bar says that the toolbar asks by itself."),
    ),
    Condition.REFUSED: (
        QT_TRANSLATE_NOOP("Guide", "Gateway refused"),
        QT_TRANSLATE_NOOP(
            "Guide", "The gateway said no, or a setting cannot be used; the details say which, and why."
        ),
        QT_TRANSLATE_NOOP("Guide", "Open the details (Ctrl+D): the next step stands there, with its button."),
    ),
    Condition.KEYRING: (
        QT_TRANSLATE_NOOP("Guide", "Keyring locked"),
        QT_TRANSLATE_NOOP("Guide", "The keyring, this computer's store for passwords, could not be used."),
        QT_TRANSLATE_NOOP(
            "Guide", "Press “Try again” in the details (Ctrl+D), and enter this computer's password."
        ),
    ),
    Condition.NOT_RECORDED: (
        QT_TRANSLATE_NOOP("Guide", "NOT RECORDED"),
        QT_TRANSLATE_NOOP(
            "Guide", "Your screen should be recorded, and is not. Your session is not affected."
        ),
        QT_TRANSLATE_NOOP(
            "Guide", "Press VRC. If it stays, tell your supervisor and IT; the details say why it is so."
        ),
    ),
    Condition.UNSAVED: (
        QT_TRANSLATE_NOOP("Guide", "Not saved"),
        QT_TRANSLATE_NOOP("Guide", "All works, but what the toolbar knows is lost when you close it."),
        QT_TRANSLATE_NOOP(
            "Guide", "Leave it open. Open the details (Ctrl+D): they say why, and “Try again” saves it."
        ),
    ),
    Condition.AGEING: (
        QT_TRANSLATE_NOOP("Guide", "Session not checked"),
        QT_TRANSLATE_NOOP("Guide", "Nothing is wrong. The last proof is more than 90 seconds old."),
        QT_TRANSLATE_NOOP("Guide", "Press Refresh when you want a new one."),
    ),
    Condition.RECORDER_IDLE: (
        QT_TRANSLATE_NOOP("Guide", "Recorder not started"),
        QT_TRANSLATE_NOOP(
            "Guide",
            "Or “Recorder ended”, or “Recorder waits for its token”. Your session is fine. Before your screen"
            " can be recorded, the recorder needs a token: its ticket for this session.",
        ),
        QT_TRANSLATE_NOOP("Guide", "Press VRC."),
    ),
    Condition.RECORDER_UNPROVEN: (
        QT_TRANSLATE_NOOP("Guide", "Recorder not checked"),
        QT_TRANSLATE_NOOP(
            "Guide",
            "The recorder took its token, but since then this computer slept, or another session began.",
        ),
        QT_TRANSLATE_NOOP("Guide", "Wait a moment if the bar says so; else press VRC."),
    ),
    Condition.READY: (
        QT_TRANSLATE_NOOP("Guide", "Ready"),
        QT_TRANSLATE_NOOP(
            "Guide",
            "The gateway accepted your session less than 90 seconds ago, and the recorder, if there is one,"
            " has its token. Whether you take calls, your workbench says.",
        ),
        QT_TRANSLATE_NOOP("Guide", "Nothing. Good work."),
    ),
}

_BAR_OF_OUR_OWN: dict[Condition, _Words] = {
    Condition.NO_SESSION: (
        QT_TRANSLATE_NOOP("Guide", "Not signed in"),
        QT_TRANSLATE_NOOP("Guide", "Your shift has not begun."),
        QT_TRANSLATE_NOOP("Guide", "Enter your password below the bar and press “Sign in”."),
    ),
    Condition.EXPIRED: (
        QT_TRANSLATE_NOOP("Guide", "Signed out"),
        QT_TRANSLATE_NOOP(
            "Guide",
            "The gateway ended your session: by silence, by your supervisor, or you signed in elsewhere.",
        ),
        QT_TRANSLATE_NOOP("Guide", "Sign in again; if your supervisor did it, ask first."),
    ),
    Condition.OFFLINE: (
        QT_TRANSLATE_NOOP("Guide", "Gateway not reachable"),
        QT_TRANSLATE_NOOP(
            "Guide", "The toolbar goes on asking. After two minutes of silence the gateway signs you out."
        ),
        QT_TRANSLATE_NOOP("Guide", "Check the network or the VPN. You need to press nothing."),
    ),
    Condition.RECORDER_UNPROVEN: (
        QT_TRANSLATE_NOOP(
            "Guide",
            "Not recording, Recording not confirmed, Perhaps still recording, Recorder not checked",
        ),
        QT_TRANSLATE_NOOP(
            "Guide", "Nothing proves that the recording of your screen is as it was asked for."
        ),
        QT_TRANSLATE_NOOP(
            "Guide",
            "Do what the bar says: press “Record screen” or “Stop recording”, or VRC.",
        ),
    ),
    Condition.READY: (
        QT_TRANSLATE_NOOP("Guide", "Idle, Busy, Rest, After-call work, In a call"),
        QT_TRANSLATE_NOOP(
            "Guide",
            "You are signed in, and this is how you are, as the gateway tells it; since when, stands below."
            " “Rest asked for”: it has not begun. “Rest: the time is up”: go on. “Signed out (no calls)”: end"
            " your shift in the menu (F10), and sign in again. “Signed in – state unknown”: choose one.",
        ),
        QT_TRANSLATE_NOOP("Guide", "The button below the bar changes it. It has changed when the word does."),
    ),
}

_RECORDER: dict[Recording, _Words] = {
    Recording.NOT_CONFIGURED: (
        QT_TRANSLATE_NOOP("Guide", "No recorder on this desk"),
        QT_TRANSLATE_NOOP("Guide", "None is configured."),
        QT_TRANSLATE_NOOP("Guide", "Nothing, unless you should be recorded: then tell IT."),
    ),
    Recording.NOT_RUNNING: (
        QT_TRANSLATE_NOOP("Guide", "Recorder not started, or not running"),
        QT_TRANSLATE_NOOP("Guide", "It is not there, or not started yet."),
        QT_TRANSLATE_NOOP("Guide", "Press VRC, or start the recorder first; the line says which."),
    ),
    Recording.READY: (
        QT_TRANSLATE_NOOP("Guide", "Recorder waits for its token"),
        QT_TRANSLATE_NOOP("Guide", "It runs by itself, and needs a token before it can record."),
        QT_TRANSLATE_NOOP("Guide", "Press VRC."),
    ),
    Recording.INITIALISING: (
        QT_TRANSLATE_NOOP("Guide", "Recorder starting"),
        QT_TRANSLATE_NOOP("Guide", "A token was fetched for it, and is being handed over."),
        QT_TRANSLATE_NOOP("Guide", "Wait some seconds."),
    ),
    Recording.INITIALISED: (
        QT_TRANSLATE_NOOP("Guide", "Recorder ready or on since …, or got its token …"),
        QT_TRANSLATE_NOOP(
            "Guide",
            "“Ready” or “On since”: it has its token, says every 15 seconds that it is well, and records when"
            " asked by the gateway. “Got its token”: nobody can ask it how it is since then.",
        ),
        QT_TRANSLATE_NOOP("Guide", "Nothing."),
    ),
    Recording.FAILED: (
        QT_TRANSLATE_NOOP("Guide", "NOT RECORDED: the recorder failed"),
        QT_TRANSLATE_NOOP("Guide", "It did not take a token. The reason stands beside it."),
        QT_TRANSLATE_NOOP("Guide", "Press VRC to try again. If it stays, press “Copy for IT” and tell IT."),
    ),
    Recording.LOST: (
        QT_TRANSLATE_NOOP("Guide", "NOT RECORDED since …"),
        QT_TRANSLATE_NOOP("Guide", "It was on and is not any more: it ended, hangs, or was started again."),
        QT_TRANSLATE_NOOP("Guide", "Press VRC to start it again. If it stays, call IT."),
    ),
    Recording.ENDED: (
        QT_TRANSLATE_NOOP("Guide", "Recorder ended"),
        QT_TRANSLATE_NOOP("Guide", "Your shift, or new settings, ended it."),
        QT_TRANSLATE_NOOP("Guide", "Nothing. For the next shift, press VRC."),
    ),
}

_SCREEN: dict[Stage, _Words] = {
    Stage.OFF: (
        QT_TRANSLATE_NOOP("Guide", "No screen recording asked for here"),
        QT_TRANSLATE_NOOP(
            "Guide", "Nobody asked the gateway to record your screen, or its end is confirmed."
        ),
        QT_TRANSLATE_NOOP("Guide", "“Record screen” starts it, where your site has that button."),
    ),
    Stage.STARTING: (
        QT_TRANSLATE_NOOP("Guide", "Recording asked for, not confirmed yet"),
        QT_TRANSLATE_NOOP("Guide", "The gateway took the request. That is no proof yet."),
        QT_TRANSLATE_NOOP("Guide", "Wait 10 seconds at most."),
    ),
    Stage.RECORDING: (
        QT_TRANSLATE_NOOP("Guide", "Recording since …"),
        QT_TRANSLATE_NOOP("Guide", "The gateway confirmed that your screen is recorded."),
        QT_TRANSLATE_NOOP("Guide", "Nothing."),
    ),
    Stage.STOPPING: (
        QT_TRANSLATE_NOOP("Guide", "Recording is being ended"),
        QT_TRANSLATE_NOOP("Guide", "Its end was asked for, and is not confirmed yet."),
        QT_TRANSLATE_NOOP("Guide", "Wait 10 seconds at most."),
    ),
    Stage.NOT_RECORDED: (
        QT_TRANSLATE_NOOP("Guide", "NOT RECORDED since …"),
        QT_TRANSLATE_NOOP(
            "Guide", "A recording was wanted, and nothing proves it (any more). The cause stands there."
        ),
        QT_TRANSLATE_NOOP("Guide", "Press “Record screen” again. If it stays, tell your supervisor and IT."),
    ),
    Stage.UNCERTAIN: (
        QT_TRANSLATE_NOOP("Guide", "Perhaps still recording"),
        QT_TRANSLATE_NOOP("Guide", "Its end was asked for, and nobody confirmed it."),
        QT_TRANSLATE_NOOP("Guide", "Press “Stop recording” once more. If it stays, tell IT."),
    ),
}

_RECORDER_LOOKS = {
    Recording.INITIALISED: appearance.GOOD,
    Recording.FAILED: appearance.BAD,
    Recording.LOST: appearance.BAD,
}
_SCREEN_LOOKS = {
    Stage.RECORDING: appearance.GOOD,
    Stage.NOT_RECORDED: appearance.BAD,
    Stage.UNCERTAIN: appearance.BAD,
}


def of_bar(*, own: bool) -> tuple[Entry, ...]:
    """Return an entry for each state of the bar, in the order of what matters most."""
    words = _BAR | _BAR_OF_OUR_OWN if own else _BAR
    return tuple(
        _entry(f"bar-{condition.name}", LOOKS[condition], words[condition]) for condition in Condition
    )


def of_recorder() -> tuple[Entry, ...]:
    """Return an entry for each state of the recorder."""
    return tuple(
        _entry(f"recorder-{one.name}", _RECORDER_LOOKS.get(one, appearance.UNKNOWN), _RECORDER[one])
        for one in Recording
    )


def of_screen() -> tuple[Entry, ...]:
    """Return an entry for each state of the recording of the screen, which only the mode *own* has."""
    return tuple(
        _entry(f"screen-{stage.name}", _SCREEN_LOOKS.get(stage, appearance.UNKNOWN), _SCREEN[stage])
        for stage in Stage
    )


def anchor_of(state: ToolbarState, now: float) -> str:
    """Return where the guide tells of *state*."""
    condition = state.condition(now)
    if condition is Condition.NOT_RECORDED:
        if state.own and state.shift.screen.lost:
            return f"screen-{state.shift.screen.stage.name}"
        return f"recorder-{recording(state).name}"
    return f"bar-{condition.name}"


def _entry(anchor: str, look: appearance.Look, words: _Words) -> Entry:
    title, means, to_do = (translate("Guide", text) for text in words)
    return Entry(anchor, look, title, means, to_do)
