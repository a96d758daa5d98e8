"""The document in the window: journal, file, lock, recovery."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cxmapper.editing.edits.deleting import delete
from cxmapper.editing.edits.fields import set_fields
from cxmapper.errors import UserError
from cxmapper.files.cxmap import load, save
from cxmapper.files.lock import lock
from cxmapper.files.recovery import list_recoverable
from cxmapper.model.records import Journey
from cxmapper.ui.document import Document
from cxmapper.ui.opening import opened, recovered_work
from cxmapper.ui.places import Places, places
from cxmapper.ui.window import Window
from tests.journeys import seeded_journey


@pytest.fixture
def kept(tmp_path: Path) -> Places:
    """Places of nobody."""
    return places(tmp_path / "data", tmp_path / "cache")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A map in a file."""
    path = tmp_path / "a.cxmap"
    save(seeded_journey(5), path)
    return path


def rename(document: Document, title: str) -> None:
    journey = next(iter(document.project.all(Journey)))
    document.do(f"Rename to {title}", set_fields(document.project, journey, title=title))


def title(document: Document) -> str:
    return next(iter(document.project.all(Journey).values())).title


def test_an_edit_is_in_the_file_two_seconds_later(file: Path, kept: Places, qtbot: QtBot) -> None:
    document = Document(opened(file, kept), kept)
    rename(document, "Later")
    assert not document.is_saved
    qtbot.waitUntil(lambda: document.is_saved, timeout=4000)
    assert next(iter(load(file).all(Journey).values())).title == "Later"
    document.close()


def test_closing_writes_what_is_unwritten_and_undo_goes_on_after_opening_again(file: Path, kept: Places) -> None:
    before = Document(opened(file, kept), kept)
    was = title(before)
    rename(before, "First")
    rename(before, "Second")
    before.close()
    after = Document(opened(file, kept), kept)
    assert title(after) == "Second"
    after.undo()
    after.undo()
    assert title(after) == was
    after.redo()
    assert title(after) == "First"
    after.close()
    assert next(iter(load(file).all(Journey).values())).title == "First"


def test_a_file_that_is_open_elsewhere_is_refused_and_names_the_holder(file: Path, kept: Places) -> None:
    held = lock(file)
    with pytest.raises(UserError, match="is open already, by"):
        opened(file, kept)
    held.release()


def test_an_untitled_document_is_found_after_closing_and_goes_into_a_file(
    file: Path, kept: Places, tmp_path: Path
) -> None:
    document = Document(opened(file, kept, copy=True), kept)
    rename(document, "Untitled work")
    document.close()
    (work,) = list_recoverable(kept.journals)
    again = Document(recovered_work(work.folder), kept)
    assert title(again) == "Untitled work"
    again.save_as(tmp_path / "b.cxmap")
    rename(again, "Titled")
    again.close()
    assert next(iter(load(tmp_path / "b.cxmap").all(Journey).values())).title == "Titled"
    assert list_recoverable(kept.journals) == []


def test_looking_at_a_copy_leaves_nothing_behind(file: Path, kept: Places) -> None:
    Document(opened(file, kept, copy=True), kept).close()
    assert not kept.journals.exists()


def test_a_change_from_outside_is_not_overwritten(file: Path, kept: Places, tmp_path: Path) -> None:
    document = Document(opened(file, kept), kept)
    save(seeded_journey(3), file)
    outside = file.read_bytes()
    rename(document, "Mine")
    document.save()
    assert file.read_bytes() == outside
    assert "changed by something else" in document.problem
    document.save_as(tmp_path / "mine.cxmap")
    assert document.problem == ""
    document.close()
    assert next(iter(load(tmp_path / "mine.cxmap").all(Journey).values())).title == "Mine"


