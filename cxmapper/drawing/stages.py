"""A map made stage by stage: what is drawn of one is taken over from the picture before unless it was touched."""

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import partial
from typing import TypeVar

from msgspec import Struct

from cxmapper.analysis.finding import Finding
from cxmapper.analysis.flow import Reach
from cxmapper.analysis.graph import JourneyView
from cxmapper.analysis.stage_view import StageView
from cxmapper.analysis.summary import Met
from cxmapper.drawing.facts import met_in, met_together
from cxmapper.drawing.grid import Grid
from cxmapper.drawing.lanes.items import Content
from cxmapper.drawing.look import Lens, Look
from cxmapper.drawing.memory import Memory
from cxmapper.drawing.scene import Scene, initials_of, tones_of
from cxmapper.drawing.touched import OF_STAGES, touched_stages
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import (
    TABLES,
    Journey,
    Lane,
    Line,
    Note,
    Opportunity,
    PainPoint,
    Persona,
    Rating,
    Record,
    Score,
    Segment,
    Source,
    Stage,
    Target,
    Touchpoint,
    Transition,
    Version,
    Vote,
    Waiver,
)
from cxmapper.wording import Words

T = TypeVar("T")

_HURTING = frozenset({"pain.valley", "pain.low-score"})
_ELSEWHERE = (Journey, Lane, Source, Version, Segment, Waiver)
"""Tables that are read for the whole map only, if at all."""
_SHARED = tuple(kind for kind in TABLES.values() if kind not in OF_STAGES and kind not in _ELSEWHERE)
"""Tables that every stage may read."""

_BEYOND: Mapping[Lens, tuple[type[Record], ...]] = {Lens.STATES: (Stage, Touchpoint, Rating)}
"""Tables of which a lens reads what stands in other journeys."""

READS: Mapping[str, tuple[type[Record], ...]] = {
    "held": (Stage, Touchpoint, Transition),
    "flow": (Touchpoint, Transition),
    "met": (Touchpoint, Rating),
    "reach": (Touchpoint, PainPoint),
    "behind": (Stage, Touchpoint),
    "ways": (Stage, Touchpoint, Transition),
    "facts": (Touchpoint, Rating, PainPoint),
    "cards": (Stage, Touchpoint, Rating, PainPoint, Score),
    "stops": (Touchpoint, Rating),
    "lane time": (Stage,),
    "lane doing": (Touchpoint, Note, Vote),
    "lane thinking": (Touchpoint, Note, Vote),
    "lane words": (Touchpoint, Note, Vote),
    "lane images": (Touchpoint,),
    "lane pain_points": (Touchpoint, PainPoint, Vote),
    "lane ideas": (Stage, Touchpoint, PainPoint, Opportunity, Vote),
    "lane measures": (Stage, Touchpoint, Score, Target),
}
"""Of the tables whose records stand in stages, those that are read for what goes by a name; all for any other name.

What is forgotten here is found by the test that compares pictures made by change with those made anew.
"""


class _Seen(Struct, frozen=True, eq=False):
    """What a picture was made of: the project, what findings of pain are about, and tokens by table and stage."""

    project: Project
    journey_id: Id
    findings: Sequence[Finding]
    hurting: frozenset[Id]
    tokens: Mapping[type[Record], Mapping[Id, object]]


class _Flow(Struct, frozen=True, eq=False):
    """How many customers arrive where."""

    arrivals: Mapping[Id | None, Mapping[Id, Reach]]


