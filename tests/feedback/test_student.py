import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxmapper.feedback.student import critical_t, two_sided_p

# Two-sided critical values as printed in the NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2.
TABLE = [
    (0.95, 1, 12.706),
    (0.95, 2, 4.303),
    (0.95, 4, 2.776),
    (0.95, 5, 2.571),
    (0.95, 10, 2.228),
    (0.95, 30, 2.042),
    (0.95, 100, 1.984),
    (0.90, 7, 1.895),
    (0.99, 1, 63.657),
    (0.99, 5, 4.032),
    (0.99, 60, 2.660),
]


@pytest.mark.parametrize(("confidence", "df", "printed"), TABLE)
def test_critical_values_are_those_of_the_printed_table(confidence: float, df: float, printed: float) -> None:
    assert round(critical_t(confidence, df), 3) == printed


@given(st.floats(0.001, 1_000))
def test_one_degree_of_freedom_is_the_cauchy_distribution(t: float) -> None:
    assert two_sided_p(t, 1) == pytest.approx(1 - 2 / math.pi * math.atan(t), abs=1e-12)


@given(st.floats(-100, 100))
def test_two_degrees_of_freedom_have_a_closed_form(t: float) -> None:
    assert two_sided_p(t, 2) == pytest.approx(1 - abs(t) / math.sqrt(2 + t * t), abs=1e-12)


@given(st.floats(0.5, 0.999), st.floats(1, 2e6))
def test_a_critical_value_leaves_exactly_the_rest_outside(confidence: float, df: float) -> None:
    assert two_sided_p(critical_t(confidence, df), df) == pytest.approx(1 - confidence, rel=1e-8)


def test_many_degrees_of_freedom_are_the_normal_distribution() -> None:
    assert critical_t(0.95, 1e9) == pytest.approx(1.959964, abs=1e-6)
    assert critical_t(0.95, 999_999) == pytest.approx(critical_t(0.95, 1_000_001), abs=1e-5)


def test_no_difference_has_a_p_of_one() -> None:
    assert two_sided_p(0, 5) == 1
