"""What is guessed of surveys of the kinds that companies have."""

import random
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxmapper.feedback.built_in import BUILT_IN
from cxmapper.feedback.guess.assignment import assigned
from cxmapper.feedback.guess.labels import labelled
from cxmapper.feedback.mapping.plan import fitted
from cxmapper.feedback.mapping.read import read_map
from cxmapper.feedback.mapping.records import PlaceKind
from cxmapper.model.project import Project
from cxmapper.model.records import Metric, MetricKind, Persona, Scale, Segment, SegmentRule
from tests.surveys import AIRPORT, SURVEYS, guess, journey, write_csv

FLIGHT = (
    *("Search flights", "Book online", "Check-in", "Drop bags", "Security check", "Boarding gate", "Boarding"),
    *("Wifi on board", "Meal on board", "Seat", "Cabin crew service", "Baggage claim", "Legroom", "Clean cabin"),
)
SERVICES = (
    *("Inflight wifi service", "Departure/Arrival time convenient", "Ease of Online booking", "Gate location"),
    *("Food and drink", "Online boarding", "Seat comfort", "Inflight entertainment", "On-board service"),
    *("Leg room service", "Baggage handling", "Checkin service", "Inflight service", "Cleanliness"),
)
SHOP = journey(["Order", "Checkout", "Delivery", "Call the hotline", "Get help"])


def places(toml: str) -> dict[str, tuple[str, str]]:
    """Column → metric and the name of what it is about."""
    return {
        one.column: (question.metric, one.name) for question in read_map(toml).questions for one in question.columns
    }


def airport_rows(seed: int, columns: int, *, six: float = 0.4, zero: float = 0.03) -> list[list[int]]:
    chance = random.Random(seed)
    used = [chance.random() * 2 * six for _ in range(columns)]
    return [
        [
            number,
            *(
                0 if chance.random() < zero else 6 if chance.random() < share else chance.choice([2, 3, 4, 4, 5])
                for share in used
            ),
        ]
        for number in range(400)
    ]


def test_an_airport_file_is_placed_by_abbreviations(tmp_path: Path) -> None:
    header = ["ART", "FOOD", "STORE", "SIGN", "WALKWAYS", "SCREENS", "INFODOWN", "INFOUP", "WIFI", "ROADS", "PARK"]
    header += ["AIRTRAIN", "LTPARKING", "RENTAL"]
    path = write_csv(tmp_path / "air_2014.csv", ["", *header, "ALL"], airport_rows(1, 15))
    toml = guess(journey(AIRPORT), path)
    found = places(toml)
    assert [found[name] for name in header] == [("CSAT", title) for title in AIRPORT]
    assert found["ALL"] == ("CSAT", "The journey")
    question = read_map(toml).questions[0]
    assert (question.skipped, question.not_applicable) == ((0,), (6,))
    assert '# period = "2014"' in toml
    assert toml == guess(journey(AIRPORT), path)


def whole_airport(seed: int, battery: Sequence[str], more: Sequence[str]) -> tuple[list[str], list[list[object]]]:
    """A survey with its questions of satisfaction (`battery`, 1–5) amid habits (Q4…, codes 1–3) and more 1–5."""
    chance = random.Random(seed)
    habits = ["Q2PURP", "Q4BUY", "Q4FOOD", "Q4WIFI", "Q3PARK", "Q5OFTEN"]
    header = ["RESPNUM", *habits, *battery, *more, "LANG", "WEIGHT"]

    def rating(place: int) -> int:
        return 6 if chance.random() < place % 5 / 9 else 0 if chance.random() < 0.05 else chance.choice([2, 3, 4, 4, 5])

    def row(number: int) -> list[object]:
        habit = [chance.randint(1, 3 + (name in ("Q3PARK", "Q5OFTEN"))) for name in habits]
        ratings = [rating(place) for place in range(len(battery) + len(more))]
        return [number, *habit, *ratings, chance.randint(1, 3), 1 + number % 7 / 10]

    return header, [row(number) for number in range(400)]


@pytest.mark.parametrize("called", ["Q7{}", "{}", "Q6{letter}_{}", "q7{letter}. {}"])
def test_satisfaction_is_told_from_habits_and_other_questions_about_the_same(tmp_path: Path, called: str) -> None:
    names = ["ART", "FOOD", "STORE", "SIGN", "SCREENS", "WIFI", "ROADS", "PARK", "AIRTRAIN", "RENTAL", "ALL"]
    battery = [called.format(name, letter="ABCDEFGHIJK"[place]) for place, name in enumerate(names)]
    more = ["Q9BOARDING", "Q9AIRTRAIN", "Q9RENTAL", "Q9FOOD", "Q9ALL"]
    path = write_csv(tmp_path / "whole.csv", *whole_airport(3, battery, more))
    titles = ["Art", "Restaurants", "Shops", "Signs", "Screens", "WiFi", "Roads", "Parking", "AirTrain", "Rental cars"]
    toml = guess(journey(titles), path)
    assert places(toml) == dict(zip(battery, [("CSAT", title) for title in (*titles, "The journey")], strict=True))
    assert (read_map(toml).questions[0].skipped, read_map(toml).questions[0].not_applicable) == ((0,), (6,))
    assert all(f"# {name} = " in toml for name in ("Q4FOOD", "Q9FOOD"))


