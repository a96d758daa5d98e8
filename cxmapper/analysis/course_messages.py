"""What the courses through a journey say, in English: one table of sentences, as of the findings."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from cxmapper import wording
from cxmapper.analysis.finding import Value
from cxmapper.analysis.sentences import fitting
from cxmapper.wording import Words, filled, percent, punctuated, steps

if TYPE_CHECKING:  # a window needs these sentences before it needs the courses
    from cxmapper.analysis.courses import PathFound

TEMPLATES: Mapping[str, tuple[str, ...]] = {
    "worst": (
        "The worst path[ of {persona}] is felt as {mean} on average ({known} of {steps} {steps|step|steps} known).",
    ),
    "travelled": (
        "The most travelled path[ of {persona}]: {share} take it as far as {open}, where nobody counted on.",
        "The most travelled path[ of {persona}] leads as far as {open}, where nobody counted on.",
        "The most travelled path[ of {persona}]: {share} take it, {steps} {steps|step|steps} to {end}.",
        "The most travelled path[ of {persona}] has {steps} {steps|step|steps} to {end}.",
    ),
    "own": (
        "{persona} passes {steps} {steps|step|steps}, felt as {mean} on average ({known} known).",
        "{persona} passes {steps} {steps|step|steps}.",
        "Customers pass {steps} {steps|step|steps}, felt as {mean} on average ({known} known).",
        "Customers pass {steps} {steps|step|steps}.",
    ),
    "loop": (
        "{touchpoint}: {share}[ of customers like {persona}] go round again[ ({n} counted)].",
        "{touchpoint}: some[ customers like {persona}] go round again; nobody counted how many.",
    ),
    "lost": (
        "{touchpoint}: {lost} of all[ customers like {persona}] are lost here, {left} are left.",
        "{touchpoint}: {lost} of all[ customers like {persona}] are lost here; how many are left is unknown.",
        "{touchpoint}: some[ customers like {persona}] are lost here; how many is unknown.",
    ),
    "mended": (
        (
            "{touchpoint} mended: the journey is felt as {emotion_mended} in place of {emotion}, "
            "and {stay_mended} in place of {stay} stay."
        ),
        "{touchpoint} mended: the journey is felt as {emotion_mended} in place of {emotion}.",
        "{touchpoint} mended: {stay_mended} in place of {stay} stay.",
        "{touchpoint} mended: what changes from end to end is unknown.",
    ),
}
"""The first whose values are all known is said; what stands in [ ] only with its values."""

ENGLISH: Words = {
    **wording.ENGLISH,
    **{f"path.{kind}/{place}": said for kind, all_ in TEMPLATES.items() for place, said in enumerate(all_)},
    "unnamed.touchpoint": "an unnamed touchpoint",
    "unnamed.persona": "an unnamed persona",
}

_SHARES = frozenset({"share", "lost", "left", "stay", "stay_mended"})


def course_message(found: "PathFound", words: Words = ENGLISH) -> str:
    """The sentence of a course."""
    said = {name: _say(name, value, words) for name, value in found.values.items() if value is not None}
    template = fitting(f"path.{found.kind}", said.__contains__, words)
    if template is None:
        raise LookupError(f"no sentence of {found.kind} fits {dict(found.values)}")
    sentence = filled(template, **said)
    nameless = (words["unnamed.touchpoint"], words["unnamed.persona"])
    return sentence[0].upper() + sentence[1:] if sentence.startswith(nameless) else sentence


def _say(name: str, value: Value, words: Words) -> str:
    if isinstance(value, str):
        return " ".join(value.split()) or words["unnamed.persona" if name == "persona" else "unnamed.touchpoint"]
    if isinstance(value, float):
        return percent(value, words) if name in _SHARES else steps(value, "+", words)
    return punctuated(f"{value:,}", words) if isinstance(value, int) else ""
