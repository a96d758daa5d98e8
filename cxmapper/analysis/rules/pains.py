"""Where it hurts: what was said, where a persona's experience dips, who leaves and who is sent back."""

from collections.abc import Iterator

from cxmapper.analysis.finding import Confidence, Finding, Value, confidence_from
from cxmapper.analysis.graph import JourneyView
from cxmapper.analysis.reach import reach, reach_of_pain, reach_of_way
from cxmapper.analysis.steps import is_below
from cxmapper.model.record import Evidence, Id
from cxmapper.model.records import Rating, Touchpoint, Transition, TransitionKind


def noted(view: JourneyView) -> Iterator[Finding]:
    """A pain point."""
    for touchpoint, pain in view.pains:
        values: dict[str, Value] = {
            "touchpoint": touchpoint.title,
            "pain": pain.text,
            "severity": pain.severity,
            "evidence": pain.evidence.value,
        }
        depth, sure = pain.severity / 5, confidence_from(pain.evidence)
        yield Finding("pain.noted", (pain.id, touchpoint.id), values, depth, reach_of_pain(view, pain), sure)


def valley(view: JourneyView) -> Iterator[Finding]:
    """Perceived emotion below 0 and at least a step (by the settings) below both neighbours on a persona's path.

    Where a neighbour is unknown nothing is said. A valley in everyone's ratings is told once.
    """
    for touchpoint in view.contacts:
        told: dict[Id | None, tuple[Rating, ...]] = {}
        for persona_id in view.crowd:
            before, after = view.beside(persona_id, touchpoint)
            felt = _felt(view, persona_id, (before, touchpoint.id, after))
            if felt and _drop(felt, view.settings.valley_step):
                own = any(rating.persona_id is not None for rating in felt)
                told.setdefault(persona_id if own else None, felt)
        for whom, felt in told.items():
            yield _valley(view, touchpoint, whom, felt)


def _felt(view: JourneyView, persona_id: Id | None, path: tuple[Id | None, ...]) -> tuple[Rating, ...] | None:
    """What a persona feels along a piece of its path; None where a part of it is unknown."""
    found = (None if id_ is None else view.feeling(id_, persona_id) for id_ in path)
    known = tuple(rating for rating in found if rating is not None)
    return known if len(known) == len(path) else None


def _drop(felt: tuple[Rating, ...], step: float) -> bool:
    before, here, after = (rating.value for rating in felt)
    return here < 0 and is_below(here, min(before, after), step)


def _valley(view: JourneyView, touchpoint: Touchpoint, persona_id: Id | None, felt: tuple[Rating, ...]) -> Finding:
    before, here, after = felt
    values = {
        "touchpoint": touchpoint.title,
        "persona": view.name(persona_id),
        "perceived": here.value,
        "before": before.value,
        "after": after.value,
    }
    whom = () if persona_id is None else (persona_id,)
    sure = confidence_from(*(rating.evidence for rating in felt))
    return Finding("pain.valley", (touchpoint.id, *whom), values, -here.value / 2, reach(view, touchpoint, whom), sure)


def leaves(view: JourneyView) -> Iterator[Finding]:
    """A way on which more customers than the settings allow give up; one that nobody counted counts too."""
    yield from _ways(view, "pain.leaves", TransitionKind.LEAVES, view.settings.leaves_share, depth=1.0)


def loop(view: JourneyView) -> Iterator[Finding]:
    """A way on which more customers than the settings allow are sent back; one that nobody counted counts too."""
    yield from _ways(view, "pain.loop", TransitionKind.BACK, view.settings.loop_share, depth=0.5)


def _ways(view: JourneyView, rule: str, kind: TransitionKind, share: float, depth: float) -> Iterator[Finding]:
    for touchpoint in view.touchpoints:
        for way in view.ways_out.get(touchpoint.id, ()):
            if way.kind is kind and (way.share is None or way.share > share):
                target = view.project.get(Touchpoint, way.target_id) if way.target_id != touchpoint.id else None
                values = {
                    "touchpoint": touchpoint.title,
                    "target": None if target is None else target.title,
                    "persona": view.name(way.persona_id),
                    "share": way.share,
                    "n": way.n,
                    "evidence": way.evidence.value,
                }
                ends = (touchpoint.id,) if target is None else (touchpoint.id, target.id)
                yield Finding(rule, (way.id, *ends), values, depth, reach_of_way(view, way), _sure(view, way))


def _sure(view: JourneyView, way: Transition) -> Confidence:
    """As its evidence allows; a share that was measured needs to say among how many."""
    if way.evidence is Evidence.MEASURED:
        if way.n is None:
            return Confidence.LIKELY
        return Confidence.FIRM if way.n >= view.settings.firm_n else Confidence.TOO_FEW
    return confidence_from(way.evidence)
