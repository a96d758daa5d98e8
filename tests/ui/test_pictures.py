"""The script that takes the guide's pictures still finds what it shows."""

import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

MAKE = Path(__file__).parents[2] / "docs" / "pictures" / "make.py"


@pytest.fixture
def make(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.setattr(sys, "path", [str(MAKE.parent), *sys.path])
    return import_module("make")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", ["recovery", "comparison"])
def test_a_picture_is_taken_in_its_size_and_few_colours(make: ModuleType, name: str, tmp_path: Path) -> None:
    before = set(QApplication.topLevelWidgets())
    make.write(make.picture(name), tmp_path / "taken.png")
    with Image.open(tmp_path / "taken.png") as taken, Image.open(MAKE.parent / f"{name}.png") as kept:
        assert taken.size == kept.size == make.PICTURES[name][1]
        assert taken.mode == "P"
    assert set(QApplication.topLevelWidgets()) - before == set()


def test_every_picture_of_the_list_is_there_and_small(make: ModuleType) -> None:
    sizes = {name: (MAKE.parent / f"{name}.png").stat().st_size for name in make.PICTURES}
    assert max(sizes.values()) < 150_000
