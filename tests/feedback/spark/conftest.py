"""The embedded engine and Spark side by side; needs the extra cxmapper[spark], and Java."""

import shutil
import warnings
from collections.abc import Iterator

import pytest

from cxmapper.feedback.engine import Engine, embedded
from cxmapper.feedback.spark import spark


@pytest.fixture(scope="package")
def both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Engine, Engine]]:
    pytest.importorskip("pyspark", reason="pyspark is not here: install cxmapper[spark]")
    if shutil.which("java") is None:
        pytest.skip("Java is not here, which Spark needs")
    spill = tmp_path_factory.mktemp("spill")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with embedded(spill=spill) as here, spark(spill=spill) as there:
            yield here, there
