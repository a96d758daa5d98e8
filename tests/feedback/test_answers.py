"""The answers of all less those of some."""

from cxmapper.feedback.answers import together, without
from cxmapper.model.records import Count, Score, Sums


def score(*counts: tuple[float, int], sums: Sums | None = None) -> Score:
    counted = tuple(Count(value, n, n, n) for value, n in counts)
    return Score(id="s", subject_id="t", metric_id="m", counts=counted, sums=sums, skipped=3)


def test_without_takes_a_part_out_again() -> None:
    rest = without(score((0, 50), (1, 60)), score((0, 30), (1, 20)))
    assert rest is not None
    assert rest.counts == (Count(0, 20, 20, 20), Count(1, 40, 40, 40))
    assert rest.skipped == 0
    assert together([rest, score((0, 30), (1, 20))]).counts == score((0, 50), (1, 60)).counts


def test_without_takes_sums_apart_too() -> None:
    rest = without(score(sums=Sums(10, 10, 10, 50, 300)), score(sums=Sums(4, 4, 4, 10, 30)))
    assert rest is not None
    assert rest.sums == Sums(6, 6, 6, 40, 270)


def test_what_is_no_part_is_not_taken_out() -> None:
    whole = score((0, 5), (1, 6))
    assert without(whole, score((0, 6))) is None
    assert without(whole, score((2, 1))) is None
    assert without(whole, whole) is None
    assert without(whole, score(sums=Sums(1, 1, 1, 1, 1))) is None
    assert without(score(sums=Sums(4, 4, 4, 10, 30)), score(sums=Sums(10, 10, 10, 50, 300))) is None
