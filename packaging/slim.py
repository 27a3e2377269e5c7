"""What stays out of the bundle: what the program does not use, and what must be the target system's own."""

from __future__ import annotations

import re

EXCLUDED = (
    "tkinter", "unittest", "pydoc", "doctest", "lib2to3", "sqlite3", "xmlrpc", "test", "pdb", "curses",
    "readline", "bz2", "lzma", "_uuid", "_decimal",  # each wants a library of the system
    "setuptools", "pip", "pkg_resources", "_distutils_hack",
    "keyrings.alt",  # it would offer a file in plain text as a keyring
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtPdf", "PySide6.QtSql", "PySide6.QtOpenGL",
    "PySide6.QtDBus",
)  # fmt: skip
"""Modules that others import if they are there, and that nothing of ours needs."""

_UNUSED = re.compile(
    r"""
    (?:^|/) (?:
        (?:lib)?Qt6?(?:Quick|Qml|Pdf|VirtualKeyboard|EglFs|EglFS|OpenGL|Designer|Sql)\w*\.
      | plugins/platforms/(?:lib)?q(?:eglfs|linuxfb|minimal|minimalegl|vnc|vkkhrdisplay)\b
      | plugins/platformthemes/libqgtk3
      | plugins/imageformats/(?:lib)?q(?:tiff|webp|tga|wbmp|icns|pdf|gif|jpeg)\b
      | plugins/networkinformation/(?:lib)?qconnman\b
      | plugins/(?:tls|egldeviceintegrations|designer|sqldrivers|printsupport|qmltooling)/
      | plugins/(?:qmllint|generic|vectorimageformats)/
      | plugins/(?:xcbglintegrations|wayland-graphics-integration-\w+)/
      | plugins/platforminputcontexts/(?:lib)?qtvirtualkeyboard
    )
    """,
    re.VERBOSE,
)
"""Parts of Qt. The platform theme of GTK alone brings all of GTK along; TLS is Python's."""

_SYSTEM = re.compile(r"^/(?:usr/)?lib(?:32|64)?/")
_BROUGHT_ALONG = re.compile(r"^lib(?:python3\.\d+|xcb-(?:cursor|icccm|image|keysyms|render-util|util))\.so")
"""Nothing but Qt and Python use them, and a desktop need not have them."""

_TRANSLATION = re.compile(r"(?:^|/)translations/([a-z_]+?)_([a-z]{2,3}(?:_[A-Z]{2})?)\.qm$")


def wanted(name: str, source: str, languages: frozenset[str]) -> bool:
    """Whether a file goes into the bundle as *name*, *source* being where it comes from.

    On Linux what lies in the system's own folders does not: of glib, OpenSSL or libstdc++ there must be one
    in the process, and it is the system that keeps it safe by its updates. The packages depend on them.
    """
    name = name.replace("\\", "/")
    if translation := _TRANSLATION.search(name):
        catalogue, language = translation.groups()
        return catalogue in ("toolbar", "qtbase") and language in languages
    if _UNUSED.search(name):
        return False
    # A module of the system's Python lies in such a folder as well, but in the bundle not at the top.
    of_the_system = "/" not in name and _SYSTEM.match(source)
    return not of_the_system or _BROUGHT_ALONG.match(name) is not None
