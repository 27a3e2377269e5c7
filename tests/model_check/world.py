"""What surrounds the toolbar and outlives it: a keyring and a gateway that fail as they are told."""

from __future__ import annotations

import json
from collections.abc import Hashable
from enum import Enum
from typing import NoReturn

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from tests.killpoints.models import STRAY, ModelGateway
from tests.model_check.choices import Choices
from toolbar.errors import NotSent, OutcomeUnknown
from toolbar.gateway import protocol
from toolbar.gateway.client import DEADLINE, Gateway
from toolbar.gateway.questions import Question, T
from toolbar.gateway.reply import Response, all_guids
from toolbar.keeping import LAST_PAUSES
from toolbar.model import Renewal, Session, VrcToken
from toolbar.state import ToolbarState

NO_ANSWER = 10.0
"""Seconds until a request without an answer is given up."""


class Crash(BaseException):
    """The process is dead: whatever it still tries, nothing happens any more."""


class Reading(Enum):
    """What goes wrong when the keyring is read."""

    CRASH = "crash before"
    FAILS = "fails"


class Writing(Enum):
    """What goes wrong when it is written."""

    CRASH = "crash before"
    CRASH_TORN = "crash, torn"
    CRASH_DELETED = "crash between delete and add"
    FAILS = "fails"
    LOCKED = "locked"
    NOTHING = "silently does nothing"
    TORN = "silently torn"
    DELETED = "deletes and does not add"
    LATE = "writes and says that it failed"


class Asking(Enum):
    """What goes wrong with a request."""

    CRASH = "crash before"
    NOT_SENT = "not sent"
    REQUEST_LOST = "request lost"
    SWITCHING = "refused with 000-004"
    DENIED = "refused with 100-006, though the session lives"
    ANSWER_LOST = "answer lost"
    CRASH_AFTER = "crash, the answer on its way"
    INTERNAL = "done, and answered with 000-000"
    CUT = "answer cut behind the GUID"
    GARBLED = "answer garbled, with the GUID and a stray one in it"
    DISAGREEING = "answered with a stray Set-GUID, too"
    TWICE = "renewed twice, with the first GUID in Set-GUID"
    SWAPPED = "answered with a stray GUID, with the living one in Set-GUID"
    STRAY = "answered with a stray GUID"


