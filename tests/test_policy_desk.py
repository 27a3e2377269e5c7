"""A desk with a policy: the presenter, the settings' window, and the commands with a real file in /etc."""

from __future__ import annotations

import ast
import asyncio
import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import trustme
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from tests.rig.processes import simulated_gateway
from tests.rig.secret_service import SecretService
from tests.test_cli import TOOLBAR, Ended
from tests.ui.settings.test_dialog import PRESENTED, SELF_SIGNED
from toolbar.diagnosis import Stage
from toolbar.errors import StoreError, ToolbarError
from toolbar.model import ProxyMode, Settings
from toolbar.policy.layers import Choice, Policy, PolicyError
from toolbar.policy.text import parse_policy
from toolbar.presenter import Presenter
from toolbar.secret import Secret
from toolbar.session.store import KeyringStore
from toolbar.simulator.keyring import ForgetfulKeyring
from toolbar.state import Condition, ToolbarState
from toolbar.steps import Action, Proof
from toolbar.ui import status
from toolbar.ui.settings.dialog import SettingsDialog

FILE = "/etc/agent-toolbar/policy.toml"
GATEWAY = "https://gw.example:8043"
PIN = "0a" * 32
LOCKED = f"[preset]\nrenew = true\n[locked]\ngateway = '{GATEWAY}'\nca_file = ''\n"
MISSING = LOCKED.replace("ca_file = ''", "ca_file = '/not/yet/there.pem'")
BROKEN = Policy(FILE, error=PolicyError("POL-503", "", "line 1", file=FILE, wrong="line 1"))


def parsed(text: str) -> Policy:
    return parse_policy(text, FILE)


class Desk:
    """A keyring that outlives the toolbars which are opened at it, each with the policy of its day."""

    def __init__(self) -> None:
        self.keyring = ForgetfulKeyring()

    async def open(self, policy: Policy) -> Presenter:
        store = KeyringStore("test", lambda: self.keyring)
        presenter = Presenter(store, lambda state: None, policy=policy)
        await presenter.load()
        return presenter

    async def after_save(self, policy: Policy, change: Callable[[Settings], Settings]) -> ToolbarState:
        presenter = await self.open(policy)
        await presenter.save_settings(change(presenter.state.entered), None)
        await presenter.aclose()
        return presenter.state

    async def state(self, policy: Policy) -> ToolbarState:
        presenter = await self.open(policy)
        await presenter.aclose()
        return presenter.state


def play(scenario: Callable[[Desk], Coroutine[Any, Any, None]]) -> None:
    asyncio.run(scenario(Desk()))


def code(error: ToolbarError | None) -> str:
    return error.code if error else ""


# --- the presenter


def test_a_preset_gateway_leaves_the_agent_id_to_be_entered() -> None:
    async def scenario(desk: Desk) -> None:
        fresh = await desk.state(parsed(LOCKED))
        assert fresh.settings is None
        assert fresh.problem is None
        assert fresh.entered == Settings(GATEWAY, "", renew=True)
        assert status.second_line(fresh, 0.0) == "Enter your agent ID once"
        saved = await desk.after_save(parsed(LOCKED), lambda known: replace(known, agent_id="20011"))
        assert saved.settings == replace(fresh.entered, agent_id="20011")
        kept = json.loads(desk.keyring.entries["agent-toolbar/test/settings", "agent-toolbar"])
        assert kept["own"] == {"agent_id": "20011"}

    play(scenario)


def test_a_desk_whose_policy_says_all_is_set_up_without_a_profile() -> None:
    async def scenario(desk: Desk) -> None:
        state = await desk.state(parsed(f"[locked]\ngateway = '{GATEWAY}'\nagent_id = 20011"))
        assert state.settings == Settings(GATEWAY, "20011")
        assert state.condition(0.0) is Condition.NO_SESSION

    play(scenario)


