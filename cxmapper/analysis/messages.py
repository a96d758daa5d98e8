"""What findings say, in English: one table of sentences, filled with the values of a finding."""

from collections.abc import Mapping
from datetime import date

from cxmapper.analysis.finding import Confidence, Finding, Value
from cxmapper.analysis.sentences import fitting, names_in
from cxmapper.feedback.wording import ENGLISH as NUMBERS
from cxmapper.feedback.wording import format_interval, format_value
from cxmapper.model.records import Metric, MetricKind
from cxmapper.wording import Words, day, filled, percent, punctuated, steps

_WHOSE = "{subject}[, {persona}][, {segment}]: {metric}"
_ASKED = "({interval}, {answers})"
_OTHERS = "({other_interval}, {other_answers})"
_HOLM = "[, also after allowing for {comparisons} {comparisons|comparison|comparisons}]"

TEMPLATES: Mapping[str, tuple[str, ...]] = {
    "gap.no-feedback": (
        "{touchpoint}: no customer has been asked yet.",
        "{journey}: no customer feedback at any touchpoint yet ({count} in all).",
    ),
    "gap.no-owner": ("{touchpoint}: nobody owns it.",),
    "gap.assumed": (
        "{touchpoint}: assumed, nobody has checked.",
        "{journey}: all is assumed so far, nobody has checked any touchpoint ({count} in all).",
    ),
    "gap.missing": ("Missing[ for {personas}]: {touchpoint}.",),
    "gap.planned": ("{touchpoint}: planned for {due} and not there yet.",),
    "gap.empty-stage": ("{stage}: customers meet nothing here yet.",),
    "gap.no-touchpoint": ("{stage}: {persona} meets nothing here.",),
    "gap.dead-end": ("{touchpoint}: no way on from here.",),
    "gap.unreachable": ("{touchpoint}: no way leads here from the start.",),
    "gap.shares": (
        "{touchpoint}: the shares of {persona} on the ways from here add up to {share}, more than all.",
        "{touchpoint}: the shares on the ways from here add up to {share}, more than all.",
    ),
    "gap.expectation": (
        "{touchpoint}: {gap} steps below what {persona} expects{aspect} ({evidence}).",
        "{touchpoint}: {gap} steps below what customers expect{aspect} ({evidence}).",
        f"{_WHOSE} {{value}} {_ASKED}, expected were {{other}} {_OTHERS}{_HOLM}.",
        f"{_WHOSE} {{value}} {_ASKED}, below “as expected” ({{as_expected}}).",
    ),
    "gap.delivery": (
        "{touchpoint}: we think {believed}, {persona} says {perceived}{aspect}: {gap} steps below ({evidence}).",
        "{touchpoint}: we think {believed}, customers say {perceived}{aspect}: {gap} steps below ({evidence}).",
        f"{_WHOSE}: we think {{other}} {_OTHERS}, customers say {{value}} {_ASKED}{_HOLM}.",
    ),
    "gap.unanswered-pain": ("{touchpoint}: no idea yet against “{pain}”.",),
    "gap.no-action-owner": ("“{idea}”: nobody owns this idea.",),
    "gap.overdue": ("“{idea}”: due on {due} and not done.",),
    "gap.off-target": (
        f"{_WHOSE} {{value}} ({{interval}}, {{answers}}; target {{target_value}}).",
        f"{_WHOSE} {{value}} ({{answers}}; target {{target_value}}).",
    ),
    "gap.stale": (
        "{journey}: its review was due on {review_by}.",
        "{journey}: its newest scores end on {newest}.",
    ),
    "pain.noted": ("{touchpoint}: “{pain}” (severity {severity} of 5, {evidence}).",),
    "pain.valley": (
        "{touchpoint}: {persona} drops to {perceived}, from {before} before and up to {after} after.",
        "{touchpoint}: customers drop to {perceived}, from {before} before and up to {after} after.",
    ),
    "pain.leaves": (
        "{touchpoint}: {share}[ of customers like {persona}] leave here ([{n} counted, ]{evidence}).",
        "{touchpoint}: some[ customers like {persona}] leave here; nobody counted how many.",
    ),
    "pain.loop": (
        "{touchpoint}: {share}[ of customers like {persona}] are sent back to {target} ([{n} counted, ]{evidence}).",
        "{touchpoint}: some[ customers like {persona}] are sent back to {target}; nobody counted how many.",
        "{touchpoint}: {share}[ of customers like {persona}] have to come again ([{n} counted, ]{evidence}).",
        "{touchpoint}: some[ customers like {persona}] have to come again; nobody counted how many.",
    ),
    "pain.low-score": (f"{_WHOSE} {{value}} ({{interval}}, {{answers}}; bearable would be {{threshold}}).",),
    "pain.worse": (
        f"{_WHOSE} {{value}} {_ASKED} in {{period}}, worse than {{other}} {_OTHERS} in {{other_period}}{_HOLM}.",
    ),
    "pain.segment": (f"{_WHOSE} {{value}} {_ASKED}, the others {{other}} {_OTHERS}{_HOLM}.",),
}
"""The sentences of each rule. The first whose values are all known is said; what stands in [ ] only with its values."""

