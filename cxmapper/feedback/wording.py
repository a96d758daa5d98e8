"""Values as the field writes them: NPS “−8”, shares “82 %”, means “5.6 of 7”, “9 days”.

In English unless other words are given. Numbers are rounded half away from zero, on the decimal digits that one would
read (0.425 is 43 %, not 42 %); what rounds to zero has no sign. Minus signs and ranges are typographic.
"""

from decimal import ROUND_HALF_UP, Decimal

from cxmapper import wording
from cxmapper.model.records import Metric, MetricKind
from cxmapper.wording import Words, punctuated

ENGLISH: Words = {
    **wording.ENGLISH,
    "no_answers": "no answers",
    "mean": "{value} of {max}",
    "net": "net {value}",
    "interval_unknown": "interval unknown",
}

_DIGITS = {MetricKind.MEAN: 1, MetricKind.DURATION: 1, MetricKind.MONEY: 2}
_IN_PERCENT = (MetricKind.TOP_BOX, MetricKind.SHARE, MetricKind.NET_SHARE)


def format_value(metric: Metric, value: float | None, words: Words = ENGLISH) -> str:
    """Write a value with its unit: “−8”, “82 %”, “net −12 %”, “5.6 of 7”, “2.5 h”, “4.20 €”; or “no answers”."""
    if value is not None and metric.kind is MetricKind.MEAN and metric.scale is not None:
        most = _plain(Decimal(repr(metric.scale.max)).normalize(), words)
        return words["mean"].format(value=_number(metric, value, words), max=most)
    return format_short(metric, value, words)


def format_short(metric: Metric, value: float | None, words: Words = ENGLISH) -> str:
    """Write a value as `format_value` does, but “5.6” for “5.6 of 7”, where the scale stands beside it."""
    if value is None:
        return words["no_answers"]
    said = _with_unit(metric, _number(metric, value, words), words)
    return words["net"].format(value=said) if metric.kind is MetricKind.NET_SHARE else said


def format_interval(metric: Metric, low: float | None, high: float | None, words: Words = ENGLISH) -> str:
    """Write an interval: “54 – 68 %”, “2.9 – 3.3”, “8 – 11 days”, with a plus where it spans zero: “−21 – +5”."""
    if low is None or high is None:
        return words["interval_unknown"]
    start, end = _number(metric, low, words), _number(metric, high, words)
    if start.startswith("−") and not end.startswith("−") and not _is_zero(end):
        end = f"+{end}"
    return _with_unit(metric, f"{start} – {end}", words)


def format_change(metric: Metric, difference: float, words: Words = ENGLISH) -> str | None:
    """Write a difference in the value's unit, shares in points: “+4”, “−0.6”, “+2.5 h”; None where it rounds to 0."""
    size = _number(metric, abs(difference), words)
    if _is_zero(size):
        return None
    signed = f"{'−' if difference < 0 else '+'}{size}"
    return signed if metric.kind in _IN_PERCENT else _with_unit(metric, signed, words)


def _with_unit(metric: Metric, number: str, words: Words) -> str:
    if metric.kind in _IN_PERCENT:
        return words["percent"].format(n=number)
    scaled = metric.kind is MetricKind.NPS or (metric.kind is MetricKind.MEAN and metric.scale is not None)
    return number if scaled or not metric.unit else f"{number} {metric.unit}"


def _number(metric: Metric, value: float, words: Words) -> str:
    exact = Decimal(repr(float(value))) * (100 if metric.kind in _IN_PERCENT else 1)
    rounded = exact.quantize(Decimal(1).scaleb(-_DIGITS.get(metric.kind, 0)), ROUND_HALF_UP)
    if metric.kind is MetricKind.DURATION and rounded == rounded.to_integral_value():
        rounded = rounded.to_integral_value()
    return _plain(rounded, words)


def _is_zero(number: str) -> bool:
    return not number.strip("0.,")


def _plain(number: Decimal, words: Words) -> str:
    return punctuated(f"{'-' if number < 0 else ''}{abs(number):,f}", words)