def test_a_policy_that_changes_takes_effect_at_the_next_start() -> None:
    async def scenario(desk: Desk) -> None:
        await desk.after_save(
            parsed(f"[preset]\ngateway = '{GATEWAY}'"), lambda known: replace(known, agent_id="20011")
        )
        other = await desk.state(parsed("[preset]\ngateway = 'other.example'\n"))
        assert other.settings == Settings("https://other.example:8043", "20011")
        mine = await desk.after_save(
            parsed("[preset]\ngateway = 'other.example'"), lambda known: replace(known, gateway=GATEWAY)
        )
        assert mine.settings == Settings(GATEWAY, "20011")
        assert (await desk.state(parsed("[preset]\ngateway = 'third.example'\n"))).settings == mine.settings
        locked = await desk.state(parsed("[locked]\ngateway = 'third.example'\n"))
        assert locked.settings == Settings("https://third.example:8043", "20011")
        assert (await desk.state(Policy())).settings == mine.settings  # a lock that goes gives it back

    play(scenario)


@pytest.mark.parametrize(
    "change",
    [
        {"gateway": "https://mine.example:8043"},
        {"backup": "https://mine.example:8043"},
        {"ca_file": "/etc/hostname"},
        {"pin": PIN},
    ],
)
def test_nobody_saves_or_tests_past_a_lock(change: dict[str, Any]) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.after_save(parsed(LOCKED), lambda known: replace(known, agent_id="20011"))
        before = dict(desk.keyring.entries)
        presenter = await desk.open(parsed(LOCKED))
        known = presenter.state.entered
        await presenter.save_settings(replace(known, **change), None)
        assert code(presenter.state.problem) == "SET-340"
        assert presenter.state.settings == known
        await presenter.test_connection(replace(known, **change))
        assert presenter.state.test is not None
        assert code(presenter.state.test.error) == "SET-340"
        await presenter.aclose()
        assert desk.keyring.entries == before

    play(scenario)


def test_a_policy_that_cannot_be_used_stops_everything_but_the_end_of_the_shift() -> None:
    with simulated_gateway() as gateway:

        async def scenario(desk: Desk) -> None:
            settings = Settings(gateway.url, "20011", gateway.ca_file or "")
            presenter = await desk.open(Policy())
            await presenter.save_settings(settings, Secret(str(gateway.guid)))
            await presenter.aclose()
            presenter = await desk.open(BROKEN)
            for _ in range(2):
                state = presenter.state
                assert code(state.problem) == "POL-503"
                assert state.settings is None
                assert (state.can_refresh, state.can_start_vrc) == (False, False)
                assert state.condition(0.0) is Condition.REFUSED
                assert status.headline(state, 0.0) == "Policy cannot be used"
                await presenter.load()
                await presenter.refresh()
                await presenter.start_vrc()
                await presenter.save_settings(settings, None)
                await presenter.test_connection(settings)
            assert gateway.do("state")["requests"] == {}
            await presenter.run_check()
            check = presenter.state.check
            assert check is not None
            assert check.broken is not None
            assert (check.broken.stage, code(check.broken.error)) == (Stage.SETTINGS, "POL-503")
            await presenter.end_shift()
            assert presenter.state.history[0].error is None
            assert code(presenter.state.problem) == "POL-503"  # the window goes on to say so
            await presenter.aclose()
            store = KeyringStore("test", lambda: desk.keyring)
            assert await store.load_session() is None
            await store.aclose()

        play(scenario)


def test_a_choice_that_no_keyring_takes_is_kept_for_this_run() -> None:
    class Refusing(ForgetfulKeyring):
        def set_password(self, service: str, username: str, password: str) -> None:
            raise StoreError("KR-405", "as arranged")

    async def scenario(desk: Desk) -> None:
        desk.keyring = Refusing()
        state = await desk.after_save(parsed(LOCKED), lambda known: replace(known, agent_id="20011"))
        assert state.settings is not None
        assert state.settings.agent_id == "20011"
        assert state.choice.names == {"agent_id"}
        assert code(state.settings_unsaved) == "KR-405"

    play(scenario)


