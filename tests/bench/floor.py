"""`python -m tests.bench.floor`: the bare window with the owner's packages loaded, and none of our parts.

What it weighs is the floor for any program that is made of them.
"""

from __future__ import annotations

import asyncio
import os
import ssl
import sys
from typing import TYPE_CHECKING

from toolbar import plain_imports

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

os.environ["QT_API"] = "pyside6"
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type] # its command line: ours has none either


async def _serve(window: QMainWindow) -> None:
    import httpx
    import truststore
    from keyring.backends.SecretService import Keyring

    window.show()
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    async with httpx.AsyncClient(verify=context, trust_env=False) as client:
        assert not client.is_closed
        Keyring().get_password("no such service", "nobody")  # type: ignore[no-untyped-call]
        await asyncio.Event().wait()


def main() -> int:
    """Show it until it is killed."""
    plain_imports.begin()  # the one thing of ours: without it, PySide weighs more with each module
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
    from qasync import QEventLoop

    application = QApplication(["floor"])
    application.setStyle("Fusion")
    window = QMainWindow()
    window.setCentralWidget(QLabel("A window"))
    window.resize(620, 60)
    with asyncio.Runner(loop_factory=QEventLoop) as runner:
        runner.run(_serve(window))
    return 0


if __name__ == "__main__":
    sys.exit(main())
