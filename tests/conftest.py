import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# Before anything imports Qt: the tests need no screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("cxmapper", derandomize=True, print_blob=True, deadline=None)
settings.load_profile("cxmapper")


@pytest.fixture(autouse=True, scope="session")
def null_device() -> Iterator[None]:
    """What writes files whole, as QSettings does, would put a file in the place of a device that it is given."""
    before = Path(os.devnull).is_char_device()
    yield
    assert Path(os.devnull).is_char_device() == before, "a test has replaced the null device"
