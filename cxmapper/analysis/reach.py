"""How many customers something concerns: volume × share arriving × share affected, or unknown; never respondents.

A reach is the fraction (0–1) of the customers who set out; where a factor is unknown so is the reach, but not the most
that it can be. The personas' shares are those of all customers; what concerns everyone is weighted by them.
"""

from collections.abc import Collection, Iterable

from cxmapper.analysis.flow import EVERYONE, UNKNOWN, Reach
from cxmapper.analysis.graph import JourneyView, Place
from cxmapper.feedback.scores import Asked
from cxmapper.model.record import Id
from cxmapper.model.records import Line, PainPoint, Persona, Stage, Touchpoint, Transition

_SAME = 1e-9


def reach(view: JourneyView, touchpoint: Touchpoint, persona_ids: Collection[Id] = ()) -> Reach:
    """The fraction of all customers who come by a touchpoint and are one of these personas (none named: everyone).

    A step behind the stage concerns as many as the one of those it serves that concerns most.
    """
    if touchpoint.serves_ids:
        return widest(reach(view, view.project.all(Touchpoint)[id_], persona_ids) for id_ in touchpoint.serves_ids)
    if not view.personas:
        return view.arrivals[None].get(touchpoint.id, UNKNOWN)
    if not persona_ids and not touchpoint.persona_ids:
        return _of_everyone(view, touchpoint)
    whom = [p for p in view.personas if view.meets(p.id, touchpoint) and (not persona_ids or p.id in persona_ids)]
    return _together([view.arrivals[p.id].get(touchpoint.id, UNKNOWN).of(p.share) for p in whom])


def _together(parts: Collection[Reach]) -> Reach:
    """All of these personas; of nobody at all nothing is known."""
    if not parts:
        return UNKNOWN
    shares = [part.share for part in parts if part.share is not None]
    known = len(shares) == len(parts)
    return Reach(min(1.0, sum(shares)) if known else None, min(1.0, sum(part.most for part in parts)))


def _of_everyone(view: JourneyView, touchpoint: Touchpoint) -> Reach:
    """The mean over the personas; where all arrive alike, their shares need not be known."""
    arrive = [by_touchpoint.get(touchpoint.id, UNKNOWN) for by_touchpoint in view.arrivals.values()]
    most = max(each.most for each in arrive)
    known = [each.share for each in arrive if each.share is not None]
    if len(known) < len(arrive):
        return Reach(None, most)
    if max(known) - min(known) < _SAME:
        return Reach(known[0], most)
    shares = [persona.share for persona in view.personas if persona.share is not None]
    if len(shares) < len(known) or not sum(shares):
        return Reach(None, most)
    mean = sum(each * share for each, share in zip(known, shares, strict=True)) / sum(shares)
    return Reach(mean, mean)


def widest(reaches: Iterable[Reach]) -> Reach:
    """The widest that is known; of nothing at all nothing is known."""
    found = list(reaches)
    share = max((each.share for each in found if each.share is not None), default=None)
    return Reach(share, max((each.most for each in found), default=UNKNOWN.most))


def reach_of_place(view: JourneyView, place: Place, asked: Asked) -> Reach:
    """The fraction of all customers whom a score stands for; how many are of a segment nobody knows.

    A stage concerns as many as the step of it that concerns most, a journey everyone.
    """
    if asked.segment_id is not None:
        return reach_of_place(view, place, asked._replace(segment_id=None)).of(None)
    whom = () if asked.persona_id is None else (asked.persona_id,)
    if isinstance(place, Touchpoint):
        return reach(view, place, whom)
    if isinstance(place, Stage):
        steps = view.project.children(Touchpoint, place.id)
        return widest(reach(view, each, whom) for each in steps if view.is_there(each) and each.line is Line.FRONTSTAGE)
    persona = view.project.get(Persona, asked.persona_id)
    return EVERYONE if persona is None else EVERYONE.of(persona.share)


def reach_of_way(view: JourneyView, way: Transition) -> Reach:
    """The fraction of all customers who take a way."""
    source = view.project.all(Touchpoint)[way.source_id]
    return reach(view, source, () if way.persona_id is None else (way.persona_id,)).of(way.share)


def reach_of_pain(view: JourneyView, pain: PainPoint) -> Reach:
    """The fraction of all customers whom a pain hurts."""
    return reach(view, view.project.all(Touchpoint)[pain.touchpoint_id], pain.persona_ids).of(pain.share_affected)


def customers_hurt(view: JourneyView, pain: PainPoint) -> float | None:
    """How many customers per `volume_period` of the journey a pain hurts; None where that is unknown."""
    if view.journey.volume is None or pain.share_affected is None:
        return None  # without asking who arrives, which would look at every way
    hurt = reach_of_pain(view, pain).share
    return None if hurt is None else view.journey.volume * hurt
