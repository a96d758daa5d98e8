import pytest

from cxmapper.feedback.built_in import BUILT_IN
from cxmapper.feedback.wording import format_change, format_interval, format_short, format_value


@pytest.mark.parametrize(
    ("metric", "value", "text"),
    [
        ("nps", -8, "−8"),
        ("nps", 35.0, "35"),
        ("nps", 17.5, "18"),
        ("nps", -17.5, "−18"),
        ("nps", -0.4, "0"),
        ("nps", None, "no answers"),
        ("csat", 0.82, "82 %"),
        ("csat", 0.425, "43 %"),
        ("csat", 0.575, "58 %"),
        ("csat", 1.0, "100 %"),
        ("emotion", -0.12, "net −12 %"),
        ("ces", 5.6, "5.6 of 7"),
        ("ces", 5.65, "5.7 of 7"),
        ("ces-reversed", 2, "2.0 of 5"),
        ("purchase-frequency", 2.44, "2.4 a year"),
        ("resolution-time", 9.04, "9 hours"),
        ("resolution-time", 2.5, "2.5 hours"),
        ("cost-to-serve", 4.2, "4.20 €"),
        ("cost-to-serve", -1234.5, "−1,234.50 €"),
        ("cost-to-serve", -0.004, "0.00 €"),
    ],
)
def test_values_are_written_as_the_field_writes_them(metric: str, value: float | None, text: str) -> None:
    assert format_value(BUILT_IN[metric], value) == text


@pytest.mark.parametrize(
    ("metric", "value", "text"),
    [
        ("ces", 5.6, "5.6"),
        ("emotion", -0.12, "net −12 %"),
        ("resolution-time", 2.5, "2.5 hours"),
        ("nps", None, "no answers"),
    ],
)
def test_a_value_beside_its_scale_does_not_repeat_the_scale(metric: str, value: float | None, text: str) -> None:
    assert format_short(BUILT_IN[metric], value) == text


@pytest.mark.parametrize(
    ("metric", "low", "high", "text"),
    [
        ("csat", 0.54, 0.68, "54 – 68 %"),
        ("nps", -21, 5, "−21 – +5"),
        ("nps", -21, 0.2, "−21 – 0"),
        ("nps", -30, -4, "−30 – −4"),
        ("nps", 17.5, 50.4, "18 – 50"),
        ("emotion", -0.02, 0.3, "−2 – +30 %"),
        ("ces", 2.91, 3.28, "2.9 – 3.3"),
        ("resolution-time", 8, 11.5, "8 – 11.5 hours"),
        ("cost-to-serve", 3.9, 4.5, "3.90 – 4.50 €"),
        ("cost-to-serve", None, None, "interval unknown"),
    ],
)
def test_intervals_carry_their_unit_once(metric: str, low: float | None, high: float | None, text: str) -> None:
    assert format_interval(BUILT_IN[metric], low, high) == text


@pytest.mark.parametrize(
    ("metric", "difference", "text"),
    [
        ("nps", -4.2, "−4"),
        ("csat", 0.04, "+4"),
        ("ces", -0.6, "−0.6"),
        ("ces", -0.04, None),
        ("nps", 0.0, None),
        ("resolution-time", 2.5, "+2.5 hours"),
    ],
)
def test_changes_are_signed_and_never_a_signed_zero(metric: str, difference: float, text: str | None) -> None:
    assert format_change(BUILT_IN[metric], difference) == text
