"""Edits of seeded journeys: those that leave the shape as it is, and those that change it."""

from collections.abc import Callable, Mapping
from random import Random

from cxmapper.editing.edits.deleting import delete
from cxmapper.editing.edits.merging import merge_touchpoints
from cxmapper.editing.edits.splitting import insert_on_link
from cxmapper.editing.edits.stages import move_stages
from cxmapper.editing.edits.touchpoints import add_connected, add_touchpoint, move_touchpoints
from cxmapper.editing.edits.transitions import connect
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.record import Evidence, Record, View
from cxmapper.model.records import (
    Audience,
    Count,
    Existence,
    Journey,
    Line,
    Metric,
    Opportunity,
    PainPoint,
    Persona,
    Rating,
    Score,
    Stage,
    Status,
    Target,
    Touchpoint,
    Transition,
    TransitionKind,
)
from tests.whole_journey import TODAY

Edit = Callable[[Random, Project, int], Change]


def _score(random: Random, touchpoint_id: str, number: int) -> Score:
    counts = tuple(Count(value, n, n, n) for value, n in ((0, random.randint(0, 60)), (10, random.randint(1, 60))))
    return Score(
        id=f"new{number}",
        subject_id=random.choice((touchpoint_id, "s1", "journey")),
        metric_id="nps",
        persona_id=random.choice((None, "p0", "p1")),
        period=random.choice(("2026-Q2", "2026-Q3")),
        audience=random.choice(tuple(Audience)),
        view=random.choice(tuple(View)),
        counts=counts,
    )


def _rating(random: Random, touchpoint_id: str, number: int) -> Rating:
    return Rating(
        id=f"new{number}",
        touchpoint_id=touchpoint_id,
        persona_id=random.choice((None, "p0", "p1")),
        view=random.choice(tuple(View)),
        value=random.choice((-2, -1, 0.5, 2)),
        team=random.choice((None, "Red")),
        evidence=random.choice(tuple(Evidence)),
    )


def _set(table: type[Record], **choices: tuple[object, ...]) -> Edit:
    def edit(random: Random, whole: Project, _: int) -> Change:
        there = whole.ordered(table)
        if not there:
            return Change()
        return Change.updating(
            random.choice(there), **{name: random.choice(values) for name, values in choices.items()}
        )

    return edit


def _remove(kind: type[Record]) -> Edit:
    def edit(random: Random, whole: Project, _: int) -> Change:
        there = whole.ordered(kind)
        return Change.removing(random.choice(there)) if there else Change()

    return edit


def _add(make: Callable[[Random, str, int], Rating | Score | PainPoint | Target | Opportunity]) -> Edit:
    def edit(random: Random, whole: Project, number: int) -> Change:
        return Change.adding(make(random, random.choice(whole.ordered(Touchpoint)).id, number))

    return edit


LIGHT: Mapping[str, Edit] = {
    "rename": _set(Touchpoint, title=("Call", "", "Pay")),
    "own": _set(Touchpoint, owner_id=(None, "service")),
    "know": _set(Touchpoint, evidence=tuple(Evidence)),
    "rate": _set(Rating, value=(-1.5, 0.5, 1.5)),
    "know a rating": _set(Rating, evidence=tuple(Evidence)),
    "add a rating": _add(_rating),
    "forget a rating": _remove(Rating),
    "add a score": _add(_score),
    "forget a score": _remove(Score),
    "aim": _add(lambda r, id_, n: Target(id=f"new{n}", metric_id="nps", subject_id=id_, value=r.choice((-50, 0, 90)))),
    "do not aim": _remove(Target),
    "pain": _add(lambda r, id_, n: PainPoint(id=f"new{n}", touchpoint_id=id_, text="Slow", severity=r.randint(1, 5))),
    "weigh": _set(PainPoint, severity=(1, 5), share_affected=(None, 0.2)),
    "idea": _add(lambda _, id_, n: Opportunity(id=f"new{n}", text="Do", subject_id=id_)),
    "drop": _set(Opportunity, status=tuple(Status), due=(None, TODAY.replace(year=2025))),
    "forget an idea": _remove(Opportunity),
}
"""Edits that leave a journey's shape as it is."""


def _a(random: Random, whole: Project, kind: type[Record]) -> str:
    return random.choice(whole.ordered(kind)).id


def _new(random: Random, whole: Project, number: int) -> Touchpoint:
    return Touchpoint(
        id=f"new{number}",
        stage_id=_a(random, whole, Stage),
        title="",
        line=random.choice(tuple(Line)),
        evidence=random.choice(tuple(Evidence)),
    )


