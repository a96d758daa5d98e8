"""How measured values are said in pictures: what was asked, when, and whether a change is sure."""

from cxmapper.drawing.text.bidi import set_apart
from cxmapper.feedback.changes import Shift
from cxmapper.feedback.wording import format_change
from cxmapper.model.record import PERIOD
from cxmapper.model.records import Better, Metric, MetricKind
from cxmapper.wording import Words, punctuated


def asked(metric: Metric, words: Words) -> str:
    """What was asked, with its scale: "CSAT, top 2 of 5", "CES, 1 – 7", "NPS"."""
    scale = metric.scale
    name = set_apart(metric.name)
    if scale is None or metric.kind not in (MetricKind.TOP_BOX, MetricKind.MEAN):
        return name
    if metric.kind is MetricKind.MEAN:
        ends = {"min": _number(scale.min, words), "max": _number(scale.max, words)}
        return words["asked.scale"].format(metric=name, **ends)
    top = scale.max if metric.cut is None or metric.cut.top is None else metric.cut.top
    ends = {"top": _number(scale.max - top + 1, words), "max": _number(scale.max, words)}
    return words["asked.top"].format(metric=name, **ends)


def changed(metric: Metric, shift: Shift | None, words: Words) -> str:
    """How a value changed, and whether that is sure; empty where there is nothing to compare with."""
    if shift is None:
        return ""
    change, before = format_change(metric, shift.difference, words), set_apart(period_name(shift.before))
    if change is None:
        return words["change.same"].format(before=before)
    sure = words["sure" if shift.sure else "not_sure"]
    if metric.better is Better.LOWER:
        # An arrow upwards reads as good news; here it is not.
        change = words["worse" if shift.difference > 0 else "better"].format(change=change)
    key = "change.up" if shift.difference > 0 else "change.down"
    return words[key].format(change=change, before=before, sure=sure)


def period_name(period: str) -> str:
    """A quarter as people say it: Q2 2026; months, years and waves as they are."""
    year, _, part = period.partition("-")
    return f"{part} {year}" if part.startswith("Q") and PERIOD.fullmatch(period) else period


def _number(value: float, words: Words) -> str:
    return punctuated(f"{value:g}", words)
