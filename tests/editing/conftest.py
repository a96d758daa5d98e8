import pytest
from router import router as router_journey

from cxmapper.model.project import Project


@pytest.fixture
def router() -> Project:
    return router_journey()
