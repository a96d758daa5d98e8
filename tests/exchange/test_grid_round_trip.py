"""The grid, written and read again."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cxmapper.exchange.grid.cells import list_of, list_text
from cxmapper.exchange.grid.columns import FieldColumn, RatingColumn, ScoreColumn, columns_of, header_of
from cxmapper.exchange.grid.metrics import metric_called
from cxmapper.exchange.grid.read import read_grid
from cxmapper.exchange.grid.write import write_grid
from cxmapper.exchange.mermaid.read import read_mermaid
from cxmapper.feedback.scores import score_rows
from cxmapper.model.project import Project
from cxmapper.model.records import (
    Aspect,
    Audience,
    Better,
    Cut,
    Department,
    Evidence,
    Existence,
    Journey,
    Line,
    Metric,
    MetricKind,
    Note,
    NoteKind,
    Person,
    Persona,
    Rating,
    Scale,
    Scope,
    Score,
    Segment,
    Stage,
    Touchpoint,
    Transition,
    TransitionKind,
    View,
    Wave,
)
from tests.journeys import seeded_journey


def written(project: Project, path: Path) -> tuple[str, ...]:
    return write_grid(project, project.ordered(Journey)[0], path)


RICH = [
    Department(id="d", name="Web; shop"),
    Person(id="e", name="Ann"),
    Persona(id="p", name="Maria · “M”"),
    Persona(id="q", name="Bill, 50+"),
    Segment(id="g", name="Gold"),
    Wave(id="w", name="Spring wave", start="2026-03-01", end="2026-03-31"),
    Journey(id="j", title="=Buy", persona_ids=("p", "q")),
    Stage(id="s1", journey_id="j", title="Same", order="A"),
    Stage(id="s2", journey_id="j", title="Same", order="B"),
    Stage(id="s3", journey_id="j", title="", order="C"),
    Touchpoint(id="a", stage_id="s1", title="-1 step", channel="@home", owner_id="d", persona_ids=("q", "p")),
    Touchpoint(id="b", stage_id="s1", title="", line=Line.BACKSTAGE, serves_ids=("a",), owner_id="e", order="W"),
    Touchpoint(
        id="c",
        stage_id="s3",
        title="c\nd",
        existence=Existence.PLANNED,
        evidence=Evidence.OBSERVED,
        moment_of_truth=True,
        description="'=x",
        duration="2 days",
        due="2026-05-01",
    ),
    Transition(id="t1", source_id="a", target_id="c", kind=TransitionKind.ALTERNATIVE, share=0.25, n=7, label="if; so"),
    Transition(id="t2", source_id="c", target_id="a", kind=TransitionKind.BACK, persona_id="p"),
    Transition(id="t3", source_id="c", target_id=None, kind=TransitionKind.LEAVES, evidence=Evidence.MEASURED),
    Rating(id="r1", touchpoint_id="a", value=-1.25, persona_id="p", evidence=Evidence.MEASURED),
    Rating(id="r2", touchpoint_id="c", value=2, view=View.BELIEVED, aspect=Aspect.EASE, team="Sales (DE)"),
    Metric(id="nps", name="NPS", kind=MetricKind.NPS, scale=Scale(min=0, max=10, step=1), cut=Cut(top=9, bottom=6)),
    Metric(id="m", name="Wait [all]", kind=MetricKind.DURATION, better=Better.LOWER, unit="h", scope=Scope.BOTH),
    Score(id="k1", subject_id="a", metric_id="nps", period="2026-Q3", counts=((10, 3, 3, 3), (0, 2, 1.5, 1.25))),
    Score(id="k2", subject_id="a", metric_id="nps", period="Spring wave", persona_id="p", skipped=3, not_applicable=1),
    Score(id="k3", subject_id="c", metric_id="m", segment_id="g", sums=(4, 4, 4, 10, 30.5), audience="employee"),
]  # fmt: skip


def test_what_is_written_of_a_rich_journey_is_read_again(tmp_path: Path) -> None:
    project = Project.build(RICH)
    for name in ("one.csv", "one.xlsx"):
        written(project, tmp_path / name)
        again = read_grid(tmp_path / name)
        assert again.warnings == ()
        written(again.project, tmp_path / f"two-{name}")
        assert (tmp_path / f"two-{name}").read_bytes() == (tmp_path / name).read_bytes()
        (a, b, c) = again.project.ordered(Touchpoint)
        assert [stage.title for stage in again.project.ordered(Stage)] == ["Same", "Same", ""]
        assert (a.title, a.channel, b.title, b.line, b.serves_ids) == ("-1 step", "@home", "", Line.BACKSTAGE, (a.id,))
        assert (c.title, c.description, c.duration, str(c.due)) == ("c\nd", "'=x", "2 days", "2026-05-01")
        assert [persona.name for persona in again.project.ordered(Persona)] == ["Bill, 50+", "Maria · “M”"]
        assert [department.name for department in again.project.ordered(Department)] == ["Web; shop", "Ann"]
        assert [row.value for row in score_rows(again.project)] == [row.value for row in score_rows(project)]
        assert [row.skipped for row in score_rows(again.project)] == [row.skipped for row in score_rows(project)]
        assert [(way.label, way.share, way.n, way.kind) for way in again.project.ordered(Transition)] == [
            ("if; so", 0.25, 7, TransitionKind.ALTERNATIVE),
            ("", None, None, TransitionKind.BACK),
            ("", None, None, TransitionKind.LEAVES),
        ]


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_reading_what_was_written_of_what_was_read_changes_nothing(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"Seeded journey.{suffix}"
    written(seeded_journey(60), path)
    first = read_grid(path).project
    written(first, path)
    assert read_grid(path).project == first
    assert len(first.all(Touchpoint)) == 60


def test_a_mermaid_journey_passes_through_the_grid(tmp_path: Path) -> None:
    (tmp_path / "j.mmd").write_text("journey\ntitle T\nsection A\nx: 5: Me, Cat\nsection A\ny: 9\nz: 0: Cat")
    project = read_mermaid(tmp_path / "j.mmd").project
    written(project, tmp_path / "j.csv")
    again = read_grid(tmp_path / "j.csv").project
    kinds = (Stage, Touchpoint, Transition, Metric, Score, Persona)
    assert [again.all(kind).keys() for kind in kinds] == [project.all(kind).keys() for kind in kinds]
    assert [score.counts for score in again.ordered(Score)] == [score.counts for score in project.ordered(Score)]
    assert again.all(Metric) == project.all(Metric)


def test_columns_that_would_say_nothing_are_not_written(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text("Touchpoint\na\nb\n", "utf-8")
    project = read_grid(tmp_path / "in.csv").project
    written(project, tmp_path / "out.csv")
    assert (tmp_path / "out.csv").read_text("utf-8-sig").splitlines()[0] == (
        "Journey,Stage,Touchpoint,Channel,Owner,Personas,Evidence"
    )


def test_a_warning_says_what_a_grid_has_no_room_for(tmp_path: Path) -> None:
    project = Project.build([*RICH, Note(id="n", kind=NoteKind.QUOTE, text="x", subject_id="a")])
    assert written(project, tmp_path / "out.csv") == (
        "A grid holds touchpoints, ratings and scores; it has no room for 1 notes.",
    )


def test_an_empty_journey_is_a_header_and_reads_as_an_empty_journey(tmp_path: Path) -> None:
    written(Project.build([Journey(id="j", title="Buy")]), tmp_path / "Buy.csv")
    again = read_grid(tmp_path / "Buy.csv").project
    assert [journey.title for journey in again.ordered(Journey)] == ["Buy"]
    assert len(again.all(Stage)) == 0


NAMES = st.text(st.sampled_from('ab;,"·\n #'), min_size=1, max_size=6).map(str.strip).filter(bool)


@given(st.lists(NAMES, unique=True, max_size=4))
def test_lists_of_names_read_as_they_were_written(names: list[str]) -> None:
    assert list_of(list_text(names)) == tuple(names)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(
    st.one_of(
        st.builds(RatingColumn, st.sampled_from(View), st.sampled_from(Aspect), st.none() | NAMES, st.none() | NAMES),
        st.builds(
            ScoreColumn,
            st.sampled_from(
                [metric_called("NPS"), metric_called("Emotion"), metric_called("x y [mean, min 0, max 9]")]
            ),
            period=st.sampled_from(["", "2026", "2026-Q3"]),
            persona=st.none() | NAMES,
            segment=st.none() | NAMES,
            audience=st.sampled_from(Audience),
            view=st.sampled_from(View),
            part=st.sampled_from(["n", "answers"]),
        ),
    )
)
def test_headers_name_the_columns_that_they_were_written_for(column: RatingColumn | ScoreColumn) -> None:
    columns, warnings = columns_of(["Touchpoint", header_of(column)])
    assert (columns, warnings) == ((FieldColumn("title"), column), ())


def test_a_loop_of_one_step_is_written_as_a_way_back(tmp_path: Path) -> None:
    loop = Transition(id="t", source_id="a", target_id="a", kind=TransitionKind.BACK)
    frame = (Journey(id="j", title="J"), Stage(id="s", journey_id="j", title="S"))
    written(Project.build([*frame, Touchpoint(id="a", stage_id="s", title="A"), loop]), tmp_path / "J.csv")
    ways = read_grid(tmp_path / "J.csv").project.ordered(Transition)
    assert [(way.source_id == way.target_id, way.kind) for way in ways] == [(True, TransitionKind.BACK)]
