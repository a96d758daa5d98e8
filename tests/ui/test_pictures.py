"""The script that takes the guide's pictures still finds what it shows."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

MAKE = Path(__file__).parents[2] / "docs" / "pictures" / "make.py"


@pytest.fixture(scope="module")
def make() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_pictures", MAKE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


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
