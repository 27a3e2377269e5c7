"""A window and somebody in front of it, for the tests of this folder."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest

from tests.access.beholder import Beholder
from tests.rig.accessibility import ENVIRONMENT
from tests.rig.desktop_bus import SessionBus
from tests.rig.screen import VirtualScreen


@pytest.fixture(scope="session")
def desk(screen: VirtualScreen, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, str]]:
    """A screen and a desktop bus that knows of it, since it starts the accessibility bus there."""
    with SessionBus(tmp_path_factory.mktemp("access"), screen.environment) as bus:
        yield {**bus.environment, **screen.environment, **ENVIRONMENT}


@pytest.fixture(scope="module")
def beholder(desk: Mapping[str, str], screen: VirtualScreen) -> Iterator[Beholder]:
    """The showcase in front of somebody who has no eyes for it, for all tests of a module."""
    with Beholder(desk, screen) as beholder:
        yield beholder
