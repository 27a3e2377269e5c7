"""`python -m tests.bench.bare`: a window with a line of text, and nothing else."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


def main() -> int:
    """Show it until it is closed."""
    application = QApplication(["bare"])
    application.setStyle("Fusion")
    window = QMainWindow()
    window.setCentralWidget(QLabel("A window"))
    window.resize(620, 60)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
