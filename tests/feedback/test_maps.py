"""Maps: what TOML says, what is refused with its place, and that what is written reads back."""

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cxmapper.errors import UserError
from cxmapper.feedback.built_in import BUILT_IN
from cxmapper.feedback.mapping.answers import NoAnswer, answers_to
from cxmapper.feedback.mapping.plan import fitted
from cxmapper.feedback.mapping.read import read_map
from cxmapper.feedback.mapping.records import Asked, Dates, Every, Group, PlaceKind, Question, Span, SurveyMap
from cxmapper.feedback.mapping.write import written_map
from cxmapper.model.records import Audience, Metric, MetricKind, Persona, Scale, Segment, SegmentRule, View, Wave
from tests.surveys import journey

CSAT = '[[questions]]\nmetric = "CSAT"\n[questions.columns]\n'
ASKED = '[[questions]]\nmetric = "CSAT"\n{}\n[questions.columns]\nQ1 = "t0"'
CHECK_IN = journey(["Check-in", "Boarding"])


def refusal(toml: str, period: str = "2026") -> str:
    with pytest.raises(UserError) as raised:
        fitted(CHECK_IN, read_map(toml), period)
    return str(raised.value)


def test_a_column_is_at_the_touchpoint_of_that_title_whatever_its_case() -> None:
    plan = fitted(CHECK_IN, read_map(CSAT + 'Q1 = "check-in "'), "2026")
    assert [(one.asked.column, one.subject.id, one.metric.id, one.view) for one in plan.columns] == [
        ("Q1", "t0", "csat", "perceived")
    ]
    assert [record.id for record in plan.new] == ["csat"]


def test_a_column_may_be_at_a_stage_or_journey() -> None:
    plan = fitted(CHECK_IN, read_map(CSAT + 'A = { stage = "Stage" }\nB = { journey = "j" }'), "2026")
    assert [one.subject.id for one in plan.columns] == ["s", "j"]


def test_what_employees_answer_is_what_they_believe() -> None:
    plan = fitted(CHECK_IN, read_map('audience = "employee"\n' + CSAT + 'Q1 = "Check-in"'), "2026")
    assert (plan.audience, plan.columns[0].view) == ("employee", "believed")


@pytest.mark.parametrize(
    ("toml", "said"),
    [
        ("[[questions]", "The map is no TOML"),
        ("", "no [[questions]]"),
        ('colour = "red"', "colour is not known in a map"),
        (CSAT, "questions[1].columns names no column"),
        (CSAT + "Q1 = 5", "questions[1].columns.Q1 is neither"),
        (CSAT + 'Q1 = ""', "questions[1].columns.Q1 is empty"),
        (CSAT + 'Q1 = { stage = "a", journey = "b" }', "questions[1].columns.Q1 names not exactly one"),
        (CSAT + 'Q1 = "Checkin"', "“Checkin”, which is not in the project"),
        (CSAT + 'Q1 = "Check-in"\nQ2 = "t0"', "“Q1” and “Q2” would both be CSAT at “Check-in”"),
        ('[[questions]]\nmetric = "Joy"\n[questions.columns]\nQ1 = "t0"', "There is no metric “Joy”"),
        (ASKED.format('view = "felt"'), "view is none of"),
        (ASKED.format("skipped = 0"), "skipped is no list"),
        (ASKED.format('labels = { a = "b" }'), "labels.a is no number"),
        (ASKED.format("reversed = true").replace("CSAT", "cost to serve"), "has no scale to turn"),
        ('[[groups]]\npersona = "Maria"\n' + CSAT + 'Q1 = "t0"', "The persona “Maria” is not in the project"),
        ('[[groups]]\nsegment = "A"\ncolumn = "x"\n' + CSAT + 'Q1 = "t0"', "groups[1] has only one of column"),
        ('[[waves]]\nname = "S"\nstart = "2026"\nend = 2026-01-01\n' + CSAT + 'Q1 = "t0"', "waves[1].start is no day"),
        ('[[metrics]]\nname = "X"\nkind = "sum"\n' + CSAT + 'Q1 = "t0"', "metrics[1].kind"),
        ('[date]\ncolumn = "d"\nevery = "week"\n' + CSAT + 'Q1 = "t0"', "date.every is none of: year, quarter, month"),
    ],
)
def test_a_bad_map_is_refused_with_the_place(toml: str, said: str) -> None:
    assert said in refusal(toml)


def test_without_a_period_anywhere_one_is_asked_for() -> None:
    assert "add --period" in refusal(CSAT + 'Q1 = "t0"', "")
    assert "is no wave" in refusal(CSAT + 'Q1 = "t0"', "spring")


def test_a_title_that_two_touchpoints_have_needs_an_id() -> None:
    twice = journey(["Pay", "Pay"])
    with pytest.raises(UserError, match="write the id in place of the title: t0 / t1"):
        fitted(twice, read_map(CSAT + 'Q1 = "Pay"'), "2026")


def test_a_metric_that_the_project_counts_otherwise_is_not_mixed_with_it() -> None:
    ours = Metric(id="m", name="Help", kind=MetricKind.MEAN, scale=Scale(min=1, max=5, step=1))
    toml = '[[metrics]]\nname = "help"\nkind = "mean"\nscale = { min = 1, max = 7, step = 1 }\n' + CSAT + 'Q1 = "t0"'
    with pytest.raises(UserError, match="on another scale"):
        fitted(journey(["Check-in"], ours), read_map(toml), "2026")