class World:
    """One agent's session; `lost_with` says why a GUID cannot be found again, where it cannot."""

    def __init__(self, model: str, choices: Choices) -> None:
        self.choices = choices
        self.gateway = ModelGateway(model)
        self.keyring = FaultyKeyring(self)
        self.now = 1_000_000.0
        self.dead = False
        self.lost_with: list[str] = []
        self._old_dies = model in ("M0", "M4")
        self._reuse_kills = model == "M4"
        self.complaint = ""
        self.announced = False  # the keyring spoke of the exchange that is under way
        self._denied = False  # the session lives, and the gateway said that it does not
        self._at_stake = ""  # the GUID that has reached us and is in no slot yet
        self._calls: list[str] = []  # of the keyring since then
        self._failed_writes = 0  # of those

    def clock(self) -> float:
        """Return the time, which stands still while the program works."""
        return self.now

    def wait(self, seconds: float) -> None:
        """Let time pass, at the gateway as well."""
        self.now += seconds
        self.gateway.wait(round(seconds * 1000))

    def check_alive(self) -> None:
        """Stop whoever goes on after the crash."""
        if self.dead:
            raise Crash

    def crash(self) -> NoReturn:
        """End the process here."""
        self.dead = True
        if self._at_stake and self._failed_writes:
            self.lose("R4")
        elif self._at_stake and self._calls in ([], ["set"]):
            self.lose("R2")
        raise Crash

    def lose(self, window: str) -> None:
        """Note that nobody knows the living GUID; where the old one is dead, it cannot become any worse.

        Where it lives on, an exchange that was announced has to be found by it, and there is no excuse.
        """
        if self._old_dies or not self.announced or window == "R4":
            self.lost_with.append(window)
        if self._old_dies:
            self.choices.close()

    def ended(self) -> None:
        """Note that the process ended by itself."""
        if self._at_stake and self._failed_writes > len(LAST_PAUSES):  # the first, and those at the end
            self.lose("R4")

    def check_shown(self, state: ToolbarState) -> None:
        """Note where the state says of a session that it is accepted and kept, and it is not kept."""
        accepted = state.session is not None and state.confirmed is not None and state.confirmed.holds
        if state.session is None or not accepted or state.busy is not None or state.unsaved is not None:
            return
        guid = state.session.guid.reveal()
        if not any(guid in text for text in self.keyring.entries.values()):
            self.complaint = "accepted and not kept"

    def denies(self) -> None:
        """Note that the gateway denies a session that lives."""
        self._denied = True

    def answered(self, operation: str, guid: str) -> dict[str, str]:
        """Return the gateway's answer; note where it ends the session because we believed what it denied."""
        answer = self.gateway.answer(operation, guid)
        if answer.get("retcode") == "100-006":  # nobody is signed in: it cannot become any worse
            self.choices.close()
            self.lost_with += ["denied"] if self._denied and self._reuse_kills else []
        self._denied = self._denied and "retcode" in answer
        return answer

    def state(self) -> Hashable:
        """Return all that the next process can find, and what would become of a crash."""
        life = self.gateway._life
        session = (
            life.guid,
            life._current,
            sorted(life._dies_at.items()),
            sorted(life._burnt),
            life._heard_at,
        )
        gateway = repr((self.now, session, life._forced, len(self.gateway.issued), self._denied))
        calls = min(len(self._calls), 2), self._calls == ["set"]
        stake = (self._at_stake, *calls, self._failed_writes, self.announced) if self._at_stake else ()
        kept = tuple(sorted(self.keyring.entries.items()))
        return gateway, kept, stake, tuple(self.lost_with), self.complaint

    def begin_process(self) -> None:
        """Have a process again that knows nothing."""
        self.dead, self._at_stake, self._calls, self._failed_writes = False, "", [], 0

    def received(self, guid: str) -> None:
        """Note that the toolbar has got this GUID just now."""
        self._at_stake, self._calls, self._failed_writes = guid, [], 0

    def called(self, call: str) -> None:
        """Note a call of the keyring."""
        self._calls.append(call)

    def wrote(self, text: str, *, whole: bool) -> None:
        """Note what became of a write."""
        if whole and self._at_stake and self._at_stake in text:
            self._at_stake = ""
            self.lost_with.clear()  # the living one is kept: whatever was lost before is no loss any more
        self._failed_writes += not whole


