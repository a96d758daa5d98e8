"""A Mermaid journey becomes a project."""

import json
from pathlib import Path

import pytest

from cxmapper.errors import UserError
from cxmapper.exchange.imported import Imported
from cxmapper.exchange.mermaid.parsing import parse
from cxmapper.exchange.mermaid.read import project_of, read_mermaid
from cxmapper.model.project import Project
from cxmapper.model.records import (
    Aspect,
    Evidence,
    Journey,
    Metric,
    MetricKind,
    Persona,
    Rating,
    Scale,
    Score,
    Stage,
    Touchpoint,
    Transition,
    TransitionKind,
    View,
)

DATA = Path(__file__).parents[2].parent / "shared/data/mermaid"
DIAGRAMS = [
    path
    for path in sorted(DATA.glob("*.mmd"))
    if "error" not in json.loads(path.with_suffix(".oracle.json").read_text())
]


def read(tmp_path: Path, *lines: str) -> Imported:
    path = tmp_path / "journey.mmd"
    path.write_text("\n".join(("journey", *lines)), "utf-8")
    return read_mermaid(path)


def ratings(project: Project) -> list[tuple[str, str | None, float]]:
    return [(rating.touchpoint_id, rating.persona_id, rating.value) for rating in project.ordered(Rating)]


def test_sections_tasks_and_actors_become_stages_touchpoints_and_personas(tmp_path: Path) -> None:
    project = read(
        tmp_path, "title T", "section A", "x: 5: Me", "y: 1: Cat, Me", "section B", "section A", "z: 3"
    ).project
    assert project.info.title == "T"
    assert [(journey.title, journey.persona_ids) for journey in project.ordered(Journey)] == [
        ("T", ("persona-0001", "persona-0002"))
    ]
    assert [persona.name for persona in project.ordered(Persona)] == ["Me", "Cat"]
    assert [stage.title for stage in project.ordered(Stage)] == ["A", "B", "A"]
    assert [
        (touchpoint.id, touchpoint.stage_id, touchpoint.title, touchpoint.persona_ids, touchpoint.evidence)
        for touchpoint in project.ordered(Touchpoint)
    ] == [
        ("touchpoint-0001", "stage-0001", "x", ("persona-0001",), Evidence.ASSUMED),
        ("touchpoint-0002", "stage-0001", "y", ("persona-0002", "persona-0001"), Evidence.ASSUMED),
        ("touchpoint-0003", "stage-0003", "z", (), Evidence.ASSUMED),
    ]


def test_each_task_is_followed_by_the_next_across_sections(tmp_path: Path) -> None:
    project = read(tmp_path, "x: 5", "section B", "y: 1", "z: 3").project
    assert [(way.source_id, way.target_id, way.kind, way.evidence) for way in project.ordered(Transition)] == [
        ("touchpoint-0001", "touchpoint-0002", TransitionKind.NEXT, Evidence.ASSUMED),
        ("touchpoint-0002", "touchpoint-0003", TransitionKind.NEXT, Evidence.ASSUMED),
    ]


def test_touchpoint_orders_rise_over_the_whole_diagram(tmp_path: Path) -> None:
    lines = [line for number in range(200) for line in (f"section {number}", f"a{number}: 1", f"b{number}: 2")]
    project = read(tmp_path, *lines).project
    by_order = sorted(project.all(Touchpoint).values(), key=lambda touchpoint: touchpoint.order)
    assert [touchpoint.id for touchpoint in by_order] == [f"touchpoint-{number:04}" for number in range(1, 401)]


def test_the_score_becomes_the_perceived_emotion_of_each_actor_or_of_everyone(tmp_path: Path) -> None:
    project = read(tmp_path, "x: 5: Me, Cat, Me", "y: 1", "z: 3.5: Cat").project
    assert ratings(project) == [
        ("touchpoint-0001", "persona-0001", 2),
        ("touchpoint-0001", "persona-0002", 2),
        ("touchpoint-0002", None, -2),
        ("touchpoint-0003", "persona-0002", 0.5),
    ]
    kinds = {(rating.view, rating.aspect, rating.evidence, rating.team) for rating in project.all(Rating).values()}
    assert kinds == {(View.PERCEIVED, Aspect.EMOTION, Evidence.ASSUMED, None)}


def test_the_raw_number_is_one_judgement_of_the_metric_score(tmp_path: Path) -> None:
    project = read(tmp_path, "x: 5: Me, Cat", "y: 2").project
    (metric,) = project.ordered(Metric)
    assert (metric.name, metric.kind, metric.judgement) == ("Score", MetricKind.MEAN, True)
    assert metric.scale == Scale(min=1, max=5, step=1)
    assert [
        (score.subject_id, score.metric_id, score.persona_id, score.counts) for score in project.ordered(Score)
    ] == [
        ("touchpoint-0001", metric.id, None, ((5, 1, 1, 1),)),
        ("touchpoint-0002", metric.id, None, ((2, 1, 1, 1),)),
    ]


