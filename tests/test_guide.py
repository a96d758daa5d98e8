"""The guide: its links lead somewhere, and its keys are those of the window."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from cxmapper.ui.actions.entry import Entry
from cxmapper.ui.actions.table import ENTRIES

DOCS = Path(__file__).parents[1] / "docs"
PAGES = sorted([*DOCS.glob("*.md"), *DOCS.glob("guide/*.md"), DOCS.parent / "README.md"])
KEYS = DOCS / "guide" / "keys-and-mouse.md"


def _rows() -> Iterator[tuple[str, str]]:
    """What the tables below “All keys” say."""
    tables = KEYS.read_text("utf-8").partition("## All keys")[2]
    for what, keys in re.findall(r"^\| (.+?) \| (.+?) \|$", tables, re.MULTILINE):
        if what not in {"what", "---"}:
            yield what, keys


def _row(entry: Entry) -> tuple[str, str]:
    menu, text = (words.replace("&", "").rstrip("…") for words in (entry.within, entry.text))
    return f"{menu}: {text}" if menu else text, " or ".join(filter(None, (entry.shortcut, entry.also)))


def test_the_guide_names_every_key_of_the_table_of_actions() -> None:
    assert list(_rows()) == [_row(entry) for entry in ENTRIES]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_links_and_pictures_of_a_page_are_there(page: Path) -> None:
    targets = re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text("utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []


def test_every_page_is_in_the_index() -> None:
    index = (DOCS / "guide.md").read_text("utf-8")
    assert [page.name for page in DOCS.glob("guide/*.md") if f"(guide/{page.name})" not in index] == []
