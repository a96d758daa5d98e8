"""Metrics and answers as text in the grid."""

import re
from collections.abc import Iterator

from pydantic import ValidationError

from cxmapper.exchange.judgement import score_metric
from cxmapper.feedback.built_in import ALSO_CALLED, BUILT_IN
from cxmapper.model.records import Better, Count, Cut, Metric, MetricKind, Scale, Scope, Score, Sums

_KNOWN = {
    **{metric.name.casefold(): metric for metric in BUILT_IN.values()},
    **BUILT_IN,
    **{name: BUILT_IN[metric_id] for name, metric_id in ALSO_CALLED.items()},
    "score": score_metric(()),
}
_DESCRIBED = re.compile(r"(.*) \[([^\]]*)\]", re.DOTALL)
_SPREAD = re.compile(r"(?P<value>[^×]+)×(?P<n>\d+)(?:/(?P<w>[^/]+)/(?P<w2>[^/]+))?")
_LEFT_OUT = re.compile(r"(skipped|not applicable|out of range) (\d+)")


def described(metric: Metric) -> str:
    """The metric's name; unless it is a built-in one, with its definition behind it, as far as a header can hold it."""
    known = _KNOWN.get(metric.name.casefold())
    if known is not None and known.name == metric.name and _definition(known) == _definition(metric):
        return metric.name
    return f"{metric.name} [{', '.join(_definition(metric))}]"


def _definition(metric: Metric) -> list[str]:
    scale, cut = metric.scale, metric.cut or Cut()
    numbers = {
        "min": None if scale is None else scale.min,
        "max": None if scale is None else scale.max,
        "step": None if scale is None else scale.step,
        "top": cut.top,
        "bottom": cut.bottom,
        "threshold": metric.threshold,
        "expected": metric.as_expected,
    }
    words = {
        "lower": metric.better is Better.LOWER,
        f"scope {metric.scope}": metric.scope is not Scope.TOUCHPOINT,
        "judgement": metric.judgement,
        "headline": metric.headline,
        f"unit {metric.unit}": bool(metric.unit) and not re.search(r"[\],]", metric.unit),
    }
    return [
        str(metric.kind),
        *(f"{name} {number_text(value)}" for name, value in numbers.items() if value is not None),
        *(word for word, holds in words.items() if holds),
    ]


def metric_called(name: str) -> Metric | None:
    """The metric of that name, built-in or described; None where the text names none. The id is not to be relied on."""
    known = _KNOWN.get(" ".join(name.split()).casefold())
    found = _DESCRIBED.fullmatch(name)
    if found is None or known is not None:
        return known
    words = dict(word.partition(" ")[::2] for word in found[2].split(", "))
    kind = found[2].split(", ")[0]
    try:
        return Metric(
            id="metric",
            name=found[1],
            kind=MetricKind(kind),
            scale=Scale(min=float(words["min"]), max=float(words["max"]), step=_optional(words, "step"))
            if "min" in words
            else None,
            cut=Cut(top=_optional(words, "top"), bottom=_optional(words, "bottom"))
            if {"top", "bottom"} & words.keys()
            else None,
            better=Better.LOWER if "lower" in words else Better.HIGHER,
            scope=Scope(words.get("scope", Scope.TOUCHPOINT)),
            unit=words.get("unit", ""),
            threshold=_optional(words, "threshold"),
            as_expected=_optional(words, "expected"),
            judgement="judgement" in words,
            headline="headline" in words,
        )
    except (ValueError, KeyError, ValidationError):
        return None


def _optional(words: dict[str, str], name: str) -> float | None:
    return float(words[name]) if name in words else None


def number_text(number: float) -> str:
    """The shortest text that reads as this number again: 5 for 5.0."""
    return str(int(number)) if float(number).is_integer() and abs(number) < 1e15 else repr(number)


def answers_text(score: Score) -> str:
    """What was counted, exactly: `10×12; 9×3; skipped 2`, with weights `10×12/11.5/10.2`, or `sums n w w² wx wx²`."""
    return "; ".join(_answers(score)) or "none"


def _answers(score: Score) -> Iterator[str]:
    for count in score.counts:
        weights = "" if count.w == count.w2 == count.n else f"/{number_text(count.w)}/{number_text(count.w2)}"
        yield f"{number_text(count.value)}×{count.n}{weights}"
    if score.sums is not None:
        yield "sums " + " ".join(map(number_text, score.sums))
    left_out = {"skipped": score.skipped, "not applicable": score.not_applicable, "out of range": score.out_of_range}
    yield from (f"{word} {n}" for word, n in left_out.items() if n)


def answers_of(text: str) -> dict[str, object]:
    """The fields of a Score that `answers_text` wrote. Raises ValueError for other text."""
    fields: dict[str, object] = {}
    counts = []
    for part in [] if text.strip() == "none" else text.split(";"):
        word = part.strip()
        if spread := _SPREAD.fullmatch(word):
            n = int(spread["n"])
            counts.append(Count(float(spread["value"]), n, float(spread["w"] or n), float(spread["w2"] or n)))
        elif left_out := _LEFT_OUT.fullmatch(word):
            fields[left_out[1].replace(" ", "_")] = int(left_out[2])
        elif word.startswith("sums "):
            n_text, *others = word.split()[1:]
            fields["sums"] = Sums(int(n_text), *map(float, others))
        else:
            raise ValueError(word)
    return {**fields, "counts": tuple(counts)}


def answers_behind(metric: Metric, value: float, n: int) -> dict[str, object] | None:
    """Answers that have this value, as far apart as the scale allows, so that no interval is too narrow.

    The fields of a Score. A value of shares may be given in percent. None where nothing bounds the spread, or where no
    answers have the value.
    """
    if metric.kind in (MetricKind.TOP_BOX, MetricKind.SHARE):
        share = value / 100 if value > 1 else value
        return {"sums": Sums(n, n, n, n * share, n * share)} if 0 <= share <= 1 else None
    if metric.kind in (MetricKind.NPS, MetricKind.NET_SHARE):
        return _thirds(metric, value / 100 if metric.kind is MetricKind.NPS or abs(value) > 1 else value, n)
    if n == 1:
        return {"sums": Sums(1, 1, 1, value, value**2)}
    if metric.scale is None or not metric.scale.min <= value <= metric.scale.max:
        return None
    low, high = metric.scale.min, metric.scale.max
    squares = ((value - low) * high**2 + (high - value) * low**2) / (high - low)
    return {"sums": Sums(n, n, n, n * value, n * squares)}


def _thirds(metric: Metric, net: float, n: int) -> dict[str, object] | None:
    """Answers at the two ends, and one between where the numbers want it."""
    if metric.scale is None or not -1 <= net <= 1:
        return None
    difference = round(net * n)
    between = (n - difference) % 2
    top, bottom = (n + difference - between) // 2, (n - difference - between) // 2
    cut = metric.cut.bottom if metric.cut and metric.cut.bottom is not None else metric.scale.min
    middle = cut + (metric.scale.step or 1)
    answers = ((metric.scale.min, bottom), (middle, between), (metric.scale.max, top))
    return {"counts": tuple(Count(answer, count, count, count) for answer, count in answers if count)}