class FaultyKeyring(KeyringBackend):
    """Keeps entries in memory; every call may go wrong but those for the settings."""

    priority = 1.0

    def __init__(self, world: World) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._world = world
        self.entries: dict[str, str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        self._world.check_alive()
        if not service.endswith("settings"):
            fault = self._world.choices.fault("keyring get", Reading)
            self._world.called("get")
            match fault:
                case Reading.CRASH:
                    self._world.crash()
                case Reading.FAILS:
                    raise OSError("as arranged")
        return self.entries.get(service)

    def set_password(self, service: str, username: str, password: str) -> None:
        world = self._world
        world.check_alive()
        fault = world.choices.fault("keyring set", Writing)
        world.called("set")
        half = len(password) // 2
        torn = password[:half] + self.entries.get(service, "")[half:]
        match fault:
            case None | Writing.LATE:
                self.entries[service] = password
            case Writing.TORN | Writing.CRASH_TORN:
                self.entries[service] = torn
            case Writing.DELETED | Writing.CRASH_DELETED:
                self.entries.pop(service, None)
        match fault:
            case Writing.CRASH | Writing.CRASH_TORN | Writing.CRASH_DELETED:
                world.crash()
        world.wrote(password, whole=self.entries.get(service) == password)
        match fault:
            case Writing.LOCKED:
                raise KeyringLocked("as arranged")
            case Writing.FAILS | Writing.DELETED | Writing.LATE:
                raise OSError("as arranged")

    def delete_password(self, service: str, username: str) -> None:
        self._world.check_alive()
        if self.entries.pop(service, None) is None:
            raise PasswordDeleteError("no such entry")


class FaultyGateway(Gateway):
    """What `connect` returns: the model answers, the real protocol reads the answer, faults lie between."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.local_address, self.clock_ahead = "192.0.2.20", None

    async def update_guid(self, session: Session, seconds: float = DEADLINE) -> Renewal:
        """Exchange the GUID, if nothing goes wrong."""
        return protocol.updated(session, self._answered("updateGuid", session))

    async def vrc_token(self, session: Session, seconds: float = DEADLINE) -> tuple[VrcToken, Renewal | None]:
        """Hand out a token, perhaps with another GUID."""
        response = self._answered("vrctoken", session)
        return protocol.issued_token(response), protocol.renewed(session, response)

    async def ask(
        self, question: Question[T], session: Session, seconds: float = DEADLINE
    ) -> tuple[T, Renewal | None]:
        """Be polled: no event, perhaps another GUID."""
        response = self._answered("agentevent", session)
        return question.read(response), protocol.renewed(session, response)

    async def probe(self, agent_id: str, seconds: float = DEADLINE) -> None:
        """Be there."""

    def withdraw(self) -> None:
        """Have nothing on the way: answers come at once."""

    async def aclose(self) -> None:
        """Have nothing to close."""

    def _answered(self, operation: str, session: Session) -> Response:
        world = self._world
        world.check_alive()
        fault = world.choices.fault(operation, Asking)
        guid = session.guid.reveal()
        match fault:
            case Asking.CRASH:
                world.crash()
            case Asking.NOT_SENT:
                raise NotSent("TLS-213")  # of those that may pass in a second, the next try is made at once
            case Asking.REQUEST_LOST:
                world.wait(NO_ANSWER)
                raise OutcomeUnknown("NET-121")
            case Asking.SWITCHING:
                return _envelope("000-004")
            case Asking.DENIED:
                world.denies()
                return _envelope("100-006")
        issued = len(world.gateway.issued)
        answer = world.answered(operation, guid)
        if fault is Asking.TWICE and operation == "updateGuid" and "guid" in answer:
            world.gateway.exchange()
        fresh = world.gateway.issued[issued:]
        return self._on_its_way(fault, operation, answer, fresh)

    def _on_its_way(
        self, fault: Asking | None, operation: str, answer: dict[str, str], fresh: list[str]
    ) -> Response:
        world = self._world
        guid = fresh[-1] if fresh else answer.get("guid", "")
        world.announced = operation == "updateGuid" and fault is not Asking.STRAY
        match fault:
            case Asking.CRASH_AFTER if fresh:
                world.lose("R2")
            case Asking.ANSWER_LOST | Asking.INTERNAL | Asking.STRAY if fresh:
                world.lose("R1")
        match fault:
            case Asking.CRASH_AFTER:
                world.crash()
            case Asking.ANSWER_LOST:
                world.wait(NO_ANSWER)
                raise OutcomeUnknown("NET-121")
            case Asking.INTERNAL:
                return _envelope("000-000")
        if "retcode" in answer:
            return _envelope(answer["retcode"])
        if fresh and fault is not Asking.STRAY:
            world.received(guid)
        told = STRAY if fault in (Asking.SWAPPED, Asking.STRAY) else guid
        by_updating = operation == "updateGuid"
        set_guids = [] if by_updating or not fresh else [told]
        match fault:
            case Asking.GARBLED | Asking.DISAGREEING:
                set_guids.append(STRAY)
            case Asking.SWAPPED if fresh:
                set_guids.append(guid)
            case Asking.TWICE if len(fresh) > 1:
                set_guids.append(fresh[0])
        headers = tuple(("Set-GUID", f"JSESSIONID={one}") for one in set_guids)
        whole = _envelope("0", {"guid": told} if by_updating else {"vrcToken": "token"}, headers)
        match fault:
            case Asking.CUT:
                cut = Response(200, headers, whole.body[: whole.body.rindex(b'"') + 1])
                raise OutcomeUnknown("NET-122", found=all_guids(cut))
            case Asking.GARBLED:
                return Response(200, headers, whole.body[:-2])
        return whole


def _envelope(
    retcode: str, result: dict[str, str] | None = None, headers: tuple[tuple[str, str], ...] = ()
) -> Response:
    body = json.dumps({"message": "", "retcode": retcode, "result": result or {}})
    return Response(200, headers, body.encode())
