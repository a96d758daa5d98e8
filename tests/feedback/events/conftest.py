from collections.abc import Iterator

import pytest

from cxmapper.feedback.engine import Engine, embedded


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    with embedded(spill=tmp_path_factory.mktemp("spill")) as engine:
        yield engine
