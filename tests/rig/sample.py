"""Of what is run in many cases, `--sample` runs some, always the same ones; without it everything is run.

`make test` samples, `make test-all` does not. Only a test that is marked `sampled` loses cases, and none all:

* with several parameters each value of each of them stays in at least one case: each state in some language,
  each language in some state;
* with one parameter every nth case stays, from the first one on.

A test that goes through many scenes by itself, once for each theme, takes its `share` of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import Enum
from itertools import groupby
from typing import TypeVar

import pytest

T = TypeVar("T")
Share = Callable[[Sequence[T], int, int], Sequence[T]]

MARK = "sampled(one_in=4): --sample runs those cases that cover all values, of one parameter one in so many"
COLLECTED = pytest.StashKey[list[pytest.Item]]()
"""All that was collected for this run, whatever of it is run."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option."""
    parser.addoption("--sample", action="store_true", help="of tests that are marked sampled run a sample")


def pytest_configure(config: pytest.Config) -> None:
    """Make the mark known."""
    config.addinivalue_line("markers", MARK)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Deselect what is not in the sample; a thousand skipped tests would hide the one that matters."""
    config.stash[COLLECTED] = list(items)
    if not config.getoption("--sample"):
        return
    kept = set(sample(items))
    config.hook.pytest_deselected(items=[item for item in items if item not in kept])
    items[:] = [item for item in items if item in kept]


@pytest.fixture
def share(request: pytest.FixtureRequest) -> Share[T]:
    """Of scenes that each of several tests goes through: all, or with --sample the part of this one."""
    sampling = request.config.getoption("--sample")
    return lambda scenes, number, of: part(scenes, number, of) if sampling else scenes


def part(scenes: Sequence[T], number: int, of: int) -> Sequence[T]:
    """Return every so manieth scene; the parts together are all."""
    return scenes[number::of]


def family(item: pytest.Item) -> str:
    """Return what all cases of one test have in common."""
    return item.nodeid.partition("[")[0]


def sample(items: Iterable[pytest.Item]) -> Iterator[pytest.Item]:
    """Yield what is in the sample."""
    for _, cases in groupby(sorted(items, key=family), family):
        whole = list(cases)
        mark = whole[0].get_closest_marker("sampled")
        if mark is None:
            yield from whole
            continue
        several = [case for case in whole if len(values(case)) > 1]
        yield from covering(several) if several else whole[:: mark.kwargs.get("one_in", 4)]


def covering(cases: list[pytest.Item]) -> Iterator[pytest.Item]:
    """Yield few cases that have each value of each parameter; those with the most that is new come first."""
    left = {value for case in cases for value in values(case)}
    while left:
        best = max(cases, key=lambda case: len(values(case) & left))
        left -= values(best)
        yield best


def values(item: pytest.Item) -> frozenset[tuple[str, str]]:
    """Return the parameters of a case, each with its value, or with its place in the list of them."""
    call = getattr(item, "callspec", None)
    if call is None:
        return frozenset()
    return frozenset(
        (name, repr(value) if isinstance(value, str | int | Enum) else f"#{call.indices[name]}")
        for name, value in call.params.items()
    )