# --- the settings' window


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


def dialog(parent: QWidget, policy: Policy, choice: Choice | None = None) -> SettingsDialog:
    dialog = SettingsDialog(parent)
    dialog.open_for(ToolbarState(policy=policy, choice=choice or Choice()), at_guid=False)
    return dialog


def line(dialog: SettingsDialog, name: str) -> QLineEdit:
    [found] = [one for one in dialog.findChildren(QLineEdit) if one.accessibleName() == name]
    return found


def notes(dialog: SettingsDialog) -> list[str]:
    return [one.text() for one in dialog.findChildren(QLabel) if not one.isHidden()]


def press(dialog: SettingsDialog, text: str) -> None:
    [button] = [one for one in dialog.findChildren(QPushButton) if one.text() == text]
    button.click()


def test_what_is_locked_can_be_read_and_not_changed(parent: QWidget) -> None:
    policy = parsed(MISSING + "[locked.proxy]\nmode='system'\n[vrc]\ntransport='none'")
    shown = dialog(parent, replace(policy, managed_by="Example IT"))
    for name in ("Gateway", "Second address", "CA file", "Recorder program", "Arguments", "Local port"):
        assert line(shown, name).isReadOnly()
        assert line(shown, name).accessibleDescription() == "Managed by Example IT"
    assert line(shown, "Gateway").text() == GATEWAY
    assert not line(shown, "Agent ID").isReadOnly()
    assert line(shown, "Agent ID").hasFocus() or shown.focusWidget() is line(shown, "Agent ID")
    [mode] = [box for box in shown.findChildren(QComboBox) if box.accessibleName() == "Proxy"]
    mode.setCurrentIndex(mode.findData(ProxyMode.DIRECT))  # as a screen reader's press would
    assert (mode.currentData(), mode.isEnabled()) == (ProxyMode.SYSTEM, True)
    [keep] = [box for box in shown.findChildren(QCheckBox) if box.text().startswith("Keep ")]
    [renew] = [box for box in shown.findChildren(QCheckBox) if box.text().startswith("Renew ")]
    for box in (keep, renew):
        box.click()
    assert (keep.isChecked(), keep.isEnabled()) == (False, True)
    assert (renew.isChecked(), renew.isEnabled()) == (False, True)  # which was preset, and may be changed
    assert not any(one.isEnabled() for one in shown.findChildren(QPushButton) if one.text() == "Choose…")
    for one in shown.findChildren(QRadioButton):
        one.click()
        assert one.isEnabled()
    assert [one.isChecked() for one in shown.findChildren(QRadioButton)] == [False, True, False]
    assert "Managed by Example IT" in notes(shown)


def test_locked_settings_are_saved_around(parent: QWidget, qtbot: QtBot) -> None:
    """A file that the policy names and that is not installed yet is not the user's mistake."""
    text = "[vrc]\ntransport = 'process'\n[vrc.process]\nprogram = '/not/yet'\narguments = ['a b', ' c']\n"
    shown = dialog(parent, parsed(MISSING + text + "[vrc.server]\nentry_list = ' x '"))
    line(shown, "Agent ID").setText("20011")
    with qtbot.waitSignal(shown.saved) as saved:
        press(shown, "Save")
    parsed(MISSING + text + "[vrc.server]\nentry_list = ' x '").refuse(saved.args[0])
    assert saved.args[0].vrc.arguments == ("a b", " c")


def test_without_a_policy_nothing_is_said_of_an_organisation(parent: QWidget) -> None:
    shown = dialog(parent, Policy(), Choice(Settings(GATEWAY, "20011"), frozenset({"gateway", "agent_id"})))
    assert not any("organisation" in text or "choice" in text for text in notes(shown))
    assert not any(one.isReadOnly() for one in shown.findChildren(QLineEdit))
    assert all(one.isEnabled() for one in shown.findChildren(QRadioButton))