class Stages:
    """The stages of a picture, each looked at alone; `flow` is another object when other customers arrive anywhere.

    `common` is one when something has changed that all stages share: lens, words, personas, metrics …
    """

    def __init__(self, project: Project, journey: Journey, findings: Sequence[Finding], memory: Memory) -> None:
        self.project, self.journey, self.memory = project, journey, memory
        self.flow: object = None
        self._seen = _seen(project, journey, findings, memory)
        self.common: object = None
        self._views: dict[Id, StageView] = {}
        memory.put("seen", self._seen)

    def tokens(self, name: str) -> dict[Id, tuple[object, ...]]:
        """For each stage what changes when something changes there that what goes by this name reads; see READS."""
        ids = self._seen.tokens[Stage]
        kinds = (map(self._seen.tokens[kind].__getitem__, ids) for kind in READS.get(name, OF_STAGES))
        return dict(zip(ids, zip(*kinds, strict=True), strict=True))

    def scene(self, grid: Grid, look: Look, words: Words) -> Scene:
        """The journey as it is looked at, on the places of a grid."""
        project, journey = self.project, self.journey
        view = JourneyView(project, journey, look.today)
        flows = self._of_views("flow", view, _flow)
        if not journey.persona_ids:
            named = dict.fromkeys(id_ for flow in flows for step in flow for id_ in step[1])
            view = view.knowing(personas=tuple(project.all(Persona)[id_] for id_ in named))
        people = view.personas
        counted = self._of_views("met", view, met_in, people)
        nothing = (Met(0, 0, 0),) * len(people)
        met = dict(zip((persona.id for persona in people), met_together([nothing, *counted]), strict=True))
        if journey.volume is not None and any(self._of_views("reach", view, _tells_reach)):
            found = self.memory.keep("flow", (people, *flows), lambda: _Flow(view.arrivals))
            view, self.flow = view.knowing(arrivals=found.arrivals), found
        focus = next((each for each in people if each.id == look.focus), None) or _worst(people, met)
        tables = (project.all(kind) for kind in _SHARED)
        shared = (journey.state, journey.volume, journey.volume_period, people, *tables)
        beyond = (project.all(kind) for kind in _BEYOND.get(look.lens, ()))
        self.common = self.memory.keep("common", (words, look.lens, look.mode, focus, *shared, *beyond), object)
        initials = self.memory.keep("initials", (people,), lambda: initials_of(people))
        seen = self._seen
        return Scene(view, look, words, grid, focus, tones_of(people), initials, met, seen.hurting, seen.findings)

    def _of_views(self, name: str, whole: JourneyView, find: Callable[[StageView], T], *more: object) -> tuple[T, ...]:
        """What is found in the records of each stage, whatever the map looks like."""
        tokens, stages = self.tokens(name), whole.stages

        def found_in(place: int) -> T:
            return find(self._view(whole, stages[place]))

        def each(memory: Memory) -> tuple[T, ...]:
            return memory.keep_each(((stage.id, (tokens[stage.id], *more)) for stage in stages), found_in)

        return self.memory.keep_with_parts(("views", name), (tuple(tokens), tokens, *more), each)

    def each(
        self,
        scene: Scene,
        name: str,
        make: Callable[[Scene], T],
        more: Sequence[tuple[object, ...]] | None = None,
        merge: Callable[[T, T], T] | None = None,
    ) -> tuple[T, ...]:
        """What `make` makes of each stage alone; `more` is what else it is made of there; `merge` as for `keep`.

        The very same tuple as before where nothing of that has changed in any stage.
        """
        kinds = [self._seen.tokens[kind] for kind in READS.get(name, OF_STAGES)]
        ids, arounds = scene.grid.order, self._around(scene)

        def each(memory: Memory) -> tuple[T, ...]:
            tokens = (map(kind.__getitem__, ids) for kind in kinds)
            made_of = zip(arounds, *tokens, *(() if more is None else (more,)), strict=True)
            return memory.keep_each(zip(ids, made_of, strict=True), partial(self._alone, scene, make), merge)

        return self.memory.keep_with_parts(("each", name), (ids, arounds, kinds, more), each)

    def inner(self, name: str, stage_id: Id) -> Memory:
        """For `make` of what goes by this name: what is kept for the things of which it makes those of a stage."""
        return self.memory.inners["each", name].inner(stage_id)

    def _alone(self, scene: Scene, make: Callable[[Scene], T], place: int) -> T:
        return make(scene.within(place, self._view(scene.view, scene.grid.held[place].stage)))

    def _view(self, whole: JourneyView, stage: Stage) -> StageView:
        """One view of a stage for all that is made of it."""
        alone = self._views.get(stage.id)
        if alone is None or alone.whole is not whole:
            alone = self._views[stage.id] = StageView(whole.project, whole.journey, whole.today, whole, stage)
        return alone

    def _around(self, scene: Scene) -> tuple[object, ...]:
        """For each stage what is another object when anything else is that all there is made of."""
        grid, folded = scene.grid, scene.look.folded

        def each(memory: Memory) -> tuple[object, ...]:
            for_all = (self.common, len(grid.bands), grid.pitch)
            made_of = (
                (id_, (*for_all, local, grid.pieces(id_), id_ in folded))
                for id_, local in zip(grid.order, grid.local, strict=True)
            )
            return memory.keep_each(made_of, lambda _: object())

        made_of = (self.common, grid.order, grid.local, grid.columns, grid.bands, grid.pitch, folded)
        return self.memory.keep_with_parts("surrounded", made_of, each)

    def behind(self, scene: Scene, lane: str, make: Callable[[Scene, str], Content]) -> Content:
        """A lane of steps behind the line of visibility, of all stages at once: a step may serve another stage."""
        grid, tokens = scene.grid, self.tokens("behind")
        steps = [
            self.memory.keep(("behind", id_), (tokens[id_],), partial(_behind, scene.project, id_))
            for id_ in grid.order
        ]
        if not any(steps):
            return Content((), {})
        made_of = (self.common, grid.columns, grid.order, grid.bands, grid.pitch, scene.look.folded, tokens)
        return self.memory.keep(lane, made_of, lambda: make(scene, lane))


