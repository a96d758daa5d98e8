"""Scales, cuts and values of a metric as they are typed into a line, and read from it. No Qt."""

import math
import re
from collections.abc import Callable, Sequence
from typing import cast

from cxmapper.errors import UserError
from cxmapper.feedback.metrics import bounds
from cxmapper.model.records import Cut, Metric, MetricKind, Scale
from cxmapper.ui.inspector.written import NUMBER, SHARE, Writing, read_number
from cxmapper.ui.words import tr

IN_PERCENT = (MetricKind.TOP_BOX, MetricKind.SHARE, MetricKind.NET_SHARE)

_NUMBER = r"[-−+]?\d+(?:[.,]\d+)?"


def _scale(value: object) -> str:
    if not isinstance(value, Scale):
        return ""
    ends = f"{NUMBER.write(value.min)} – {NUMBER.write(value.max)}"
    if value.step == 1:
        return ends
    return f"{ends} / {NUMBER.write(value.step) if value.step is not None else '*'}"


def _read_scale(text: str) -> Scale | None:
    """“1 – 7” in whole steps, “0 – 100 / 0.5” in halves, “0 – 100 / *” any number between; empty: open."""
    if not text.strip():
        return None
    found = re.fullmatch(rf"\s*({_NUMBER})\s*(?:–|-|\.\.\.?|…)\s*({_NUMBER})\s*(?:/\s*(\*|{_NUMBER}))?\s*", text)
    if found is None:
        raise UserError(tr("Write a scale such as 1 – 7, or 0 – 100 / 0.5 in halves, or 0 – 100 / * for any number."))
    low, high = read_number(found[1]), read_number(found[2])
    step = 1.0 if found[3] is None else None if found[3] == "*" else read_number(found[3])
    if low is None or high is None or low >= high or step == 0:
        raise UserError(tr("A scale runs upwards, such as 1 – 7."))
    return Scale(min=low, max=high, step=step)


def _cut(value: object) -> str:
    if not isinstance(value, Cut):
        return ""
    top = "" if value.top is None else f"≥ {NUMBER.write(value.top)}"
    bottom = "" if value.bottom is None else f"≤ {NUMBER.write(value.bottom)}"
    return ", ".join(filter(None, (top, bottom)))


def _read_cut(text: str) -> Cut | None:
    """“≥ 6, ≤ 3”: from where answers count as top, up to where as bottom; >= and <= do as well."""
    if not text.strip():
        return None
    plain = text.replace(">=", "≥").replace("<=", "≤")
    if not re.fullmatch(rf"\s*[≥≤]\s*{_NUMBER}\s*(?:[,;]?\s*[≥≤]\s*{_NUMBER}\s*)?", plain):
        raise UserError(tr("Write from where answers are top and up to where bottom, such as ≥ 6, ≤ 3."))
    ends = {sign: read_number(number) for sign, number in re.findall(rf"([≥≤])\s*({_NUMBER})", plain)}
    return Cut(top=ends.get("≥"), bottom=ends.get("≤"))


def _read_numbers(text: str) -> tuple[float, ...]:
    found = [read_number(part) for part in re.split(r"[;\s]+", text.replace(", ", " ").strip()) if part]
    return tuple(dict.fromkeys(number for number in found if number is not None))


def of_metric(metric: Callable[[], Metric | None]) -> Writing:
    """A value in the unit of a metric: shares in percent, everything else as a number; none that it cannot have."""

    def read(text: str) -> float | None:
        known = metric()
        if known is None or known.kind not in IN_PERCENT:
            value = read_number(text)
        else:
            percent = read_number(text.replace("%", ""))
            value = None if percent is None else round(percent / 100, 6)
        if known is not None and value is not None and (problem := beyond(known, value)):
            raise UserError(problem)
        return value

    return Writing(lambda value: _unit(metric()).write(value), read)


def beyond(metric: Metric, value: float) -> str:
    """Why a metric cannot have a value; empty where it can."""
    ends = bounds(metric)
    if ends.low <= value <= ends.high:
        return ""
    write = _unit(metric).write
    low, high = write(ends.low), write(ends.high) if math.isfinite(ends.high) else ""
    name = metric.name or tr("unnamed")
    if not high:
        return tr("{name} is never below {low}, so it cannot be {value}.", name=name, low=low, value=write(value))
    return tr(
        "{name} lies between {low} and {high}, so it cannot be {value}.",
        name=name,
        low=low,
        high=high,
        value=write(value),
    )


def _unit(metric: Metric | None) -> Writing:
    return SHARE if metric is not None and metric.kind in IN_PERCENT else NUMBER


SCALE = Writing(_scale, _read_scale)
CUT = Writing(_cut, _read_cut)
NUMBERS = Writing(lambda value: " ".join(map(NUMBER.write, cast("Sequence[float]", value))), _read_numbers)
