"""A window with one button, to try the rig on; each press is a line on standard output."""

import sys

from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget


def main() -> int:
    """Show the window until it is closed."""
    application = QApplication(sys.argv)
    application.setApplicationName("rig-window")
    window = QWidget(windowTitle="A window of the rig")
    label = QLabel("not pressed")
    button = QPushButton("Press me")
    button.setAccessibleName("Refresh")
    locked = QPushButton("Locked")
    locked.setEnabled(False)
    layout = QVBoxLayout(window)
    for widget in (label, button, locked):
        layout.addWidget(widget)

    def pressed() -> None:
        label.setText("pressed")
        sys.stdout.write('{"pressed": true}\n')
        sys.stdout.flush()

    button.clicked.connect(pressed)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
