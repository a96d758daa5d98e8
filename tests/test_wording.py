"""How sentences are filled."""

import pytest

from cxmapper.wording import filled, percent, percents


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


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        pytest.param((3, 3, 1), "43 % 43 % 14 %", id="as rounded"),
        pytest.param((1, 1, 1), "33 % 33 % 34 %", id="99 by rounding"),
        pytest.param((5, 5, 2), "41 % 42 % 17 %", id="101 by rounding"),
        pytest.param((1, 299, 0), "under 1 % over 99 % 0 %", id="few are not nothing"),
        pytest.param((0, 0, 0), "", id="nothing"),
    ],
)
def test_parts_of_one_whole_add_up_to_100_percent(counts: tuple[int, int, int], said: str) -> None:
    assert " ".join(percents(dict(zip("abc", counts, strict=True))).values()) == said
