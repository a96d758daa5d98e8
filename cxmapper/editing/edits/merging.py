"""Several touchpoints made one."""

from collections.abc import Iterator, Sequence

from cxmapper.editing.edits.deleting import delete
from cxmapper.editing.references import existing, named_by, redirected
from cxmapper.errors import UserError
from cxmapper.model.change import Change, updated
from cxmapper.model.integrity import journey_of
from cxmapper.model.project import Project
from cxmapper.model.record import Id, Record
from cxmapper.model.records import Rating, Score, Target, Touchpoint, Transition, Waiver

_Key = tuple[object, ...]


def merge_touchpoints(project: Project, kept_id: Id, *other_ids: Id) -> Change:
    """Make several touchpoints of a journey one; all that named the others names the kept one.

    Nothing is invented or pooled. Ways among them go, ways that say the same stay once. Of ratings, scores, targets
    and waivers about the same the kept touchpoint's stays, else that of the first named: label the edit so that the
    user knows. Tags, links, images and descriptions are put together; personas too, where "everyone" wins. All other
    fields stay the kept one's.
    """
    kept = existing(project, Touchpoint, kept_id)
    others = [existing(project, Touchpoint, id_) for id_ in dict.fromkeys(other_ids) if id_ != kept_id]
    if {journey_of(project, one.id) for one in others} - {journey_of(project, kept_id)}:
        raise UserError("Touchpoints of two journeys cannot be merged; move them into one journey first.")
    merged = {one.id for one in others}
    naming = _nearest_first(project, others)
    taken = {key for record in named_by(project, [kept]).values() if (key := _key(record)) is not None}
    pairs: list[tuple[Record, Record]] = [(kept, _united(kept, others))]
    dropped: list[Id] = []
    for record in naming:
        if record.id in merged or record.id == kept_id:
            continue
        after = _on_the_kept(record, kept_id, merged)
        key = None if after is None else _key(after)
        if after is None or key in taken:
            dropped.append(record.id)
        else:
            pairs.append((record, after))
            if key is not None:
                taken.add(key)
    gone = delete(project, *dropped)
    return Change(
        removed=(*gone.removed, *others),
        updated=tuple(pair for pair in (*gone.updated, *pairs) if pair[0] != pair[1]),
    )


def _nearest_first(project: Project, others: Sequence[Touchpoint]) -> Iterator[Record]:
    """All that names the others, in the order in which these were named."""
    seen: set[Id] = set()
    for other in others:
        for record_id, record in sorted(named_by(project, [other]).items()):
            if record_id not in seen:
                seen.add(record_id)
                yield record


def _key(record: Record) -> _Key | None:
    """What a record is about, where a touchpoint has one of a kind only."""
    match record:
        case Transition():
            return (Transition, record.source_id, record.target_id, record.kind, record.persona_id)
        case Rating():
            return (Rating, record.touchpoint_id, record.persona_id, record.view, record.aspect, record.team)
        case Target():
            return (Target, record.subject_id, record.metric_id, record.by)
        case Score():
            who = (record.persona_id, record.segment_id, record.audience, record.view, record.source_id)
            return (Score, record.subject_id, record.metric_id, record.period, *who)
        case Waiver():
            return (Waiver, record.subject_id, record.rule)
        case _:
            return None


def _on_the_kept(record: Record, kept_id: Id, merged: set[Id]) -> Record | None:
    """The record naming the kept touchpoint instead; None for a way among the merged that did not loop before."""
    among = {*merged, kept_id}
    if isinstance(record, Transition) and record.source_id != record.target_id and _ends(record) <= among:
        return None
    return redirected(record, lambda _, id_: kept_id if id_ in merged else id_)


def _ends(way: Transition) -> set[Id | None]:
    return {way.source_id, way.target_id}


def _united(kept: Touchpoint, others: Sequence[Touchpoint]) -> Touchpoint:
    every = (kept, *others)
    ids = {one.id for one in every}
    texts = dict.fromkeys(one.description for one in every if one.description.strip())
    return updated(
        kept,
        description="\n\n".join(texts) if len(texts) > 1 else next(iter(texts), kept.description),
        persona_ids=_union(one.persona_ids for one in every) if all(one.persona_ids for one in every) else (),
        serves_ids=tuple(id_ for id_ in _union(one.serves_ids for one in every) if id_ not in ids),
        replaces_ids=tuple(id_ for id_ in _union(one.replaces_ids for one in every) if id_ not in ids),
        image_ids=_union(one.image_ids for one in every),
        tags=_union(one.tags for one in every),
        links=_union(one.links for one in every),
    )


def _union(lists: Iterator[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(item for items in lists for item in items))
