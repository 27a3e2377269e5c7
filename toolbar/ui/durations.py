"""How long something took, in words: with the language's decimal sign, and the digits that logs have."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate


def took(seconds: float, *, exact: bool = False) -> str:
    """Return how long something took, to a tenth of a second; an *exact* one under a second in ms."""
    if exact and seconds < 1:
        return translate("Status", "{n} ms").replace("{n}", f"{seconds * 1000:.0f}")
    number = f"{seconds:.1f}".replace(".", QLocale().decimalPoint())
    return translate("Status", "{n} s").replace("{n}", number)
