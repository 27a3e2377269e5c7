import pytest
import slim

LANGUAGES = frozenset({"zh_CN"})
QT = "PySide6/Qt"


@pytest.mark.parametrize(
    "name",
    [
        f"{QT}/plugins/platforms/libqxcb.so",
        f"{QT}/plugins/platforms/libqwayland.so",
        f"{QT}/plugins/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        f"{QT}/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
        f"{QT}/plugins/networkinformation/libqglib.so",
        f"{QT}/plugins/networkinformation/libqnetworkmanager.so",
        "PySide6\\plugins\\networkinformation\\qnetworklistmanager.dll",
        f"{QT}/plugins/networkinformation/libqscnetworkreachability.dylib",
        f"{QT}/lib/libQt6DBus.so.6",
        f"{QT}/lib/libQt6Widgets.so.6",
        "PySide6/Qt6Core.dll",
        f"{QT}/translations/qtbase_zh_CN.qm",
        "toolbar/resources/translations/toolbar_zh_CN.qm",
        "toolbar/resources/icons/vrc.svg",
        "libpython3.11.so.1.0",
    ],
)
def test_what_the_program_needs_goes_along(name: str) -> None:
    assert slim.wanted(name, f"/somewhere/{name}", LANGUAGES)


@pytest.mark.parametrize(
    "name",
    [
        f"{QT}/plugins/platforms/libqvnc.so",
        f"{QT}/plugins/platforms/libqminimal.so",
        f"{QT}/plugins/platformthemes/libqgtk3.so",
        f"{QT}/plugins/tls/libqopensslbackend.so",
        f"{QT}/plugins/networkinformation/libqconnman.so",
        "PySide6\\plugins\\tls\\qschannelbackend.dll",
        "PySide6\\Qt6Quick.dll",
        f"{QT}/lib/libQt6Qml.so.6",
        f"{QT}/lib/libQt6EglFsKmsSupport.so.6",
        f"{QT}/translations/qtbase_de.qm",
        f"{QT}/translations/qt_help_zh_CN.qm",
        f"{QT}/translations/qtdeclarative_zh_CN.qm",
    ],
)
def test_what_it_does_not_use_stays_out(name: str) -> None:
    assert not slim.wanted(name, f"/somewhere/{name}", LANGUAGES)


@pytest.mark.parametrize(
    "name", ["libssl.so.3", "libstdc++.so.6", "libglib-2.0.so.0", "libgtk-3.so.0", "libxcb.so.1"]
)
@pytest.mark.parametrize("folder", ["/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/usr/lib64"])
def test_the_systems_libraries_are_the_systems(folder: str, name: str) -> None:
    assert not slim.wanted(name, f"{folder}/{name}", LANGUAGES)
    assert slim.wanted("libxcb-cursor.so.0", f"{folder}/libxcb-cursor.so.0", LANGUAGES)


def test_a_python_of_the_system_goes_along_with_its_modules() -> None:
    folder = "/usr/lib/python3.11/lib-dynload"
    name = "_ssl.cpython-311-x86_64-linux-gnu.so"
    assert slim.wanted(f"python3.11/lib-dynload/{name}", f"{folder}/{name}", LANGUAGES)
    library = "libpython3.11.so.1.0"
    assert slim.wanted(library, f"/usr/lib/x86_64-linux-gnu/{library}", LANGUAGES)
