"""`cxmapper feedback`: from a survey's file to scores, and what is refused."""

import json
import re
import shlex
from pathlib import Path

import duckdb
import pytest

from cxmapper.editing.history import Editor
from cxmapper.files.cxmap import load, save
from cxmapper.files.lock import lock
from cxmapper.files.places import place_of
from cxmapper.files.recovery import recover
from cxmapper.model.record import Evidence
from cxmapper.model.records import Aspect, Persona, Rating, Score, Segment, Source, Touchpoint, View
from cxmapper.ui.places import usual_places
from tests.commandline import Run
from tests.surveys import SURVEYS, journey, write_csv

PAGE = Path(__file__).parents[2] / "docs/guide/feedback.md"

MAP = """
[[questions]]
metric = "CSAT"
not_applicable = [6]
[questions.columns]
PAY = "Pay"
WAIT = "Wait"
"""
ROWS = [[5, 4], [4, 6], [1, ""], [9, 3]]


@pytest.fixture(autouse=True)
def own_places(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Journals and backups within the test's folder."""
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(here / "places"))


@pytest.fixture
def shop(here: Path) -> Path:
    """A project of two steps with a persona and a rating by hand; MAP and one survey lie beside it."""
    rating = Rating(id="r", touchpoint_id="t0", view=View.PERCEIVED, aspect=Aspect.EMOTION, value=-1)
    save(journey(["Pay", "Wait"], Persona(id="maria", name="Maria"), rating), here / "shop.cxmap")
    (here / "map.toml").write_text(MAP)
    write_csv(here / "june.csv", ["PAY", "WAIT"], ROWS)
    return here / "shop.cxmap"


def scores(run: Run, path: Path) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = json.loads(run("scores", path, "--json").out)
    return rows


def test_answers_become_scores_with_a_line_a_column(run: Run, shop: Path) -> None:
    outcome = run("feedback", shop, "june.csv", "--map", "map.toml", "--period", "2026-06")
    assert outcome.out.splitlines() == [
        "PAY > Pay, CSAT: 3 answered, 0 skipped, 0 not applicable, 1 out of range",
        "WAIT > Wait, CSAT: 2 answered, 1 skipped, 1 not applicable, 0 out of range",
        "2 scores of 2026-06 from 4 rows of june.csv.",
    ]
    assert outcome.warnings == [
        "PAY: 1 answer is not on the scale of CSAT and was not counted (1 × “9”); was the scale another one?"
    ]
    found = [(row["subject_title"], row["metric"], row["period"], row["n"], row["value"]) for row in scores(run, shop)]
    assert found == [("Pay", "CSAT", "2026-06", 3, pytest.approx(2 / 3)), ("Wait", "CSAT", "2026-06", 2, 0.5)]


def test_commas_that_may_part_thousands_are_told(run: Run, shop: Path) -> None:
    write_csv(shop.parent / "hours.csv", ["HOURS", ""], [["1,234", ""], ["2,500", ""]])
    Path("hours.toml").write_text('[[questions]]\nmetric = "Resolution time"\n[questions.columns]\nHOURS = "Pay"')
    (warning,) = run("feedback", shop, "hours.csv", "--map", "hours.toml", "--period", "2026-06").warnings
    assert warning.startswith("HOURS: numbers such as “1,234” were read with a decimal comma, as 1.234; ")


def test_columns_that_the_map_does_not_name_are_told(run: Run, shop: Path) -> None:
    run("feedback", shop, "june.csv", "--map", "map.toml", "--period", "2026-06")
    write_csv(shop.parent / "july.csv", ["PAY", "WAIT", "WIFI", "E-Mail"], [[5, 4, 3, "a@b.example"]])
    assert run("feedback", shop, "july.csv", "--period", "2026-07").warnings == [
        "1 column is not in the map and was not read: “WIFI”."
    ]
    names = ["PAY", "WAIT", *(f"Q{number}" for number in range(20))]
    write_csv(shop.parent / "august.csv", names, [[5] * 22])
    (warning,) = run("feedback", shop, "august.csv", "--period", "2026-08").warnings
    assert warning.startswith("20 columns are not in the map and were not read: “Q0”, “Q1”, ")
    assert warning.endswith(", “Q11” and 8 more.")


def test_columns_of_a_matrix_are_told_apart_where_their_names_are_cut(run: Run, shop: Path) -> None:
    asked = "How satisfied were you with each of the following? [{}]"
    write_csv(shop.parent / "july.csv", ["PAY", "WAIT", asked.format("Wifi"), asked.format("Seats")], [[5, 4, 3, 2]])
    (warning,) = run("feedback", shop, "july.csv", "--map", "map.toml", "--period", "2026-07").warnings
    assert "following? [Wifi]”" in warning
    assert "following? [Seats]”" in warning


