"""What a project holds, as text and as JSON."""

import json
from datetime import date
from pathlib import Path

import pytest

from cxmapper.files.cxmap import save
from cxmapper.model.project import Project
from cxmapper.model.records import (
    Audience,
    Count,
    Department,
    Journey,
    Metric,
    MetricKind,
    Opportunity,
    PainPoint,
    Persona,
    ProjectInfo,
    Record,
    Scale,
    Score,
    Segment,
    Stage,
    Touchpoint,
    Transition,
    TransitionKind,
    View,
    Waiver,
)
from tests.commandline import Run
from tests.files.every_table import every_table

# As the design lists them.
TABLES = (
    "departments people personas segments journeys stages touchpoints transitions ratings metrics targets scores "
    "sources waves pain_points opportunities notes lanes images votes waivers versions"
)
SCORE_KEYS = (
    "subject_id subject_title metric persona_id segment_id period audience view n skipped not_applicable out_of_range "
    "value low high"
)
CHECK_KEYS = "rule kind priority confidence subject_ids message values"


def saved(*records: Record) -> str:
    save(Project.build(records), Path("p.cxmap"))
    return "p.cxmap"


def one_step(*more: Record) -> str:
    """A touchpoint that nobody owns and that is assumed, the way out, and more."""
    return saved(
        Journey(id="j", title="Buy"),
        Stage(id="s", journey_id="j", title="Before"),
        Touchpoint(id="t", stage_id="s", title="Ask"),
        Transition(id="w", source_id="t", target_id=None, kind=TransitionKind.LEAVES),
        *more,
    )


def test_show_json_is_the_file_byte_for_byte(run: Run) -> None:
    save(every_table(), Path("p.cxmap"))
    outcome = run("show", "p.cxmap", "--json")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.encode() == Path("p.cxmap").read_bytes()


def test_show_json_has_the_version_the_project_and_every_table_even_when_empty(run: Run) -> None:
    document = json.loads(run("show", saved(ProjectInfo(id="p", title="Empty")), "--json").out)
    assert document.pop("format_version") == 1
    assert document.pop("project")["title"] == "Empty"
    assert " ".join(document) == TABLES
    assert all(table == [] for table in document.values())


def test_show_json_gives_a_file_written_by_hand_the_whole_shape(run: Run) -> None:
    Path("p.cxmap").write_text('{"project": {"id": "p"}, "format_version": 1, "rooms": [1]}')
    document = json.loads(run("show", "p.cxmap", "--json").out)
    assert " ".join(document) == f"format_version project {TABLES} rooms"
    assert document["rooms"] == [1]


def test_show_tells_journeys_stages_and_touchpoints(run: Run) -> None:
    records = (ProjectInfo(id="p", title="Shop"), Touchpoint(id="u", stage_id="s", title="Pay", channel="web"))
    assert run("show", one_step(*records)).out.splitlines() == [
        "Shop",
        "Buy (current)",
        "  Before",
        "    - Ask",
        "    - Pay @web",
        "project: 1, journeys: 1, stages: 1, touchpoints: 2, transitions: 1",
    ]


def test_titles_take_one_line_each_and_send_nothing_to_the_terminal(run: Run) -> None:
    lines = run("show", one_step(ProjectInfo(id="p", title="a\nb\x1b[2Jc\u202ed"))).out.splitlines()
    assert lines[0] == "a b [2Jc d"
    assert len(lines) == 5


def test_scores_json_has_the_rows_of_the_contract(run: Run) -> None:
    file = one_step(
        Metric(id="m", name="NPS", kind=MetricKind.NPS, scale=Scale(min=0, max=10, step=1)),
        Persona(id="bill", name="Bill"),
        Score(
            id="x",
            subject_id="t",
            metric_id="m",
            persona_id="bill",
            period="2026-Q3",
            counts=(Count(10, 5, 5, 5), Count(8, 3, 3, 3), Count(2, 2, 2, 2)),
            skipped=1,
            not_applicable=2,
            out_of_range=3,
        ),
    )
    outcome = run("scores", file, "--json")
    assert (outcome.code, outcome.err) == (0, "")
    (row,) = json.loads(outcome.out)
    assert " ".join(row) == SCORE_KEYS
    # Adjusted Wald by hand: 3 more answers, 3/13 ± 1.96 × √((8.5/13 − (3/13)²) / 13).
    assert (round(row.pop("low"), 1), round(row.pop("high"), 1)) == (-19.1, 65.2)
    assert row == {
        "subject_id": "t",
        "subject_title": "Ask",
        "metric": "NPS",
        "persona_id": "bill",
        "segment_id": None,
        "period": "2026-Q3",
        "audience": "customer",
        "view": "perceived",
        "n": 10,
        "skipped": 1,
        "not_applicable": 2,
        "out_of_range": 3,
        "value": 30.0,
    }


