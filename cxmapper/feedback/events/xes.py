"""XES event logs (IEEE 1849), plain or gzipped, streamed into a table that an engine scans."""

import gzip
import hashlib
import io
import zlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO, cast

from cxmapper.errors import UserError
from cxmapper.feedback.stopping import NEVER, Stop
from cxmapper.feedback.tables.table import Column, Table
from cxmapper.feedback.tables.writing import Rows, write_parquet

CASE, ACTIVITY, TIME = "case:concept:name", "concept:name", "time:timestamp"
"""How XES names the three columns that every log needs; a CSV that was written from XES names them so too."""

MOST_UNPACKED = 4_000_000_000
MOST_TIMES = 200
"""Logs of real programs are gzipped to a tenth to a fiftieth."""
MOST_DEPTH = 50

_HARMLESS = 50_000_000
_CHUNK = 65_536
_GZIP = b"\x1f\x8b"
_SCALARS = frozenset({"string", "date", "int", "float", "boolean", "id"})


def is_xes(path: Path) -> bool:
    """Whether a file, gzipped or not, begins as XML does."""
    try:
        with path.open("rb") as file:
            head = file.read(4_096)
        if head.startswith(_GZIP):
            head = zlib.decompressobj(wbits=31).decompress(head, 4_096)
    except (OSError, zlib.error):
        return False
    return head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"<")


def is_packed(path: Path) -> bool:
    """Whether a file says of itself that it is gzipped."""
    try:
        with path.open("rb") as file:
            return file.read(len(_GZIP)) == _GZIP
    except OSError:
        return False


def read_xes(path: Path, scratch: Path, wanted: Sequence[str], also: Sequence[str] = (), stop: Stop = NEVER) -> Table:
    """Write the `wanted` attributes of a log's events to `scratch` as a table; `also` those that may be missing.

    A trace's own attributes are called `case:KEY`; a trace without a name is called #1, #2 … by its place. Events keep
    their order, lists and nested attributes are skipped, an attribute that an event lacks is blank; an event outside
    the traces has a blank case. It streams: memory does not grow with the log, only with its longest trace.

    Raises UserError for XML that is broken, nested too deeply, has a document type or is no XES, for what unpacks to
    too much, and when no event has one of the `wanted` attributes.
    """
    names = list(dict.fromkeys((*wanted, *also)))
    try:
        with path.open("rb") as file:
            checksum = hashlib.file_digest(file, "sha256").hexdigest()
            file.seek(0)
            seen: set[str] = set()
            columns = tuple(map(Column, names))
            rows = Rows(stop.watched(_records(_events(file, path.name), names, seen)), columns, None)
            part = write_parquet(scratch / checksum[:16], rows, columns, stop)
    except OSError as error:
        raise UserError(
            "{name} cannot be read: {why}; choose another file.", name=path.name, why=error.strerror or error
        ) from error
    for name in wanted:
        if part.rows and name not in seen:
            there = ", ".join(sorted(seen)[:30])
            raise UserError(
                "No event of {name} has “{attribute}”; choose one of: {there}.",
                name=path.name,
                attribute=name,
                there=there,
            )
    return Table(path, columns, "XES", checksum, (part,))


def _records(
    events: Iterator[Mapping[str, str]], names: Sequence[str], seen: set[str]
) -> Iterator[tuple[int, list[str]]]:
    """The wanted attributes of every event; which attributes there are at all goes into `seen`."""
    for number, event in enumerate(events, 1):
        seen.update(event)
        yield number, [event.get(name, "") for name in names]


