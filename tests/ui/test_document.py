"""The document in the window: journal, file, lock, recovery."""

from pathlib import Path

import pytest

from cxmapper.files.cxmap import save
from cxmapper.ui.places import Places, places
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
