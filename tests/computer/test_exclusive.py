"""One action on a session at a time, between real processes."""

import asyncio
import sys
from pathlib import Path

import pytest

from tests.rig.processes import Child
from toolbar.computer.exclusive import Exclusive
from toolbar.errors import StoreError

# Another toolbar in the middle of something, until its input ends.
PROGRAM = """
import asyncio, sys
from pathlib import Path
from toolbar.computer.exclusive import Exclusive

async def hold():
    async with Exclusive(Path(sys.argv[1]), "test")():
        print("{}", flush=True)
        await asyncio.to_thread(sys.stdin.read)

asyncio.run(hold())
"""


def holder(folder: Path) -> Child:
    child = Child(sys.executable, "-c", PROGRAM, str(folder))
    assert child.read() == {}
    return child


def locks(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


async def enter(folder: Path, *, profile: str = "test", patience: float = 10) -> None:
    async with Exclusive(folder, profile, patience=patience)():
        pass


def test_one_waits_until_the_other_is_done(tmp_path: Path) -> None:
    async def scenario(other: Child) -> None:
        waiting = asyncio.create_task(enter(tmp_path))
        with pytest.raises(StoreError):  # who comes later and waits for a shorter time
            await enter(tmp_path, patience=0.2)
        assert not waiting.done()
        other.close_stdin()
        await waiting

    with holder(tmp_path) as other:
        asyncio.run(scenario(other))
    assert locks(tmp_path) == []


def test_patience_ends_with_a_word_about_why(tmp_path: Path) -> None:
    with holder(tmp_path), pytest.raises(StoreError) as caught:
        asyncio.run(enter(tmp_path, patience=0.1))
    assert caught.value.code == "KR-409"


def test_a_holder_that_was_killed_is_in_nobodys_way(tmp_path: Path) -> None:
    with holder(tmp_path) as other:
        other.kill()
    assert locks(tmp_path) == ["test.session.lock"]  # it could not clean up
    asyncio.run(enter(tmp_path))


def test_profiles_do_not_wait_for_each_other(tmp_path: Path) -> None:
    with holder(tmp_path):
        asyncio.run(enter(tmp_path, profile="another", patience=0))


def test_two_in_one_process_take_turns_as_well(tmp_path: Path) -> None:
    exclusive, inside = Exclusive(tmp_path, "test"), 0

    async def work() -> None:
        nonlocal inside
        async with exclusive():
            inside += 1
            assert inside == 1
            await asyncio.sleep(0)
            inside -= 1

    async def scenario() -> None:
        await asyncio.gather(*(work() for _ in range(5)))

    asyncio.run(scenario())


def test_what_goes_wrong_inside_is_passed_on_and_the_lock_is_not_left_behind(tmp_path: Path) -> None:
    async def fail() -> None:
        async with Exclusive(tmp_path, "test")():
            raise LookupError("as arranged")

    with pytest.raises(LookupError):
        asyncio.run(fail())
    assert locks(tmp_path) == []


def test_whoever_stops_waiting_takes_nothing_with_him(tmp_path: Path) -> None:
    async def scenario(other: Child) -> None:
        waiting = asyncio.create_task(enter(tmp_path))
        with pytest.raises(StoreError):
            await enter(tmp_path, patience=0.1)
        waiting.cancel()
        await asyncio.wait([waiting])
        assert waiting.cancelled()
        other.close_stdin()
        await enter(tmp_path)

    with holder(tmp_path) as other:
        asyncio.run(scenario(other))


def test_a_folder_that_cannot_be_used_keeps_nobody_from_working(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    asyncio.run(enter(tmp_path / "file" / "below", patience=0.1))
    asyncio.run(enter(tmp_path / "missing", patience=0.1))