def test_a_column_of_years_says_when(tmp_path: Path) -> None:
    rows = [[2014 + row[0] % 2, *row[1:]] for row in airport_rows(4, 2)]
    dates = read_map(guess(journey(["Art"]), write_csv(tmp_path / "x.csv", ["YEAR", "ART", "ALL"], rows))).dates
    assert dates is not None
    assert (dates.column, dates.every) == ("YEAR", "year")


@pytest.mark.parametrize("header", ["satisfaction_v2", "Satisfaction", "satisfaction"])
def test_the_version_of_a_header_says_nothing(tmp_path: Path, header: str) -> None:
    rows = [["satisfied"], ["neutral or dissatisfied"]] * 20
    path = write_csv(tmp_path / "x.csv", [header, "Cleanliness"], [[*row, 3] for row in rows])
    assert places(guess(journey(["Cleanliness"]), path))[header] == ("Satisfied", "The journey")


def test_all_is_the_touchpoint_that_is_called_so_where_there_is_one(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "x.csv", ["", "ART", "ALL"], airport_rows(1, 2))
    found = places(guess(journey(["Artwork", "The airport as a whole"]), path))
    assert found["ALL"] == ("CSAT", "The airport as a whole")


def test_a_column_without_sixes_or_ones_has_the_scale_of_its_neighbours(tmp_path: Path) -> None:
    rows = [[*row[1:], 3 + row[0] % 2] for row in airport_rows(2, 2)]
    path = write_csv(tmp_path / "x.csv", ["SIGN", "PARK", "WIFI"], rows)
    found = read_map(guess(journey(["Signs", "Parking", "WiFi"]), path)).questions
    assert len(found) == 1
    assert (found[0].metric, found[0].skipped, found[0].not_applicable) == ("CSAT", (0,), (6,))
    assert [one.column for one in found[0].columns] == ["SIGN", "PARK", "WIFI"]


def test_six_is_an_answer_where_it_is_no_rarer_or_commoner_than_its_neighbours(tmp_path: Path) -> None:
    chance = random.Random(3)
    rows = [[chance.choice([1, 2, 3, 4, 5, 6]) for _ in range(2)] for _ in range(600)]
    toml = guess(journey(["Signs", "Parking"]), write_csv(tmp_path / "x.csv", ["SIGN", "PARK"], rows))
    assert (read_map(toml).metrics[0].name, read_map(toml).questions[0].not_applicable) == ("Rating 1–6", ())


def airline(tmp_path: Path) -> Path:
    chance = random.Random(4)
    header = ["", "id", "Gender", "Customer Type", "Age", "Type of Travel", "Class", "Flight Distance", *SERVICES]
    header += ["Departure Delay in Minutes", "Arrival Delay in Minutes", "satisfaction"]
    rows = [
        [
            *(number, chance.randrange(1, 130_000), chance.choice(["Male", "Female"])),
            *(chance.choice(["Loyal Customer", "disloyal Customer"]), chance.randrange(7, 85)),
            *(chance.choice(["Personal Travel", "Business travel"]), chance.choice(["Eco", "Eco Plus", "Business"])),
            *(chance.randrange(31, 4983), *(chance.choice([0, 1, 2, 3, 4, 5, 4, 3]) for _ in SERVICES)),
            *(chance.choice([0, 0, 3]), chance.choice(["", "0.0", "4.0"])),
            chance.choice(["satisfied", "neutral or dissatisfied"]),
        ]
        for number in range(300)
    ]
    return write_csv(tmp_path / "airline.csv", header, rows)


def test_an_airline_file_is_placed_and_its_classes_offered(tmp_path: Path) -> None:
    project = journey(FLIGHT, title="A flight")
    toml = guess(project, airline(tmp_path))
    found = places(toml)
    assert found.pop("satisfaction") == ("Satisfied", "A flight")
    assert {metric for metric, _ in found.values()} == {"CSAT"}
    assert {column: title for column, (_, title) in found.items()} == {
        "Inflight wifi service": "Wifi on board",
        "Ease of Online booking": "Book online",
        "Gate location": "Boarding gate",
        "Food and drink": "Meal on board",
        "Online boarding": "Boarding",
        "Seat comfort": "Seat",
        "On-board service": "Cabin crew service",
        "Leg room service": "Legroom",
        "Baggage handling": "Baggage claim",
        "Checkin service": "Check-in",
        "Cleanliness": "Clean cabin",
    }
    assert read_map(toml).questions[0].not_applicable == (0,)
    for value in ("Eco Plus", "Business travel", "disloyal Customer"):
        assert f'# segment = "{value}"' in toml
    for number in ("id", "Age", "Flight Distance", "Departure Delay in Minutes", "Arrival Delay in Minutes"):
        assert f"#   {number}: a" in toml
    assert '# "Inflight entertainment" = ' in toml
    fitted(project, read_map(toml), "2026")


