"""The assumptions that matter most, as questions for research: what hangs on what nobody has checked.

> weight = depth of what hangs on it × reach, 0–1; an unknown reach counts as in priorities.

Of what is assumed a touchpoint counts 1 where it is a moment of truth, ¾ where its headline measure has no answers,
else ½; a pain its severity ÷ 5; a perceived emotion below neutral its steps ÷ 2; a way on which customers leave 1,
a way back ½.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from msgspec import Struct

from cxmapper.analysis.flow import Reach
from cxmapper.analysis.graph import JourneyView
from cxmapper.analysis.messages import ENGLISH as FINDINGS
from cxmapper.analysis.reach import reach, reach_of_pain, reach_of_way
from cxmapper.model.project import Project
from cxmapper.model.record import Evidence, Id
from cxmapper.model.records import Journey, PainPoint, Touchpoint, TransitionKind
from cxmapper.wording import Words

ENGLISH: Words = {
    **FINDINGS,
    "question.moment": "{touchpoint}: is this the moment on which all depends, and how does it go?",
    "question.headline": "{touchpoint}: what do customers score here? It has a measure, and no answers.",
    "question.touchpoint": "{touchpoint}: what happens here, in customers’ own words?",
    "question.pain": "{touchpoint}: is “{pain}” so, for whom, and how often?",
    "question.felt": "{touchpoint}: does {persona} feel as low as we think?",
    "question.felt.everyone": "{touchpoint}: do customers feel as low as we think?",
    "question.leaves": "{touchpoint}: how many leave here, and why?",
    "question.loop": "{touchpoint}: how many have to come back, and why?",
}
"""The questions by key, for a translation to replace."""

_DEPTH = {"moment": 1.0, "headline": 0.75, "touchpoint": 0.5}
_LOST = {TransitionKind.LEAVES: ("leaves", 1.0), TransitionKind.BACK: ("loop", 0.5)}


class Assumption(Struct, frozen=True):
    """What nobody has checked, a touchpoint's own first, how much hangs on it (0–1), and the question to ask."""

    subject_ids: tuple[Id, ...]
    weight: float
    question: str


def assumptions(view: JourneyView, most: int = 5, words: Words = ENGLISH) -> tuple[Assumption, ...]:
    """The assumptions of a journey on which most hangs, at most one for each touchpoint; equals in reading order.

    A future journey is assumed throughout, and nobody can be asked about it.
    """
    found = [] if view.is_future else [max(_at(view, each, words), key=_weight, default=None) for each in view.contacts]
    return _most((each for each in found if each is not None and each.weight > 0), most)


def weightiest(project: Project, today: date, most: int = 5) -> tuple[Assumption, ...]:
    """The same of all journeys together."""
    views = (JourneyView(project, journey, today) for journey in project.ordered(Journey))
    return _most((each for view in views for each in assumptions(view, most)), most)


def _most(found: Iterable[Assumption], most: int) -> tuple[Assumption, ...]:
    return tuple(sorted(found, key=_weight, reverse=True)[:most])


def _weight(assumption: Assumption) -> float:
    return assumption.weight


def _at(view: JourneyView, touchpoint: Touchpoint, words: Words) -> Iterator[Assumption]:
    title = " ".join(touchpoint.title.split()) or words["unnamed.touchpoint"]

    def assumption(key: str, depth: float, concerns: Reach, record_id: Id = "", **more: str) -> Assumption:
        question = words[f"question.{key}"].format(touchpoint=title, **more)
        ids = (touchpoint.id, record_id) if record_id else (touchpoint.id,)
        return Assumption(ids, depth * concerns.counts, question[0].upper() + question[1:])

    come = reach(view, touchpoint)
    for pain in view.project.children(PainPoint, touchpoint.id):
        if pain.evidence is Evidence.ASSUMED:
            said = " ".join(pain.text.split()) or words["unnamed.pain"]
            yield assumption("pain", pain.severity / 5, reach_of_pain(view, pain), pain.id, pain=said)
    for way in view.ways_out.get(touchpoint.id, ()):
        if way.evidence is Evidence.ASSUMED and way.kind in _LOST:
            key, depth = _LOST[way.kind]
            yield assumption(key, depth, reach_of_way(view, way), way.id)
    for persona_id in view.crowd:
        felt = view.feeling(touchpoint.id, persona_id) if view.meets(persona_id, touchpoint) else None
        if felt is not None and felt.evidence is Evidence.ASSUMED and felt.value < 0:
            whom = () if felt.persona_id is None else (felt.persona_id,)
            name = view.name(felt.persona_id) or words["unnamed.persona"]
            key = "felt" if whom else "felt.everyone"
            yield assumption(key, -felt.value / 2, reach(view, touchpoint, whom), felt.id, persona=name)
    if touchpoint.evidence is Evidence.ASSUMED:
        asked = touchpoint.headline_metric_id is not None and touchpoint.id not in view.answers
        key = "moment" if touchpoint.moment_of_truth else "headline" if asked else "touchpoint"
        yield assumption(key, _DEPTH[key], come)