def _events(file: BinaryIO, name: str) -> Iterator[Mapping[str, str]]:
    """The attributes of every event, with those of its trace."""
    from xml.parsers.expat import ExpatError, ParserCreate

    unpacked, reading = _unpacked(file, name), _Reading(name)
    parser = ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler = reading.start, reading.end
    parser.StartDoctypeDeclHandler = reading.refuse_doctype  # so that there are no entities, which is what harms
    try:
        is_whole = False
        while not is_whole:
            chunk = unpacked.read(_CHUNK)
            is_whole = not chunk
            parser.Parse(chunk, is_whole)
            yield from reading.taken()
    except ExpatError as error:
        raise UserError(
            "{name} is no XML that can be read: line {line} is broken; export it again.", name=name, line=error.lineno
        ) from error
    except (ValueError, LookupError) as error:  # an encoding that Python does not know, or not this text's
        raise UserError(
            "{name} is no XML that can be read: its encoding is wrong; export it again.", name=name
        ) from error
    except (gzip.BadGzipFile, zlib.error, EOFError) as error:
        raise UserError("{name} is damaged: it cannot be unpacked; copy it again.", name=name) from error


class _Reading:
    """What a parser meets, put together to events; an element without children costs one look at its name.

    `_inside` are the names of the open elements; `_about` the attributes of the open trace, `_event` those of the open
    event, None outside of one.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._inside: list[str] = []
        self._traces = 0
        self._about: dict[str, str] = {}
        self._event: dict[str, str] | None = None
        self._events_of_trace: list[dict[str, str]] = []
        self._done: list[dict[str, str]] = []

    def taken(self) -> list[dict[str, str]]:
        """The events that are complete, each given once."""
        done, self._done = self._done, []
        return done

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        kind, inside = tag.rpartition(":")[2], self._inside
        if not inside and kind != "log":
            raise UserError(
                "{name} is XML, but no event log in XES: it begins with <{kind}>.", name=self._name, kind=kind
            )
        depth = len(inside)
        inside.append(kind)
        if depth >= MOST_DEPTH:
            raise UserError("{name} is nested too deeply for an event log; export it again.", name=self._name)
        if kind == "event" and (depth == 1 or (depth == 2 and inside[1] == "trace")):
            self._event = {}
        elif self._event is not None and depth == (3 if inside[1] == "trace" else 2):
            _take(self._event, kind, attributes)
        elif depth == 2 and inside[1] == "trace":
            _take(self._about, kind, attributes, "case:")

    def end(self, _tag: str) -> None:
        """The element that began last and is open ends."""
        kind, inside = self._inside.pop(), self._inside
        if self._event is not None and len(inside) == (2 if inside[1:] == ["trace"] else 1):
            (self._done if len(inside) == 1 else self._events_of_trace).append(self._event)
            self._event = None
        elif kind == "trace" and len(inside) == 1:
            self._traces += 1
            self._about[CASE] = self._about.get(CASE) or f"#{self._traces}"
            self._done += [event | self._about for event in self._events_of_trace]
            self._events_of_trace, self._about = [], {}

    def refuse_doctype(self, *_declared: object) -> None:
        """A document type begins."""
        raise UserError("{name} has an XML document type, which no event log needs; export it again.", name=self._name)


def _take(into: dict[str, str], kind: str, attributes: Mapping[str, str], before: str = "") -> None:
    key = attributes.get("key")
    if key and kind in _SCALARS:
        into[f"{before}{key}"] = attributes.get("value", "")


def _unpacked(file: BinaryIO, name: str) -> BinaryIO:
    packed = file.read(len(_GZIP)) == _GZIP
    size = file.seek(0, io.SEEK_END)
    file.seek(0)
    return cast("BinaryIO", _Bounded(file, size, name)) if packed else file


class _Bounded:
    """The content of a gzipped file, which no small file swells without end."""

    def __init__(self, file: BinaryIO, size: int, name: str) -> None:
        self._file = gzip.open(file)  # noqa: SIM115 - the file is closed by who opened it
        self._most = min(MOST_UNPACKED, max(_HARMLESS, MOST_TIMES * size))
        self._name = name
        self._read = 0

    def read(self, size: int) -> bytes:
        """The next bytes. Raises UserError when it is too much altogether."""
        data = self._file.read(size)
        self._read += len(data)
        if self._read > self._most:
            raise UserError(
                "{name} unpacks to more than {most} MB, which no log is; split it.",
                name=self._name,
                most=self._most // 1_000_000,
            )
        return data
