"""Stages: adding and moving them; their fields are plain."""

from collections.abc import Sequence

from cxmapper.editing.edits.deleting import cut_ways
from cxmapper.editing.placing import added, moved
from cxmapper.editing.references import existing
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Journey, Stage, Touchpoint


def add_stage(project: Project, stage: Stage, before_id: Id | None = None) -> Change:
    """Put a stage into its journey, before another or at the end."""
    return added(project.children(Stage, stage.journey_id), [stage], before_id)


def move_stages(project: Project, stage_ids: Sequence[Id], journey_id: Id, before_id: Id | None = None) -> Change:
    """Move stages with all they hold, in the order given, before another one or at the end of a journey.

    In another journey the ways to touchpoints that stay are cut, as no way joins two journeys.
    """
    existing(project, Journey, journey_id)
    stages = [existing(project, Stage, stage_id) for stage_id in dict.fromkeys(stage_ids)]
    touchpoint_ids = {one.id for stage in stages for one in project.children(Touchpoint, stage.id)}
    cut = cut_ways(project, touchpoint_ids, journey_id)
    return cut.then(moved(project.children(Stage, journey_id), stages, before_id, journey_id=journey_id))
