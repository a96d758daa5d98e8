"""`cxmapper events`."""

import gzip
import json
from pathlib import Path

import pytest

from cxmapper.files.cxmap import load, save
from cxmapper.model.change import Change
from cxmapper.model.records import Source, Touchpoint, Transition
from tests.commandline import Run
from tests.router import router

LOG = """who,what,when
1,Order online,2026-01-01
1,parcel_delivered,2026-01-02
1,PlugItIn,2026-01-03
2,Order online,2026-01-01
2,parcel_delivered,2026-01-02
2,Call the hotline,2026-01-03
"""
NAMED = ("--case", "who", "--activity", "what", "--time", "when")


@pytest.fixture
def map_file(here: Path) -> Path:
    save(router(), here / "router.cxmap")
    (here / "log.csv").write_text(LOG)
    return here / "router.cxmap"


@pytest.fixture
def mapping(here: Path) -> Path:
    (here / "map.toml").write_text('[touchpoints]\n"parcel_delivered" = "Get the parcel"\n"PlugItIn" = "install"\n')
    return here / "map.toml"


def test_a_journey_without_touchpoints_is_said_to_have_none(run: Run, here: Path) -> None:
    (here / "log.csv").write_text(LOG)
    run("new", "blank.cxmap", "--template", "blank")
    assert run("events", "blank.cxmap", "log.csv", *NAMED).refusal == (
        "The journey has no touchpoints yet that could be counted; draw some, or choose --journey."
    )


def test_a_log_whose_name_is_no_text_is_kept_with_a_question_mark(run: Run, map_file: Path, mapping: Path) -> None:
    log = map_file.parent / "log\udcff.csv"
    log.write_text(LOG)
    assert run("events", map_file, log, *NAMED, "--map", mapping).code == 0
    assert "log?.csv" in [one.title for one in load(map_file).all(Source).values()]


def test_json_prints_what_directly_follows_what_and_changes_nothing(run: Run, map_file: Path) -> None:
    before = map_file.read_bytes()
    found = json.loads(run("events", map_file, "log.csv", *NAMED, "--json").out)
    assert found == [
        {"source": "Order online", "target": "parcel_delivered", "n": 2},
        {"source": "parcel_delivered", "target": "Call the hotline", "n": 1},
        {"source": "parcel_delivered", "target": "PlugItIn", "n": 1},
    ]
    assert map_file.read_bytes() == before


def test_a_log_fills_the_ways_of_the_file_itself(run: Run, map_file: Path, mapping: Path) -> None:
    told = run("events", map_file, "log.csv", *NAMED, "--map", mapping)
    way = load(map_file).all(Transition)["parcel-install"]
    assert (told.code, way.share, way.n, way.evidence) == (0, 0.5, 2, "measured")
    assert [source.title for source in load(map_file).all(Source).values() if source.checksum] == ["log.csv"]


def test_an_output_leaves_the_file_as_it_is(run: Run, map_file: Path, mapping: Path) -> None:
    before = map_file.read_bytes()
    run("events", map_file, "log.csv", *NAMED, "--map", mapping, "-o", "out.cxmap", "--json")
    assert map_file.read_bytes() == before
    assert load(Path("out.cxmap")).all(Transition)["parcel-install"].n == 2
    again = run("events", map_file, "log.csv", *NAMED, "--map", mapping, "-o", "out.cxmap")
    assert "is there already" in again.refusal


def test_without_a_map_the_same_names_are_taken_and_the_rest_is_told(run: Run, map_file: Path) -> None:
    told = run("events", map_file, "log.csv", *NAMED).out
    assert "Order online → Call the hotline: 50 % of 2" in told
    assert "Order online → Plug it in" not in told  # drawn, by way of the parcel, which the log does not see
    assert "Activities that are on no touchpoint (1):\n  parcel_delivered\n" in told
    assert "Touchpoints that the log does not see" in told


def test_a_guess_is_a_map_that_can_be_given(run: Run, map_file: Path) -> None:
    guess = run("events", map_file, "log.csv", *NAMED, "--guess").out
    assert '\n"Call the hotline" = "Call the hotline"  # 1 event, 1 case\n' in guess
    assert '\n# "parcel_delivered" = "Get the parcel"' in guess
    Path("guess.toml").write_text(guess)
    assert run("events", map_file, "log.csv", "--map", "guess.toml").code == 0


