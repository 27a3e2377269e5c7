"""Nothing moves by itself: whoever is made dizzy by it has nothing to turn off."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtWidgets import QApplication, QProgressBar, QStyle
from pytestqt.qtbot import QtBot

from tests.gallery.scenes import BAR, View
from tests.gallery.stage import new_window, put_on, settle
from tests.rig.processes import ROOT
from toolbar.ui.application import make_application

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


@pytest.mark.parametrize("effect", _EFFECTS)
def test_menus_and_tips_are_there_at_once(qapp: QApplication, effect: Qt.UIEffect) -> None:
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, True)  # as a desktop may have it
    QApplication.setEffectEnabled(effect, True)
    assert QApplication.isEffectEnabled(effect)
    make_application()
    assert not QApplication.isEffectEnabled(effect)


def test_the_style_animates_nothing_of_ours(qtbot: QtBot, tmp_path: Path) -> None:
    window = new_window(tmp_path)
    qtbot.addWidget(window)
    window.show()
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    for widget in (window, window.refresh, window.menu):
        assert widget.style().styleHint(hint, None, widget) == 0
    window.close_at_once()


def test_what_is_under_way_stands_still(qtbot: QtBot, tmp_path: Path) -> None:
    """No spinner: a shape and words, the same in each picture that is taken of them."""
    [scene] = [scene for scene in BAR if scene.name == "working-refresh"]
    window = new_window(tmp_path)
    qtbot.addWidget(window)
    shown = put_on(window, scene)
    settle()
    before = shown.grab().toImage()
    qtbot.wait(300)
    assert shown.grab().toImage() == before
    assert window.findChildren(QAbstractAnimation) == []
    assert window.findChildren(QProgressBar) == []
    assert scene.view is View.BAR
    window.close_at_once()


def test_no_part_of_the_window_knows_animations() -> None:
    sources = {file: file.read_text(encoding="utf-8") for file in (ROOT / "toolbar").rglob("*.py")}
    words = ("QPropertyAnimation", "QVariantAnimation", "QMovie", "QTimeLine", "QGraphicsOpacityEffect")
    assert [file for file, source in sources.items() if any(word in source for word in words)] == []