def test_a_segment_of_the_project_and_its_persona_are_used_at_once(tmp_path: Path) -> None:
    segment = Segment(id="seg", name="Front", rule=SegmentRule(column="Class", values=("Business",)))
    bill = Persona(id="bill", name="Bill", segment_id="seg")
    toml = guess(journey(FLIGHT, segment, bill), airline(tmp_path))
    groups = read_map(toml).groups
    assert [(one.name, one.persona, one.column) for one in groups] == [("Front", False, ""), ("Bill", True, "")]
    assert '# values = ["Business"]' not in toml


@pytest.mark.parametrize(
    ("header", "answers"),
    [
        ("NPS", range(11)),
        ("NPS", [9, 10]),
        ("How likely are you to recommend us?", range(5)),
        ("Würden Sie uns weiterempfehlen?", range(11)),
        ("Q1_NPS", ["10 - Extremely likely", 9, 8, "0 - Not at all likely"]),
        ("Net Promoter Score", [*range(5, 11), "n/a"]),
        ("Quelle est la probabilité que vous nous recommandiez à un ami ?", range(11)),
        ("Note de recommandation", range(3, 11)),
        ("¿Qué probabilidad hay de que nos recomiende?", range(11)),
        ("Recomendación", range(11)),
        ("Consigliereste i nostri servizi?", range(11)),
        ("Aanbevelingsscore", range(11)),
        ("LTR", range(11)),
        ("Score", range(11)),
        ("Bewertung", [*range(11), "weiß nicht"]),
    ],
)
def test_plain_nps_is_the_journeys(tmp_path: Path, header: str, answers: Sequence[object]) -> None:
    groups = ["Promoter", "Passive", "Detractor"]
    rows = [[answer, groups[n % 3], f"user{n}@mail.example"] for n, answer in enumerate([*answers] * 12)]
    toml = guess(SHOP, write_csv(tmp_path / "x.csv", [header, "Q1_NPS_GROUP", "E-Mail"], rows))
    assert places(toml) == {header: ("NPS", "The journey")}
    assert "E-Mail: personal, not read" in toml
    assert "@mail" not in toml


def test_a_score_that_may_be_another_one_is_only_offered(tmp_path: Path) -> None:
    rows = [[n % 11, n % 11, 1 + n % 10] for n in range(110)]
    one, two = (write_csv(tmp_path / f"{n}.csv", ["Rating", "Score"][:n], [row[:n] for row in rows]) for n in (1, 2))
    assert places(guess(SHOP, one)) == {"Rating": ("NPS", "The journey")}
    three = write_csv(tmp_path / "3.csv", ["Rating"], [row[2:] for row in rows])
    assert all("No column could be placed" in guess(SHOP, path) for path in (two, three))


@pytest.mark.parametrize(
    ("days", "every"),
    [(["2026-01", "2026-02"], "month"), (["Jan 2026", "Feb 2026"], "month"), (["Q1 2026", "Q2 2026"], "quarter")],
)
def test_months_and_quarters_say_when(tmp_path: Path, days: Sequence[str], every: str) -> None:
    path = write_csv(tmp_path / "x.csv", ["When", "NPS"], [[days[n % 2], n % 11] for n in range(44)])
    dates = read_map(guess(SHOP, path)).dates
    assert dates is not None
    assert (dates.column, dates.every, dates.day_first) == ("When", every, None)


def test_german_words_ease_from_1_to_7_and_expectations(tmp_path: Path) -> None:
    words = ["sehr zufrieden", "zufrieden", "teils/teils", "unzufrieden", "sehr unzufrieden", "keine Angabe"]
    header = ["Datum", "Wie zufrieden waren Sie mit der Hotline?", "Wie einfach war der Checkout?", "Erwartet: Hotline"]
    rows = [[f"{n % 28 + 1:02}.03.2026", words[n % 6], 2 + n % 6, words[n % 3]] for n in range(60)]
    survey = read_map(guess(SHOP, write_csv(tmp_path / "x.csv", header, rows)))
    assert survey.dates is not None
    assert (survey.dates.column, survey.dates.day_first) == ("Datum", True)
    assert [(one.metric, one.view, one.columns[0].name) for one in survey.questions] == [
        ("CSAT", None, "Call the hotline"),
        ("CSAT", "expected", "Call the hotline"),
        ("CES", None, "Checkout"),
    ]
    assert survey.questions[0].not_applicable == ("keine Angabe",)
    assert survey.questions[0].labels == dict(zip(words[:5], (5, 4, 3, 2, 1), strict=True))


