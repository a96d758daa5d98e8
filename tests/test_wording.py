"""How sentences are filled."""

import pytest

from cxmapper.wording import filled, percent


@pytest.mark.parametrize(
    ("n", "said"),
    [(0, "0 steps"), (1, "1 step"), ("1", "1 step"), (2, "2 steps"), ("1.0", "1.0 steps"), (11, "11 steps")],
)
def test_a_word_is_in_the_singular_behind_1_alone(n: object, said: str) -> None:
    assert filled("{n} {n|step|steps}", n=n) == said


def test_what_is_filled_in_is_taken_as_it_is() -> None:
    assert filled("{n} {n|vote|votes} for {name}", n=1, name="{n|a|b} {x}") == "1 vote for {n|a|b} {x}"


@pytest.mark.parametrize(
    ("fraction", "said"),
    [(0, "0 %"), (0.0049, "under 1 %"), (0.005, "under 1 %"), (0.994, "99 %"), (0.9999, "over 99 %"), (1, "100 %")],
)
def test_only_nothing_is_0_percent_and_only_all_is_100(fraction: float, said: str) -> None:
    assert percent(fraction) == said