def worst_off(view: JourneyView) -> Persona | None:
    """The persona whose expectations are met at the smallest part of the steps where it is known; None without any."""
    return _worst(view.personas, dict(zip((each.id for each in view.personas), met_in(view), strict=True)))


def _worst(people: Sequence[Persona], met: Mapping[Id, Met]) -> Persona | None:
    return min(people, key=lambda each: met[each.id].met / met[each.id].of if met[each.id].of else 1.0, default=None)


def _seen(project: Project, journey: Journey, findings: Sequence[Finding], memory: Memory) -> _Seen:
    ids = [stage.id for stage in project.children(Stage, journey.id)]
    before = memory.last("seen")
    if not isinstance(before, _Seen) or before.journey_id != journey.id:
        tokens: dict[type[Record], Mapping[Id, object]] = {kind: {id_: object() for id_ in ids} for kind in OF_STAGES}
        return _Seen(project, journey.id, findings, _hurting(findings), tokens)
    hurting = before.hurting if findings is before.findings else _hurting(findings)
    touched = touched_stages(before.project, project)
    for id_ in before.hurting ^ hurting:
        touchpoint = project.get(Touchpoint, id_)
        touched.setdefault(PainPoint, set()).add(id_ if touchpoint is None else touchpoint.stage_id)
    if touched.get(Stage):
        tokens = {kind: _renewed(before.tokens[kind], ids, touched.get(kind, set())) for kind in OF_STAGES}
    else:
        tokens = {
            **before.tokens,
            **{kind: _renewed(before.tokens[kind], ids, where) for kind, where in touched.items()},
        }
    return _Seen(project, journey.id, findings, hurting, tokens)


def _renewed(old: Mapping[Id, object], ids: Sequence[Id], touched: AbstractSet[Id]) -> dict[Id, object]:
    return {id_: object() if id_ in touched or id_ not in old else old[id_] for id_ in ids}


def _hurting(findings: Sequence[Finding]) -> frozenset[Id]:
    return frozenset(id_ for finding in findings if finding.rule in _HURTING for id_ in finding.subject_ids)


def _flow(view: StageView) -> tuple[tuple[Id, tuple[Id, ...], Line, tuple[Transition, ...]], ...]:
    """All that tells how many customers arrive: touchpoints in reading order, for whom they are, the ways from them."""
    return tuple((t.id, t.persona_ids, t.line, view.ways_out.get(t.id, ())) for t in view.touchpoints)


def _tells_reach(view: StageView) -> bool:
    return any(pain.share_affected is not None for _, pain in view.pains)


def _behind(project: Project, stage_id: Id) -> tuple[Touchpoint, ...]:
    return tuple(step for step in project.children(Touchpoint, stage_id) if step.line is not Line.FRONTSTAGE)
