from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from cxmapper.files.cxmap import save
from cxmapper.model.project import Project
from cxmapper.model.records import Persona
from cxmapper.ui.feedback.survey import SurveyDialog
from cxmapper.ui.window import Window
from tests.surveys import journey, write_csv

D = TypeVar("D", bound=QDialog)
Dialogs = Callable[[type[D]], D]

HEADER = ("Order", "Delivery", "Who", "Comment", "EndDate", "E-mail")
ROWS = [
    (5 - number % 3, 9 if number % 7 == 0 else 4 - number % 2, ("Ann", "Bob")[number % 2], *rest)
    for number, rest in enumerate(
        [
            ("The delivery came two days late", "2026-09-03", "a@example.org"),
            ("Mail me at ann@example.org please", "2026-09-04", "b@example.org"),
            ("", "2026-09-05", "c@example.org"),
            ("Ordering was easy", "2026-09-06", "d@example.org"),
        ]
        * 4
    )
]


@pytest.fixture
def shop() -> Project:
    """A small journey that a small survey is about."""
    return journey(("Order", "Delivery", "Returns"), Persona(id="ann", name="Ann"), Persona(id="bob", name="Bob"))


@pytest.fixture
def survey(tmp_path: Path) -> Path:
    """Satisfaction 1–5 with two steps; a few 9s mean that somebody doesn't know."""
    return write_csv(tmp_path / "post-install_2026-09.csv", HEADER, ROWS)


@pytest.fixture
def map_window(window: Window, shop: Project, tmp_path: Path, qtbot: QtBot) -> Window:
    """A window on the journey, in a file."""
    save(shop, tmp_path / "shop.cxmap")
    window.open_file(tmp_path / "shop.cxmap")
    qtbot.waitUntil(window.map.canvas.isVisible)
    return window


@pytest.fixture
def dialog(qtbot: QtBot) -> Dialogs[QDialog]:
    """Waits for a dialog of a kind."""

    def wait(kind: type[D]) -> D:
        def there() -> list[D]:
            return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]

        qtbot.waitUntil(lambda: bool(there()), timeout=30_000)
        return there()[0]

    return wait


def settle(qtbot: QtBot, dialog: SurveyDialog) -> SurveyDialog:
    """Wait until the numbers are those of the map that is shown."""
    qtbot.waitUntil(lambda: dialog.outcome is not None, timeout=30_000)
    return dialog