def test_after_a_change_from_outside_the_unwritten_edits_are_kept_beside_the_file(file: Path, kept: Places) -> None:
    script = (
        "import sys, os\nfrom pathlib import Path\nfrom PySide6.QtCore import QCoreApplication\n"
        "from cxmapper.ui.document import Document\nfrom cxmapper.ui.opening import opened\n"
        "from cxmapper.ui.places import places\n"
        "from cxmapper.editing.edits.fields import set_fields\nfrom cxmapper.model.records import Journey\n"
        "app = QCoreApplication([])\nwhere = places(Path(sys.argv[2]), Path(sys.argv[2]))\n"
        "document = Document(opened(Path(sys.argv[1]), where), where)\n"
        "journey = next(iter(document.project.all(Journey)))\n"
        "document.do('Rename', set_fields(document.project, journey, title='Killed'))\nos.kill(os.getpid(), 9)\n"
    )
    subprocess.run([sys.executable, "-c", script, str(file), str(kept.journals.parent)], check=False)
    unharmed = file.read_bytes()
    replayed = opened(file, kept)
    assert next(iter(replayed.history.project.all(Journey).values())).title == "Killed"
    assert "nothing was lost" in replayed.said
    Document(replayed, kept).close()
    assert b"Killed" in file.read_bytes()
    assert b"Killed" not in unharmed


def test_a_draft_survives(file: Path, kept: Places, qtbot: QtBot) -> None:
    document = Document(opened(file, kept), kept)
    document.draft("- half typ", "capture")
    qtbot.wait(300)
    document.close()
    assert Document(opened(file, kept), kept).drafted == "- half typ"


def test_text_that_comes_back_in_another_place_says_where_it_was_typed(file: Path, kept: Places) -> None:
    document = Document(opened(file, kept), kept)
    rename(document, "Before")
    document.draft("- Pay", "capture")
    document.draft("Half a name", "map")
    document.close()
    again = opened(file, kept)
    assert again.draft == {"capture": "- Pay\nHalf a name"}
    assert again.said == "What you were typing on the map stands in the capture bar."


def test_a_file_that_could_not_be_written_is_tried_again_and_the_complaint_goes(
    window: Window, file: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window.open_file(file)
    document = window.map.document

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    rename(document, "Mine")
    with monkeypatch.context() as broken:
        broken.setattr(os, "replace", full)
        document.save()
        assert "No space left on device" in window.messages.sentence
    document._again.setInterval(10)
    document._again.start()
    qtbot.waitUntil(lambda: document.is_saved, timeout=4000)
    assert window.messages.sentence == "All is written now."
    assert title(document) == next(iter(load(file).all(Journey).values())).title


def test_the_last_journey_stays(file: Path, kept: Places) -> None:
    document = Document(opened(file, kept), kept)
    journey = next(iter(document.project.all(Journey)))
    with pytest.raises(UserError, match="needs a journey"):
        document.do("Delete", delete(document.project, journey))
    document.close()


def test_undo_is_named_in_the_menu_and_typed_by_key(router: Window) -> None:
    page = router.map
    page.do("Rename journey", set_fields(page.document.project, page.journey.id, title="New & old"))
    assert router.actions_by_id["undo"].text() == "&Undo Rename journey"
    router.actions_by_id["undo"].trigger()
    assert page.journey.title == "Getting a new router working"
    assert router.actions_by_id["redo"].text() == "&Redo Rename journey"


def test_what_does_not_fit_is_a_sentence_and_changes_nothing(router: Window) -> None:
    page = router.map
    assert not page.do("Rename", lambda project: set_fields(project, "nobody", title="x"))
    assert page.messages.sentence == "What this is about was deleted meanwhile; choose something else."
    assert page.document.history.done == ()


def test_text_that_is_typed_as_the_document_is_closed_is_there_again(file: Path, kept: Places) -> None:
    document = Document(opened(file, kept), kept)
    rename(document, "Before")
    document.draft("- half a li", "capture")
    document.close()
    assert opened(file, kept).draft == {"capture": "- half a li"}
