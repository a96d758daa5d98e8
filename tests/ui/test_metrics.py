"""Metrics and targets in their dialog, by keys and mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from cxmapper.errors import UserError
from cxmapper.feedback.built_in import BUILT_IN
from cxmapper.model.change import Change
from cxmapper.model.records import Better, Cut, Metric, MetricKind, Scale, Target
from cxmapper.ui.metrics.dialog import MetricEditor
from cxmapper.ui.metrics.written import CUT, NUMBERS, SCALE
from cxmapper.ui.window import Window
from tests.ui.test_keys import press


@pytest.fixture
def editor(router: Window) -> MetricEditor:
    """The dialog on the sample, opened by its key, with the mean CES chosen."""
    press("Ctrl+Alt+M")
    (found,) = router.findChildren(MetricEditor)
    found.activateWindow()
    QApplication.processEvents()
    choose(found, "CES")
    return found


def titles(editor: MetricEditor) -> list[str]:
    return [editor.rows.row(number).words for number in range(editor.rows.count)]


def choose(editor: MetricEditor, title: str) -> None:
    editor.rows.go_to(titles(editor).index(title))


def metric(editor: MetricEditor) -> Metric:
    found = editor.chosen
    assert found is not None
    return found


def field(editor: MetricEditor, name: str) -> QLineEdit:
    (found,) = (each for each in editor.findChildren(QLineEdit) if each.accessibleName() == name)
    return found


def write(editor: MetricEditor, name: str, text: str) -> None:
    box = field(editor, name)
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, text)
    QTest.keyClick(box, Qt.Key.Key_Return)
    QApplication.processEvents()


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def test_a_field_is_stored_as_it_is_left_and_taken_back_in_one_step(router: Window, editor: MetricEditor) -> None:
    write(editor, "As expected is", "4")
    assert metric(editor).as_expected == 4
    write(editor, "Bearable from", "4.5")
    assert metric(editor).threshold == 4.5
    router.map.undo()
    assert metric(editor).threshold == 4
    assert field(editor, "Bearable from").text() == "4"


def test_a_share_is_written_in_percent(editor: MetricEditor) -> None:
    choose(editor, "Fixed at once")
    assert field(editor, "Bearable from").text() == "70 %"
    write(editor, "Bearable from", "75")
    assert metric(editor).threshold == 0.75


def test_what_is_no_value_is_said_and_changes_nothing(editor: MetricEditor) -> None:
    before = metric(editor)
    write(editor, "Scale", "many")
    assert "Write a scale such as 1 – 7" in editor.fields.problem
    assert metric(editor) == before


@pytest.mark.parametrize(
    ("title", "text", "sentence"),
    [
        ("CES", "8", "CES lies between 1 and 7, so it cannot be 8."),
        ("Fixed at once", "120 %", "Fixed at once lies between 0 % and 100 %, so it cannot be 120 %."),
        ("NPS", "-101", "NPS lies between −100 and 100, so it cannot be −101."),
        ("Resolution time", "-1", "Resolution time is never below 0, so it cannot be −1."),
    ],
)
def test_a_value_beyond_the_scale_is_refused(editor: MetricEditor, title: str, text: str, sentence: str) -> None:
    if title not in titles(editor):
        editor.put_in(next(one for one in BUILT_IN.values() if one.name == title))
    choose(editor, title)
    before = metric(editor)
    write(editor, "Bearable from", text)
    assert editor.fields.problem == sentence
    assert metric(editor) == before


def test_a_net_share_may_be_below_nothing(editor: MetricEditor) -> None:
    editor.put_in(Metric(id="net", name="Net", kind=MetricKind.NET_SHARE, scale=Scale(min=1, max=7, step=1)))
    write(editor, "Bearable from", "-20 %")
    assert metric(editor).threshold == -0.2


def test_values_that_a_file_has_beyond_the_scale_are_told(router: Window, editor: MetricEditor) -> None:
    assert editor.beyond.isHidden()
    aim = Target(id="aim", metric_id="share", subject_id=router.map.journey.id, value=5)
    share = Metric(id="share", name="Easy", kind=MetricKind.SHARE, threshold=0.5)
    router.map.document.do("As in a file", Change.adding(share, aim))
    choose(editor, "Easy")
    assert editor.beyond.text() == "Easy lies between 0 % and 100 %, so it cannot be 500 %."
    assert editor.beyond.isVisible()
    router.map.document.do("Correct it", Change.updating(aim, value=0.5))
    assert editor.beyond.isHidden()


@pytest.mark.parametrize(
    ("better", "expected"), [pytest.param(Better.HIGHER, 1.0, id="all"), pytest.param(Better.LOWER, 0.0, id="none")]
)
def test_a_new_target_is_the_best_that_there_can_be(
    router: Window, editor: MetricEditor, better: Better, expected: float
) -> None:
    editor.put_in(
        Metric(id="top", name="Top", kind=MetricKind.TOP_BOX, scale=Scale(min=1, max=5, step=1), better=better)
    )
    click(editor.aim)
    added = [one.value for one in router.map.document.project.all(Target).values() if one.metric_id == "top"]
    assert added == [expected]


def test_a_metric_of_ones_own_is_added_and_filled_in(editor: MetricEditor) -> None:
    editor._menu.aboutToShow.emit()
    editor._menu.actions()[0].trigger()
    assert metric(editor).name == "My metric"
    write(editor, "Scale", "0 - 100 / 0.5")
    write(editor, "No answer is", "99 999")
    assert metric(editor).scale == Scale(min=0, max=100, step=0.5)
    assert metric(editor).missing_codes == (99, 999)


def test_a_built_in_metric_that_is_not_there_is_offered(editor: MetricEditor) -> None:
    there = set(titles(editor))
    editor._menu.aboutToShow.emit()
    offered = [action.text() for action in editor._menu.actions()]
    assert offered[1:] == [one.name for one in BUILT_IN.values() if one.name not in there]
    editor._menu.actions()[-1].trigger()
    assert metric(editor) == BUILT_IN["cost-to-serve"]


def test_one_with_scores_is_not_deleted_and_a_copy_of_it_is(editor: MetricEditor) -> None:
    click(editor.away)
    assert editor.messages.sentence.startswith("CES has scores")
    click(editor.copy)
    assert metric(editor).name == "CES (copy)"
    assert not metric(editor).headline
    click(editor.away)
    assert "CES (copy)" not in titles(editor)


def test_delete_in_the_lists_does_what_the_buttons_do(router: Window, editor: MetricEditor) -> None:
    editor.rows.setFocus()
    QTest.keyClick(editor.rows, Qt.Key.Key_Delete)
    assert editor.messages.sentence.startswith("CES has scores")
    click(editor.copy)
    click(editor.aim)
    target, copy = editor.target, metric(editor)
    assert target is not None
    editor.targets.setFocus()
    QTest.keyClick(editor.targets, Qt.Key.Key_Delete)
    assert target.id not in router.map.document.project.all(Target)
    assert metric(editor) == copy
    editor.rows.setFocus()
    QTest.keyClick(editor.rows, Qt.Key.Key_Delete)
    assert "CES (copy)" not in titles(editor)
    QTest.keyClick(editor.rows, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "CES (copy)" in titles(editor)


def test_delete_in_a_field_is_about_its_words(editor: MetricEditor) -> None:
    click(editor.copy)
    box = field(editor, "Bearable from")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Delete)
    assert metric(editor).name == "CES (copy)"


def test_a_target_is_added_for_what_is_selected_and_its_value_and_day_are_edited(
    router: Window, editor: MetricEditor
) -> None:
    router.map.select("place-order")
    click(editor.aim)
    write(editor, "Target", "6")
    write(editor, "By", "2027-03-31")
    target = editor.target
    assert target is not None
    assert (target.subject_id, target.value, str(target.by)) == ("place-order", 6, "2027-03-31")
    assert editor.targets.current is not None
    assert editor.targets.current.words == "Order"
    click(editor.drop)
    assert target.id not in router.map.document.project.all(Target)


def test_there_is_one_target_for_a_day_or_for_none(router: Window, editor: MetricEditor) -> None:
    router.map.select("place-order")
    click(editor.aim)
    first = editor.target
    click(editor.aim)
    assert editor.target == first
    assert editor.messages.sentence.startswith("There is a target for it already")
    write(editor, "By", "2027-03-31")
    click(editor.aim)
    assert editor.target not in {None, first}
    assert editor.messages.sentence == ""


def test_more_than_five_headlines_are_called_none(editor: MetricEditor) -> None:
    assert not editor.many.isVisible()
    for one in list(BUILT_IN.values())[8:14]:
        editor.put_in(one.model_copy(update={"id": f"own-{one.id}", "headline": True}))
    assert "headline metrics: of more than 5 nobody looks at any" in editor.many.text()
    assert editor.many.isVisible()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 – 7", Scale(min=1, max=7, step=1)),
        ("0-10", Scale(min=0, max=10, step=1)),
        ("−2 … 2 / *", Scale(min=-2, max=2)),
        ("0 – 1 / 0.25", Scale(min=0, max=1, step=0.25)),
        ("", None),
    ],
)
def test_scales_are_read_as_they_are_written(text: str, expected: Scale | None) -> None:
    assert SCALE.read(text) == expected
    assert SCALE.read(SCALE.write(expected)) == expected


@pytest.mark.parametrize("text", ["7", "7 – 1", "1 – 7 / 0", "1 – x"])
def test_what_is_no_scale_is_refused(text: str) -> None:
    with pytest.raises(UserError):
        SCALE.read(text)


def test_cuts_and_codes_are_read_as_they_are_written() -> None:
    for cut in (Cut(top=6, bottom=3), Cut(top=4), Cut(bottom=2), None):
        assert CUT.read(CUT.write(cut)) == cut
    assert CUT.read(">=6 <=3") == Cut(top=6, bottom=3)
    with pytest.raises(UserError):
        CUT.read("6")
    assert NUMBERS.read(NUMBERS.write((0.0, 99.0, -1.0))) == (0, 99, -1)


def test_what_is_half_typed_is_stored_as_the_window_is_closed(router: Window, editor: MetricEditor) -> None:
    box = field(editor, "Unit")
    box.setFocus()
    QTest.keyClicks(box, "points")
    document, id_ = router.map.document, metric(editor).id
    router.close()
    assert document.project.all(Metric)[id_].unit == "points"
    assert not editor.isVisible()


def test_its_lists_can_be_read_in_another_theme(router: Window, editor: MetricEditor) -> None:
    router.actions_by_id["theme.dark"].trigger()
    QApplication.processEvents()
    choose(editor, "CES")
    row = editor.rows.visualRect(editor.rows.model().index(titles(editor).index("CSAT"), 0))
    image = editor.rows.viewport().grab(row).toImage()
    lightest = max(image.pixelColor(x, y).lightness() for x in range(30, image.width()) for y in range(image.height()))
    assert lightest > 150


def test_tab_goes_through_the_fields_as_one_reads_them(editor: MetricEditor) -> None:
    first = field(editor, "No answer is")
    first.setFocus()
    seen = []
    for _ in range(5):
        QTest.keyClick(editor.focusWidget(), Qt.Key.Key_Tab)
        seen.append(editor.focusWidget().accessibleName())
    assert seen == ["Headline: yes", "Headline: no", "A judgement: yes", "A judgement: no", "Targets"]


def test_after_a_metric_is_deleted_the_first_one_is_chosen(editor: MetricEditor) -> None:
    for _ in range(8):
        choose(editor, "CES")
        editor.copy.click()
    assert editor.rows.at > 0
    editor.away.click()
    assert editor.rows.at == 0