def _connect(random: Random, whole: Project, number: int) -> Change:
    """Mostly within a stage, so that circles come about."""
    source = random.choice(whole.ordered(Touchpoint))
    beside = whole.children(Touchpoint, source.stage_id)
    target_id = random.choice(beside).id if random.random() < 0.7 else _a(random, whole, Touchpoint)
    kind = TransitionKind.BACK if target_id == source.id else random.choice(tuple(TransitionKind))
    way = Transition(
        id=f"new{number}",
        source_id=source.id,
        target_id=None if kind is TransitionKind.LEAVES else target_id,
        kind=kind,
        share=random.choice((None, 0.2, 0.5)),
        persona_id=random.choice((None, *whole.all(Persona))),
    )
    return connect(whole, way)


def _insert(random: Random, whole: Project, number: int) -> Change:
    if not whole.all(Transition):
        return Change()
    return insert_on_link(whole, _a(random, whole, Transition), _new(random, whole, number), f"new{number}.way")


def _move_before(random: Random, whole: Project, _: int) -> Change:
    place = random.choice(whole.ordered(Touchpoint))
    return move_touchpoints(whole, [_a(random, whole, Touchpoint)], place.stage_id, place.id)


def _stage(random: Random, whole: Project, number: int) -> Change:
    order = random.choice(("1", "V", "i", "z"))
    return Change.adding(Stage(id=f"new{number}", journey_id=_a(random, whole, Journey), title="", order=order))


def _serve(random: Random, whole: Project, _: int) -> Change:
    served = _a(random, whole, Touchpoint)
    return Change.updating(random.choice(whole.ordered(Touchpoint)), line=Line.BACKSTAGE, serves_ids=(served,))


def _answer(random: Random, whole: Project, _: int) -> Change:
    """Another pain, wherever it is, is answered by an idea."""
    if not whole.all(Opportunity) or not whole.all(PainPoint):
        return Change()
    pains = {_a(random, whole, PainPoint) for _ in range(2)}
    return Change.updating(random.choice(whole.ordered(Opportunity)), pain_point_ids=tuple(sorted(pains)))


SHAPING: Mapping[str, Edit] = {
    "add": lambda r, p, n: add_touchpoint(p, _new(r, p, n)),
    "add the next": lambda r, p, n: add_connected(p, _new(r, p, n), f"new{n}.way", _a(r, p, Touchpoint)),
    "delete": lambda r, p, _: delete(p, _a(r, p, Touchpoint)),
    "merge": lambda r, p, _: merge_touchpoints(p, _a(r, p, Touchpoint), _a(r, p, Touchpoint)),
    "connect": _connect,
    "connect again": _connect,
    "disconnect": _remove(Transition),
    "count a way": _set(Transition, share=(None, 0.1, 0.9)),
    "turn a way": _set(Transition, kind=(TransitionKind.NEXT, TransitionKind.BACK), target_id=("t0", "t2")),
    "whose way": _set(Transition, persona_id=(None, "p0", "p1")),
    "insert": _insert,
    "move": lambda r, p, _: move_touchpoints(p, [_a(r, p, Touchpoint)], _a(r, p, Stage)),
    "move some": lambda r, p, _: move_touchpoints(p, [_a(r, p, Touchpoint) for _ in "123"], _a(r, p, Stage)),
    "move before": _move_before,
    "add a stage": _stage,
    "delete a stage": lambda r, p, _: delete(p, _a(r, p, Stage)),
    "move a stage": lambda r, p, _: move_stages(p, [_a(r, p, Stage)], "journey", _a(r, p, Stage)),
    "name a stage": _set(Stage, title=("Buy", "Use")),
    "hide": _set(Touchpoint, line=tuple(Line), serves_ids=((),)),
    "plan": _set(Touchpoint, existence=tuple(Existence)),
    "whose": _set(Touchpoint, persona_ids=((), ("p0",), ("p1",), ("p0", "p1"))),
    "serve": _serve,
    "move a pain": lambda r, p, _: _set(PainPoint, touchpoint_id=(_a(r, p, Touchpoint),))(r, p, 0),
    "answer": _answer,
    "add a persona elsewhere": lambda _, __, n: Change.adding(Persona(id=f"new{n}", name="Bill")),
    "describe a persona": _set(Persona, quote=("Why?", "So what?")),
    "bear": _set(Metric, threshold=(None, 0, 20), name=("NPS", "Recommend")),
    "review": _set(Journey, title=("A", "B"), review_by=(None, TODAY.replace(year=2020))),
}
"""Edits that change the shape of a journey, or what stands for all of it."""
