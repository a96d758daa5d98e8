from datetime import date

import pytest
from msgspec.structs import asdict

from cxmapper.feedback.built_in import BUILT_IN
from cxmapper.feedback.metrics import estimate
from cxmapper.feedback.scores import Asked, headline, is_evidence, latest, score_rows, scores_over_time, series
from cxmapper.model.project import Project
from cxmapper.model.records import (
    Audience,
    Count,
    Journey,
    Metric,
    MetricKind,
    Persona,
    Record,
    Score,
    Stage,
    Sums,
    Touchpoint,
    View,
    Wave,
)

HELPLINE = Touchpoint(id="helpline", stage_id="help", title="Call the helpline", order="B")
CHAT = Touchpoint(id="chat", stage_id="help", title="Ask the chat", order="A")
OPINION = Metric(id="score", name="Score", kind=MetricKind.MEAN, judgement=True, headline=True)


def project(*records: Record) -> Project:
    return Project.build(
        (
            Journey(id="router", title="A new router"),
            Stage(id="help", journey_id="router", title="Get help"),
            HELPLINE,
            CHAT,
            Persona(id="bill", name="Bill"),
            Wave(id="w", name="Spring wave", start=date(2026, 3, 20), end=date(2026, 4, 10)),
            OPINION,
            *BUILT_IN.values(),
            *records,
        )
    )


def score(id_: str, metric_id: str = "csat", happy: int = 4, unhappy: int = 1, **fields: object) -> Score:
    counts = tuple(Count(value, n, n, n) for value, n in ((5, happy), (1, unhappy)) if n)
    return Score.model_validate(
        {"id": id_, "subject_id": "helpline", "metric_id": metric_id, "counts": counts} | fields
    )


def test_a_row_tells_everything_about_a_score() -> None:
    found = score("s", persona_id="bill", period="2026-Q3", skipped=7, not_applicable=2, out_of_range=1)
    (row,) = score_rows(project(found))
    low, high = row.low, row.high
    assert low == pytest.approx(0.3755, abs=5e-5)
    assert high == pytest.approx(0.9638, abs=5e-5)
    assert asdict(row) == {
        "subject_id": "helpline",
        "subject_title": "Call the helpline",
        "metric": "CSAT",
        "persona_id": "bill",
        "segment_id": None,
        "period": "2026-Q3",
        "audience": "customer",
        "view": "perceived",
        "n": 5,
        "skipped": 7,
        "not_applicable": 2,
        "out_of_range": 1,
        "value": 0.8,
        "low": low,
        "high": high,
    }


def test_a_score_without_answers_has_a_row_with_unknown_value() -> None:
    (row,) = score_rows(project(score("s", happy=0, unhappy=0, skipped=3)))
    assert (row.n, row.skipped, row.value, row.low, row.high) == (0, 3, None, None, None)


def test_rows_follow_the_journey_and_then_time_judgements_too() -> None:
    rows = score_rows(
        project(
            score("a", period="2026"),
            score("b", period="2025-12"),
            score("c", subject_id="chat"),
            score("d", metric_id="nps", subject_id="router"),
            score("e", metric_id="score"),
        )
    )
    assert [(row.subject_id, row.metric, row.period) for row in rows] == [
        ("router", "NPS", ""),
        ("chat", "CSAT", ""),
        ("helpline", "CSAT", "2025-12"),
        ("helpline", "CSAT", "2026"),
        ("helpline", "Score", ""),
    ]


def test_a_series_runs_in_time_whatever_its_periods_are_called() -> None:
    periods = ("Spring wave", "2026-Q2", "2026-03", "2025", "2026-Q1", "2026-12", "", "2026-04")
    everything = project(*(score(f"s{i}", period=p) for i, p in enumerate(periods)))
    assert [each.period for each in scores_over_time(everything, "helpline", "csat")] == [
        "",
        "2025",
        "2026-Q1",
        "2026-03",
        "Spring wave",
        "2026-04",
        "2026-Q2",
        "2026-12",
    ]


def test_a_series_is_of_one_persona_audience_and_view_only() -> None:
    everything = project(
        score("everyone", happy=1, unhappy=0),
        score("bill-says", happy=2, unhappy=0, persona_id="bill"),
        score("staff-says", happy=3, unhappy=0, audience="employee", view="believed"),
        score("hoped", happy=4, unhappy=0, view="expected"),
    )

    def ids(found: tuple[Score, ...]) -> list[str]:
        return [each.id for each in found]

    assert ids(scores_over_time(everything, "helpline", "csat")) == ["everyone"]
    assert ids(scores_over_time(everything, "helpline", "csat", "bill")) == ["bill-says"]
    employees = scores_over_time(everything, "helpline", "csat", audience=Audience.EMPLOYEE, view=View.BELIEVED)
    assert ids(employees) == ["staff-says"]
    assert ids(scores_over_time(everything, "helpline", "csat", view=View.EXPECTED)) == ["hoped"]


