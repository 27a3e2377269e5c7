"""A window that screenshots and recordings of the screen do not show, where the system can do that.

Windows: from 10 version 2004 on the window is not in the picture, before that it is black. macOS: up to 14;
from 15 on, programs that record by ScreenCaptureKit see it all the same. X11 and Wayland have nothing of the
kind: there it is the mask of the field alone that keeps the secret.
"""

from __future__ import annotations

import logging
import sys

log = logging.getLogger(__name__)

if sys.platform == "win32":
    _NONE, _EXCLUDED = 0x00, 0x11  # WDA_NONE, WDA_EXCLUDEFROMCAPTURE

    def keep_out(window: int, wanted: bool) -> bool:
        """Keep the top-level *window*, by its number, out of pictures or not; return whether that worked."""
        import ctypes
        from ctypes import wintypes

        done = ctypes.windll.user32.SetWindowDisplayAffinity(
            wintypes.HWND(window), wintypes.DWORD(_EXCLUDED if wanted else _NONE)
        )
        if not done:
            log.warning("the window cannot be kept out of recordings: error %d", ctypes.GetLastError())
        return bool(done)

elif sys.platform == "darwin":
    _NONE, _READ_ONLY = 0, 1  # NSWindowSharingNone, NSWindowSharingReadOnly

    def keep_out(window: int, wanted: bool) -> bool:
        """Keep the window of the view *window* out of pictures or not; return whether that worked."""
        import ctypes
        import ctypes.util

        objc = ctypes.CDLL(ctypes.util.find_library("objc"))
        objc.sel_registerName.restype = ctypes.c_void_p
        objc.sel_registerName.argtypes = [ctypes.c_char_p]
        ask = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", objc))
        tell = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)(
            ("objc_msgSend", objc)
        )
        frame = ask(window, objc.sel_registerName(b"window"))
        if frame:
            tell(frame, objc.sel_registerName(b"setSharingType:"), _NONE if wanted else _READ_ONLY)
        return bool(frame)

else:

    def keep_out(window: int, wanted: bool) -> bool:
        """Nothing can be done here."""
        del window, wanted
        return False