def test_a_choice_beside_a_policy_is_called_the_users_own(parent: QWidget) -> None:
    choice = Choice(Settings("", "20011"), frozenset({"agent_id"}))
    shown = dialog(parent, parsed("[preset]\nagent_id = 20012"), choice)
    assert line(shown, "Agent ID").text() == "20011"
    assert line(shown, "Agent ID").accessibleDescription() == "Your own choice"
    assert notes(shown).count("yours") == 1


def test_where_pinning_is_forbidden_it_is_not_offered_and_the_reason_is_told(parent: QWidget) -> None:
    choice = Choice(Settings("", "", pin=PIN), frozenset({"pin"}))
    policy = parsed("[rules]\npinning = false")
    for chosen_before, reason in (
        (Choice(), "Your organisation does not allow this."),
        (choice, "Your organisation does not allow this. Your fingerprint is not used."),
    ):
        shown = dialog(parent, policy, chosen_before)
        assert line(shown, "Fingerprint").isReadOnly()
        assert line(shown, "Fingerprint").text() == ""
        assert line(shown, "Fingerprint").accessibleDescription() == reason
        assert [one.isEnabled() for one in shown.findChildren(QRadioButton)] == [True, True, False]


@pytest.mark.parametrize(
    ("text", "offered"), [("", True), ("[rules]\npinning = false", False), ("[locked]\nca_file = ''", False)]
)
def test_a_certificate_can_be_trusted_only_where_the_policy_lets_users(
    parent: QWidget, text: str, offered: bool
) -> None:
    policy = parsed(text) if text else Policy()
    shown = dialog(parent, policy, Choice(Settings(GATEWAY, "20011"), frozenset({"gateway", "agent_id"})))
    press(shown, "Test connection")
    test = Proof(1.0, SELF_SIGNED)
    shown.render_state(ToolbarState(policy=policy, busy=Action.TEST))
    shown.render_state(ToolbarState(policy=policy, presented=PRESENTED, test=test))
    assert shown.certificate.isVisible()
    [trust] = [one for one in shown.findChildren(QPushButton) if one.text() == "Trust this certificate"]
    assert trust.isVisible() is offered
    assert any("decides whom to trust" in text for text in notes(shown)) is not offered


# --- the commands, with a file in /etc that only they see

_IN_ITS_OWN_ETC = 'mount --bind "$1" /etc && shift && exec "$@"'


def _can_mount() -> bool:
    if sys.platform != "linux" or shutil.which("unshare") is None:
        return False
    done = subprocess.run(
        ["unshare", "-m", "mount", "--bind", "/tmp", "/tmp"], capture_output=True, check=False
    )
    return done.returncode == 0


@pytest.fixture
def etc(tmp_path: Path) -> Path:
    if not _can_mount():
        pytest.skip("only root can give a command another /etc")
    etc = tmp_path / "etc"
    shutil.copytree("/etc", etc, symlinks=True)
    etc.chmod(0o755)
    (etc / "agent-toolbar").mkdir(mode=0o755)
    return etc


