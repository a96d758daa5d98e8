"""The ways that customers take between touchpoints, and away."""

from cxmapper.editing.edits.deleting import delete, same_way
from cxmapper.editing.references import existing
from cxmapper.errors import UserError
from cxmapper.model.change import NO_CHANGE, Change, updated
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Evidence, Transition, TransitionKind

_UNCOUNTED: dict[str, object] = {"share": None, "n": None, "evidence": Evidence.ASSUMED}


def connect(project: Project, way: Transition) -> Change:
    """Let customers take a way from one touchpoint to another; a way that is there stays as it is."""
    return NO_CHANGE if same_way(project, way) else Change.adding(way)


def let_leave(project: Project, touchpoint_id: Id, id: Id) -> Change:  # noqa: A002
    """Let customers give up at a touchpoint; a departure that is there stays as it is."""
    return connect(project, Transition(id=id, source_id=touchpoint_id, target_id=None, kind=TransitionKind.LEAVES))


def lead_to(project: Project, way_id: Id, target_id: Id) -> Change:
    """Let a way lead to another touchpoint; a departure becomes a way on, one that leads to its start a way back.

    What was counted was counted on the old way: share and n are cleared, evidence is assumed.
    """
    way = existing(project, Transition, way_id)
    if way.target_id == target_id:
        return NO_CHANGE
    kind = TransitionKind.NEXT if way.kind is TransitionKind.LEAVES else way.kind
    kind = TransitionKind.BACK if way.source_id == target_id else kind
    return rerouted(project, way, target_id=target_id, kind=kind, **_UNCOUNTED)


def lead_from(project: Project, way_id: Id, source_id: Id) -> Change:
    """Let a way start at another touchpoint; what was counted on the old one is cleared."""
    way = existing(project, Transition, way_id)
    if way.source_id == source_id:
        return NO_CHANGE
    kind = TransitionKind.BACK if way.target_id == source_id else way.kind
    return rerouted(project, way, source_id=source_id, kind=kind, **_UNCOUNTED)


def reverse(project: Project, way_id: Id) -> Change:
    """Let a way lead from its end to its start; share and n, a fraction of those at the old start, are cleared."""
    way = existing(project, Transition, way_id)
    if way.target_id is None:
        raise UserError("A departure leads nowhere and cannot be reversed; let it lead to a touchpoint first.")
    if way.target_id == way.source_id:
        return NO_CHANGE
    return rerouted(project, way, source_id=way.target_id, target_id=way.source_id, **_UNCOUNTED)


def change_kind(project: Project, way_id: Id, kind: TransitionKind) -> Change:
    """Make a way a step on, a branch, a way back or a departure, which has no target and nobody counted yet."""
    way = existing(project, Transition, way_id)
    if kind is way.kind:
        return NO_CHANGE
    if kind is TransitionKind.LEAVES:
        return rerouted(project, way, kind=kind, target_id=None, **_UNCOUNTED)
    if way.target_id is None:
        raise UserError("A departure leads nowhere; let it lead to a touchpoint to make it a way on.")
    if way.target_id == way.source_id:
        raise UserError("A way that leads to where it starts is always one back; let it lead elsewhere first.")
    return rerouted(project, way, kind=kind)


def rerouted(project: Project, way: Transition, **fields: object) -> Change:
    """The way with other ends or of another kind; where another says just that already, this one goes."""
    after = updated(way, **fields)
    return Change(updated=((way, after),)) if same_way(project, after) is None else delete(project, way.id)