def test_a_name_that_is_no_text_is_kept_with_a_question_mark(run: Run, shop: Path) -> None:
    survey = shop.parent / "june\udcff.csv"
    write_csv(survey, ["PAY", "WAIT"], ROWS)
    assert run("feedback", shop, survey, "--guess").code == 0
    assert run("feedback", shop, survey, "--map", "map.toml", "--period", "2026-06").code == 0
    assert [one.title for one in load(shop).all(Source).values()] == ["june?.csv"]


def test_the_source_is_remembered_by_name_and_checksum_and_ratings_by_hand_stay(run: Run, shop: Path) -> None:
    before = load(shop).all(Rating)
    run("feedback", shop, Path("june.csv").resolve(), "--map", "map.toml", "--period", "2026-06")
    project = load(shop)
    (source,) = project.all(Source).values()
    assert (source.title, source.file, source.respondents, len(source.checksum)) == ("june.csv", "june.csv", 4, 64)
    assert "PAY" in source.mapping
    assert project.all(Rating) == before


def test_what_customers_answered_about_is_measured_from_then_on(run: Run, shop: Path) -> None:
    assert {each.evidence for each in load(shop).all(Touchpoint).values()} == {Evidence.ASSUMED}
    run("feedback", shop, "june.csv", "--map", "map.toml", "--period", "2026-06")
    found = {each.title: each.evidence for each in load(shop).all(Touchpoint).values()}
    assert (found["Pay"], found["Wait"]) == (Evidence.MEASURED, Evidence.MEASURED)


def test_what_employees_think_is_no_measure_of_what_customers_meet(run: Run, shop: Path) -> None:
    Path("staff.toml").write_text('audience = "employee"\n' + MAP)
    assert run("feedback", shop, "june.csv", "--map", "staff.toml", "--period", "2026-06").code == 0
    assert {each.evidence for each in load(shop).all(Touchpoint).values()} == {Evidence.ASSUMED}


def test_the_window_can_undo_it_and_there_is_a_backup(run: Run, shop: Path) -> None:
    before = load(shop)
    run("feedback", shop, "june.csv", "--map", "map.toml", "--period", "2026-06")
    places = usual_places()
    recovered = recover(shop, place_of(places.journals, shop))
    editor = Editor(recovered.history.project)
    editor.history = recovered.history
    undone = editor.undo()
    assert undone is not None
    assert undone.label == "Undo Read june.csv"
    assert editor.project == before
    assert len([*places.backups.rglob("*.cxmap")]) == 1


def test_the_same_file_is_never_counted_twice(run: Run, shop: Path) -> None:
    command = ("feedback", shop, "june.csv", "--map", "map.toml", "--period", "2026-06")
    assert run(*command).code == 0
    assert "was read in" in run(*command).refusal
    Path("copy.csv").write_bytes(Path("june.csv").read_bytes())
    assert "was read in" in run("feedback", shop, "copy.csv", "--map", "map.toml", "--period", "2026-07").refusal
    before = scores(run, shop)
    assert run(*command, "--force").code == 0
    assert scores(run, shop) == before
    assert len(load(shop).all(Source)) == 1


def test_the_same_file_of_another_period_takes_the_place_of_what_it_brought(run: Run, shop: Path) -> None:
    run("feedback", shop, "june.csv", "--map", "map.toml", "--period", "2026-05")
    run("feedback", shop, "june.csv", "--map", "map.toml", "--period", "2026-06", "--force")
    assert {row["period"] for row in scores(run, shop)} == {"2026-06"}


def test_a_file_that_grew_meanwhile_is_noticed_by_its_name(run: Run, shop: Path) -> None:
    run("feedback", shop, "june.csv", "--map", "map.toml", "--period", "2026-06")
    write_csv(Path("june.csv"), ["PAY", "WAIT"], [*ROWS, [5, 5]])
    assert "Another june.csv was read in" in run("feedback", shop, "june.csv", "--period", "2026-06").refusal
    assert run("feedback", shop, "june.csv", "--period", "2026-06", "--force").code == 0
    assert [row["n"] for row in scores(run, shop)] == [4, 3]


def test_another_file_of_the_same_period_is_added_up_with_a_word(run: Run, shop: Path) -> None:
    run("feedback", shop, "june.csv", "--map", "map.toml", "--period", "2026-06")
    write_csv(Path("app.csv"), ["PAY", "WAIT"], [[5, 5]])
    outcome = run("feedback", shop, "app.csv", "--map", "map.toml", "--period", "2026-06")
    assert outcome.warnings == [
        "2 scores of 2026-06 had answers from june.csv: both are added up; were they the same people?"
    ]


