"""A change that a picture calls sure and worse is a finding, and the other way round."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cxmapper.analysis.findings import findings
from cxmapper.feedback.changes import shifts
from cxmapper.feedback.series import EVERYONE, all_series
from cxmapper.feedback.stages import stage_measure
from cxmapper.model.project import Project
from cxmapper.model.record import View
from cxmapper.model.records import Audience, Metric, Persona, Score, Stage, Touchpoint
from tests.analysis.answered import EASY, FIXED, said_yes
from tests.whole_journey import BILL, JILL, TODAY, project

NO_NPS = ("web.nps", "home.nps")
WORSE = (said_yes(70, 100, "2026-Q2"), said_yes(55, 100))
"""p = 0.029 by the z of Agresti & Caffo."""
OTHERS = [Metric(**{**EASY.model_dump(), "id": f"m{number}", "name": f"M{number}"}) for number in range(3)]
SAME = [said_yes(50, 100, period, metric_id=each.id) for each in OTHERS for period in ("2026-Q2", "2026-Q3")]


def measured(*records: Metric | Score | Persona) -> Project:
    return project(FIXED.model_copy(update={"headline": True}), *records, without=NO_NPS)


def is_sure(whole: Project) -> tuple[bool, bool, bool]:
    """What the lane, the trend and the findings say."""
    home = whole.all(Touchpoint)["home"]
    measure = stage_measure(whole, whole.all(Stage)[home.stage_id])
    series = next(one for one in all_series(whole, "home", "fcr") if one.whose == EVERYONE)
    assert measure is not None
    assert measure.shift is not None
    assert series.shift is not None
    found = any(finding.rule == "pain.worse" for finding in findings(whole, TODAY))
    return measure.shift.sure, series.shift.sure, found


def test_a_change_alone_is_sure_and_a_finding() -> None:
    assert is_sure(measured(*WORSE)) == (True, True, True)


def test_among_other_questions_the_same_change_is_neither() -> None:
    assert is_sure(measured(*WORSE, *OTHERS, *SAME)) == (False, False, False)


def test_what_employees_said_does_not_make_customers_less_sure() -> None:
    employees = [each.model_copy(update={"id": f"e.{each.id}", "audience": Audience.EMPLOYEE}) for each in SAME]
    assert is_sure(measured(*WORSE, *OTHERS, *employees)) == (True, True, True)


@pytest.mark.parametrize("period", ["2026", "", "2026-08"])
def test_a_period_that_was_not_over_is_not_the_one_before(period: str) -> None:
    whole = measured(said_yes(90, 100, period), said_yes(30, 100))
    assert shifts(whole, "home") == {}
    assert not any(finding.rule == "pain.worse" for finding in findings(whole, TODAY))


@given(
    st.lists(
        st.tuples(
            st.sampled_from(("fcr", "m0", "m1")),
            st.sampled_from(("2026-Q1", "2026-Q2", "2026-05", "2026-Q3")),
            st.sampled_from((None, "jill", "bill")),
            st.sampled_from((View.PERCEIVED, View.EXPECTED)),
            st.integers(0, 60),
        ),
        max_size=12,
        unique_by=lambda row: row[:4],
    )
)
@settings(max_examples=60, deadline=None)
def test_pictures_and_findings_agree_about_everyone(rows: list[tuple[str, str, str | None, View, int]]) -> None:
    scores = [
        said_yes(yes, 60, period, metric_id=metric_id, persona_id=persona_id, view=view)
        for metric_id, period, persona_id, view, yes in rows
    ]
    whole = measured(BILL, JILL, *OTHERS[:2], *scores)
    told = {
        finding.values["metric"].id  # type: ignore[union-attr]
        for finding in findings(whole, TODAY)
        if finding.rule == "pain.worse" and finding.values["persona"] is None
    }
    assert told == {
        asked.metric_id
        for asked, shift in shifts(whole, "home").items()
        if asked.is_everyone and asked.view is View.PERCEIVED and shift.sure and shift.difference < 0
    }
