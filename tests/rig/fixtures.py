"""The rig as fixtures; `tests/conftest.py` names this module in `pytest_plugins`.

The moment this is imported, the developer's desk is out of reach: before Qt, and before the first fixture.
"""

import gc
import os
from collections.abc import Iterator, Mapping
from itertools import count

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from .accessibility import ENVIRONMENT
from .desktop_bus import SessionBus
from .environment import REMOVED, private_environment
from .screen import VirtualScreen
from .secret_service import SecretService

for _name in REMOVED:
    os.environ.pop(_name, None)
os.environ["QT_QPA_PLATFORM"] = "offscreen"


_desks = count()


def pytest_collection_finish() -> None:
    """Leave what is there before the first test out of all that is asked of the heap: it is most of it."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def clean_environment(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test a home of its own, and none of the developer's settings."""
    for name in REMOVED:
        monkeypatch.delenv(name, raising=False)
    # Not by mktemp, which looks through all that there are for the next number.
    home = tmp_path_factory.getbasetemp() / "desk" / str(next(_desks))
    home.mkdir(parents=True)
    for name, value in private_environment(home).items():
        monkeypatch.setenv(name, value)


@pytest.fixture(autouse=True)
def no_window_is_left() -> Iterator[None]:
    """Delete now what a test had Qt delete later: that would be amid the events of a later test.

    What is only dropped lives until Python collects it, on whatever thread and in whatever call of Qt.
    """
    yield
    if QApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert QApplication.topLevelWidgets() == []


@pytest.fixture(scope="session")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[VirtualScreen]:
    """Give all tests one screen with a window manager."""
    with VirtualScreen(tmp_path_factory.mktemp("screen")) as screen:
        yield screen


@pytest.fixture(scope="session")
def session_bus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SessionBus]:
    """Give all tests one desktop bus, without a keyring."""
    with SessionBus(tmp_path_factory.mktemp("bus")) as bus:
        yield bus


@pytest.fixture
def secret_service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SecretService]:
    """Give this test a keyring on a bus of its own, to be locked, frozen and killed at will."""
    with SessionBus(tmp_path_factory.mktemp("bus")) as bus, SecretService(bus) as service:
        yield service


@pytest.fixture
def desktop(screen: VirtualScreen, secret_service: SecretService) -> Mapping[str, str]:
    """Return the environment of a whole desk: screen, bus, keyring, and a reader of the screen."""
    return {**secret_service.environment, **screen.environment, **ENVIRONMENT}