def test_next_month_needs_no_map(run: Run, shop: Path) -> None:
    run("feedback", shop, "june.csv", "--map", "map.toml", "--period", "2026-06")
    write_csv(Path("july.csv"), ["WAIT", "PAY", "NEW"], [[4, 5, 1]])
    assert run("feedback", shop, "july.csv", "--period", "2026-07").code == 0
    assert [(row["period"], row["n"]) for row in scores(run, shop)][1] == ("2026-07", 1)
    write_csv(Path("other.csv"), ["PAY"], [[4]])
    assert "let --guess propose one" in run("feedback", shop, "other.csv", "--period", "2026-08").refusal
    assert "add --period" in run("feedback", shop, "july.csv").refusal


def test_changed_words_and_labels_are_told(run: Run, shop: Path) -> None:
    head = [["Q1"], ["How was paying?"], ['{"ImportId":"QID1"}']]
    write_csv(Path("one.csv"), head[0], [*head[1:], ["good"], ["bad"]])
    write_csv(Path("two.csv"), head[0], [["How easy was paying?"], head[2], ["great"], ["bad"]])
    for name, labels in (("one", "good = 5, bad = 1"), ("two", "great = 5, bad = 1")):
        Path(f"{name}.toml").write_text(
            f'[[questions]]\nmetric = "CSAT"\nlabels = {{ {labels} }}\n[questions.columns]\nQ1 = "Pay"'
        )
    assert run("feedback", shop, "one.csv", "--map", "one.toml", "--period", "2025").warnings == []
    assert run("feedback", shop, "two.csv", "--map", "two.toml", "--period", "2026").warnings == [
        "Q1: the question was “How was paying?” in one.csv and is “How easy was paying?” now.",
        "Q1: the answers had other labels in one.csv; a change may be theirs.",
    ]


def test_another_scale_stays_apart_with_a_word(run: Run, shop: Path) -> None:
    run("feedback", shop, "june.csv", "--map", "map.toml", "--period", "2026-06")
    write_csv(Path("july.csv"), ["PAY"], [[7], [6]])
    Path("ces.toml").write_text('[[questions]]\nmetric = "CES"\n[questions.columns]\nPAY = "Pay"')
    outcome = run("feedback", shop, "july.csv", "--map", "ces.toml", "--period", "2026-07")
    assert outcome.warnings == ["PAY: “Pay” was measured as CSAT in june.csv and is as CES now; the two stay apart."]
    assert [row["metric"] for row in scores(run, shop)] == ["CES", "CSAT", "CSAT"]


def test_employees_give_the_believed_view_with_their_own_n(run: Run, shop: Path) -> None:
    Path("us.toml").write_text('audience = "employee"\n' + MAP)
    run("feedback", shop, "june.csv", "--map", "us.toml", "--period", "2026")
    assert {(row["audience"], row["view"], row["n"]) for row in scores(run, shop)} == {
        ("employee", "believed", 3),
        ("employee", "believed", 2),
    }


def test_personas_and_segments_get_their_own_scores(run: Run, shop: Path) -> None:
    groups = (
        '[[groups]]\npersona = "Maria"\ncolumn = "who"\nvalues = ["M"]\n'
        '[[groups]]\nsegment = "Old"\ncolumn = "age"\nvalues = ["60+", "80+"]\n'
    )
    Path("groups.toml").write_text(MAP + groups)
    write_csv(
        Path("june.csv"), ["PAY", "WAIT", "who", "age"], [[5, 5, "M", "20"], [4, 1, "B", "60+"], [3, 2, "", "80+"]]
    )
    run("feedback", shop, "june.csv", "--map", "groups.toml", "--period", "2026")
    (segment,) = load(shop).all(Segment).values()
    found = {(row["subject_title"], row["persona_id"], row["segment_id"]): row["n"] for row in scores(run, shop)}
    assert found == {
        (step, *who): n
        for step in ("Pay", "Wait")
        for who, n in (((None, None), 3), (("maria", None), 1), ((None, segment.id), 2))
    }


def test_with_an_output_the_file_stays_as_it_is(run: Run, shop: Path) -> None:
    before = shop.read_bytes()
    command = ("feedback", shop, "june.csv", "--map", "map.toml", "--period", "2026", "-o", "out.cxmap")
    assert run(*command).code == 0
    assert shop.read_bytes() == before
    assert len(scores(run, Path("out.cxmap"))) == 2
    assert "out.cxmap is there already" in run(*command).refusal
    assert run(*command, "--force").code == 0


