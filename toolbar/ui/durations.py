"""Lengths of time in words: how long something took, with the language's decimal sign, and how old it is."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QLocale

from toolbar.state import SIGNED_OUT_AFTER

translate = QCoreApplication.translate


def age(seconds: float) -> str:
    """Return a length of time as people say it, in steps of 10 s after the first minute."""
    whole = max(0, int(seconds))
    if whole < 60:
        return translate("Status", "{n} s").replace("{n}", str(whole))
    if whole < 3600:
        text = translate("Status", "{m} min {s} s")
        return text.replace("{m}", str(whole // 60)).replace("{s}", str(whole % 60 // 10 * 10))
    text = translate("Status", "{h} h {m} min")
    return text.replace("{h}", str(whole // 3600)).replace("{m}", str(whole % 3600 // 60))


def until_next(seconds: float) -> str:
    """Return that the gateway takes a request again after so many *seconds*."""
    text = translate("Status", "Wait: the gateway takes your next request in {age}")
    return text.replace("{age}", age(math.ceil(seconds)))


def slept(seconds: float) -> str:
    """Return for how long the computer slept, what that means for the session, and what to press."""
    text = translate("Status", "Slept for {age} – press Refresh")
    if seconds >= SIGNED_OUT_AFTER:
        text = translate("Status", "Slept for {age} – probably signed out. Press Refresh")
    return text.replace("{age}", age(seconds))


def took(seconds: float, *, exact: bool = False) -> str:
    """Return how long something took, to a tenth of a second; an *exact* one under a second in ms."""
    if exact and seconds < 1:
        return translate("Status", "{n} ms").replace("{n}", f"{seconds * 1000:.0f}")
    number = f"{seconds:.1f}".replace(".", QLocale().decimalPoint())
    return translate("Status", "{n} s").replace("{n}", number)
