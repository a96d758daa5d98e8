"""What the inspector shows of what is selected, and how one gets about in it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from cxmapper.model.record import Record
from cxmapper.model.records import PainPoint
from cxmapper.ui.inspector.cards import Card
from cxmapper.ui.inspector.fields import FORMS
from cxmapper.ui.inspector.inspector import Inspector
from cxmapper.ui.window import Window
from tests.ui.inspector.forms import GUIDE, field, guide, retype, text_of


def test_a_touchpoint_is_shown_with_the_words_of_its_fields(inspector: Inspector) -> None:
    names = ("Title", "Stage", "Channel", "Owner", "Evidence")
    assert [text_of(field(inspector, name)) for name in names] == [
        "Follow the paper guide",
        "Set up",
        "Print",
        "",
        "measured · 83 answers",
    ]
    owner = field(inspector, "Owner")
    assert isinstance(owner, QLineEdit)
    assert owner.placeholderText() == "nobody yet: choose…"


def test_nothing_selected_shows_the_project_and_the_journey(router: Window, inspector: Inspector) -> None:
    router.map.select()
    assert [sheet.form.records[0].id for sheet in inspector.sheets] == ["project", "router"]
    titles = [text_of(sheet.form.findChildren(QPlainTextEdit)[0]) for sheet in inspector.sheets]
    assert titles == ["Broadband at home", "Getting a new router working"]


def test_a_card_opens_its_pain_and_the_place_above_leads_back(router: Window, inspector: Inspector) -> None:
    QTest.mouseClick(field(inspector, "Guide does not match the box, depth 5 · 730 a month"), Qt.MouseButton.LeftButton)
    assert router.map.selection.ids == ("pain-guide",)
    QTest.keyClick(field(inspector, "Back to Set up › Follow the paper guide"), Qt.Key.Key_Space)
    assert router.map.selection.ids == (GUIDE,)


def test_pains_are_added_one_after_the_other(router: Window, inspector: Inspector) -> None:
    add = next(each for each in inspector.findChildren(QAbstractButton) if each.accessibleName() == "Add a pain point")
    QTest.keyClick(add, Qt.Key.Key_Space)
    line = QApplication.focusWidget()
    QTest.keyClicks(line, "Too small")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.keyClicks(line, "Too long")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.keyClick(line, Qt.Key.Key_Escape)
    pains = router.map.document.project.children(PainPoint, GUIDE)
    assert {pain.text for pain in pains} == {"Guide does not match the box", "Too small", "Too long"}
    assert not line.isVisible()


def test_more_fields_are_unfolded(router: Window, inspector: Inspector) -> None:
    QTest.keyClick(field(inspector, "More fields"), Qt.Key.Key_Space)
    QApplication.processEvents()
    takes = field(inspector, "Takes")
    retype(takes, "2 h")
    QTest.keyClick(takes, Qt.Key.Key_Return)
    assert guide(router).duration == "2 h"


def tabbed(times: int) -> list[str]:
    names = []
    for _ in range(times):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        names.append(QApplication.focusWidget().accessibleName())
    return names


def test_tab_goes_down_the_form(inspector: Inspector) -> None:
    field(inspector, "Title").setFocus()
    assert tabbed(6) == ["Stage", "Channel", "Owner", "Moment of truth: yes", "Moment of truth: no", "Evidence"]


def test_tab_goes_into_the_fields_that_were_unfolded(inspector: Inspector) -> None:
    fold = field(inspector, "More fields")
    QTest.keyClick(fold, Qt.Key.Key_Space)
    QApplication.processEvents()
    fold.setFocus()
    assert tabbed(3) == ["Description", "Exists", "Due"]


def test_a_persona_is_opened(router: Window, inspector: Inspector, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(type(router.map), "edit_persona", lambda _, id_: opened.append(id_), raising=False)
    router.map.select("bill")
    button = next(each for each in inspector.findChildren(QAbstractButton) if each.text() == "Open persona…")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened == ["bill"]


def test_whatever_is_deleted_while_it_is_shown_is_shown_no_more(router: Window, inspector: Inspector) -> None:
    from cxmapper.editing.edits.deleting import delete

    router.map.do("Delete", delete(router.map.document.project, GUIDE))
    assert [sheet.form.records[0].id for sheet in inspector.sheets] == ["project", "router"]


def test_every_record_of_the_sample_can_be_shown(router: Window, inspector: Inspector) -> None:
    project = router.map.document.project
    for kind in FORMS:
        for record_id in project.all(kind):
            router.map.select(record_id)
            assert inspector.sheets[0].record_ids == (record_id,)


def test_every_control_has_a_name_and_can_be_hit(router: Window, inspector: Inspector) -> None:
    for ids in ((GUIDE,), ("pain-guide",), ("idea-guide",), ("way-first-evening-renewal",), (), (GUIDE, "helpline")):
        router.map.select(*ids)
        for button in inspector.findChildren(QAbstractButton, "fold"):
            if button.isVisibleTo(inspector):
                button.setChecked(True)
        QApplication.processEvents()
        for control in inspector.findChildren(QWidget):
            if control.focusPolicy() is Qt.FocusPolicy.NoFocus or not control.isVisible():
                continue
            assert control.accessibleName() or isinstance(control, QAbstractButton), control
            assert control.height() >= 24, control
            assert control.width() >= 24, control


def test_a_narrow_panel_needs_no_scrolling_sideways(router: Window, inspector: Inspector) -> None:
    inside = inspector.widget()
    for ids in ((GUIDE,), ("idea-guide",), (), (GUIDE, "helpline")):
        router.map.select(*ids)
        QApplication.processEvents()
        assert inside.minimumSizeHint().width() <= 250, ids


SHOWN_ELSEWHERE: dict[str, set[str]] = {
    "touchpoints": {"image_ids"},
    "journeys": set(),
    "personas": {
        *("segment_id", "portrait_id", "bio", "goals", "needs", "expectations", "frustrations", "channels", "traits")
    },
    "opportunities": {"subject_id", "follow_ups"},
    "project": {"settings"},
    "ratings": {"touchpoint_id", "persona_id", "view", "aspect", "value", "team", "tags", "links"},
    "lanes": {"journey_id", "kind"},
    "stages": {"journey_id"},
    "images": {"sha256", "media_type", "width", "height", "data"},
}
"""Fields with a place of their own: the axes, the cards, the persona editor, and what a record stands in."""


@pytest.mark.parametrize("kind", FORMS, ids=lambda kind: kind.table)
def test_every_field_of_a_record_is_on_its_form(kind: type[Record]) -> None:
    named = {spec.name for spec in FORMS[kind]}
    assert set(kind.model_fields) - {"id", "order"} - SHOWN_ELSEWHERE.get(kind.table, set()) == {
        name for name in named if "." not in name
    }


def test_a_hidden_panel_shows_what_is_selected_once_it_is_shown(router: Window, inspector: Inspector) -> None:
    dock = router.map.docks["inspector"]
    dock.hide()
    router.map.select("helpline")
    dock.show()
    QApplication.processEvents()
    assert text_of(field(inspector, "Title")) == "Call the helpline"


def test_while_capturing_no_pain_is_red(router: Window, inspector: Inspector) -> None:
    card = field(inspector, "Guide does not match the box, depth 5 · 730 a month")
    assert card.objectName() == "painCard"
    router.actions_by_id["mode.capture"].trigger()
    assert card.objectName() == "wordsCard"


def test_who_opens_a_card_by_keys_stays_in_the_inspector_and_comes_back(router: Window, inspector: Inspector) -> None:
    card = next(each for each in inspector.findChildren(Card) if each.isVisibleTo(inspector))
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert router.map.document.project.get(PainPoint, router.map.selection.focus) is not None
    back = QApplication.focusWidget()
    assert back.accessibleName() == "Back to Set up › Follow the paper guide"
    QTest.keyClick(back, Qt.Key.Key_Space)
    QApplication.processEvents()
    assert router.map.selection.ids == (GUIDE,)
    assert QApplication.focusWidget().accessibleName() == "Title"