@pytest.mark.parametrize(
    ("scores", "scale", "emotions"),
    [
        (["0", "3", "5"], Scale(min=0, max=5, step=1), [-2, 0, 2]),
        (["7", "2"], Scale(min=2, max=7, step=1), [2, -1]),
        (["-1", "9"], Scale(min=-1, max=9, step=1), [-2, 2]),
        (["7"], Scale(min=1, max=7, step=1), [2]),
        (["0", "0"], Scale(min=0, max=5, step=1), [-2, -2]),
        (["0.5", "2"], Scale(min=0.5, max=2), [-2, -1]),
    ],
)
def test_scores_outside_1_to_5_widen_the_scale_with_a_warning(
    tmp_path: Path, scores: list[str], scale: Scale, emotions: list[float]
) -> None:
    imported = read(tmp_path, *(f"t: {score}" for score in scores))
    assert [metric.scale for metric in imported.project.ordered(Metric)] == [scale]
    assert [rating.value for rating in imported.project.ordered(Rating)] == emotions
    (warning,) = imported.warnings
    assert warning.startswith("Line 2: the score ")


def test_a_score_between_the_steps_is_on_a_scale_without_steps(tmp_path: Path) -> None:
    imported = read(tmp_path, "x: 4.5")
    assert [metric.scale for metric in imported.project.ordered(Metric)] == [Scale(min=1, max=5)]
    assert imported.warnings == ()


def test_without_a_number_there_is_neither_rating_nor_score(tmp_path: Path) -> None:
    imported = read(tmp_path, "x: five: Me")
    assert [len(imported.project.all(kind)) for kind in (Touchpoint, Rating, Score, Metric)] == [1, 0, 0, 0]
    assert imported.warnings == ("Line 2: “five” is no number; the task has no score.",)


def test_the_accessible_description_becomes_the_scenario(tmp_path: Path) -> None:
    project = read(tmp_path, "title T", "accTitle: T", "accDescr: From home to work").project
    assert [journey.scenario for journey in project.ordered(Journey)] == ["From home to work"]


def test_an_empty_journey_is_a_project_with_an_empty_journey(tmp_path: Path) -> None:
    project = read(tmp_path).project
    assert [len(project.all(kind)) for kind in (Journey, Stage, Touchpoint, Metric)] == [1, 0, 0, 0]


def test_another_encoding_is_guessed_with_a_warning(tmp_path: Path) -> None:
    path = tmp_path / "journey.mmd"
    path.write_bytes("journey\nCafé: 5".encode("cp1252"))
    imported = read_mermaid(path)
    assert [touchpoint.title for touchpoint in imported.project.ordered(Touchpoint)] == ["Café"]
    assert "Windows-1252" in imported.warnings[0]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("x" * 2_001 + ": 5", "Line 2: (title|name): This is longer than 2,000 characters"),
        ("section " + "x" * 2_001, "Line 2: (title|name): This is longer than 2,000 characters"),
        ("a: 5: " + "x" * 2_001, "Line 2: (title|name): This is longer than 2,000 characters"),
        ("title " + "x" * 2_001, "Title: title: This is longer"),
        ("a: 5\n" * 20_001, "20,001 tasks"),
    ],
    ids=["task", "section", "actor", "title", "tasks"],
)
def test_what_is_too_long_is_refused(tmp_path: Path, line: str, reason: str) -> None:
    with pytest.raises(UserError, match=reason):
        read(tmp_path, line)


@pytest.mark.skipif(not DIAGRAMS, reason="the diagrams of ../shared/data/mermaid are not here")
@pytest.mark.parametrize("path", DIAGRAMS, ids=lambda path: path.stem[:3])
def test_real_diagrams_keep_every_task_and_number(path: Path) -> None:
    oracle = json.loads(path.with_suffix(".oracle.json").read_text("utf-8"))
    project = read_mermaid(path).project
    titles = [touchpoint.title for touchpoint in project.ordered(Touchpoint)]
    assert titles == [task["task"].strip() for task in oracle["tasks"]]
    numbers = [score.counts[0].value for score in project.ordered(Score)]
    assert numbers == [task["score"] for task in oracle["tasks"] if task["score"] != "NaN"]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("journey\n" + "section A\n" * 5_001, "5,001 sections"),
        ("journey\n" + "".join(f"Do it: 3: Person {number}\n" for number in range(1_001)), "1,001 actors"),
    ],
)
def test_what_no_journey_has_is_refused_early(text: str, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        project_of(parse(text))
