"""The style sheets of the toolbar's own widgets, made of the colours of the desktop."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from toolbar.ui import appearance, resources


def buttons(use: appearance.Colours) -> str:
    """Return the style of the buttons."""
    return f"""
    QPushButton {{
        border: 1px solid {use.line}; border-radius: 6px; padding: 5px 12px; min-height: 20px;
        background: {use.button}; color: {use.ink};
    }}
    QPushButton:hover {{ background: {use.hover}; color: {use.on_hover}; }}
    QPushButton:pressed {{ background: {use.pressed}; color: {use.on_hover}; }}
    QPushButton:focus {{ border: 2px solid {use.accent}; padding: 4px 11px; }}
    QPushButton:disabled {{ color: {use.off}; background: transparent; }}
    QPushButton[wanted="true"] {{
        background: {use.accent}; color: {use.on_accent}; border-color: {use.accent};
    }}
    QPushButton[wanted="true"]:disabled {{
        background: transparent; color: {use.off}; border-color: {use.line};
    }}
    QPushButton[wanted="true"]:focus {{ border: 4px double {use.ring}; padding: 2px 9px; }}
    QPushButton[plain="true"] {{ border-color: transparent; background: transparent; padding: 5px 6px; }}
    QPushButton[plain="true"]:hover {{ background: {use.hover}; }}
    QPushButton[plain="true"]:focus {{ border: 2px solid {use.accent}; padding: 4px 5px; }}
    """


def style_sheet(palette: QPalette) -> str:
    """Return the style of the toolbar's own widgets, made of the palette's colours."""
    use = appearance.colours(palette)
    drawn = (resources.folder() / "icons").as_posix()
    on_accent = "black" if QColor(use.on_accent).lightness() < 128 else "white"
    mistaken = 600 if appearance.wants_contrast() else 400  # its colour is that of all words then
    on_card = "white" if appearance.is_dark(palette) else "black"
    return f"""
    * {{
        selection-background-color: {use.accent}; selection-color: {use.on_accent};
        widget-animation-duration: 0;
    }}
    {buttons(use)}
    QLineEdit {{
        border: 1px solid {use.edge}; border-radius: 6px; padding: 4px 8px; min-height: 20px;
        background: {use.card}; color: palette(window-text); placeholder-text-color: {use.quiet};
    }}
    QLineEdit:focus {{ border: 2px solid {use.accent}; padding: 3px 7px; }}
    QLineEdit:read-only {{ background: transparent; color: {use.quiet}; }}
    QLineEdit:disabled {{ background: transparent; color: {use.off}; border-color: {use.line}; }}
    QCheckBox, QRadioButton {{ border: 2px solid transparent; border-radius: 4px; padding: 1px 3px; }}
    QCheckBox:focus, QRadioButton:focus {{ border-color: {use.accent}; }}
    QCheckBox::indicator, QRadioButton::indicator, QMenu::indicator {{
        border: 1px solid {use.edge}; background: {use.card}; width: 12px; height: 12px;
    }}
    QCheckBox::indicator, QMenu::indicator:non-exclusive {{ border-radius: 3px; }}
    QRadioButton::indicator, QMenu::indicator:exclusive {{ border-radius: 7px; }}
    QCheckBox::indicator:checked, QMenu::indicator:non-exclusive:checked {{
        background: {use.accent}; image: url("{drawn}/tick-{on_accent}.svg");
    }}
    QRadioButton::indicator:checked, QMenu::indicator:exclusive:checked {{
        border: 4px solid {use.accent}; border-radius: 7px; background: {use.card}; width: 6px; height: 6px;
    }}
    QMenu {{
        background: {use.card}; color: palette(window-text); border: 1px solid {use.edge}; padding: 3px 0;
    }}
    QMenu::item {{ background: transparent; padding: 4px 30px; }}
    QMenu::item:selected {{ background: {use.accent}; color: {use.on_accent}; }}
    QMenu::item:disabled {{ background: transparent; color: {use.off}; }}
    QMenu::separator {{ background: {use.line}; height: 1px; margin: 3px 8px; }}
    QMenu::indicator {{ left: 8px; }}
    QComboBox {{
        border: 1px solid {use.edge}; border-radius: 6px; padding: 3px 8px; min-height: 20px;
        background: {use.card}; color: palette(window-text);
    }}
    QComboBox[held="true"] {{ background: transparent; color: {use.quiet}; }}
    QCheckBox[held="true"], QRadioButton[held="true"] {{ color: {use.quiet}; }}
    QComboBox::drop-down {{ border: none; width: 24px; }}
    QComboBox::down-arrow, QPushButton::menu-indicator {{
        image: url("{drawn}/open-{on_card}.svg"); width: 10px; height: 10px;
    }}
    QPushButton::menu-indicator {{
        subcontrol-origin: padding; subcontrol-position: center right; right: 6px;
    }}
    QPushButton[wanted="true"]::menu-indicator:enabled {{ image: url("{drawn}/open-{on_accent}.svg"); }}
    QTabWidget::pane {{ border: 1px solid {use.line}; border-radius: 4px; top: -1px; }}
    QTabBar::tab {{ border: 1px solid {use.line}; padding: 5px 12px; }}
    QTabBar::tab:selected {{ background: {use.card}; border-bottom: 3px solid {use.accent}; }}
    QLabel[quiet="true"] {{ color: {use.quiet}; }}
    QFrame[card="true"] {{ background: {use.card}; border: 1px solid {use.line}; border-radius: 8px; }}
    QFrame[rule="true"] {{ background: {use.line}; border: none; }}
    QLabel[rehearsal="true"] {{
        background: {use.banner}; color: {use.on_banner}; padding: 3px 12px; font-weight: 600;
    }}
    QLabel[mistake="true"] {{ color: {use.mistake}; font-weight: {mistaken}; }}
    """
