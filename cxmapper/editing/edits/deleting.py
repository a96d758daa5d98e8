"""Deleting anything, with all that makes no sense without it."""

from collections.abc import Collection, Mapping

from cxmapper.editing.references import anything, existing, named_by, names_of, redirected
from cxmapper.errors import UserError
from cxmapper.model.change import Change, updated
from cxmapper.model.integrity import journey_of
from cxmapper.model.project import Project
from cxmapper.model.record import Id, Record
from cxmapper.model.records import (
    Evidence,
    Image,
    Opportunity,
    PainPoint,
    ProjectInfo,
    Score,
    Touchpoint,
    Transition,
    TransitionKind,
    Wave,
)

_SURENESS = (Evidence.ASSUMED, Evidence.OBSERVED, Evidence.MEASURED)


def delete(project: Project, *record_ids: Id) -> Change:
    """Delete records; `REFERENCES` says what goes with them and where their names are only taken out.

    Beyond that nothing is made to say what nobody said:
    - What only a deleted persona met, or suffered from, goes too: a touchpoint or pain without personas would say
      "everyone".
    - An idea whose last pain goes stays at that pain's touchpoint, and goes when the touchpoint does.
    - The scores of a deleted wave go: there is no other period that they belong to.
    - A picture goes with the last record that showed it.
    """
    roots = {record_id: anything(project, record_id) for record_id in record_ids}
    if any(isinstance(record, ProjectInfo) for record in roots.values()):
        raise UserError("The project itself cannot be deleted; delete its file instead.")
    new: Mapping[Id, Record] = {**roots, **_scores_of_waves(project, roots.values())}
    going: dict[Id, Record] = {}
    touched: dict[Id, Record] = {}
    left: dict[Id, Record | None] = {}
    while new:
        going.update(new)
        touched |= named_by(project, new.values())
        left = {one.id: _without(one, going) for one in touched.values() if one.id not in going}
        new = {record_id: touched[record_id] for record_id, after in left.items() if after is None}
    going |= _pictures_of(project, going)
    staying = ((touched[record_id], after) for record_id, after in left.items() if after is not None)
    return Change(removed=tuple(going.values()), updated=tuple(staying))


def _without(record: Record, going: Mapping[Id, Record]) -> Record | None:
    left = redirected(record, lambda _, id_: None if id_ in going else id_)
    if not isinstance(record, Opportunity) or not isinstance(left, Opportunity):
        return left
    if left.subject_id is not None or left.pain_point_ids or not record.pain_point_ids:
        return left
    pains = [going[pain_id] for pain_id in record.pain_point_ids]
    places = [pain.touchpoint_id for pain in pains if isinstance(pain, PainPoint) and pain.touchpoint_id not in going]
    return updated(left, subject_id=places[0]) if places else None


def _pictures_of(project: Project, going: Mapping[Id, Record]) -> dict[Id, Record]:
    """The pictures that only these records show."""
    shown = (project.get(Image, id_) for id_ in names_of(going.values()))
    images = [image for image in shown if image is not None and image.id not in going]
    return {image.id: image for image in images if named_by(project, [image]).keys() <= going.keys()}


def _scores_of_waves(project: Project, records: Collection[Record]) -> dict[Id, Record]:
    names = {record.name for record in records if isinstance(record, Wave)}
    if not names:
        return {}
    deleted = {record.id for record in records}
    names -= {wave.name for wave in project.all(Wave).values() if wave.id not in deleted}
    return {score.id: score for score in project.all(Score).values() if score.period in names}


def delete_touchpoint_keeping_flow(project: Project, touchpoint_id: Id) -> Change:
    """Delete a touchpoint and let the one way that led to it lead on to where its one way went.

    Only where that is unambiguous: one way in, one on (ways back, departures and loops aside), for the same persona
    or for everyone, and no such way there yet; else the touchpoint is only deleted. The joined way keeps share, n and
    label of the first half and the weaker evidence of the two.
    """
    existing(project, Touchpoint, touchpoint_id)
    onward = (TransitionKind.NEXT, TransitionKind.ALTERNATIVE)
    ways_in = [one for one in project.children(Transition, touchpoint_id, "target_id") if one.kind in onward]
    ways_on = [one for one in project.children(Transition, touchpoint_id) if one.kind in onward]
    plain = delete(project, touchpoint_id)
    if len(ways_in) != 1 or len(ways_on) != 1:
        return plain
    before, after = ways_in[0], ways_on[0]
    personas = {before.persona_id, after.persona_id} - {None}
    if len(personas) > 1 or after.target_id == before.source_id:
        return plain
    joined = updated(
        before,
        target_id=after.target_id,
        persona_id=next(iter(personas), None),
        evidence=min(before.evidence, after.evidence, key=_SURENESS.index),
    )
    if same_way(project, joined) is not None:
        return plain
    kept = Change(updated=((before, joined),))
    return kept.then(delete(project.apply(kept), touchpoint_id))


def same_way(project: Project, way: Transition) -> Transition | None:
    """The other transition that says the same as this one: its ends, kind and persona."""
    same = (way.target_id, way.kind, way.persona_id)
    ways = project.children(Transition, way.source_id)
    return next((one for one in ways if one.id != way.id and (one.target_id, one.kind, one.persona_id) == same), None)


def cut_ways(project: Project, touchpoint_ids: Collection[Id], journey_id: Id) -> Change:
    """Delete the ways between these touchpoints, which go to another journey, and all that stay where they are."""
    cut = [
        way.id
        for touchpoint_id in touchpoint_ids
        if journey_of(project, touchpoint_id) != journey_id
        for by in ("source_id", "target_id")
        for way in project.children(Transition, touchpoint_id, by)
        if any(
            end is not None and end not in touchpoint_ids and journey_of(project, end) != journey_id
            for end in (way.source_id, way.target_id)
        )
    ]
    return delete(project, *dict.fromkeys(cut))
