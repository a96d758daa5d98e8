import gc
import weakref

import pytest

from cxmapper.collector import MANY, no_collector


class Ring:
    """An object in a cycle."""

    def __init__(self) -> None:
        self.itself = self


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
        many = [[number] for number in range(2 * MANY)]
        ring = weakref.ref(Ring())
    assert gc.get_freeze_count() == 0
    gc.collect()
    assert ring() is None
    assert len(many) == 2 * MANY


def test_many_new_objects_are_not_looked_at_at_once() -> None:
    looks: list[int] = []

    def look(_phase: str, info: dict[str, int]) -> None:
        looks.append(info["generation"])

    gc.callbacks.append(look)
    try:
        with no_collector():
            many = [[number] for number in range(2 * MANY)]
    finally:
        gc.callbacks.remove(look)
    assert looks == []
    assert len(many) == 2 * MANY