def test_unknown_values_are_null_and_judgements_are_listed_too(run: Run) -> None:
    file = one_step(
        Metric(id="m", name="Score", kind=MetricKind.MEAN, scale=Scale(min=1, max=5), judgement=True),
        Score(id="x", subject_id="t", metric_id="m"),
    )
    (row,) = json.loads(run("scores", file, "--json").out)
    assert (row["metric"], row["n"], row["value"], row["low"], row["high"]) == ("Score", 0, None, None, None)
    assert run("scores", file).out.splitlines()[1].split() == ["Ask", "Score", "everyone", "no", "answers", "0"]


def test_without_scores_there_are_no_rows(run: Run) -> None:
    assert json.loads(run("scores", one_step(), "--json").out) == []
    assert run("scores", one_step()).out == "No scores yet.\n"


def test_check_json_has_the_rows_of_the_contract_and_finds(run: Run) -> None:
    outcome = run("check", one_step(), "--json", "--as-of", "2026-06-30")
    assert (outcome.code, outcome.err) == (1, "")
    rows = json.loads(outcome.out)
    assert {" ".join(row) for row in rows} == {CHECK_KEYS}
    (row,) = (row for row in rows if row["rule"] == "gap.no-owner")
    assert (row["kind"], row["confidence"], row["subject_ids"]) == ("gap", "firm", ["t"])
    assert row["message"] == "Ask: nobody owns it."
    assert 0 <= row["priority"] <= 1
    assert row["values"]["touchpoint"] == "Ask"


def test_check_says_each_finding_on_a_line(run: Run) -> None:
    outcome = run("check", one_step())
    assert outcome.code == 1
    assert any(line.endswith("gap.no-owner  Ask: nobody owns it.") for line in outcome.out.splitlines())


@pytest.mark.parametrize(
    ("titles", "named"),
    [(("Buy", "Return"), {"Buy", "Return"}), (("Buy", "Buy"), {"j1", "j2"})],
)
def test_check_names_the_journey_where_it_says_the_same_of_several(
    run: Run, titles: tuple[str, str], named: set[str]
) -> None:
    records: list[Record] = [Department(id="d", name="Web")]
    for number, title in enumerate(titles, 1):
        step = Touchpoint(id=f"t{number}", stage_id=f"s{number}", title="Ask")
        records += [Journey(id=f"j{number}", title=title), Stage(id=f"s{number}", journey_id=f"j{number}", title=title)]
        records += [step, Touchpoint(id=f"own{number}", stage_id=f"s{number}", title=f"Own {number}")]
    lines = run("check", saved(*records)).out.splitlines()
    ask = "gap.no-owner  Ask: nobody owns it."
    assert {line.partition(ask)[2] for line in lines if ask in line} == {f" (journey “{name}”)" for name in named}
    asked = [line for line in lines if "Ask: what happens here, in customers’ own words?" in line]
    assert {line.partition("? ")[2] for line in asked} == {f"(journey “{name}”)" for name in named}
    assert any(line.endswith("Own 1: nobody owns it.") for line in lines)
    rows = json.loads(run("check", "p.cxmap", "--json").out)
    assert [row["message"] for row in rows].count("Ask: nobody owns it.") == 2


def test_check_tells_of_names_that_it_does_not_know_and_keeps_what_they_hold(run: Run) -> None:
    written = json.loads(Path(one_step()).read_text("utf-8"))
    written["touchpoints"][0] |= {"chanel": "Web"}
    written["transitions"] = [
        {"id": f"w{kind}", "source_id": "t", "target_id": "t" if kind == "back" else None, "kind": kind, "shere": 0.1}
        for kind in ("leaves", "back")
    ]
    written["project"]["settings"]["firmn"] = 9
    written["touchpoint"] = []
    Path("p.cxmap").write_text(json.dumps(written), "utf-8")
    outcome = run("check", "p.cxmap", "--json")
    unknown = (
        "Table project, id 'project': field “settings.firmn”",
        "Table touchpoints, id 't': field “chanel”",
        "Table transitions, id 'wback' and 1 more: field “shere”",
        "Table “touchpoint”",
    )
    said = [f"cxmapper: warning: {each} is not known; correct it if you wrote it." for each in unknown]
    assert outcome.err.splitlines() == said
    assert json.loads(outcome.out)
    assert json.loads(run("show", "p.cxmap", "--json").out)["touchpoints"][0]["chanel"] == "Web"