def test_several_sources_of_one_period_are_added_up() -> None:
    everything = project(
        score("july", happy=3, unhappy=1, period="2026-Q3", skipped=2),
        score("august", happy=1, unhappy=0, period="2026-Q3", skipped=1),
    )
    (together,) = scores_over_time(everything, "helpline", "csat")
    assert together.counts == (Count(1, 1, 1, 1), Count(5, 4, 4, 4))
    assert together.skipped == 3
    found = estimate(everything.all(Metric)["csat"], together)
    assert (found.n, found.value) == (5, 0.8)


def test_counts_and_sums_of_one_period_are_added_up_as_sums() -> None:
    everything = project(
        score("counted", metric_id="ces", happy=2, unhappy=1),
        score("summed", metric_id="ces", counts=(), sums=Sums(1, 1, 1, 4, 16)),
    )
    (together,) = scores_over_time(everything, "helpline", "ces")
    assert together.sums == Sums(4, 4, 4, 15, 67)


def test_the_latest_value_is_of_the_newest_period_with_answers() -> None:
    everything = project(
        score("s1", period="2026-Q1", happy=1, unhappy=0),
        score("s2", period="2026-Q2", happy=1, unhappy=1),
        score("s3", period="2026-Q3", happy=0, unhappy=0, skipped=9),
    )
    newest = latest(everything, "helpline", "csat")
    assert newest is not None
    assert (newest[0], newest[1].value) == ("2026-Q2", 0.5)
    assert latest(everything, "chat", "csat") is None


def test_judgements_employees_and_empty_scores_are_no_evidence() -> None:
    everything = project()
    assert is_evidence(everything, score("s"))
    assert not is_evidence(everything, score("s", metric_id="score"))
    assert not is_evidence(everything, score("s", audience="employee"))
    assert not is_evidence(everything, score("s", happy=0, unhappy=0))


def shown(
    everything: Project, touchpoint: Touchpoint = HELPLINE, persona_id: str | None = None
) -> tuple[str, int] | None:
    found = headline(everything, touchpoint, persona_id)
    return None if found is None else (found.metric.id, found.estimate.n)


def test_a_card_shows_the_metric_chosen_for_it() -> None:
    everything = project(score("s1", "csat"), score("s2", "conversion", counts=(Count(1, 9, 9, 9),)))
    assert shown(everything, HELPLINE.model_copy(update={"headline_metric_id": "conversion"})) == ("conversion", 9)


def test_a_card_prefers_headline_metrics_to_others() -> None:
    everything = project(score("s1", "csat"), score("s2", "conversion", counts=(Count(1, 9, 9, 9),)))
    assert shown(everything) == ("csat", 5)


def test_a_card_shows_any_evidence_where_no_headline_metric_was_asked() -> None:
    assert shown(project(score("s", "conversion", counts=(Count(1, 9, 9, 9),)))) == ("conversion", 9)


def test_a_card_never_shows_a_judgement_or_what_employees_think() -> None:
    everything = project(score("s1", "score"), score("s2", "csat", audience="employee", view="believed"))
    assert shown(everything, HELPLINE.model_copy(update={"headline_metric_id": "score"})) is None


def test_a_card_of_a_persona_shows_that_personas_score_where_nobody_else_was_asked() -> None:
    everything = project(score("s", persona_id="bill", period="2026"))
    assert shown(everything) is None
    assert shown(everything, persona_id="bill") == ("csat", 5)


def test_a_series_holds_each_question_of_the_same_people_oldest_first_and_no_judgements() -> None:
    asked = project(
        score("new", period="2026-Q3"),
        score("old", period="2026-Q2", happy=1),
        score("old.too", period="2026-Q2", happy=2),
        score("bills", persona_id="bill"),
        score("judged", "score"),
        score("silent", "ces", happy=0, unhappy=0),
    )
    found = series(asked, "helpline")
    assert {key: [each.period for each in scores] for key, scores in found.items()} == {
        Asked("csat"): ["2026-Q2", "2026-Q3"],
        Asked("csat", "bill"): [""],
    }
    assert found[Asked("csat")][0].counts == (Count(1, 2, 2, 2), Count(5, 3, 3, 3))
