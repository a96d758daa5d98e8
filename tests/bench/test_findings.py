"""What looking for pain points and gaps costs, in a whole project and again after an edit (processor time)."""

from collections.abc import Callable
from time import process_time

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from cxmapper.analysis.findings import findings
from cxmapper.analysis.incremental.found import find, refind
from cxmapper.analysis.waiving import sorted_out
from cxmapper.editing.edits import personas
from cxmapper.editing.edits.deleting import delete
from cxmapper.editing.edits.splitting import insert_on_link
from cxmapper.editing.edits.stages import move_stages
from cxmapper.editing.edits.touchpoints import add_connected, add_touchpoint, move_touchpoints
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.records import (
    Count,
    Metric,
    Persona,
    Rating,
    Score,
    Stage,
    Target,
    Touchpoint,
    Transition,
)
from tests.bench.maps import TODAY, journey_of, keeping, sizes


@sizes
@pytest.mark.benchmark(group="findings of a project")
def test_findings(benchmark: BenchmarkFixture, size: int) -> None:
    project, _ = journey_of(size)
    benchmark.extra_info["findings"] = len(keeping(benchmark, lambda: findings(project, TODAY)))


EDITS: dict[str, Callable[[Project], Change]] = {
    "a name": lambda p: Change.updating(p.all(Touchpoint)["t5"], title="Unpack it"),
    "a rating": lambda p: Change.updating(p.children(Rating, "t5")[0], value=0.25),
    "a score": lambda _: Change.adding(
        Score(id="x", subject_id="t5", metric_id="nps", period="2026-Q2", counts=(Count(9, 9, 9, 9),))
    ),
    "adding a touchpoint": lambda p: add_touchpoint(p, Touchpoint(id="x", stage_id="s1", title="")),
    "adding the next touchpoint": lambda p: add_connected(p, Touchpoint(id="x", stage_id="s0", title=""), "y", "t5"),
    "deleting a touchpoint": lambda p: delete(p, "t5"),
    "connecting": lambda _: Change.adding(Transition(id="x", source_id="t5", target_id="t9")),
    "disconnecting": lambda p: Change.removing(p.all(Transition)["t5.next"]),
    "inserting on a link": lambda p: insert_on_link(p, "t5.next", Touchpoint(id="x", stage_id="s0", title=""), "y"),
    "moving a card": lambda p: move_touchpoints(p, ["t5"], "s1"),
    "adding a stage": lambda _: Change.adding(Stage(id="x", journey_id="journey", title="", order="z")),
    "moving a stage": lambda p: move_stages(p, ["s3"], "journey", "s1"),
    "adding a persona": lambda p: personas.add_persona(p, Persona(id="x", name="Ruth"), "journey"),
    "renaming a persona": lambda p: Change.updating(p.all(Persona)["p0"], name="Ruth"),
    "a target": lambda _: Change.adding(Target(id="x", metric_id="nps", subject_id="t5", value=50)),
    "what is bearable by a metric": lambda p: Change.updating(p.all(Metric)["nps"], threshold=10),
}


@pytest.mark.parametrize("name", EDITS)
@pytest.mark.benchmark(timer=process_time)
@sizes
def test_findings_after_an_edit(benchmark: BenchmarkFixture, name: str, size: int) -> None:
    project, _ = journey_of(size)
    found, change = find(project, TODAY), EDITS[name](project)
    after = project.apply(change)
    benchmark.group = f"findings after {name}"
    keeping(benchmark, lambda: sorted_out(after, refind(found, after, change).findings, TODAY))