def test_check_of_a_project_without_findings_is_done(run: Run) -> None:
    outcome = run("check", saved())
    assert (outcome.code, outcome.out, outcome.err) == (0, "Nothing found.\n", "")
    assert run("check", "p.cxmap", "--json").out == "[]\n"
    assert run("check", "p.cxmap", "--fail-on", "0").code == 0


def test_waived_findings_do_not_fail(run: Run) -> None:
    rules = sorted({row["rule"] for row in json.loads(run("check", one_step(), "--json").out)})
    places = {"gap.no-feedback": "j", "gap.assumed": "j"}
    waivers = [
        Waiver(id=f"v{number}", rule=rule, subject_id=places.get(rule, "t"), reason="Known")
        for number, rule in enumerate(rules)
    ]
    outcome = run("check", one_step(*waivers))
    assert outcome.code == 0
    assert outcome.out.startswith("Nothing found.\n\nSet aside:\n")
    assert outcome.out.count("(Known)\n") == len(rules)
    assert run("check", "p.cxmap", "--json").out == "[]\n"


@pytest.mark.parametrize(("threshold", "code"), [("0", 1), ("0.1", 1), ("0.99", 0), ("1", 0)])
def test_fail_on_fails_from_that_priority_upwards_and_prints_all_the_same(run: Run, threshold: str, code: int) -> None:
    outcome = run("check", one_step(), "--fail-on", threshold)
    assert outcome.code == code
    assert "gap.no-owner" in outcome.out


def test_fail_on_includes_the_priority_itself(run: Run) -> None:
    highest = json.loads(run("check", one_step(), "--json").out)[0]["priority"]
    assert run("check", one_step(), "--fail-on", highest).code == 1
    assert run("check", one_step(), "--fail-on", highest + 1e-6).code == 0


@pytest.mark.parametrize(("day", "overdue"), [("2026-03-01", False), ("2026-03-02", True), ("9999-12-31", True)])
def test_as_of_is_the_day_that_counts_as_today(run: Run, day: str, overdue: bool) -> None:
    file = one_step(
        Department(id="d", name="Web"),
        PainPoint(id="p", touchpoint_id="t", text="Slow"),
        Opportunity(id="o", text="Faster", pain_point_ids=("p",), owner_id="d", due=date(2026, 3, 1)),
    )
    rules = {row["rule"] for row in json.loads(run("check", file, "--json", "--as-of", day).out)}
    assert ("gap.overdue" in rules) is overdue


def test_scores_say_whose_answers_they_hold(run: Run) -> None:
    file = one_step(
        Metric(id="m", name="CES", kind=MetricKind.MEAN, scale=Scale(min=1, max=7)),
        Persona(id="bill", name="Bill"),
        Segment(id="firms", name="Firms"),
        Score(id="x", subject_id="t", metric_id="m", persona_id="bill", segment_id="firms", period="2026"),
        Score(id="y", subject_id="t", metric_id="m", audience=Audience.EMPLOYEE, view=View.BELIEVED),
    )
    assert run("scores", file).out == (
        "Of   Metric  Whose               Period       Value  95 % interval  n  Left out\n"
        "Ask  CES     employee, believed          no answers                 0\n"
        "Ask  CES     Bill, Firms         2026    no answers                 0\n"
    )


def test_scores_stand_in_columns_with_value_interval_n_and_what_was_left_out(run: Run) -> None:
    file = one_step(
        Metric(id="m", name="CES", kind=MetricKind.MEAN, scale=Scale(min=1, max=7)),
        Touchpoint(id="long", stage_id="s", title="通知を受け取る " + "and wait " * 9, order="Z"),
        Score(id="x", subject_id="t", metric_id="m", period="2026-Q3", counts=(Count(5, 1234, 1234, 1234),)),
        Score(id="y", subject_id="long", metric_id="m", counts=(Count(1, 2, 2, 2), Count(3, 2, 2, 2)), skipped=5),
    )
    assert run("scores", file).out == (
        "Of                                    Metric  Whose     Period      Value  95 % interval      n  Left out\n"
        "Ask                                   CES     everyone  2026-Q3  5.0 of 7  5.0 – 5.0      1,234\n"
        "通知を受け取る and wait and wait an…  CES     everyone           2.0 of 7  1.0 – 3.8          4         5\n"
    )


def test_show_says_what_has_no_title(run: Run) -> None:
    records = [Journey(id="k", title="", order="Z"), Stage(id="x", journey_id="k", title="")]
    assert run("show", one_step(*records)).out.splitlines()[4:6] == ["Untitled journey (current)", "  unnamed"]
