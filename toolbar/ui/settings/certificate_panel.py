"""What the gateway presented: to be compared, saved for IT, and trusted by its fingerprint."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from toolbar.errors import NotSent, ToolbarError
from toolbar.model import Settings, grouped
from toolbar.presented import Presented
from toolbar.ui.labels import paragraph
from toolbar.ui.messages import describe

MOMENT = "%Y-%m-%d %H:%M UTC"

PIN_HELPS = frozenset({"TLS-212", "TLS-213", "TLS-214", "TLS-215", "TLS-216", "TLS-220"})
"""What a pinned certificate excuses. Dates and weak keys it does not."""

_TRIES = 100
"""Names that are tried for a file."""

OUT_OF_TIME = frozenset({"TLS-210", "TLS-211"})


def pin_helps(presented: Presented | None, error: ToolbarError | None) -> bool:
    """Whether *error* would be gone if what was presented were trusted by its fingerprint."""
    if presented is None or error is None:
        return False
    return error.code in PIN_HELPS and OUT_OF_TIME.isdisjoint(presented.faults)


class CertificatePanel(QFrame):
    """Shows a certificate. Trusting it takes a tick, and a button that Enter does not press.

    Signals: `trusted(str)` with the fingerprint, `left()`.
    """

    trusted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._presented: Presented | None = None
        self._origin = ""
        column = QVBoxLayout(self)
        head = QLabel(self.tr("What the gateway presented"), self)
        bold = head.font()
        bold.setBold(True)
        head.setFont(bold)
        column.addWidget(head)
        column.addLayout(self._build_facts())
        column.addLayout(self._build_saving())
        self._forbidden = paragraph(self)
        self._forbidden.setText(
            self.tr("Your organisation decides whom to trust here. Save the certificate for IT and ask them.")
        )
        self._forbidden.hide()
        column.addWidget(self._forbidden)
        self._pinning = self._build_pinning()
        column.addWidget(self._pinning)
        self.hide()

    def show_presented(
        self,
        presented: Presented,
        tested: Settings,
        error: ToolbarError | None,
        *,
        may_trust: bool,
        forbidden: bool = False,
    ) -> None:
        """Show the gateway's own certificate, beside what *error* says; offer to trust it where it helps."""
        self._presented, self._origin = presented, presented.origin or tested.gateway
        self._where.setText(urlsplit(self._origin).netloc)
        self._for_both.setVisible(bool(tested.backup))
        leaf = presented.leaf
        self._subject.setText(leaf.subject)
        self._issuer.setText(self.tr("itself") if leaf.self_signed else leaf.issuer)
        self._names.setText(", ".join(leaf.names) or self.tr("no host name or address"))
        self._valid.setText(f"{leaf.not_before:{MOMENT}} – {leaf.not_after:{MOMENT}}")
        half = len(leaf.sha256) // 2
        self._fingerprint.setText(f"{grouped(leaf.sha256[:half])}\n{grouped(leaf.sha256[half:])}")
        self._wrong.setText("\n".join(self._what_is_wrong(presented, tested, error)))
        self._saved.hide()
        self._compared.setChecked(False)
        self._pinning.setVisible(may_trust)
        self._forbidden.setVisible(forbidden and error is not None)
        self.show()

    def _what_is_wrong(self, presented: Presented, tested: Settings, error: ToolbarError | None) -> list[str]:
        if error is None and tested.pin:
            return [self.tr("nothing: it is the one that you trust by its fingerprint")]
        if error is None:
            return [self.tr("nothing")]
        titles = (describe(told).title for told in (error, *(NotSent(code) for code in presented.faults)))
        return list(dict.fromkeys(titles))

    def _build_facts(self) -> QFormLayout:
        rows = QFormLayout()
        rows.setVerticalSpacing(4)
        self._where, self._subject, self._issuer, self._names = (paragraph(self) for _ in range(4))
        self._valid, self._fingerprint, self._wrong = (paragraph(self) for _ in range(3))
        self._fingerprint.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        rows.addRow(self.tr("Presented by"), self._where)
        rows.addRow(self.tr("Issued to"), self._subject)
        rows.addRow(self.tr("Issued by"), self._issuer)
        rows.addRow(self.tr("Made for"), self._names)
        rows.addRow(self.tr("Valid"), self._valid)
        rows.addRow(self.tr("Fingerprint\n(SHA-256)"), self._fingerprint)
        rows.addRow(self.tr("What is wrong"), self._wrong)
        return rows

    def _build_saving(self) -> QHBoxLayout:
        self.save = QPushButton(self.tr("Save it for IT…"), self)
        self.save.setAutoDefault(False)
        self.save.setToolTip(self.tr("Writes the certificates, all that was presented, into a PEM file"))
        self.save.clicked.connect(self._choose_file)
        self._saved = paragraph(self, spoken=True)
        self._saved.hide()
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addWidget(self._saved, 1)
        row.addStretch()
        return row

    def _build_pinning(self) -> QWidget:
        area = QWidget(self)
        column = QVBoxLayout(area)
        column.setContentsMargins(0, 0, 0, 0)
        warning = paragraph(area)
        warning.setText(
            self.tr(
                "You can trust exactly this certificate, if your administrator says it is the gateway's."
                " Somebody between you and the gateway would show you another one."
            )
        )
        self._compared = QCheckBox(self.tr("I compared the fingerprint with my administrator's"), area)
        self._trust = QPushButton(self.tr("Trust this certificate"), area)
        self._trust.setAutoDefault(False)
        self._trust.setEnabled(False)
        self._compared.toggled.connect(self._trust.setEnabled)
        self._trust.clicked.connect(self._trust_pressed)
        self.cancel = QPushButton(self.tr("Do not trust it"), area)
        self.cancel.clicked.connect(self._leave)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self._trust)
        row.addWidget(self.cancel)
        self._for_both = paragraph(area)
        self._for_both.setText(
            self.tr("It will then be the only one that is trusted, at the first and at the second address.")
        )
        column.addWidget(warning)
        column.addWidget(self._for_both)
        column.addWidget(self._compared)
        column.addLayout(row)
        return area

    def _trust_pressed(self) -> None:
        if self._presented is not None and self._compared.isChecked():
            self.trusted.emit(self._presented.leaf.sha256)

    def _leave(self) -> None:
        self.left.emit()
        self.hide()

    def _choose_file(self) -> None:
        chooser = QFileDialog(self)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # The question whether to write over another file would be a box that holds the event loop.
        chooser.setOption(QFileDialog.Option.DontConfirmOverwrite)
        chooser.setDefaultSuffix("pem")
        host = urlsplit(self._origin).hostname or "gateway"
        chooser.selectFile(f"{host.replace(':', '-')}.pem")
        chooser.fileSelected.connect(self.save_to)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def save_to(self, file: str) -> None:
        """Write what was presented into *file*: no secret, every visitor of the gateway is shown it.

        Where there is a file of that name, this one gets a number: nothing is lost, and nobody is asked.
        """
        if self._presented is None:
            return
        place = Path(file)
        try:
            place = _free(place)
            with place.open("x", encoding="ascii") as stream:
                stream.write(self._presented.pem)
        except OSError:
            said = self.tr("It could not be written to {file}")
        else:
            said = self.tr("Written to {file}")
        self._saved.setText(said.replace("{file}", str(place)))
        self._saved.show()


def _free(place: Path) -> Path:
    """Return *place*, or the first one like it with a number, where nothing is yet."""
    numbered = (place.with_stem(f"{place.stem}-{number}") for number in range(2, _TRIES))
    return next((one for one in (place, *numbered) if not one.exists()), place)
