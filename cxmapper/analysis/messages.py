"""What findings say, in English: one table of sentences, filled with the values of a finding."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from itertools import count, takewhile
from string import Formatter

from cxmapper import wording
from cxmapper.analysis.finding import Confidence, Finding, Value
from cxmapper.wording import Words, day, percent, punctuated, steps

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
    "gap.missing": ("{touchpoint}: drawn as missing[ for {personas}].",),
    "gap.planned": ("{touchpoint}: planned for {due} and not there yet.",),
    "gap.empty-stage": ("{stage}: customers meet nothing here yet.",),
    "gap.no-touchpoint": ("{stage}: {persona} meets nothing here.",),
    "gap.dead-end": ("{touchpoint}: no way on from here.",),
    "gap.unreachable": ("{touchpoint}: no way leads here from the start.",),
    "gap.expectation": (
        "{touchpoint}: {gap} steps below what {persona} expects{aspect} ({evidence}).",
        "{touchpoint}: {gap} steps below what customers expect{aspect} ({evidence}).",
    ),
    "gap.delivery": (
        "{touchpoint}: we think {believed}, {persona} says {perceived}{aspect}: {gap} steps below ({evidence}).",
        "{touchpoint}: we think {believed}, customers say {perceived}{aspect}: {gap} steps below ({evidence}).",
    ),
    "gap.unanswered-pain": ("{touchpoint}: no idea yet against “{pain}”.",),
    "gap.no-action-owner": ("“{idea}”: nobody owns this idea.",),
    "gap.overdue": ("“{idea}”: due on {due} and not done.",),
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
}
"""The sentences of each rule. The first whose values are all known is said; what stands in [ ] only with its values."""

_UNNAMED = {
    "touchpoint": "an unnamed touchpoint",
    "target": "an unnamed touchpoint",
    "stage": "an unnamed stage",
    "journey": "an unnamed journey",
    "persona": "an unnamed persona",
    "pain": "an unnamed pain",
    "idea": "an unnamed idea",
}
_WORDS = {
    "evidence": {"assumed": "workshop estimate", "observed": "observed", "measured": "measured"},
    "aspect": {"emotion": "", "ease": " in ease", "success": " in success"},
}
ENGLISH: Words = {
    **wording.ENGLISH,
    **{f"{rule}/{place}": said for rule, templates in TEMPLATES.items() for place, said in enumerate(templates)},
    **{f"unnamed.{name}": said for name, said in _UNNAMED.items()},
    **{f"{name}.{value}": said for name, values in _WORDS.items() for value, said in values.items() if said},
    **{f"confidence.{value}": value.value for value in Confidence},
    "and": "{names} and {last}",
}
"""All of these by key, for a translation to replace: the sentences of a rule are numbered, and may be fewer or more."""

_OPTIONAL = re.compile(r"\[(.*?)\]")
_SIGNED = frozenset({"believed", "perceived", "before", "after"})


def message(finding: Finding, words: Words = ENGLISH) -> str:
    """The sentence of a finding: the first of its rule's templates whose values are all known."""
    for template in _templates(finding.rule, words):
        short = _OPTIONAL.sub(lambda part: part[1] if _known(finding, part[1]) else "", template)
        if _known(finding, short):
            said = short.format(**{name: _say(name, finding.values[name], words) for name in _names(short)})
            nameless = tuple(words[f"unnamed.{name}"] for name in _UNNAMED)
            return said[0].upper() + said[1:] if said.startswith(nameless) else said
    raise LookupError(f"no sentence of {finding.rule} fits {dict(finding.values)}")


def _templates(rule: str, words: Words) -> Iterable[str]:
    return map(words.__getitem__, takewhile(words.__contains__, (f"{rule}/{place}" for place in count())))


def _known(finding: Finding, template: str) -> bool:
    return all(finding.values.get(name) not in {None, ()} for name in _names(template))


def _names(template: str) -> list[str]:
    return [name for _, name, _, _ in Formatter().parse(template) if name]


def _say(name: str, value: Value, words: Words) -> str:
    if isinstance(value, tuple):
        return _and([each or words["unnamed.persona"] for each in value], words)
    if isinstance(value, date):
        return day(value, words)
    if isinstance(value, str):
        if name in _WORDS:
            return words.get(f"{name}.{value}", "")
        return " ".join(value.split()) or words[f"unnamed.{name}"]
    if isinstance(value, int):
        return punctuated(f"{value:,}", words)
    number = value or 0.0
    return percent(number, words) if name == "share" else steps(number, "+" if name in _SIGNED else "", words)


def _and(names: list[str], words: Words) -> str:
    return names[0] if len(names) == 1 else words["and"].format(names=", ".join(names[:-1]), last=names[-1])
