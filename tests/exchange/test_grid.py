"""The grid: a row per touchpoint, in and out."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cxmapper.errors import UserError
from cxmapper.exchange.grid_cells import list_of, list_text
from cxmapper.exchange.grid_columns import FieldColumn, RatingColumn, ScoreColumn, columns_of, header_of
from cxmapper.exchange.grid_metrics import metric_called
from cxmapper.exchange.grid_read import read_grid
from cxmapper.exchange.grid_write import write_grid
from cxmapper.exchange.imported import Imported
from cxmapper.exchange.mermaid_import import read_mermaid
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


def read(tmp_path: Path, text: str) -> Imported:
    path = tmp_path / "map.csv"
    path.write_text(text, "utf-8")
    return read_grid(path)


def refusal(tmp_path: Path, text: str) -> str:
    with pytest.raises(UserError) as caught:
        read(tmp_path, text)
    assert str(caught.value).isprintable()
    return str(caught.value)


def written(project: Project, path: Path) -> tuple[str, ...]:
    return write_grid(project, project.ordered(Journey)[0], path)


def test_rows_become_stages_and_touchpoints_whatever_the_order_of_the_columns(tmp_path: Path) -> None:
    imported = read(
        tmp_path,
        "Responsible;TASK;personas;Phase;medium;Key moment;Status;due date\n"
        "Shop;Ask;Me, Cat;Before;phone;x;;\n"
        "Web team;Pay;Me;Buy;web;;planned;2026-03-31\n"
        "Shop;Search;;Before;;no;missing;\n",
    )
    project = imported.project
    names = {record.id: record.name for kind in (Department, Persona) for record in project.all(kind).values()}
    assert imported.warnings == ()
    assert project.info.title == "map"
    assert [stage.title for stage in project.ordered(Stage)] == ["Before", "Buy"]
    assert [
        (
            each.title,
            each.channel,
            names.get(each.owner_id or ""),
            [names[id_] for id_ in each.persona_ids],
            each.moment_of_truth,
            each.existence,
            str(each.due or ""),
        )
        for each in project.ordered(Touchpoint)
    ] == [
        ("Ask", "phone", "Shop", ["Me", "Cat"], True, Existence.EXISTS, ""),
        ("Search", "", "Shop", [], False, Existence.MISSING, ""),
        ("Pay", "web", "Web team", ["Me"], False, Existence.PLANNED, "2026-03-31"),
    ]


def test_each_touchpoint_is_followed_by_the_next_of_those_that_customers_see(tmp_path: Path) -> None:
    project = read(tmp_path, "Stage,Touchpoint,Line\nA,a,\nA,b,backstage\nB,c,\nA,d,frontstage\n").project
    titles = {each.id: each.title for each in project.ordered(Touchpoint)}
    ways = [(titles[way.source_id], titles[way.target_id or ""]) for way in project.ordered(Transition)]
    assert ways == [("a", "d"), ("d", "c")]


def test_a_column_next_names_touchpoints_by_number_or_title(tmp_path: Path) -> None:
    project = read(
        tmp_path,
        "No.,Touchpoint,Next\n1,a,2; alternative C · share 20%\n2,b,\n"
        "3,c,back 1 · persona Me · n 4 · label again; leaves\n",
    ).project
    ways = [
        (way.source_id[-1], (way.target_id or "-")[-1], way.kind, way.share, way.n)
        for way in project.ordered(Transition)
    ]
    assert ways == [
        ("1", "2", TransitionKind.NEXT, None, None),
        ("1", "3", TransitionKind.ALTERNATIVE, 0.2, None),
        ("3", "1", TransitionKind.BACK, None, 4),
        ("3", "-", TransitionKind.LEAVES, None, None),
    ]


def test_merged_cells_of_a_stage_count_for_the_rows_below(tmp_path: Path) -> None:
    project = read(tmp_path, "Stage,Touchpoint\nA,a\n,b\nB,c\n").project
    assert [len(project.children(Touchpoint, stage.id)) for stage in project.ordered(Stage)] == [2, 1]


def test_a_row_with_a_stage_alone_is_an_empty_stage(tmp_path: Path) -> None:
    project = read(tmp_path, "Stage,Touchpoint\nA,\nB,b\n").project
    assert [len(project.children(Touchpoint, stage.id)) for stage in project.ordered(Stage)] == [0, 1]


def test_a_column_of_journeys_makes_several(tmp_path: Path) -> None:
    project = read(tmp_path, "Journey,Stage,Touchpoint\nX,A,a\nY,A,b\nX,A,c\n").project
    assert [journey.title for journey in project.ordered(Journey)] == ["X", "Y"]
    assert [len(project.children(Stage, journey.id)) for journey in project.ordered(Journey)] == [1, 1]
    assert [(way.source_id, way.target_id) for way in project.ordered(Transition)] == [
        ("touchpoint-0001", "touchpoint-0003")
    ]


def test_ratings_are_read_by_view_aspect_and_persona(tmp_path: Path) -> None:
    project = read(
        tmp_path,
        "Touchpoint;Emotion;Expected emotion (Maria);we;believed ease · team Sales;Perceived emotion · persona Bill\n"
        "a;−1,5;+2;;1;0.5\n",
    ).project
    personas = {persona.id: persona.name for persona in project.all(Persona).values()}
    assert [
        (rating.view, rating.aspect, personas.get(rating.persona_id or ""), rating.team, rating.value)
        for rating in project.ordered(Rating)
    ] == [
        (View.PERCEIVED, Aspect.EMOTION, None, None, -1.5),
        (View.EXPECTED, Aspect.EMOTION, "Maria", None, 2),
        (View.BELIEVED, Aspect.EASE, None, "Sales", 1),
        (View.PERCEIVED, Aspect.EMOTION, "Bill", None, 0.5),
    ]


def test_scores_keep_their_value_and_n_with_the_widest_interval_that_they_allow(tmp_path: Path) -> None:
    imported = read(tmp_path, "Touchpoint,NPS,NPS n,CSAT,CSAT (n),CES,Responses\na,40,10,80%,50,5.5,20\nb,,,,,,\n")
    rows = {row.metric: row for row in score_rows(imported.project)}
    assert {name: (row.value, row.n) for name, row in rows.items()} == {
        "NPS": (40, 10),
        "CSAT": (pytest.approx(0.8), 50),
        "CES": (5.5, 20),
    }
    assert rows["NPS"].low is not None
    assert rows["NPS"].low < 0
    assert [warning.split(", so")[0] for warning in imported.warnings] == [
        f"Line 2, {name}: “{name}” gives only a value and n" for name in ("NPS", "CSAT", "CES")
    ]


def test_a_score_without_n_is_left_out_with_a_warning_unless_it_is_a_judgement(tmp_path: Path) -> None:
    imported = read(tmp_path, "Touchpoint,NPS,Score\na,40,4\nb,,7.5\n")
    assert [(row.metric, row.value, row.n) for row in score_rows(imported.project)] == [
        ("Score", 4, 1),
        ("Score", 7.5, 1),
    ]
    assert imported.project.ordered(Metric)[0].scale == Scale(min=4, max=7.5)
    assert imported.warnings == ("Line 2: “NPS” has no n; a score without n was left out, there and below.",)


def test_emotion_beside_its_n_is_the_metric_and_not_the_rating(tmp_path: Path) -> None:
    project = read(tmp_path, "Touchpoint,Emotion,Emotion n\na,0.25,8\n").project
    assert len(project.all(Rating)) == 0
    assert [(row.metric, row.value, row.n) for row in score_rows(project)] == [("Emotion", 0.25, 8)]


def test_unknown_columns_are_left_out_with_a_warning(tmp_path: Path) -> None:
    imported = read(tmp_path, "Touchpoint,Colour,,Weather · n\na,red,x,\n")
    assert imported.warnings == ("Columns left out, as they are not known: “Colour”, “Weather · n”.",)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "Stage,Colour\nA,b\n",
            "No column names the touchpoints; call it Touchpoint, Title or Step (there are: “Stage”, “Colour”).",
        ),
        ("Touchpoint,Title\na,b\n", "The columns “Touchpoint” and “Title” say the same."),
        ("Touchpoint,Perceived emotion\na,3\n", "Line 2, Perceived emotion: “3” lies outside −2 … +2"),
        ("Touchpoint,Perceived emotion\na,good\n", "Line 2, Perceived emotion: “good” is no number."),
        ("Touchpoint,Line\na,upstage\n", "Line 2: “upstage” is none of: frontstage, backstage, support."),
        ("Touchpoint,Moment of truth\na,maybe\n", "neither yes nor no"),
        ("Touchpoint,Due\na,31.3.26\n", "Line 2: “31.3.26” is no date"),
        ("Touchpoint,NPS,n\na,140,10\n", "140 is no value that NPS can have"),
        ("Touchpoint,CES,n\na,5,3.5\n", "“3.5” is no count"),
        ("Touchpoint,NPS · answers\na,10 of 9\n", "is no list of answers such as 10×12; 9×3"),
        ("Touchpoint,NPS · answers\na,11×2\n", "which NPS does not have"),
        ("Touchpoint,Next\na,5\n", "Line 2: there is no touchpoint “5” to go to"),
        ("Touchpoint,Next\na,a\n", "leads to where it starts"),
        ("Touchpoint,Serves\na,9\n", "Line 2: there is no touchpoint “9” to serve."),
        ("Touchpoint,NPS · period Spring,n\na,1,2\n", "Spring"),
        ("Touchpoint\n" + "x" * 2001 + "\n", "Line 2: title"),
        ("Touchpoint\n" + "x\n" * 20_001, "at most 20,000"),
    ],
    ids=range(17),
)
def test_what_does_not_fit_is_refused_with_its_line(tmp_path: Path, text: str, reason: str) -> None:
    assert reason in refusal(tmp_path, text)


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
    project = read(tmp_path, "Touchpoint\na\nb\n").project
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


def test_a_column_that_only_sounds_like_one_of_ours_is_left_out_with_a_warning(tmp_path: Path) -> None:
    imported = read(tmp_path, "Touchpoint,Emotion,Status,Deadline\na,,open,2026-01-31\nb,annoyed,missing,\n")
    assert len(imported.project.all(Rating)) == 0
    assert [str(touchpoint.due) for touchpoint in imported.project.ordered(Touchpoint)] == ["2026-01-31", "None"]
    assert imported.warnings == (
        "The column “Emotion” was left out. Line 3: “annoyed” is no number.",
        "The column “Status” was left out. Line 2: “open” is none of: exists, planned, missing.",
    )
