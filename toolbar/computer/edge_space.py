"""Space along an edge of the desktop that others leave free: on X11, where window managers honour it."""

from __future__ import annotations

import ctypes
import logging

_CARDINAL = 6
_REPLACE = 0

log = logging.getLogger(__name__)


class _Cookie(ctypes.Structure):
    _fields_ = [("sequence", ctypes.c_uint)]


class _Atom(ctypes.Structure):
    _fields_ = [("head", ctypes.c_uint32 * 2), ("atom", ctypes.c_uint32)]


def reserve(window: int, top: int, bottom: int, left: int, right: int) -> None:
    """Have others keep clear of *top* or *bottom* pixels of the desktop, from *left* to *right*.

    Both 0 give it back. Qt has no word for it. By a connection of its own, and by xcb: an error there ends
    nothing, one of Xlib would end the program.
    """
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        log.info("no space is kept free: %s", error)
        return
    for name, result in (
        ("xcb_connect", ctypes.c_void_p),
        ("xcb_intern_atom", _Cookie),
        ("xcb_intern_atom_reply", ctypes.POINTER(_Atom)),
    ):
        getattr(xcb, name).restype = result
    server = ctypes.c_void_p(xcb.xcb_connect(None, None))
    try:
        if not xcb.xcb_connection_has_error(server):
            spans = (left, right) if top else (0, 0), (left, right) if bottom else (0, 0)
            partial = (0, 0, top, bottom, 0, 0, 0, 0, *spans[0], *spans[1])
            _set(xcb, server, window, b"_NET_WM_STRUT_PARTIAL", partial)
            _set(xcb, server, window, b"_NET_WM_STRUT", partial[:4])
            xcb.xcb_flush(server)
    finally:
        xcb.xcb_disconnect(server)


def _set(
    xcb: ctypes.CDLL, server: ctypes.c_void_p, window: int, name: bytes, numbers: tuple[int, ...]
) -> None:
    cookie = xcb.xcb_intern_atom(server, ctypes.c_uint8(0), ctypes.c_uint16(len(name)), name)
    answer = xcb.xcb_intern_atom_reply(server, cookie, None)
    if not answer:
        return
    atom = answer.contents.atom
    ctypes.CDLL(None).free(answer)
    data = (ctypes.c_uint32 * len(numbers))(*numbers)
    xcb.xcb_change_property(
        server, ctypes.c_uint8(_REPLACE), ctypes.c_uint32(window), ctypes.c_uint32(atom),
        ctypes.c_uint32(_CARDINAL), ctypes.c_uint8(32), ctypes.c_uint32(len(numbers)), data,
    )  # fmt: skip
