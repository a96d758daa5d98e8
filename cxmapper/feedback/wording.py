"""Values as the field writes them, in English: NPS “−8”, shares “82 %”, means “5.6 of 7”, “9 days”.

Numbers are rounded half away from zero, on the decimal digits that one would read (0.425 is 43 %, not 42 %); what
rounds to zero has no sign. Minus signs and ranges are typographic.
"""

from decimal import ROUND_HALF_UP, Decimal

from cxmapper.model.records import Metric, MetricKind

_DIGITS = {MetricKind.MEAN: 1, MetricKind.DURATION: 1, MetricKind.MONEY: 2}
_IN_PERCENT = (MetricKind.TOP_BOX, MetricKind.SHARE, MetricKind.NET_SHARE)


def format_value(metric: Metric, value: float | None) -> str:
    """Write a value with its unit: “−8”, “82 %”, “net −12 %”, “5.6 of 7”, “2.5 h”, “4.20 €”; or “no answers”."""
    if value is None:
        return "no answers"
    if metric.kind is MetricKind.MEAN and metric.scale is not None:
        return f"{_number(metric, value)} of {_plain(Decimal(repr(metric.scale.max)).normalize())}"
    return format_short(metric, value)


def format_short(metric: Metric, value: float | None) -> str:
    """Write a value as `format_value` does, but “5.6” for “5.6 of 7”, where the scale stands beside it."""
    if value is None:
        return "no answers"
    number = _number(metric, value)
    return f"net {number} %" if metric.kind is MetricKind.NET_SHARE else _with_unit(metric, number)


def format_interval(metric: Metric, low: float | None, high: float | None) -> str:
    """Write an interval: “54 – 68 %”, “2.9 – 3.3”, “8 – 11 days”, with a plus where it spans zero: “−21 – +5”."""
    if low is None or high is None:
        return "interval unknown"
    start, end = _number(metric, low), _number(metric, high)
    if start.startswith("−") and not end.startswith("−") and not _is_zero(end):
        end = f"+{end}"
    return _with_unit(metric, f"{start} – {end}")


def format_change(metric: Metric, difference: float) -> str | None:
    """Write a difference in the value's unit, shares in points: “+4”, “−0.6”, “+2.5 h”; None where it rounds to 0."""
    size = _number(metric, abs(difference))
    if _is_zero(size):
        return None
    signed = f"{'−' if difference < 0 else '+'}{size}"
    return signed if metric.kind in _IN_PERCENT else _with_unit(metric, signed)


def _with_unit(metric: Metric, number: str) -> str:
    unit = "%" if metric.kind in _IN_PERCENT else metric.unit
    scaled = metric.kind is MetricKind.NPS or (metric.kind is MetricKind.MEAN and metric.scale is not None)
    return number if scaled or not unit else f"{number} {unit}"


def _number(metric: Metric, value: float) -> str:
    exact = Decimal(repr(float(value))) * (100 if metric.kind in _IN_PERCENT else 1)
    rounded = exact.quantize(Decimal(1).scaleb(-_DIGITS.get(metric.kind, 0)), ROUND_HALF_UP)
    if metric.kind is MetricKind.DURATION and rounded == rounded.to_integral_value():
        rounded = rounded.to_integral_value()
    return _plain(rounded)


def _is_zero(number: str) -> bool:
    return not number.strip("0.")


def _plain(number: Decimal) -> str:
    return f"{'−' if number < 0 else ''}{abs(number):,f}"