def test_a_project_that_a_window_has_open_is_refused(run: Run, shop: Path) -> None:
    held = lock(shop)
    try:
        assert "is open already" in run("feedback", shop, "june.csv", "--map", "map.toml", "--period", "2026").refusal
    finally:
        held.release()


def test_a_guess_changes_nothing_and_works_unedited(run: Run, shop: Path) -> None:
    before = shop.read_bytes()
    outcome = run("feedback", shop, "june.csv", "--guess")
    assert outcome.code == 0
    assert shop.read_bytes() == before
    Path("guessed.toml").write_text(outcome.out)
    assert run("feedback", shop, "june.csv", "--map", "guessed.toml", "--period", "2026").code == 0
    assert run("feedback", shop, "june.csv", "--guess").out == outcome.out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("nothing.csv", "--map", "map.toml"), "nothing.csv"),
        (("june.csv", "--map", "nothing.toml"), "nothing.toml cannot be read"),
        (("june.csv", "--map", "june.csv"), "june.csv: The map is no TOML"),
        (("june.csv", "--map", "map.toml"), "add --period"),
        (("june.csv", "--map", "map.toml", "--period", "June"), "“June” is no wave"),
        (("june.csv", "--map", "map.toml", "--guess"), "not allowed with"),
        (("june.csv", "--guess", "--engine", "abacus"), "There is no engine “abacus”"),
        (("june.csv", "--map", "map.toml", "--period", "2026", "-o", "x.png"), "end it with .cxmap"),
        (("map.toml", "--map", "map.toml", "--period", "2026"), "no column “PAY”"),
        ((".", "--guess"), ""),
    ],
)
def test_bad_use_gets_one_sentence_and_changes_nothing(
    run: Run, shop: Path, arguments: tuple[str, ...], said: str
) -> None:
    before = shop.read_bytes()
    assert said in run("feedback", shop, *arguments).refusal
    assert shop.read_bytes() == before


def test_parquet_is_read_too(run: Run, shop: Path) -> None:
    with duckdb.connect() as connection:
        connection.execute("copy (select 5 as PAY, 4 as WAIT from range(1000)) to 'june.parquet'")
    assert run("feedback", shop, "june.parquet", "--map", "map.toml", "--period", "2026").code == 0
    assert [row["n"] for row in scores(run, shop)] == [1000, 1000]


def test_the_commands_of_the_guide_bring_four_years_to_the_airports_map(run: Run, here: Path) -> None:
    """The page's files are written and its commands run as they stand, with the real files beside them."""
    years = [SURVEYS / f"sfo_{year}_long.csv" for year in range(2010, 2014)]
    if not all(path.exists() for path in years):
        pytest.skip(f"{SURVEYS} has no airport files")
    for path in years:
        (here / path.name).write_bytes(path.read_bytes())
    page = PAGE.read_text("utf-8")
    example = page[page.index("## An example") : page.index("## The map")]
    grid = re.search(r"```csv\n(.*?)```", example, re.DOTALL)
    assert grid is not None
    (here / "airport.csv").write_text(grid[1])
    commands = [
        shlex.split(line) for block in re.findall(r"```sh\n(.*?)```", example, re.DOTALL) for line in block.splitlines()
    ]
    assert len(commands) >= 7
    for line in commands:
        words, _, target = " ".join(map(shlex.quote, line)).partition(" '>' ")
        outcome = run(*shlex.split(words)[1:])
        assert outcome.code == 0, (line, outcome.err)
        if target:
            (here / target).write_text(outcome.out)
    project = load(here / "airport.cxmap")
    assert len(project.all(Source)) == 4
    assert len(project.all(Score)) == 14 * 3 + 15
    found = {
        (row["subject_title"], row["period"]): (row["n"], row["value"]) for row in scores(run, here / "airport.cxmap")
    }
    assert found["Artwork and exhibitions", "2010"] == (2379, pytest.approx((957 + 551) / 2379))
    assert found["WiFi", "2013"] == (2227, pytest.approx((763 + 634) / 2227))
    assert (here / "airport.svg").exists()


def test_of_one_row_it_is_said_in_the_singular(run: Run, shop: Path) -> None:
    write_csv(shop.parent / "one.csv", ["PAY", "WAIT"], [[5, ""]])
    told = run("feedback", shop, "one.csv", "--map", "map.toml", "--period", "2026-06").out
    assert " of 2026-06 from 1 row of one.csv.\n" in told
