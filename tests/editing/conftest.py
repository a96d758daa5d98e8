import pytest

from cxmapper.model.project import Project
from tests.router import router as router_journey


@pytest.fixture
def router() -> Project:
    return router_journey()