def test_the_commands_know_the_policy(secret_service: SecretService, etc: Path) -> None:
    place = etc / "agent-toolbar" / "policy.toml"

    def toolbar(*arguments: str, given: str = "") -> Ended:
        done = subprocess.run(
            ["unshare", "-m", "sh", "-c", _IN_ITS_OWN_ETC, "sh", str(etc), *TOOLBAR, *arguments],
            input=given,
            capture_output=True,
            text=True,
            timeout=40,
            env=dict(secret_service.environment),
            check=False,
        )
        return Ended(done.returncode, done.stdout, done.stderr)

    def put(text: str, mode: int = 0o644) -> None:
        place.write_text(text)
        place.chmod(mode)

    trustme.CA().cert_pem.write_to_path(place.with_name("ca.pem"))
    locked = LOCKED.replace("ca_file = ''", "ca_file = '/etc/agent-toolbar/ca.pem'")
    put(f"managed_by = 'Example IT'\n{locked}[rules]\npinning = false\n")
    explained = toolbar("settings", "show", "--explain", "--json")
    assert explained.code == 0
    told = explained.json["settings"]
    assert isinstance(told, list)
    by_name = {one["name"]: one for one in told}
    assert by_name["gateway"] == {
        "name": "gateway", "value": GATEWAY, "origin": "locked", "from": FILE, "unused": None
    }  # fmt: skip
    assert by_name["renew"]["origin"] == "preset"
    assert by_name["agent_id"]["origin"] == "default"
    assert (explained.json["managed_by"], explained.json["pinning"]) == ("Example IT", False)
    assert toolbar("settings", "set", "--agent-id", "20011").code == 0
    for option, value, refusal in (
        ("--gateway", "https://mine.example", "SET-340"),
        ("--ca-file", "", "SET-340"),
        ("--pin", PIN, "SET-340"),
    ):
        refused = toolbar("settings", "set", option, value, "--json")
        assert (refused.code, refused.json["code"]) == (2, refusal)
    lines = toolbar("settings", "show", "--explain").out.splitlines()
    assert [line.split()[:3] for line in lines if line.startswith(("agent_id", "gateway"))] == [
        ["gateway", GATEWAY, "organisation,"],
        ["agent_id", "20011", "user"],
    ]
    assert "managed by Example IT" in lines

    mine = etc.parent / "mine.toml"
    for draft, told_code in (("[locked]\nrenew = true", ""), ("[locked]\nrenew = 1", "POL-505")):
        mine.write_text(draft)
        checked = toolbar("settings", "check-policy", str(mine), "--json")
        assert (checked.code, checked.json["code"]) == (2 if told_code else 0, told_code)
    away = mine.with_name("site-ca.pem")
    mine.write_text(f"[locked]\nca_file = '{away}'")
    assert toolbar("settings", "check-policy", str(mine), "--json").json["missing"] == [str(away)]
    assert f"Not on this computer: {away}." in toolbar("settings", "check-policy", str(mine)).out
    away.touch()
    assert toolbar("settings", "check-policy", str(mine), "--json").json["missing"] == []

    put("[rules]\npinning = false\n[preset]\ngateway = 'gw.example'")
    refused = toolbar("settings", "set", "--pin", PIN, "--json")
    assert (refused.code, refused.json["code"]) == (2, "SET-341")

    assert toolbar("session", "set", given="0a1b2c3d-1111-2222-3333-0123456789ab.AgentGateway1\n").code == 0
    for text, mode, broken in (("[lokced]", 0o644, "POL-504"), ("", 0o666, "POL-502")):
        put(text, mode)
        for arguments in (
            ("settings", "show", "--explain"),
            ("status",),
            ("refresh",),
            ("doctor",),
            ("settings", "set", "--agent-id", "20012"),
        ):
            ended = toolbar(*arguments, "--json")
            assert (ended.code, ended.json["code"]) == (2, broken), arguments
    assert toolbar("end-shift").code == 0
    place.unlink()
    assert toolbar("status", "--json").json["code"] == "SET-301"  # the agent's own choice has no gateway


def test_every_toolbar_of_this_computer_reads_the_policy() -> None:
    """A way to start that forgets it would have no locks. A rehearsal touches nothing of this computer."""
    found = {}
    for path in sorted((Path(__file__).parent.parent / "toolbar").rglob("*.py")):
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                for call in ast.walk(function):
                    if isinstance(call, ast.Call) and ast.unparse(call.func) == "Presenter":
                        given = {word.arg: ast.unparse(word.value) for word in call.keywords}
                        found[path.stem, function.name] = given.get("policy", "")
    assert found.pop(("app", "presenter_in_memory")) == ""
    assert {module for module, _ in found} == {"app", "run", "doctor"}
    assert set(found.values()) <= {"PolicyFile().policy()", "policy"}
