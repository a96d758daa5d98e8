"""The grid: a row per touchpoint, read."""

from pathlib import Path

import pytest
import xlsxwriter  # type: ignore[import-untyped]

from cxmapper.errors import UserError
from cxmapper.exchange.grid.read import read_grid
from cxmapper.exchange.imported import Imported
from cxmapper.feedback.scores import score_rows
from cxmapper.model.records import (
    Aspect,
    Department,
    Existence,
    Journey,
    Metric,
    Persona,
    Rating,
    Scale,
    Stage,
    Touchpoint,
    Transition,
    TransitionKind,
    View,
)


def read(tmp_path: Path, text: str) -> Imported:
    path = tmp_path / "map.csv"
    path.write_text(text, "utf-8")
    return read_grid(path)


def refusal(tmp_path: Path, text: str) -> str:
    with pytest.raises(UserError) as caught:
        read(tmp_path, text)
    assert str(caught.value).isprintable()
    return str(caught.value)


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
        ("Touchpoint,Title\na,b\n", "The columns “Touchpoint” and “Title” say the same; rename or delete one."),
        ("Touchpoint,Perceived emotion\na,3\n", "Line 2, Perceived emotion: “3” lies outside −2 … +2"),
        (
            "Touchpoint,Perceived emotion\na,good\n",
            "Line 2, Perceived emotion: “good” is no number; write one such as 4.5.",
        ),
        (
            "Touchpoint,Line\na,upstage\n",
            "Line 2: “upstage” is none of: frontstage, backstage, support; write one of them.",
        ),
        ("Touchpoint,Moment of truth\na,maybe\n", "neither yes nor no"),
        ("Touchpoint,Due\na,31.3.26\n", "Line 2: “31.3.26” is no date"),
        ("Touchpoint,NPS,n\na,140,10\n", "140 is no value that NPS can have"),
        ("Touchpoint,CES,n\na,5,3.5\n", "“3.5” is no count"),
        ("Touchpoint,NPS · answers\na,10 of 9\n", "is no list of answers such as 10×12; 9×3"),
        ("Touchpoint,NPS · answers\na,11×2\n", "which NPS does not have"),
        ("Touchpoint,Next\na,5\n", "Line 2: there is no touchpoint “5” to go to"),
        ("Touchpoint,Next\na,a\n", "leads to where it starts"),
        ("Touchpoint,Serves\na,9\n", "Line 2: there is no touchpoint “9” to serve; give its number or title."),
        ("Touchpoint,NPS · period Spring,n\na,1,2\n", "Spring"),
        ("Touchpoint\n" + "x" * 2001 + "\n", "Line 2: title: This is longer than 2,000 characters; shorten it."),
        ("Touchpoint\n" + "x\n" * 20_001, "at most 20,000"),
    ],
    ids=range(17),
)
def test_what_does_not_fit_is_refused_with_its_line(tmp_path: Path, text: str, reason: str) -> None:
    assert reason in refusal(tmp_path, text)


def test_a_column_that_only_sounds_like_one_of_ours_is_left_out_with_a_warning(tmp_path: Path) -> None:
    imported = read(tmp_path, "Touchpoint,Emotion,Status,Deadline\na,,open,2026-01-31\nb,annoyed,missing,\n")
    assert len(imported.project.all(Rating)) == 0
    assert [str(touchpoint.due) for touchpoint in imported.project.ordered(Touchpoint)] == ["2026-01-31", "None"]
    assert imported.warnings == (
        "The column “Emotion” was left out. Line 3: “annoyed” is no number; write one such as 4.5.",
        "The column “Status” was left out. Line 2: “open” is none of: exists, planned, missing; write one of them.",
    )


@pytest.mark.parametrize("above", ["Our journey 2026,,,\n,,,\n", "Our journey 2026\n\n", '"Spring, 2026"\nby Ann\n'])
@pytest.mark.parametrize("delimiter", [",", ";"])
def test_a_title_above_the_header_is_left_out_with_a_warning(tmp_path: Path, above: str, delimiter: str) -> None:
    table = "Phase,Step,Channel,Owner\nBuy,Look,Web,Ann\nBuy,Pay,App,Ann\n".replace(",", delimiter)
    imported = read(tmp_path, above + table)
    assert [touchpoint.title for touchpoint in imported.project.ordered(Touchpoint)] == ["Look", "Pay"]
    assert imported.warnings == (f"What stands above the header in line {above.count(chr(10)) + 1} was left out.",)


def test_the_sheet_with_the_touchpoints_is_read(tmp_path: Path) -> None:
    path = tmp_path / "map.xlsx"
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet("Read me").write(0, 0, "About this file")
        sheet = book.add_worksheet("Journey")
        sheet.write_row(2, 1, ["Stage", "Touchpoint"])
        sheet.write_row(3, 1, ["Buy", "Look"])
    imported = read_grid(path)
    assert [touchpoint.title for touchpoint in imported.project.ordered(Touchpoint)] == ["Look"]
    assert imported.warnings == ("Only the sheet “Journey” was read, not “Read me”.",)


def test_a_dash_in_place_of_a_value_is_none(tmp_path: Path) -> None:
    imported = read(
        tmp_path, 'Touchpoint,Owner,Emotion,CSAT,n,Due\na,-,-,n/a,,–\nb,Ann,–1.5,80%,"1,284",?\nc,,,50%,1 000,\n'
    )
    project = imported.project
    assert [rating.value for rating in project.ordered(Rating)] == [-1.5]
    assert [(row.value, row.n) for row in score_rows(project)] == [(0.8, 1284), (0.5, 1000)]
    assert [department.name for department in project.ordered(Department)] == ["-", "Ann"]


def test_a_mean_is_never_taken_for_a_share(tmp_path: Path) -> None:
    said = refusal(tmp_path, 'Touchpoint,CSAT,n\na,"4,2",120\n')
    assert said == (
        "Line 2, CSAT: “4,2” may be a share or a mean; write it with %, "
        "or call the column “CSAT mean [mean, min 1, max 5]”."
    )
    (mean,) = score_rows(read(tmp_path, 'Touchpoint,"CSAT mean [mean, min 1, max 5]",n\na,4.2,120\n').project)
    (share,) = score_rows(read(tmp_path, "Touchpoint,CSAT,n\na,4.2 %,120\n").project)
    assert (mean.value, share.value) == (pytest.approx(4.2), pytest.approx(0.042))


def test_a_row_of_totals_is_no_touchpoint(tmp_path: Path) -> None:
    imported = read(tmp_path, "Stage,Touchpoint,CSAT,n\nBuy,Look,80%,100\nTotal,,80%,100\n")
    assert [stage.title for stage in imported.project.ordered(Stage)] == ["Buy"]
    assert len(imported.project.all(Touchpoint)) == 1
