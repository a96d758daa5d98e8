"""Which editor each kind of field has."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from cxmapper.model.records import Department, Metric, Person, Target
from cxmapper.ui.inspector import written
from cxmapper.ui.inspector.boxes import LineBox, TextBox
from cxmapper.ui.inspector.chosen import CheckEditor, ChoiceEditor, PersonasEditor, RecordsEditor
from cxmapper.ui.inspector.editor import Context, Editor
from cxmapper.ui.inspector.fields import FieldSpec, Kind
from cxmapper.ui.inspector.setting import NewOwner
from cxmapper.ui.inspector.typed import TypedEditor
from cxmapper.ui.inspector.written import Writing
from cxmapper.ui.metrics.written import CUT, NUMBERS, SCALE, of_metric
from cxmapper.ui.words import tr


def _suggesting(spec: FieldSpec, context: Context) -> Callable[[str], Iterator[str]]:
    return lambda _text: (words for _, words in context.choices(spec))


def _last_of(spec: FieldSpec, context: Context) -> Callable[[str], Iterator[str]]:
    """Suggestions for the last of several words."""

    def suggest(text: str) -> Iterator[str]:
        before = [word.strip() for word in text.split(",")[:-1]]
        return (", ".join((*before, words)) for _, words in context.choices(spec) if words not in before)

    return suggest


def _owner(spec: FieldSpec, context: Context) -> Editor:
    """Whoever owns it, known or new."""
    new: dict[str, NewOwner] = {}

    def known() -> dict[str, object]:
        return {words: value for value, words in context.choices(spec)}

    def write(value: object) -> str:
        return next((words for words, each in known().items() if each == value and value is not None), "")

    def suggest(text: str) -> Iterator[str]:
        yield from known()
        name = text.strip()
        if name and name.casefold() not in {words.casefold() for words in known()}:
            new.clear()
            new[tr("{name}: new department", name=name)] = NewOwner(Department, name)
            new[tr("{name}: new person", name=name)] = NewOwner(Person, name)
            yield from new

    def read(text: str) -> object:
        name = text.strip()
        there = {words.casefold(): value for words, value in known().items()}
        return new.get(name) or there.get(name.casefold()) or (NewOwner(Department, name) if name else None)

    return TypedEditor(LineBox(suggest), Writing(write, read), tr(spec.hint))


def _expects(spec: FieldSpec, context: Context) -> Editor:
    writing = written.expecting(lambda: context.project().ordered(Metric))
    return TypedEditor(LineBox(_suggesting(spec, context)), writing, tr(spec.hint))


def _of_metric(spec: FieldSpec, context: Context) -> Editor:
    """A value in the unit of the metric that is edited, or that a target is of."""

    def metric() -> Metric | None:
        record = next(iter(context.records()), None)
        if isinstance(record, Target):
            return context.project().get(Metric, record.metric_id)
        return record if isinstance(record, Metric) else None

    return TypedEditor(LineBox(), of_metric(metric), tr(spec.hint))


def _line(writing: Writing) -> Callable[[FieldSpec, Context], Editor]:
    return lambda spec, _: TypedEditor(LineBox(), writing, tr(spec.hint))


def _text(writing: Writing) -> Callable[[FieldSpec, Context], Editor]:
    return lambda spec, _: TypedEditor(TextBox(), writing, tr(spec.hint))


def _title(spec: FieldSpec, _context: Context) -> Editor:
    box = TextBox(least=1, single=True)
    box.setObjectName("inspectorTitle")
    box.outdent = 7
    return TypedEditor(box, written.LINE, tr(spec.hint))


EDITORS: Final[Mapping[Kind, Callable[[FieldSpec, Context], Editor]]] = {
    "title": _title,
    "line": _line(written.LINE),
    "text": _text(written.TEXT),
    "lines": _text(written.LINES),
    "words": lambda spec, context: TypedEditor(LineBox(_last_of(spec, context)), written.WORDS, tr(spec.hint)),
    "number": _line(written.NUMBER),
    "count": _line(written.COUNT),
    "share": _line(written.SHARE),
    "date": _line(written.DATE),
    "age": _line(written.AGE),
    "expects": _expects,
    "choice": ChoiceEditor,
    "check": CheckEditor,
    "owner": _owner,
    "suggested": lambda spec, context: TypedEditor(LineBox(_suggesting(spec, context)), written.LINE, tr(spec.hint)),
    "personas": PersonasEditor,
    "records": RecordsEditor,
    "scale": _line(SCALE),
    "cut": _line(CUT),
    "numbers": _line(NUMBERS),
    "of_metric": _of_metric,
}
"""Kind of field → its editor."""
