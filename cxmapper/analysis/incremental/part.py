"""Some places of a journey looked at alone, and whether anything is known of the whole journey after a change."""

from collections.abc import Collection, Sequence
from typing import TypeVar

from cxmapper.analysis.graph import JourneyView
from cxmapper.analysis.incremental.touched import Pair, Touched
from cxmapper.analysis.reading import agreed
from cxmapper.model.project import Project
from cxmapper.model.record import Evidence, Id, Record
from cxmapper.model.records import Journey, Opportunity, Persona, Score, Stage, Touchpoint

R = TypeVar("R", bound=Record)

_OF_THE_WHOLE = ("personas", "crowd", "orders", "paths", "ways_out", "arrivals", "reached", "last_stage_id", "answers")
"""What a JourneyView looks up once, by its names there, and what no place tells alone."""


def part_of(view: JourneyView, ids: Sequence[Id]) -> JourneyView:
    """Some places and ideas alone; who comes by there, and what is beside it, is known from the whole journey."""
    project, part = view.project, JourneyView(view.project, view.journey, view.today)
    kept = {name: getattr(view, name) for name in (*_OF_THE_WHOLE, "is_known")}
    if not view.is_known:
        kept["contact_count"] = view.contact_count
    touchpoints, stages = _of(project, Touchpoint, ids), _of(project, Stage, ids)
    itself = view.journey.id in ids
    felt = dict.fromkeys(touchpoint.id for touchpoint in touchpoints)
    for touchpoint in touchpoints:
        for persona_id in view.crowd:
            felt.update(dict.fromkeys(id_ for id_ in view.beside(persona_id, touchpoint) if id_ is not None))
    vars(part).update(
        kept,
        touchpoints=touchpoints,
        stages=stages,
        ideas=tuple(filter(view.is_home_of, _of(project, Opportunity, ids))),
        asks_of_itself=itself,
        places=(*((view.journey,) if itself else ()), *stages, *filter(view.is_contact, touchpoints)),
        ratings=agreed(project, felt),
    )
    return part


def _of(project: Project, kind: type[R], ids: Sequence[Id]) -> tuple[R, ...]:
    all_ = project.all(kind)
    return tuple(all_[id_] for id_ in ids if id_ in all_)


def followed(view: JourneyView, project: Project) -> JourneyView | None:
    """The journey in a project after a change; None where one of its personas is not there any more."""
    after = JourneyView(project, project.all(Journey)[view.journey.id], view.today)
    people = [project.get(Persona, each.id) for each in view.personas]
    vars(after)["personas"] = found = tuple(each for each in people if each is not None)
    return after if len(found) == len(people) else None


def learn(
    view: JourneyView, after: JourneyView, pairs: Sequence[Pair], touched: Touched, concerned: Collection[Id]
) -> None:
    """Tell the view after a change what customers answered, and whether anything is known at all."""
    answers = {**view.answers, **{id_: after.answers_at(id_) for id_ in concerned}}
    keeps = vars(after)
    keeps["answers"] = {id_: scores for id_, scores in answers.items() if scores and id_ not in touched.gone}
    if view.is_known:
        if not touched and not any(_may_teach(*pair) for pair in pairs):
            keeps["is_known"] = True
        return
    all_ = after.project.all(Touchpoint)
    keeps["is_known"] = bool(after.answers) or any(after.is_known_at(all_[id_]) for id_ in concerned if id_ in all_)
    keeps["contact_count"] = view.contact_count + _contacts(after, touched) - _contacts(view, touched)


def _contacts(view: JourneyView, touched: Touched) -> int:
    ids = (id_ for stage_id in touched.stage_ids for id_ in view.orders.get(stage_id, ()))
    return sum(map(view.is_contact, map(view.project.all(Touchpoint).__getitem__, ids)))


def _may_teach(before: Record | None, after: Record | None) -> bool:
    """Whether a changed record may make the first evidence of a journey, or take away the last."""
    if isinstance(before or after, Score):
        return True
    return _evidence(before) is not _evidence(after)


def _evidence(record: Record | None) -> Evidence:
    known: Evidence = getattr(record, "evidence", Evidence.ASSUMED)
    return known
