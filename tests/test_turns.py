"""One thread for blocking work: in order, whoever waits for it, and never in the way of an end."""

import sys
import threading
from concurrent.futures import wait
from functools import partial

import pytest

from tests.rig.processes import Child
from toolbar.turns import Turns

# A keyring that hangs for ever, in a program that has come to its end.
HANGING = """
import threading
from toolbar.turns import Turns

turns, begun = Turns("keyring"), threading.Event()

def hang():
    begun.set()
    threading.Event().wait()

turns.submit(hang)
begun.wait()
turns.submit(print)
turns.close()
print("{}", flush=True)
"""


def test_work_is_done_in_the_order_it_was_asked_for_on_one_thread() -> None:
    turns = Turns("work")
    done: list[tuple[int, str]] = []
    for number in range(100):
        last = turns.submit(
            partial(lambda each: done.append((each, threading.current_thread().name)), number)
        )
    last.result(5)
    turns.close()
    assert done == [(number, "work") for number in range(100)]


def test_a_result_and_an_error_come_back() -> None:
    turns = Turns("work")
    assert turns.submit(lambda: 42).result(5) == 42
    failed = turns.submit(lambda: int("no number"))
    with pytest.raises(ValueError, match="no number"):
        failed.result(5)
    assert turns.submit(lambda: 43).result(5) == 43  # and the thread goes on
    turns.close()


def test_what_was_asked_for_cannot_be_taken_back() -> None:
    turns, gate = Turns("work"), threading.Event()
    turns.submit(gate.wait)
    written = turns.submit(lambda: "written")
    assert not written.cancel()
    gate.set()
    assert written.result(5) == "written"
    turns.close()


def test_closing_lets_the_queue_come_to_its_end() -> None:
    turns, gate = Turns("work"), threading.Event()
    futures = [turns.submit(gate.wait), turns.submit(lambda: True)]
    turns.close()
    gate.set()
    assert wait(futures, 5).not_done == set()
    assert not any(thread.name == "work" and thread.is_alive() for thread in _ended("work"))


def _ended(name: str) -> list[threading.Thread]:
    """Return the threads of this name, each after a chance to end."""
    threads = [thread for thread in threading.enumerate() if thread.name == name]
    for thread in threads:
        thread.join(5)
    return threads


def test_work_that_never_ends_does_not_keep_the_program_from_ending() -> None:
    with Child(sys.executable, "-c", HANGING) as program:
        assert program.read() == {}
        assert program.wait(5) == 0
        assert program.stderr == ""
