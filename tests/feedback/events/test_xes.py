"""XES, as programs write it and as nobody should."""

import gzip
from pathlib import Path

import pytest

from cxmapper.errors import UserError
from cxmapper.feedback.engine import Engine
from cxmapper.feedback.events import xes
from cxmapper.feedback.events.xes import ACTIVITY, CASE, TIME, is_xes, read_xes

HOSTILE = Path(__file__).parents[3].parent / "shared/data/hostile/xml"


def event(name: str, time: str = "2024-01-01", more: str = "") -> str:
    return f'<event><string key="{ACTIVITY}" value="{name}"/><date key="{TIME}" value="{time}"/>{more}</event>'


def rows(engine: Engine, path: Path, folder: Path, *also: str) -> list[tuple[object, ...]]:
    table = read_xes(path, folder, (CASE, ACTIVITY, TIME), also)
    return [row[1:] for row in engine.rows(engine.frame(table).sort("__row__"))]


def test_traces_give_their_attributes_to_their_events(engine: Engine, tmp_path: Path) -> None:
    path = tmp_path / "log.xes"
    nested = '<list key="items"><values><string key="kind" value="wrong"/></values></list>'
    deep = '<string key="kind" value="b"><string key="concept:name" value="wrong"/></string>'
    path.write_text(
        f'<log xmlns="http://www.xes-standard.org/"><global scope="event"><string key="{ACTIVITY}" value="x"/></global>'
        f'<trace>{event("B")}<string key="concept:name" value="7"/><int key="age" value="40"/>'
        f"{event('A', more=nested + deep)}</trace><trace>{event('C')}<event/></trace>{event('D')}</log>"
    )
    assert rows(engine, path, tmp_path, "kind", "case:age") == [
        ("7", "B", "2024-01-01", None, "40"),
        ("7", "A", "2024-01-01", "b", "40"),
        ("#2", "C", "2024-01-01", None, None),
        ("#2", None, None, None, None),
        (None, "D", "2024-01-01", None, None),
    ]


def test_gzipped_logs_in_any_encoding_are_read(engine: Engine, tmp_path: Path) -> None:
    path = tmp_path / "log.xes.gz"
    text = f'<?xml version="1.0" encoding="utf-16"?><log><trace>{event("Größe, &quot;x&quot;&#10;y")}</trace></log>'
    path.write_bytes(gzip.compress(text.encode("utf-16")))
    assert is_xes(path)
    assert rows(engine, path, tmp_path) == [("#1", 'Größe, "x"\ny', "2024-01-01")]


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        ("<log><trace>", "line 1 is broken"),
        ("<svg/>", "no event log in XES: it begins with <svg>"),
        ('<!DOCTYPE log [<!ENTITY a "b">]><log/>', "has an XML document type"),
        ('<?xml version="1.0" encoding="klingon"?><log/>', "is no XML that can be read"),
        ("<log>" + "<a>" * 100 + "</a>" * 100 + "</log>", "nested too deeply"),
        (f"<log><trace>{event('a').replace(TIME, 'when')}</trace></log>", "No event of log.xes has “time:timestamp”"),
    ],
)
def test_what_is_no_log_is_refused(tmp_path: Path, content: str, refusal: str) -> None:
    (tmp_path / "log.xes").write_text(content)
    with pytest.raises(UserError, match=refusal):
        read_xes(tmp_path / "log.xes", tmp_path, (CASE, ACTIVITY, TIME))


def test_a_damaged_archive_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "log.xes.gz"
    path.write_bytes(gzip.compress(f"<log><trace>{event('a') * 500}</trace></log>".encode())[:-20])
    with pytest.raises(UserError, match="is damaged: it cannot be unpacked"):
        read_xes(path, tmp_path, (CASE, ACTIVITY, TIME))


def test_what_unpacks_without_end_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xes, "_HARMLESS", 100_000)
    path = tmp_path / "log.xes.gz"
    path.write_bytes(gzip.compress(b"<log>" + b" " * 5_000_000))
    with pytest.raises(UserError, match="unpacks to more than"):
        read_xes(path, tmp_path, (CASE, ACTIVITY, TIME))


def test_hostile_xml_is_refused_with_a_sentence(tmp_path: Path) -> None:
    if not HOSTILE.exists():
        pytest.skip("the hostile files are not here")
    for path in sorted(HOSTILE.iterdir()):
        if path.is_file() and is_xes(path):
            with pytest.raises(UserError):
                read_xes(path, tmp_path, (CASE, ACTIVITY, TIME))
