"""The fields of a metric and of a target, in the order shown. No Qt."""

from collections.abc import Iterator, Mapping, Sequence

from cxmapper.model.project import Project
from cxmapper.model.record import Record
from cxmapper.model.records import Better, Journey, MetricKind, Scope, Stage, Touchpoint
from cxmapper.ui.inspector.choices import Choice, of
from cxmapper.ui.inspector.fields import FieldSpec
from cxmapper.ui.words import marked, tr

KINDS: Mapping[object, str] = {
    MetricKind.NPS: marked("NPS: top less bottom, in points"),
    MetricKind.TOP_BOX: marked("top box: share of the top answers"),
    MetricKind.NET_SHARE: marked("net share: top less bottom"),
    MetricKind.MEAN: marked("mean"),
    MetricKind.SHARE: marked("share: yes or no"),
    MetricKind.DURATION: marked("duration"),
    MetricKind.MONEY: marked("money"),
}
_BETTER: Mapping[object, str] = {Better.HIGHER: marked("higher is better"), Better.LOWER: marked("lower is better")}
_SCOPES: Mapping[object, str] = {
    Scope.RELATION: marked("the whole relation"),
    Scope.TOUCHPOINT: marked("a touchpoint"),
    Scope.BOTH: marked("either"),
}


def places(project: Project, _records: Sequence[Record]) -> Iterator[Choice]:
    """What a target may be for: journeys, their stages and touchpoints."""
    for journey in project.ordered(Journey):
        yield journey.id, journey.title or tr("Untitled journey")
        for stage in project.children(Stage, journey.id):
            yield stage.id, f"  {stage.title or tr('unnamed')}"
            for touchpoint in project.children(Touchpoint, stage.id):
                yield touchpoint.id, f"    {touchpoint.title or tr('unnamed')}"


METRIC = (
    FieldSpec("name", marked("Name"), "title", hint=marked("What is it called?")),
    FieldSpec("kind", marked("Kind"), "choice", of(KINDS)),
    FieldSpec("scale", marked("Scale"), "scale", hint=marked("open; or 1 – 7")),
    FieldSpec("cut", marked("Top and bottom"), "cut", hint=marked("≥ 6, ≤ 3")),
    FieldSpec("better", marked("Better"), "choice", of(_BETTER)),
    FieldSpec("scope", marked("About"), "choice", of(_SCOPES)),
    FieldSpec("unit", marked("Unit"), "line", hint=marked("hours, €, happy …")),
    FieldSpec("threshold", marked("Bearable from"), "of_metric", hint=marked("nobody needs to act from here")),
    FieldSpec("as_expected", marked("As expected is"), "of_metric", hint=marked("the answer that means “as expected”")),
    FieldSpec("missing_codes", marked("No answer is"), "numbers", hint=marked("codes such as 0 99")),
    FieldSpec("headline", marked("Headline"), "check"),
    FieldSpec("judgement", marked("A judgement"), "check"),
)
TARGET = (
    FieldSpec("subject_id", marked("Of"), "choice", places),
    FieldSpec("value", marked("Target"), "of_metric"),
    FieldSpec("by", marked("By"), "date", hint=marked("a day")),
)
