from pathlib import Path

import pytest

from cxmapper.errors import UserError
from cxmapper.files.cxmap import load
from cxmapper.files.migrations import FORMAT_VERSION, MIGRATIONS, Document, migrated
from tests.files.every_table import every_table

DATA = Path(__file__).parent / "data"


def _to_2(document: Document) -> Document:
    return {**document, "second": document["first"]}


def _to_3(document: Document) -> Document:
    return {name: value for name, value in document.items() if name != "first"}


def test_steps_are_taken_one_after_the_other() -> None:
    document: Document = {"format_version": 1, "first": "x"}
    assert migrated(document, {1: _to_2, 2: _to_3}, newest=3) == {"format_version": 3, "second": "x"}
    assert document == {"format_version": 1, "first": "x"}


def test_a_document_of_the_newest_version_stays_as_it_is() -> None:
    document: Document = {"format_version": 3}
    assert migrated(document, {1: _to_2, 2: _to_3}, newest=3) is document


def test_a_higher_version_is_refused() -> None:
    with pytest.raises(UserError, match=r"newer cxmapper \(format 4, this one reads up to 3\); update cxmapper"):
        migrated({"format_version": 4}, {1: _to_2, 2: _to_3}, newest=3)


def test_a_version_that_was_never_written_is_refused() -> None:
    with pytest.raises(UserError, match="No cxmapper ever wrote the format -1"):
        migrated({"format_version": -1})


def test_there_is_a_step_and_a_saved_file_for_every_past_version() -> None:
    assert sorted(MIGRATIONS) == list(range(1, FORMAT_VERSION))
    saved = {path.name for path in DATA.glob("version-*.cxmap")}
    assert saved == {f"version-{version}.cxmap" for version in range(1, FORMAT_VERSION + 1)}


@pytest.mark.parametrize("path", sorted(DATA.glob("version-*.cxmap")), ids=lambda path: path.stem)
def test_a_file_of_every_version_says_the_same(path: Path) -> None:
    assert load(path) == every_table()
