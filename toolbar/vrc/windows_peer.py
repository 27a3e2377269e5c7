"""Whose a named pipe of Windows is: asked of the system by its process, before a byte is sent (vrc.md 4.4).

Written after Microsoft's documentation. It has not met a Windows yet.
"""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import ctypes
    import os
    from ctypes import wintypes

    from toolbar.vrc.peer import untrusted

    _QUERY_LIMITED_INFORMATION = 0x1000
    _TOKEN_QUERY = 0x0008
    _TOKEN_USER = 1
    _KERNEL_OBJECT = 6
    _OWNER = 1
    _THE_SYSTEMS = frozenset({"S-1-5-18", "S-1-5-32-544"})
    """Owners of what LocalSystem makes: itself, or as a rule its group Administrators."""
    _SERVICES = 0
    """The session that no user ever signs in to."""

    _kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    _security = ctypes.WinDLL("advapi32", use_last_error=True)
    _kernel.OpenProcess.restype = wintypes.HANDLE
    _kernel.OpenProcess.argtypes = (wintypes.DWORD, wintypes.BOOL, wintypes.DWORD)
    _kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
    _kernel.LocalFree.argtypes = (ctypes.c_void_p,)
    _kernel.GetNamedPipeServerProcessId.argtypes = (wintypes.HANDLE, ctypes.POINTER(wintypes.ULONG))
    _kernel.GetNamedPipeServerSessionId.argtypes = (wintypes.HANDLE, ctypes.POINTER(wintypes.ULONG))
    _kernel.ProcessIdToSessionId.argtypes = (wintypes.DWORD, ctypes.POINTER(wintypes.DWORD))
    _kernel.QueryFullProcessImageNameW.argtypes = (
        wintypes.HANDLE,
        wintypes.DWORD,
        wintypes.LPWSTR,
        ctypes.POINTER(wintypes.DWORD),
    )
    _security.OpenProcessToken.argtypes = (
        wintypes.HANDLE,
        wintypes.DWORD,
        ctypes.POINTER(wintypes.HANDLE),
    )
    _security.GetTokenInformation.argtypes = (
        wintypes.HANDLE,
        ctypes.c_int,
        ctypes.c_void_p,
        wintypes.DWORD,
        ctypes.POINTER(wintypes.DWORD),
    )
    _security.GetSecurityInfo.restype = wintypes.DWORD
    _security.GetSecurityInfo.argtypes = (
        wintypes.HANDLE,
        ctypes.c_int,
        wintypes.DWORD,
        ctypes.POINTER(ctypes.c_void_p),
        ctypes.c_void_p,
        ctypes.c_void_p,
        ctypes.c_void_p,
        ctypes.POINTER(ctypes.c_void_p),
    )
    _security.ConvertSidToStringSidW.argtypes = (ctypes.c_void_p, ctypes.POINTER(wintypes.LPWSTR))

    def check_server(handle: int, address: str, *, service: bool) -> int:
        """Return the process that serves the pipe. Raises VrcError `VRC-603` where it is not ours."""
        number = wintypes.ULONG()
        try:
            _ensure(_kernel.GetNamedPipeServerProcessId(handle, ctypes.byref(number)))
            if service and _is_the_systems(handle):
                return number.value
            owner = user_of(number.value)
            same_session = session_of(number.value) == session_of(os.getpid())
        except OSError as error:  # a process of somebody else does not let us look
            raise untrusted(address, f"not to be looked at: {error.winerror}") from error
        if owner != user_of(os.getpid()) or not same_session:
            raise untrusted(address, f"served by {owner}")
        return number.value

    def _is_the_systems(handle: int) -> bool:
        """Whether a service made the pipe and serves it: asked of the pipe, for users may not look at those.

        Both are needed: others than its owner may be allowed to serve a pipe besides.
        """
        session = wintypes.ULONG()
        _ensure(_kernel.GetNamedPipeServerSessionId(handle, ctypes.byref(session)))
        owner, descriptor = ctypes.c_void_p(), ctypes.c_void_p()
        failed = _security.GetSecurityInfo(
            handle, _KERNEL_OBJECT, _OWNER, ctypes.byref(owner), None, None, None, ctypes.byref(descriptor)
        )
        if failed:
            raise ctypes.WinError(failed)
        try:
            return session.value == _SERVICES and _spelt(owner) in _THE_SYSTEMS
        finally:
            _kernel.LocalFree(descriptor)

    def user_of(process: int) -> str:
        """Return the user whose process it is, as a SID."""
        opened = _kernel.OpenProcess(_QUERY_LIMITED_INFORMATION, False, process)
        _ensure(opened)
        token = wintypes.HANDLE()
        try:
            _ensure(_security.OpenProcessToken(opened, _TOKEN_QUERY, ctypes.byref(token)))
            length = wintypes.DWORD()
            _security.GetTokenInformation(token, _TOKEN_USER, None, 0, ctypes.byref(length))
            buffer = ctypes.create_string_buffer(length.value)
            _ensure(_security.GetTokenInformation(token, _TOKEN_USER, buffer, length, ctypes.byref(length)))
            return _spelt(ctypes.c_void_p.from_buffer(buffer))  # TOKEN_USER begins with the SID's address
        finally:
            if token.value:
                _kernel.CloseHandle(token)
            _kernel.CloseHandle(opened)

    def image_of(process: int) -> str:
        """Return the path of what a process runs."""
        opened = _kernel.OpenProcess(_QUERY_LIMITED_INFORMATION, False, process)
        _ensure(opened)
        try:
            path = ctypes.create_unicode_buffer(32_768)
            length = wintypes.DWORD(len(path))
            _ensure(_kernel.QueryFullProcessImageNameW(opened, 0, path, ctypes.byref(length)))
            return path.value
        finally:
            _kernel.CloseHandle(opened)

    def session_of(process: int) -> int:
        """Return the session, in the sense of a desk, that a process runs in."""
        session = wintypes.DWORD()
        _ensure(_kernel.ProcessIdToSessionId(process, ctypes.byref(session)))
        return session.value

    def _spelt(sid: ctypes.c_void_p) -> str:
        text = wintypes.LPWSTR()
        _ensure(_security.ConvertSidToStringSidW(sid, ctypes.byref(text)))
        try:
            return str(text.value)
        finally:
            _kernel.LocalFree(ctypes.cast(text, ctypes.c_void_p))

    def _ensure(succeeded: object) -> None:
        if not succeeded:
            raise ctypes.WinError(ctypes.get_last_error())