def test_overall_satisfaction_is_the_journeys(tmp_path: Path) -> None:
    rows = [[word] for word in ("Very satisfied", "Satisfied", "Neutral", "Dissatisfied", "Very dissatisfied")]
    toml = guess(SHOP, write_csv(tmp_path / "x.csv", ["Overall satisfaction"], rows * 5))
    survey = read_map(toml)
    assert survey.questions[0].columns[0].kind is PlaceKind.JOURNEY


def test_a_name_that_the_project_has_for_another_scale_is_not_taken(tmp_path: Path) -> None:
    ours = Metric(id="csat", name="CSAT", kind=MetricKind.MEAN, scale=Scale(min=1, max=10, step=1))
    project = journey(["Delivery"], ours)
    survey = read_map(guess(project, write_csv(tmp_path / "x.csv", ["Delivery"], [[n % 5 + 1] for n in range(50)])))
    assert (survey.questions[0].metric, survey.metrics[0].name) == ("CSAT (2)", "CSAT (2)")
    fitted(project, survey, "2026")


def test_another_word_beside_the_value_makes_no_other_metric_on_the_same_scale(tmp_path: Path) -> None:
    project = journey(["Delivery"], BUILT_IN["csat"].model_copy(update={"unit": "happy"}))
    survey = read_map(guess(project, write_csv(tmp_path / "x.csv", ["Delivery"], [[n % 5 + 1] for n in range(50)])))
    assert (survey.questions[0].metric, survey.metrics) == ("CSAT", ())


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        (["Strongly agree", "Agree", "Disagree", "Strongly disagree"], [5, 4, 2, 1]),
        (["Excellent", "Very good", "Good", "Fair", "Poor"], [5, 4, 3, 2, 1]),
        (["Very easy", "Easy", "Neutral", "Difficult", "Very difficult"], [5, 4, 3, 2, 1]),
        (["Very satisfied", "Satisfied", "Somewhat satisfied", "Neutral", "Dissatisfied"], [7, 6, 5, 4, 2]),
        (["trifft voll zu", "trifft eher zu", "trifft eher nicht zu", "trifft nicht zu"], [5, 4, 2, 1]),
        (["stimme voll zu", "stimme eher zu", "weder noch", "stimme eher nicht zu"], [5, 4, 3, 2]),
        (["Yes", "No"], [1, 0]),
        (["5 - Extremely likely", "1 - Not at all likely"], [5, 1]),
    ],
)
def test_answers_in_words_have_numbers(words: list[str], numbers: list[int]) -> None:
    found = labelled(words)
    assert found is not None
    assert [found.numbers[word] for word in words] == numbers


@pytest.mark.parametrize(
    "words", [["Male", "Female"], ["18-29", "30-44"], ["Eco", "Eco Plus"], ["Some", "A lot"], ["1-5", "6-10"]]
)
def test_other_words_have_none(words: list[str]) -> None:
    assert labelled(words) is None


@given(st.lists(st.lists(st.sampled_from([0, 0.5, 0.6, 0.7, 0.9, 1]), min_size=3, max_size=3), min_size=1, max_size=4))
def test_the_assignment_is_the_best_of_all(fits: list[list[float]]) -> None:
    def best(row: int, free: frozenset[int]) -> float:
        if row == len(fits):
            return 0
        here = (fits[row][column] + best(row + 1, free - {column}) for column in free)
        return max(best(row + 1, free), *here, 0)

    given_ = assigned(fits)
    taken = [column for column in given_ if column is not None]
    assert len(set(taken)) == len(taken)
    total = sum(fits[row][column] for row, column in enumerate(given_) if column is not None)
    assert total == pytest.approx(best(0, frozenset(range(3))))


def _surveys() -> list[Path]:
    return sorted(SURVEYS.glob("*.csv")) if SURVEYS.exists() else []


@pytest.mark.parametrize("path", _surveys(), ids=lambda path: path.name)
def test_every_survey_file_is_guessed_and_personal_values_are_not_printed(path: Path) -> None:
    toml = guess(SHOP, path)
    assert "130.92.34.66" not in toml
    if "[[questions]]" in [line for line in toml.splitlines() if not line.startswith("#")]:
        fitted(SHOP, read_map(toml), "2026")


def test_a_project_without_anything_gets_a_map_of_comments(tmp_path: Path) -> None:
    toml = guess(Project.build(()), write_csv(tmp_path / "x.csv", ["NPS"], [[9], [10]] * 9))
    assert all(not line or line.startswith("#") for line in toml.splitlines())