def test_a_segment_is_found_by_its_own_rule_and_so_is_its_persona() -> None:
    segment = Segment(id="seg", name="Business", rule=SegmentRule(column="Class", values=("Business",)))
    project = journey(["Check-in"], segment, Persona(id="p", name="Bill", segment_id="seg"))
    toml = CSAT + 'Q1 = "t0"\n[[groups]]\nsegment = "Business"\n[[groups]]\npersona = "Bill"'
    groups = fitted(project, read_map(toml), "2026").groups
    assert [(one.persona_id, one.segment_id, one.column, one.values) for one in groups] == [
        (None, "seg", "Class", {"business"}),
        ("p", None, "Class", {"business"}),
    ]


def test_a_wave_comes_new_with_its_map_and_must_be_that_of_the_project() -> None:
    toml = '[[waves]]\nname = "Spring"\nstart = 2026-03-01\nend = 2026-05-31\n' + CSAT + 'Q1 = "t0"'
    assert [record.table for record in fitted(CHECK_IN, read_map(toml), "Spring").new] == ["waves", "metrics"][::-1]
    there = journey(["Check-in"], Wave(id="w", name="Spring", start=date(2026, 3, 1), end=date(2026, 4, 30)))
    with pytest.raises(UserError, match="is from 2026-03-01 to 2026-04-30"):
        fitted(there, read_map(toml), "Spring")


def test_cells_are_read_by_codes_labels_and_numbers_in_this_order() -> None:
    question = Question("CSAT", (), skipped=(0.0,), not_applicable=(6.0, "Keine Angabe"), labels={"Sehr gut": 5})
    answers = answers_to(question, BUILT_IN["csat"])
    cells = (5, "4", " 3,0 ", "sehr  GUT", 0, "6", "keine angabe", "", None, "7", "x")
    read = {cell: answers.read(cell) for cell in cells}
    assert read == {
        5: 5,
        "4": 4,
        " 3,0 ": 3,
        "sehr  GUT": 5,
        0: NoAnswer.SKIPPED,
        "6": NoAnswer.NOT_APPLICABLE,
        "keine angabe": NoAnswer.NOT_APPLICABLE,
        "": NoAnswer.SKIPPED,
        None: NoAnswer.SKIPPED,
        "7": NoAnswer.OUT_OF_RANGE,
        "x": NoAnswer.OUT_OF_RANGE,
    }


def test_reversed_answers_are_turned_round_on_their_scale() -> None:
    answers = answers_to(Question("CSAT", (), reversed=True), BUILT_IN["csat"])
    assert [answers.read(cell) for cell in (1, 2, 5)] == [5, 4, 1]


_TEXTS = st.text('aZ9_-. ="\\#é字', min_size=1, max_size=6).map(lambda text: text.strip() or "x")
_CODES = st.one_of(_TEXTS, st.floats(-99, 99, allow_nan=False).map(float))
_ASKED = st.builds(Asked, _TEXTS, _TEXTS, st.sampled_from(PlaceKind), st.text('a"\\\t\x7f', max_size=5))
_QUESTIONS = st.builds(
    Question,
    _TEXTS,
    st.lists(_ASKED, min_size=1, max_size=4, unique_by=lambda one: one.column).map(tuple),
    st.none() | st.sampled_from(View),
    st.lists(_CODES, max_size=3).map(tuple),
    st.lists(_CODES, max_size=3).map(tuple),
    st.dictionaries(_TEXTS, st.integers(-9, 9).map(float), max_size=3),
    st.booleans(),
)
_GROUPS = st.builds(Group, _TEXTS, st.booleans(), _TEXTS, st.lists(_CODES, min_size=1, max_size=3).map(tuple))
_MAPS = st.builds(
    SurveyMap,
    st.lists(_QUESTIONS, min_size=1, max_size=3).map(tuple),
    st.sampled_from(Audience),
    _TEXTS,
    st.none() | st.builds(Dates, _TEXTS, st.sampled_from(Every), st.none() | st.booleans()),
    st.lists(st.builds(Span, _TEXTS, st.just(date(2026, 1, 1)), st.dates(date(2026, 1, 1))), max_size=2).map(tuple),
    _TEXTS,
    st.lists(_GROUPS, max_size=3).map(tuple),
)


@settings(max_examples=50, deadline=None)
@given(_MAPS)
def test_a_written_map_reads_back_as_it_was(survey: SurveyMap) -> None:
    assert read_map(written_map(survey, above=["a comment\nof two lines"], below=["x = 1"])) == survey


def test_a_metric_of_ones_own_reads_back_as_it_was() -> None:
    metric = BUILT_IN["emotion"].model_copy(update={"name": 'So "so"', "missing_codes": (99.0,)})
    survey = SurveyMap((Question('So "so"', (Asked("Q", "t0"),)),), metrics=(metric,))
    assert read_map(written_map(survey)).metrics[0].model_copy(update={"id": metric.id}) == metric


def test_the_map_of_the_guide_reads() -> None:
    page = (Path(__file__).parents[2] / "docs/guide/feedback.md").read_text("utf-8")
    (toml,) = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    survey = read_map(toml)
    assert survey.columns == ("PARK", "Q7", "ALL", "Class", "EndDate", "WEIGHT")
    assert (survey.metrics[0].name, survey.questions[0].not_applicable) == ("Helpfulness", (6, "Don't know"))
