"""Personas: in or out of a journey, and variations of them."""

from collections.abc import Iterable, Iterator
from itertools import chain

from cxmapper.editing.references import existing
from cxmapper.model.change import NO_CHANGE, Change, combined, updated
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Evidence, Journey, Persona, Touchpoint, Transition


def add_persona(project: Project, persona: Persona, *journey_ids: Id) -> Change:
    """Add a persona, and put it into journeys."""
    return combined((Change.adding(persona), *(_joining(project, persona.id, id_) for id_ in journey_ids)))


def put_in_journey(project: Project, persona_id: Id, journey_id: Id) -> Change:
    """Draw a journey for a persona too."""
    return _joining(project, existing(project, Persona, persona_id).id, journey_id)


def take_out_of_journey(project: Project, persona_id: Id, journey_id: Id) -> Change:
    """Draw a journey without a persona; its ratings and whom it meets stay, for when it comes back."""
    journey = existing(project, Journey, journey_id)
    return Change.updating(journey, persona_ids=tuple(id_ for id_ in journey.persona_ids if id_ != persona_id))


def duplicate_persona(project: Project, persona_id: Id, id: Id, name: str) -> Change:  # noqa: A002
    """Add a variation of a persona: on the same journeys and the same ways, meeting the same touchpoints.

    Nobody asked the new one yet: it has no ratings and scores, no share and interviews, and its evidence is assumed.
    """
    persona = existing(project, Persona, persona_id)
    copy = updated(persona, id=id, name=name, share=None, interviews=None, evidence=Evidence.ASSUMED)
    ways = [way for way in project.all(Transition).values() if way.persona_id == persona_id]
    unasked = {"share": None, "n": None, "evidence": Evidence.ASSUMED, "persona_id": id}
    copies = (updated(way, id=f"{id}.{number}", **unasked) for number, way in enumerate(ways, 1))
    return combined((Change.adding(copy, *copies), *_beside(project, persona_id, id)))


def _beside(project: Project, persona_id: Id, new_id: Id) -> Iterator[Change]:
    drawn_for: Iterable[Journey | Touchpoint] = chain(project.all(Journey).values(), project.all(Touchpoint).values())
    for record in drawn_for:
        ids = record.persona_ids
        if persona_id in ids:
            place = ids.index(persona_id) + 1
            yield Change.updating(record, persona_ids=(*ids[:place], new_id, *ids[place:]))


def _joining(project: Project, persona_id: Id, journey_id: Id) -> Change:
    journey = existing(project, Journey, journey_id)
    if persona_id in journey.persona_ids:
        return NO_CHANGE
    return Change.updating(journey, persona_ids=(*journey.persona_ids, persona_id))
