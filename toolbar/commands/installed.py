"""The parts of an installation, each with a check that it is there and works; raises or tells what it saw."""

from __future__ import annotations

import asyncio
import importlib
import os
import pkgutil
import ssl
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QByteArray, QLibraryInfo, QPluginLoader, QSettings, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtSvg import QSvgRenderer

import toolbar
from toolbar.computer import itself
from toolbar.errors import StoreUnavailable
from toolbar.model import VrcSettings, VrcToken
from toolbar.secret import Secret
from toolbar.ui import language, resources

PATIENCE = 30.0
"""Seconds for the window, which is a process of its own: a Qt without its plugins takes the process along."""

ICONS = (
    "ageing", "agent-toolbar", "copy", "keyring", "lock", "menu", "not-set-up", "offline", "open-black",
    "open-white", "ready", "refresh", "settings", "tick-black", "tick-white", "uncertain", "vrc", "warning",
    "working",
)  # fmt: skip
LANGUAGES = tuple(sorted(set(language.LANGUAGES) - {language.ENGLISH}))

PLUGINS = {
    "linux": (
        "platforms/libqxcb.so",
        "platforms/libqwayland.so",
        "platforms/libqoffscreen.so",
        "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
        "platforminputcontexts/libibusplatforminputcontextplugin.so",
    ),
    "win32": ("platforms/qwindows.dll",),
    "darwin": ("platforms/libqcocoa.dylib",),
}
"""Parts of Qt that are loaded by name when a desktop needs them."""


class Broken(Exception):
    """A part is not as it was built."""


_LINUX_ALONE = "toolbar.session.secret_service"


def _imports() -> str:
    names = [module.name for module in pkgutil.walk_packages(toolbar.__path__, "toolbar.")]
    for name in names:
        if name != "toolbar.__main__" and (sys.platform == "linux" or name != _LINUX_ALONE):
            importlib.import_module(name)
    return f"{len(names)} modules"


def _icons() -> str:
    missing = []
    for name in ICONS:
        path = resources.folder() / "icons" / f"{name}.svg"
        if not path.is_file() or not QSvgRenderer(QByteArray(path.read_bytes())).isValid():
            missing.append(path.name)
    return _all_of(missing, f"{len(ICONS)} pictures")


def _catalogues() -> str:
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    files = [
        folder / f"{catalogue}_{name}.qm"
        for name in LANGUAGES
        for catalogue, folder in (("toolbar", resources.folder() / "translations"), ("qtbase", qt))
    ]
    return _all_of([file.name for file in files if not QTranslator().load(str(file))], ", ".join(LANGUAGES))


def _plugins() -> str:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    missing = []
    for name in PLUGINS.get(sys.platform, ()):
        loader = QPluginLoader(str(folder / name))
        if not loader.load():
            missing.append(f"{name} ({loader.errorString()})")
    return _all_of(missing, f"{len(PLUGINS.get(sys.platform, ()))} of Qt")


def _all_of(missing: list[str], what: str) -> str:
    if missing:
        raise Broken(f"missing or broken: {', '.join(missing)}")
    return what


def _keyring() -> str:
    from toolbar.session.backends import kind_of, system_keyring

    try:
        return kind_of(system_keyring())
    except StoreUnavailable as error:
        return f"the system's, which does not answer here ({error.detail})"


def _tls() -> str:
    from toolbar.gateway.tls import make_context

    context = make_context("")
    hello = ssl.MemoryBIO()
    connection = context.wrap_bio(ssl.MemoryBIO(), hello, server_hostname="self-test.invalid")
    with suppress(ssl.SSLWantReadError):  # it has begun, and waits for the answer
        connection.do_handshake()
    if not hello.pending:
        raise Broken("no handshake begins")
    store = ssl.get_default_verify_paths()
    where = (
        "the system's authorities" if sys.platform in ("win32", "darwin") else store.cafile or store.capath
    )
    return f"{ssl.OPENSSL_VERSION}, {where or 'authorities of the distribution'}"


def _window() -> str:
    environment = dict(os.environ)
    if sys.platform == "linux" and not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    done = subprocess.run(  # noqa: S603 - ourselves
        itself.command("self-test", "--window"),
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    if done.returncode != 0:
        words = [line for line in done.stderr.splitlines() if line and not line.startswith("[PYI-")]
        # Qt begins with what matters, Python ends with it.
        last = not words or words[0].startswith("Traceback")
        raise Broken(f"exit code {done.returncode}: {['it says nothing', *words][-1 if last else 1]}")
    return f"opened and closed on {done.stdout.strip()}"


def open_window() -> int:
    """Open the real window, wait until it is drawn, close it, and say on which of Qt's platforms it was."""
    from toolbar.app import application, presenter_in_memory, serve
    from toolbar.presenter import Presenter
    from toolbar.ui.window import ToolbarWindow

    async def look(presenter: Presenter, window: ToolbarWindow) -> None:
        while not window.windowHandle().isExposed():  # noqa: ASYNC110 - Qt has no signal for it
            await asyncio.sleep(0.01)
        sys.stdout.write(f"{QGuiApplication.platformName()}\n")

    with tempfile.TemporaryDirectory(prefix="agent-toolbar-self-test-") as folder, application() as runner:
        window = ToolbarWindow(
            QSettings(str(Path(folder) / "w.ini"), QSettings.Format.IniFormat), rehearsal=True
        )
        runner.run(serve(window, presenter_in_memory, look))
    return 0


def _recorder() -> str:
    from toolbar.vrc.process import VrcProcess

    program, *arguments = itself.command("simulate", "vrc", "--stdio")

    async def hand_over() -> str:
        component = VrcProcess(
            VrcSettings(program, tuple(arguments), keep_running=True, entry_list="192.0.2.10(7000)")
        )
        try:
            hello = await component.open()
            await component.initialize("20011", VrcToken(Secret("of the self-test")), "192.0.2.77")
            await component.reset()
        finally:
            await component.aclose()
        return hello.version

    return f"the reference component took a token ({asyncio.run(hand_over())})"


CHECKS: dict[str, Callable[[], str]] = {
    "imports": _imports,
    "icons": _icons,
    "catalogues": _catalogues,
    "plugins": _plugins,
    "keyring": _keyring,
    "tls": _tls,
    "window": _window,
    "recorder": _recorder,
}
