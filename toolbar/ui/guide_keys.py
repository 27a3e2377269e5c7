"""What the guide says of the keys: all that there are, for who works without a mouse."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from toolbar.ui.messages import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

Keys = tuple[tuple[str, ...], str]

OF_ALL: tuple[Keys, ...] = (
    (("F1",), QT_TRANSLATE_NOOP("Guide", "This guide, at the state of this moment")),
    (("F5",), QT_TRANSLATE_NOOP("Guide", "Refresh: a new GUID for your session, and a proof of it")),
    (("F8",), QT_TRANSLATE_NOOP("Guide", "VRC: a token for the screen recorder")),
    (("F10",), QT_TRANSLATE_NOOP("Guide", "Menu")),
    (("Ctrl+.",), QT_TRANSLATE_NOOP("Guide", "Cancel what takes too long")),
    (("Ctrl+G",), QT_TRANSLATE_NOOP("Guide", "Set up, or enter the GUID")),
    (("Ctrl+D",), QT_TRANSLATE_NOOP("Guide", "Details: what is wrong, the three links, the last actions")),
    (("Ctrl+T",), QT_TRANSLATE_NOOP("Guide", "The first button of the details, such as “Try again”")),
    (("Ctrl+K",), QT_TRANSLATE_NOOP("Guide", "Check of the whole way; it changes nothing")),
    (("Esc",), QT_TRANSLATE_NOOP("Guide", "Close the check, then the details")),
    (("Ctrl+H",), QT_TRANSLATE_NOOP("Guide", "Session story: the last 200 lines")),
    (("Ctrl+C",), QT_TRANSLATE_NOOP("Guide", "Copy for IT; it holds no secret")),
    (("Ctrl+,",), QT_TRANSLATE_NOOP("Guide", "Settings")),
    (
        ("Ctrl+Shift+Up", "Ctrl+Shift+Down", "Ctrl+Shift+Home"),
        QT_TRANSLATE_NOOP("Guide", "Bar along the top edge, along the bottom edge, or free"),
    ),
    (
        ("Ctrl+Shift+1", "Ctrl+Shift+2", "Ctrl+Shift+3", "Ctrl+Shift+0"),
        QT_TRANSLATE_NOOP("Guide", "No notices for 30 minutes, 1 hour or 8 hours; notices again"),
    ),
    (("Ctrl+E, E",), QT_TRANSLATE_NOOP("Guide", "End shift: Ctrl+E, then E")),
    (("Ctrl+Q",), QT_TRANSLATE_NOOP("Guide", "Quit")),
)

OF_A_SHIFT: tuple[Keys, ...] = (
    (("Ctrl+L",), QT_TRANSLATE_NOOP("Guide", "To your password, to sign in")),
    (("Ctrl+O",), QT_TRANSLATE_NOOP("Guide", "Take over, where you are signed in elsewhere")),
    (("F2",), QT_TRANSLATE_NOOP("Guide", "How you are: all that there is to choose")),
    (
        ("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4"),
        QT_TRANSLATE_NOOP("Guide", "Idle, Busy, After-call work, Rest for 15 minutes"),
    ),
    (("Ctrl+R",), QT_TRANSLATE_NOOP("Guide", "Record screen, or stop recording")),
    (("Ctrl+E, F",), QT_TRANSLATE_NOOP("Guide", "End the call and sign out: Ctrl+E, then F")),
)
"""What only who signs in here has."""


def by_keyboard(*, own: bool) -> tuple[tuple[str, str], ...]:
    """Return the keys, and what they do."""
    rows = (*OF_ALL, *OF_A_SHIFT) if own else OF_ALL
    return tuple((" · ".join(keys), translate("Guide", text)) for keys, text in rows)
