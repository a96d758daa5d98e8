"""Small surveys and the journeys they are about, and what plain Python counts of them."""

import csv
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from cxmapper.feedback.counting.count import Survey, counted
from cxmapper.feedback.counting.scores import Reading, reading
from cxmapper.feedback.guess.propose import proposed_map
from cxmapper.feedback.mapping.plan import fitted
from cxmapper.feedback.mapping.read import read_map
from cxmapper.feedback.profile import profile
from cxmapper.feedback.surveying import Opened, opened
from cxmapper.model.order import orders
from cxmapper.model.project import Project
from cxmapper.model.records import Journey, Record, Stage, Touchpoint

SURVEYS = Path(__file__).parents[2] / "shared/data/surveys"
DAY = date(2026, 12, 1)

AIRPORT = (
    "Artwork and exhibitions",
    "Restaurants",
    "Retail shops and concessions",
    "Signs and directions inside",
    "Escalators/elevators/moving walkways",
    "Information on screens/monitors",
    "Information booths lower level (near baggage claim)",
    "Information booths upper level (departure area)",
    "WiFi",
    "Signs and directions on SFO airport roadways",
    "Airport parking facilities",
    "AirTrain",
    "Long term parking lot shuttle",
    "Airport rental car center",
)


def journey(titles: Sequence[str], *more: Record, title: str = "The journey") -> Project:
    """A project of one journey "j" with one stage "s" and touchpoints "t0"… of these titles."""
    touchpoints = (
        Touchpoint(id=f"t{number}", stage_id="s", title=name, order=order)
        for number, (name, order) in enumerate(zip(titles, orders(len(titles)), strict=True))
    )
    stage = Stage(id="s", journey_id="j", title="Stage", order="a")
    return Project.build((Journey(id="j", title=title), stage, *touchpoints, *more))


def write_csv(path: Path, header: Sequence[object], rows: Iterable[Sequence[object]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows((header, *rows))
    return path


def guess(project: Project, path: Path) -> str:
    with opened(path) as survey:
        return proposed_map(project, profile(survey.engine, survey.table), path.name)


def count(project: Project, path: Path, toml: str, period: str = "2026") -> tuple[Survey, Reading]:
    """Read a survey by a map, without putting it into the project."""
    with opened(path) as survey:
        return counted_of(project, survey, toml, period)


def counted_of(project: Project, survey: Opened, toml: str, period: str) -> tuple[Survey, Reading]:
    survey_map = read_map(toml)
    plan = fitted(project, survey_map, period)
    found = counted(survey.engine, survey.table, plan)
    return found, reading(found, plan, survey.table, survey_map, survey.path.name, DAY)