_UNNAMED = {
    "subject": "an unnamed place",
    "touchpoint": "an unnamed touchpoint",
    "target": "an unnamed touchpoint",
    "stage": "an unnamed stage",
    "journey": "an unnamed journey",
    "persona": "an unnamed persona",
    "segment": "an unnamed segment",
    "metric": "an unnamed measure",
    "pain": "an unnamed pain",
    "idea": "an unnamed idea",
}
_WORDS = {
    "evidence": {"assumed": "workshop estimate", "observed": "observed", "measured": "measured"},
    "aspect": {"emotion": "", "ease": " in ease", "success": " in success"},
}
ENGLISH: Words = {
    **NUMBERS,
    **{f"{rule}/{place}": said for rule, templates in TEMPLATES.items() for place, said in enumerate(templates)},
    **{f"unnamed.{name}": said for name, said in _UNNAMED.items()},
    **{f"{name}.{value}": said for name, values in _WORDS.items() for value, said in values.items() if said},
    **{f"confidence.{value}": value.value for value in Confidence},
    "and": "{names} and {last}",
    "answers": "{n} {n|answer|answers}",
    "staff": "{n} staff",
    "counted": "{n} counted",
}
"""All of these by key, for a translation to replace: the sentences of a rule are numbered, and may be fewer or more."""

_SIGNED = frozenset({"believed", "perceived", "before", "after"})
_OF_METRIC = frozenset({"value", "other", "target_value", "threshold", "as_expected"})
_PARTS = {"": ("low", "high", "n"), "other_": ("other_low", "other_high", "other_n")}


def message(finding: Finding, words: Words = ENGLISH) -> str:
    """The sentence of a finding: the first of its rule's templates whose values are all known."""
    values = _with_intervals(finding.values, words)
    template = fitting(finding.rule, lambda name: values.get(name) not in {None, ()}, words)
    if template is None:
        raise LookupError(f"no sentence of {finding.rule} fits {dict(finding.values)}")
    said = filled(template, **{name: _say(name, values, words) for name in names_in(template)})
    nameless = tuple(words[f"unnamed.{name}"] for name in _UNNAMED)
    return said[0].upper() + said[1:] if said.startswith(nameless) else said


def basis(finding: Finding, words: Words = ENGLISH) -> str:
    """What a finding rests on: how many answered or were counted, else how we know; empty where the records say it."""
    n, others, evidence = (finding.values.get(name) for name in ("n", "other_n", "evidence"))
    counted = _answers(n, words) if isinstance(n, int) and "metric" in finding.values else ""
    if counted and isinstance(others, int) and finding.rule == "gap.delivery":
        return f"{words['staff'].format(n=punctuated(f'{others:,}', words))} · {counted}"
    if not counted and isinstance(n, int):
        return words["counted"].format(n=punctuated(f"{n:,}", words))
    return counted or (words[f"evidence.{evidence}"] if isinstance(evidence, str) else "")


def _with_intervals(values: Mapping[str, Value], words: Words) -> Mapping[str, Value]:
    """The values, and what the ends of intervals and the numbers of answers among them read like."""
    metric = values.get("metric")
    if not isinstance(metric, Metric):
        return values
    said: dict[str, Value] = {}
    for name, (low, high, n) in _PARTS.items():
        start, end, count = values.get(low), values.get(high), values.get(n)
        if isinstance(start, int | float) and isinstance(end, int | float):
            said[f"{name}interval"] = format_interval(metric, start, end, words)
        if isinstance(count, int):
            said[f"{name}answers"] = _answers(count, words)
    return {**values, **said}


def _answers(n: int, words: Words) -> str:
    return filled(words["answers"], n=punctuated(f"{n:,}", words))


def _say(name: str, values: Mapping[str, Value], words: Words) -> str:
    match values[name]:
        case tuple() as names:
            return _and([each or words["unnamed.persona"] for each in names], words)
        case date() as on:
            return day(on, words)
        case str() | Metric() as said:
            return _text(name, said if isinstance(said, str) else said.name, words)
        case int() as whole:
            return punctuated(f"{whole:,}", words)
        case number:
            return _number(name, number or 0.0, values.get("metric"), words)


def _text(name: str, said: str, words: Words) -> str:
    if name in _WORDS:
        return words.get(f"{name}.{said}", "")
    return " ".join(said.split()) or words[f"unnamed.{name}"]


def _number(name: str, number: float, metric: Value, words: Words) -> str:
    if isinstance(metric, Metric) and name in _OF_METRIC:
        return _with_unit(metric, number, words)
    return percent(number, words) if name == "share" else steps(number, "+" if name in _SIGNED else "", words)


def _with_unit(metric: Metric, value: float, words: Words) -> str:
    """As cards have it: a percentage says of what."""
    said = format_value(metric, value, words)
    of_what = metric.unit if metric.kind in {MetricKind.TOP_BOX, MetricKind.SHARE, MetricKind.NET_SHARE} else ""
    return f"{said} {of_what}" if of_what else said


def _and(names: list[str], words: Words) -> str:
    return names[0] if len(names) == 1 else words["and"].format(names=", ".join(names[:-1]), last=names[-1])
