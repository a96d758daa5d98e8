import gc

import pytest

from cxmapper.collector import no_collector


def test_the_collector_rests_while_many_objects_are_made_and_goes_on_afterwards() -> None:
    assert gc.isenabled()
    with no_collector():
        assert not gc.isenabled()
        with no_collector():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_the_collector_goes_on_after_an_error() -> None:
    with pytest.raises(KeyError), no_collector():
        raise KeyError
    assert gc.isenabled()


def test_nothing_is_kept_from_the_collector_for_ever() -> None:
    with no_collector():
        pass
    assert gc.get_freeze_count() == 0
