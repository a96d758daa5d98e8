"""The fields of a persona in its editor, in the order in which a group comes to know somebody. No Qt."""

from collections.abc import Iterator, Sequence

from cxmapper.model.project import Project
from cxmapper.model.record import Record
from cxmapper.model.records import Segment
from cxmapper.ui.inspector import choices
from cxmapper.ui.inspector.choices import Choice
from cxmapper.ui.inspector.fields import FieldSpec
from cxmapper.ui.words import marked, tr


def segments(project: Project, _records: Sequence[Record]) -> Iterator[Choice]:
    """The segments of customers."""
    yield None, tr("no segment")
    for segment in project.ordered(Segment):
        yield segment.id, segment.name or tr("unnamed")


_ONE_A_LINE = marked("one a line")

FIELDS = (
    FieldSpec("name", marked("Name"), "title", hint=marked("Who is it?")),
    FieldSpec("age", marked("Age"), "age", hint=marked("60, or in words")),
    FieldSpec("role", marked("Role"), "line", hint=marked("work, family, life")),
    FieldSpec("segment_id", marked("Segment"), "choice", segments),
    FieldSpec("share", marked("Share"), "share", hint=marked("of all customers")),
    FieldSpec("evidence", marked("Evidence"), "choice", choices.evidence),
    FieldSpec("interviews", marked("Interviews"), "count", hint=marked("how many people were asked")),
    FieldSpec("quote", marked("Quote"), "text", hint=marked("in their own words")),
    FieldSpec("bio", marked("About"), "text", hint=marked("a few sentences")),
    FieldSpec("goals", marked("Goals"), "lines", hint=_ONE_A_LINE),
    FieldSpec("needs", marked("Needs"), "lines", hint=_ONE_A_LINE),
    FieldSpec("expectations", marked("Expectations"), "lines", hint=_ONE_A_LINE),
    FieldSpec("frustrations", marked("Frustrations"), "lines", hint=_ONE_A_LINE),
    FieldSpec("channels", marked("Channels"), "words", choices.channels, marked("words, with commas between")),
)
