"""A map of many touchpoints: the picture follows an edit at once, findings and panels when nobody types."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from cxmapper.editing.edits.fields import set_fields
from cxmapper.files.cxmap import dumps
from cxmapper.ui.map_page import AT_ONCE
from cxmapper.ui.window import Window
from tests.journeys import seeded_journey


def test_the_picture_follows_at_once_and_the_findings_when_nobody_types(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "large.cxmap"
    file.write_bytes(dumps(seeded_journey(AT_ONCE + 20)))
    window.open_copy(file)
    page = window.map
    before = page.insights.rows.item(0).text(), page.insights.rows.count()
    unowned = next(id_ for id_ in ("t1", "t2", "t3", "t4", "t5") if page.document.project.record(id_).owner_id is None)
    page.do("Own", set_fields(page.document.project, unowned, owner_id="service", title="Unpack"))
    assert "Unpack" in page.canvas.picture.figures_of(unowned)[0].title
    assert page.insights.rows.count() == before[1]
    qtbot.waitUntil(lambda: page.insights.rows.count() == before[1] - 1)
