import pytest
from PySide6.QtWidgets import (
    QApplication,
)

from cxmapper.ui.inspector.inspector import Inspector
from cxmapper.ui.window import Window
from tests.ui.inspector.forms import GUIDE


@pytest.fixture
def inspector(router: Window) -> Inspector:
    """The inspector of a window on the sample, with the paper guide selected."""
    router.map.docks["inspector"].resize(330, 800)
    found = router.map.findChild(Inspector)
    assert found is not None
    router.map.select(GUIDE)
    QApplication.processEvents()
    return found
