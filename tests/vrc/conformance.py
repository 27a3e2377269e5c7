"""What every transport has to do: one class of tests, inherited by each with its own component."""

from __future__ import annotations

import asyncio
import json
import traceback
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any, ClassVar

import pytest

from tests.rig.processes import wait_until
from toolbar.errors import VrcError
from toolbar.model import VrcSettings, VrcToken
from toolbar.secret import Secret
from toolbar.vrc.component import Component

AGENT, ADDRESS, SERVERS = "20011", "192.0.2.77", "192.0.2.10(7000)"
TEXT = "t0ken-d41d8cd98f00b204e9800998ecf8427e"

Told = Callable[[VrcError | None], None]


def token() -> VrcToken:
    return VrcToken(Secret(TEXT))


class Journal:
    """What the reference VRC says of itself."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "vrc.journal"

    def facts(self, what: str) -> list[dict[str, Any]]:
        if not self.file.exists():
            return []
        lines = [json.loads(line) for line in self.file.read_text().splitlines()]
        return [line for line in lines if line["what"] == what]

    @property
    def handed_over(self) -> int:
        return len(self.facts("initialize"))

    @property
    def states(self) -> list[str]:
        return [fact["state"] for fact in self.facts("state")]

    @property
    def pid(self) -> int:
        return int(self.facts("started")[-1]["pid"])


class Rig(ABC):
    """How a transport is made for a test, and how its component is."""

    held: bool

    @abstractmethod
    def component(
        self, journal: Journal, *faults: str, **changes: Any
    ) -> AbstractAsyncContextManager[VrcSettings]:
        """Return the settings of a reference VRC with these faults, which is there meanwhile."""

    def left(self, journal: Journal) -> bool:
        """Return whether anything is left of a component whose hand-off failed; one that is ours is ended."""
        return False

    @abstractmethod
    def transport(self, settings: VrcSettings, told: Told, deadlines: Mapping[str, float]) -> Component:
        """Return the transport itself."""


class Conformance:
    """Inherit it, and give it a `rig`."""

    rig: ClassVar[Rig]

    @pytest.fixture
    def journal(self, tmp_path: Path) -> Journal:
        return Journal(tmp_path)

    @asynccontextmanager
    async def made(
        self,
        journal: Journal,
        *faults: str,
        told: Told | None = None,
        deadlines: Mapping[str, float] = MappingProxyType({}),
    ) -> AsyncIterator[Component]:
        async with self.rig.component(journal, *faults) as settings:
            transport = self.rig.transport(settings, told or (lambda error: None), deadlines)
            try:
                yield transport
            finally:
                async with asyncio.timeout(4):  # less than it is waited for: nobody has to be made to go
                    await transport.aclose()
            assert not transport.running

    def failure(self, journal: Journal, *faults: str, **deadlines: float) -> tuple[str, VrcError]:
        """Return where a hand-off fails, and how; nothing is left of it."""
        step = "open"

        async def scenario() -> None:
            nonlocal step
            async with self.made(journal, *faults, deadlines=deadlines) as transport:
                try:
                    await transport.open()
                    step = "initialize"
                    await transport.initialize(AGENT, token(), ADDRESS)
                finally:
                    assert not transport.running

        with pytest.raises(VrcError) as caught:
            asyncio.run(scenario())
        assert not self.rig.left(journal)
        chain = "".join(traceback.format_exception(caught.value))
        assert TEXT not in f"{caught.value!r} {caught.value.facts} {caught.value.detail} {chain}"
        return step, caught.value

    def test_a_token_is_handed_over_after_hello(self, journal: Journal) -> None:
        async def scenario() -> None:
            async with self.made(journal) as transport:
                hello = await transport.open()
                assert (hello.name, hello.state.value) == ("vrc-reference", "idle")
                assert transport.running
                assert journal.handed_over == 0
                await transport.initialize(AGENT, token(), ADDRESS)
                assert transport.running is self.rig.held
            assert journal.states == ["idle", "initializing", "initialized", "idle"]

        asyncio.run(scenario())
        (arrived,) = journal.facts("initialize")
        assert (arrived["agent_id"], arrived["token_length"]) == (AGENT, len(TEXT))

    def test_hello_alone_costs_and_changes_nothing(self, journal: Journal) -> None:
        async def scenario() -> None:
            async with self.made(journal) as transport:
                first = await transport.open()
                assert await transport.open() is first

        asyncio.run(scenario())
        assert journal.handed_over == 0
        assert set(journal.states) == {"idle"}

    def test_another_token_needs_no_new_start_where_it_is_held(self, journal: Journal) -> None:
        async def scenario() -> None:
            async with self.made(journal) as transport:
                for _ in range(3):
                    await transport.open()
                    await transport.initialize(AGENT, token(), ADDRESS)

        asyncio.run(scenario())
        assert journal.handed_over == 3
        if self.rig.held:
            assert journal.states.count("initialized") == 3
            assert len(journal.facts("started")) == 1

    def test_a_reset_ends_the_session_before_it_returns(self, journal: Journal) -> None:
        told: list[VrcError | None] = []

        async def scenario() -> None:
            async with self.made(journal, told=told.append) as transport:
                await transport.open()
                await transport.initialize(AGENT, token(), ADDRESS)
                async with asyncio.timeout(4):
                    await transport.reset()
                assert not transport.running
                assert journal.states[-1] == "idle"
                await transport.reset()

        asyncio.run(scenario())
        assert told == []

    def test_nothing_is_handed_to_what_is_not_open(self, journal: Journal) -> None:
        async def scenario() -> None:
            async with self.made(journal) as transport:
                await transport.initialize(AGENT, token(), ADDRESS)

        with pytest.raises(VrcError) as caught:
            asyncio.run(scenario())
        assert caught.value.code == "VRC-604"
        assert journal.handed_over == 0

    @pytest.mark.parametrize(
        ("fault", "step", "code"),
        [
            ("--no-hello", "open", "VRC-602"),
            ("--protocol vrc-handoff/2", "open", "VRC-607"),
            ("--state failed", "open", "VRC-606"),
            ("--garbage hello", "open", "VRC-609"),
            ("--oversize hello", "open", "VRC-609"),
            ("--close-after hello", "initialize", "VRC-604"),
            ("--close-after initialize", "initialize", "VRC-604"),
            ("--garbage result", "initialize", "VRC-609"),
            ("--oversize result", "initialize", "VRC-609"),
            ("--wrong-id", "initialize", "VRC-609"),
            ("--never-final", "initialize", "VRC-602"),
            ("--fail expired", "initialize", "VRC-608"),
            ("--fail credential_rejected", "initialize", "VRC-606"),
            ("--vendor-code 1001", "initialize", "VRC-606"),
            ("--echo-token-in-error", "initialize", "VRC-606"),
            ("--echo-half-token", "initialize", "VRC-606"),
        ],
    )
    def test_each_fault_has_its_code(self, journal: Journal, fault: str, step: str, code: str) -> None:
        patience = 1.0 if fault == "--no-hello" else 5.0
        where, error = self.failure(
            journal, *fault.split(), open_deadline=patience, result_deadline=1.0, end_deadline=2.0
        )
        assert (where, error.code) == (step, code)
        assert journal.handed_over == (1 if step == "initialize" and "hello" not in fault else 0)

    def test_a_component_that_is_not_ready_is_waited_for(self, journal: Journal) -> None:
        async def scenario() -> None:
            async with self.made(journal, "--start", "0.5", deadlines={"open_deadline": 3.0}) as transport:
                hello = await transport.open()
                assert hello.state.value == "idle"
                assert journal.states == ["initializing", "idle"]
                await transport.initialize(AGENT, token(), ADDRESS)

        asyncio.run(scenario())

    def test_a_component_that_never_gets_ready_is_given_up(self, journal: Journal) -> None:
        where, error = self.failure(journal, "--start", "60", start_deadline=0.5)
        assert (where, error.code) == ("open", "VRC-602")
        assert journal.handed_over == 0

    @pytest.mark.parametrize(
        ("bounds", "wanted"),
        [
            ({"min_version": "1.0"}, True),
            ({"max_version": "1"}, True),
            ({"min_version": "1.0.1"}, False),
            ({"max_version": "0.9"}, False),
        ],
    )
    def test_a_version_that_is_not_wanted_is_sent_nothing(
        self, journal: Journal, bounds: dict[str, str], wanted: bool
    ) -> None:
        async def scenario() -> None:
            async with self.rig.component(journal, **bounds) as settings:
                transport = self.rig.transport(settings, lambda error: None, {})
                try:
                    await transport.open()
                    assert wanted
                finally:
                    await transport.aclose()

        if wanted:
            asyncio.run(scenario())
        else:
            with pytest.raises(VrcError) as caught:
                asyncio.run(scenario())
            assert (caught.value.code, caught.value.facts["version"]) == ("VRC-607", "1.0.0")
        assert journal.handed_over == 0

    def test_a_hand_off_that_is_cancelled_leaves_nothing(self, journal: Journal) -> None:
        async def scenario() -> None:
            async with self.made(journal, "--never-final") as transport:
                await transport.open()
                work = asyncio.create_task(transport.initialize(AGENT, token(), ADDRESS))
                await arrived(journal)
                work.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await work
                assert not transport.running

        asyncio.run(scenario())

    def test_closing_in_the_middle_of_a_hand_off_ends_it(self, journal: Journal) -> None:
        async def scenario() -> None:
            async with self.made(journal, "--never-final") as transport:
                await transport.open()
                work = asyncio.create_task(transport.initialize(AGENT, token(), ADDRESS))
                await arrived(journal)
                await transport.aclose()
                with pytest.raises(VrcError):
                    await work

        asyncio.run(scenario())

    def test_the_end_of_a_held_component_is_noticed(self, journal: Journal) -> None:
        if not self.rig.held:
            pytest.skip("nobody tells how it goes on by itself")

        async def scenario() -> None:
            told: asyncio.Queue[VrcError | None] = asyncio.Queue()
            async with self.made(journal, "--die-after", "0.3", told=told.put_nowait) as transport:
                await transport.open()
                await transport.initialize(AGENT, token(), ADDRESS)
                error = await asyncio.wait_for(told.get(), 5)
                assert error is not None
                assert error.code == "VRC-604"
                assert not transport.running

        asyncio.run(scenario())


async def arrived(journal: Journal) -> None:
    """Wait until the component has got a token."""
    await asyncio.to_thread(wait_until, lambda: journal.handed_over, "the token arrives")