def test_the_same_log_again_is_noticed(run: Run, map_file: Path, mapping: Path) -> None:
    run("events", map_file, "log.csv", *NAMED, "--map", mapping)
    before = map_file.read_bytes()
    told = run("events", map_file, "log.csv", *NAMED, "--map", mapping)
    assert told.warnings == ["log.csv was counted before; what it had brought was counted anew."]
    assert map_file.read_bytes() == before


def test_events_that_are_left_out_are_told(run: Run, map_file: Path) -> None:
    Path("log.csv").write_text(LOG + "3,Order online,soon\n,Order online,2026-01-01\n")
    assert run("events", map_file, "log.csv", *NAMED, "--json").warnings == [
        "1 of 8 events has no “who”; it was left out.",
        "1 of 8 events has no “when” that can be read; it was left out.",
    ]


@pytest.mark.parametrize(
    ("toml", "refusal"),
    [
        ("[touchpoints", "is no TOML"),
        ('[touchpoints]\n"PlugItIn" = "Dance"', "No touchpoint of the journey is called “Dance”"),
        ("[touchpoints]\nPlugItIn = 1", "such as"),
        ("[steps]", "has “steps” beside"),
        ('[columns]\nwho = "x"', "it has case, activity and time"),
        ("", "No activity of log.csv is in the map"),
    ],
)
def test_a_map_that_does_not_fit_is_refused(run: Run, map_file: Path, toml: str, refusal: str) -> None:
    Path("map.toml").write_text(toml)
    before = map_file.read_bytes()
    assert refusal in run("events", map_file, "log.csv", *NAMED, "--map", "map.toml").refusal
    assert map_file.read_bytes() == before


def test_a_log_that_is_not_there_is_refused(run: Run, map_file: Path) -> None:
    assert "missing.csv" in run("events", map_file, "missing.csv", *NAMED).refusal


@pytest.mark.parametrize(
    ("name", "content", "refusal"),
    [
        ("cut.xes.gz", b"\x1f\x8b\x08" + b"?" * 40, "cut.xes.gz is packed, and no XES can be unpacked from it"),
        ("log.csv.gz", gzip.compress(LOG.encode()), "log.csv.gz is packed, and no XES can be unpacked from it"),
        ("empty.xes", b"<log></log>", "empty.xes has no event that could be counted"),
        ("log.csv", b"who,what\n1,Order online\n", "log.csv has no column “when”; choose one of: who, what."),
    ],
)
def test_a_log_that_cannot_be_counted_is_refused(
    run: Run, map_file: Path, name: str, content: bytes, refusal: str
) -> None:
    Path(name).write_bytes(content)
    before = map_file.read_bytes()
    assert refusal in run("events", map_file, name, *NAMED).refusal
    assert map_file.read_bytes() == before


def test_of_one_case_and_of_unnamed_touchpoints_it_is_told_in_words(run: Run, here: Path) -> None:
    project = router()
    install = project.all(Touchpoint)["install"]
    save(project.apply(Change.updating(install, title="")), here / "router.cxmap")
    (here / "log.csv").write_text("who,what,when\n1,Order online,2026-01-01\n")
    told = run("events", "router.cxmap", "log.csv", *NAMED).out
    assert " in 1 case of log.csv." in told
    assert "\n  an unnamed touchpoint\n" in told


def test_activities_that_are_called_as_two_touchpoints_are_told_apart_from_those_called_as_none(
    run: Run, here: Path
) -> None:
    project = router()
    project = project.apply(Change.updating(project.all(Touchpoint)["install"], title="order ONLINE"))
    save(project, here / "router.cxmap")
    (here / "log.csv").write_text(LOG)
    told = run("events", "router.cxmap", "log.csv", *NAMED).out
    assert "a map says for which they stand (1):\n  Order online\n" in told
    assert "Activities that are on no touchpoint (2):\n  PlugItIn\n  parcel_delivered\n" in told
    (here / "log.csv").write_text("who,what,when\n1,Order online,2026-01-01\n")
    assert "are called as more than one touchpoint is" in run("events", "router.cxmap", "log.csv", *NAMED).refusal
