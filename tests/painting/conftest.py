import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    """The application of pytest-qt, which tests of the window need too, before painting makes one of its own."""
