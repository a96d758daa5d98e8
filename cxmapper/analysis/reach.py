"""How many customers something concerns: volume × share arriving × share affected, or unknown; never respondents.

A reach is the fraction (0–1) of the customers who set out, None where a factor is unknown. The personas' shares are
those of all customers; what concerns everyone is weighted by them.
"""

from collections.abc import Collection

from cxmapper.analysis.graph import JourneyView, Place
from cxmapper.feedback.scores import Asked
from cxmapper.model.record import Id
from cxmapper.model.records import Line, PainPoint, Persona, Stage, Touchpoint, Transition

_SAME = 1e-9


def reach(view: JourneyView, touchpoint: Touchpoint, persona_ids: Collection[Id] = ()) -> float | None:
    """The fraction of all customers who come by a touchpoint and are one of these personas (none named: everyone).

    A step behind the stage concerns as many as the one of those it serves that concerns most.
    """
    if touchpoint.serves_ids:
        served = (view.project.all(Touchpoint)[id_] for id_ in touchpoint.serves_ids)
        known = [reach(view, each, persona_ids) for each in served]
        return max((share for share in known if share is not None), default=None)
    if not view.personas:
        return view.arrivals[None].get(touchpoint.id)
    if not persona_ids and not touchpoint.persona_ids:
        return _of_everyone(view, touchpoint)
    whom = [p for p in view.personas if view.meets(p.id, touchpoint) and (not persona_ids or p.id in persona_ids)]
    total = 0.0
    for persona in whom:
        arrive = view.arrivals[persona.id].get(touchpoint.id)
        if arrive is None or persona.share is None:
            return None
        total += persona.share * arrive
    return min(1.0, total) if whom else None


def _of_everyone(view: JourneyView, touchpoint: Touchpoint) -> float | None:
    """The mean over the personas; where all arrive alike, their shares need not be known."""
    arrive = [by_touchpoint.get(touchpoint.id) for by_touchpoint in view.arrivals.values()]
    known = [each for each in arrive if each is not None]
    if len(known) < len(arrive):
        return None
    if max(known) - min(known) < _SAME:
        return known[0]
    shares = [persona.share for persona in view.personas if persona.share is not None]
    if len(shares) < len(known) or not sum(shares):
        return None
    return sum(each * share for each, share in zip(known, shares, strict=True)) / sum(shares)


def reach_of_place(view: JourneyView, place: Place, asked: Asked) -> float | None:
    """The fraction of all customers whom a score stands for; how many are of a segment nobody knows.

    A stage concerns as many as the step of it that concerns most, a journey everyone.
    """
    if asked.segment_id is not None:
        return None
    whom = () if asked.persona_id is None else (asked.persona_id,)
    if isinstance(place, Touchpoint):
        return reach(view, place, whom)
    if isinstance(place, Stage):
        steps = view.project.children(Touchpoint, place.id)
        known = [reach(view, each, whom) for each in steps if view.is_there(each) and each.line is Line.FRONTSTAGE]
        return max((share for share in known if share is not None), default=None)
    persona = view.project.get(Persona, asked.persona_id)
    return 1.0 if persona is None else persona.share


def reach_of_way(view: JourneyView, way: Transition) -> float | None:
    """The fraction of all customers who take a way."""
    source = view.project.all(Touchpoint)[way.source_id]
    come = reach(view, source, () if way.persona_id is None else (way.persona_id,))
    return None if come is None or way.share is None else come * way.share


def reach_of_pain(view: JourneyView, pain: PainPoint) -> float | None:
    """The fraction of all customers whom a pain hurts."""
    if pain.share_affected is None:
        return None
    come = reach(view, view.project.all(Touchpoint)[pain.touchpoint_id], pain.persona_ids)
    return None if come is None else come * pain.share_affected


def customers_hurt(view: JourneyView, pain: PainPoint) -> float | None:
    """How many customers per `volume_period` of the journey a pain hurts; None where that is unknown."""
    if view.journey.volume is None:
        return None
    hurt = reach_of_pain(view, pain)
    return None if hurt is None else view.journey.volume * hurt
