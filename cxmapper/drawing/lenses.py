"""What each lens says about a touchpoint: a colour, and the two values that it compares on the card's axis."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from msgspec import Struct

from cxmapper.analysis.gaps import Gap, Kind, gaps
from cxmapper.analysis.graph import JourneyView
from cxmapper.drawing.look import Lens
from cxmapper.drawing.scene import Scene, step_tone
from cxmapper.drawing.theme import STEPS, Tone
from cxmapper.model.record import Aspect, Evidence, Id, View
from cxmapper.model.records import Journey, Line, Persona, Stage, Touchpoint

EVIDENCE_TONES: dict[Evidence, Tone] = {
    Evidence.ASSUMED: "evidence-assumed",
    Evidence.OBSERVED: "evidence-observed",
    Evidence.MEASURED: "evidence-measured",
}

SURE_TONES: Final[tuple[Tone, Tone, Tone]] = (STEPS[0], STEPS[2], STEPS[4])
"""What was asked twice is surely worse, not surely different, or surely better."""

MEASURED: Final[Mapping[Lens, Kind]] = {Lens.PERIODS: Kind.PERIODS, Lens.EMPLOYEES: Kind.EMPLOYEES}
"""Lenses that compare answers, never what was set by hand; their colours say how sure a difference is."""


class Reading(Struct, frozen=True):
    """A touchpoint's colour under a lens, None where unknown; `before` is drawn hollow, `after` filled (−2 … +2).

    `persona_id` says whose the values are where they are not those of whom the card is of.
    """

    tone: Tone | None
    before: float | None
    after: float | None
    persona_id: Id | None = None


UNKNOWN: Final = Reading(None, None, None)


def reading(scene: Scene, touchpoint: Touchpoint, persona: Persona | None) -> Reading:
    """Read a touchpoint through the lens of the scene, by the eyes of a persona."""
    return _READ[scene.look.lens](scene, touchpoint, persona.id if persona else None)


def _experience(scene: Scene, touchpoint: Touchpoint, persona_id: Id | None) -> Reading:
    expected, perceived = _felt(scene, touchpoint, persona_id)
    return Reading(_tone(scene, perceived), expected, perceived)


def _expectation(scene: Scene, touchpoint: Touchpoint, persona_id: Id | None) -> Reading:
    expected, perceived = _felt(scene, touchpoint, persona_id)
    return Reading(_tone(scene, _difference(perceived, expected)), expected, perceived)


def _delivery(scene: Scene, touchpoint: Touchpoint, persona_id: Id | None) -> Reading:
    believed = scene.view.rating(touchpoint.id, persona_id, View.BELIEVED)
    perceived = scene.view.rating(touchpoint.id, persona_id, View.PERCEIVED)
    return Reading(_tone(scene, _difference(perceived, believed)), believed, perceived)


def _evidence(scene: Scene, touchpoint: Touchpoint, persona_id: Id | None) -> Reading:
    return Reading(EVIDENCE_TONES[touchpoint.evidence], *_felt(scene, touchpoint, persona_id))


def _ownership(scene: Scene, touchpoint: Touchpoint, persona_id: Id | None) -> Reading:
    return Reading("owned" if touchpoint.owner_id else "missing", *_felt(scene, touchpoint, persona_id))


def _personas(scene: Scene, touchpoint: Touchpoint, _: Id | None) -> Reading:
    """The two personas who feel most differently; the one who fares worse is filled, and named."""
    alone = _alone(scene.view, touchpoint).knowing(ratings=scene.view.ratings)
    return _by_hand(scene, next(_emotions(gaps(alone, Kind.PERSONAS)), None))


def _states(scene: Scene, touchpoint: Touchpoint, persona_id: Id | None) -> Reading:
    """What is felt now, and what shall be felt at what takes its place; by the persona, else by everyone."""
    found = [gap for view in _futures(scene, touchpoint) for gap in _emotions(gaps(view, Kind.STATES))]
    mine = (gap for id_ in (persona_id, None) for gap in found if gap.persona_id == id_)
    return _by_hand(scene, next(mine, None))


def _measured(scene: Scene, touchpoint: Touchpoint, _: Id | None) -> Reading:
    """The worst of what was asked of everyone, else of some: whether the difference is sure, not how large it is."""
    found = gaps(_alone(scene.view, touchpoint), MEASURED[scene.look.lens])
    here = [gap for gap in found if gap.place_id == touchpoint.id and not gap.by_hand]
    worst = next((gap for gap in here if gap.persona_id is None and gap.segment_id is None), next(iter(here), None))
    if worst is None or not scene.review:
        return UNKNOWN
    worse, same, better = SURE_TONES
    return Reading(same if not worst.counts else worse if worst.part < 0 else better, None, None)


_READ: Mapping[Lens, Callable[[Scene, Touchpoint, Id | None], Reading]] = {
    Lens.EXPERIENCE: _experience,
    Lens.EXPECTATION: _expectation,
    Lens.DELIVERY: _delivery,
    Lens.EVIDENCE: _evidence,
    Lens.OWNERSHIP: _ownership,
    Lens.PERSONAS: _personas,
    Lens.STATES: _states,
    **dict.fromkeys(MEASURED, _measured),
}


def _felt(scene: Scene, touchpoint: Touchpoint, persona_id: Id | None) -> tuple[float | None, float | None]:
    """What was expected and perceived."""
    expected = scene.view.rating(touchpoint.id, persona_id, View.EXPECTED)
    return expected, scene.view.rating(touchpoint.id, persona_id, View.PERCEIVED)


def _alone(view: JourneyView, touchpoint: Touchpoint) -> JourneyView:
    """A journey of which customers meet this touchpoint alone; nothing where they do not meet it."""
    met = view.is_there(touchpoint) and touchpoint.line is Line.FRONTSTAGE
    return view.knowing(contacts=(touchpoint,) if met else (), places=(touchpoint,) if met else ())


def _futures(scene: Scene, touchpoint: Touchpoint) -> Iterator[JourneyView]:
    """The touchpoint alone in its future journey; of a current one each that takes its place, in place of it alone."""
    project, view = scene.project, scene.view
    if view.is_future:
        yield _alone(view, touchpoint)
        return
    for successor in project.children(Touchpoint, touchpoint.id, "replaces_ids"):
        journey = project.all(Journey)[project.all(Stage)[successor.stage_id].journey_id]
        instead = successor.model_copy(update={"replaces_ids": (touchpoint.id,)})
        if journey.future_of_id == scene.journey.id:
            yield _alone(JourneyView(project, journey, view.today), instead)


def _emotions(found: tuple[Gap, ...]) -> Iterator[Gap]:
    return (gap for gap in found if gap.by_hand and gap.question == Aspect.EMOTION)


def _by_hand(scene: Scene, gap: Gap | None) -> Reading:
    if gap is None:
        return UNKNOWN
    return Reading(_tone(scene, gap.difference), gap.a.value, gap.b.value, gap.persona_id)


def _tone(scene: Scene, value: float | None) -> Tone | None:
    """The colour of a step; while capturing none, as red is for the review."""
    return step_tone(value) if scene.review else None


def _difference(after: float | None, before: float | None) -> float | None:
    return None if after is None or before is None else after - before
