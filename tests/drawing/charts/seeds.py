"""Projects with scores and ideas for charts."""

from collections.abc import Mapping
from datetime import date

from hypothesis import strategies as st

from cxmapper.model.project import Project
from cxmapper.model.records import (
    Audience,
    Better,
    Count,
    Cut,
    Department,
    Journey,
    Metric,
    MetricKind,
    Opportunity,
    Persona,
    Record,
    Scale,
    Score,
    Segment,
    Stage,
    Status,
    Sums,
    Target,
    Touchpoint,
    View,
    Wave,
)

LONG = "Donaudampfschifffahrtsgesellschaftskapitänspatentverlängerungsantrag einreichen und auf Rückmeldung warten"

METRICS = (
    Metric(id="nps", name="NPS", kind=MetricKind.NPS, scale=Scale(min=0, max=10, step=1)),
    Metric(id="csat", name="CSAT", kind=MetricKind.TOP_BOX, scale=Scale(min=1, max=5, step=1), cut=Cut(top=4)),
    Metric(id="ces", name="CES", kind=MetricKind.MEAN, scale=Scale(min=1, max=7, step=1)),
    Metric(
        id="ease",
        name="Ease",
        kind=MetricKind.NET_SHARE,
        scale=Scale(min=1, max=7, step=1),
        cut=Cut(top=6, bottom=3),
    ),
    Metric(id="fcr", name="Fixed", kind=MetricKind.SHARE, scale=Scale(min=0, max=1, step=1)),
    Metric(id="time", name="Time", kind=MetricKind.DURATION, unit="Arbeitstage", better=Better.LOWER),
    Metric(id="cost", name="Cost", kind=MetricKind.MONEY, unit="€", better=Better.LOWER),
)

PLACES: tuple[Record, ...] = (
    *METRICS,
    Journey(id="j", title="Router"),
    Stage(id="s", journey_id="j", title="Use", order="A1"),
    Touchpoint(id="t", stage_id="s", title="Guide", order="A1"),
    Persona(id="bill", name="Bill"),
    Persona(id="jill", name="Jill"),
    Segment(id="app", name="App users"),
    Segment(id="paper", name="Paper users"),
    Department(id="service", name="Service"),
)


def counted(period: str, answers: Mapping[float, int], **fields: object) -> Score:
    """A score of the touchpoint whose answers were given so often; by CES unless told."""
    given = {
        "metric_id": "ces",
        "counts": tuple(Count(value, n, n, n) for value, n in answers.items()),
        **fields,
    }
    whose = ".".join(str(fields.get(key, "")) for key in ("metric_id", "persona_id", "segment_id", "audience", "view"))
    place = {"id": f"score.{period.replace(' ', '-')}.{whose}", "subject_id": "t", "period": period}
    return Score.model_validate({**place, **given})


def project(*records: Record) -> Project:
    """A touchpoint "t" with personas, segments and a department, and these."""
    by_id = {record.id: record for record in (*PLACES, *records)}
    return Project.build(by_id.values())


_PERIODS = st.sampled_from(
    ["", "2024", "2025", "2026", *(f"{year}-Q{n}" for year in (2024, 2025, 2026) for n in (1, 2, 3, 4))]
    + [f"{year}-{month:02}" for year in (2012, 2025, 2026) for month in (1, 2, 9, 12)]
    + ["Herbstwelle der Zufriedenheitsbefragung", "w2"]
)
_WAVES = (
    Wave(id="w1", name="Herbstwelle der Zufriedenheitsbefragung", start=date(2025, 9, 1), end=date(2025, 9, 30)),
    Wave(id="w2", name="w2", start=date(2026, 3, 1), end=date(2026, 3, 9)),
)
_TITLES = st.sampled_from(["Guide", "", LONG, "Ask 通知を受け取る", "دليل الإعداد الورقي"])


@st.composite
def measured(draw: st.DrawFn) -> tuple[Project, str]:
    """A project with scores of one metric in random periods, of everyone and groups; and the metric's id."""
    metric = draw(st.sampled_from(METRICS))
    whose = draw(
        st.sets(
            st.sampled_from(
                [
                    (),
                    (("persona_id", "bill"),),
                    (("persona_id", "jill"),),
                    (("segment_id", "app"),),
                    (("segment_id", "paper"),),
                    (("persona_id", "bill"), ("segment_id", "app")),
                    (("audience", Audience.EMPLOYEE), ("view", View.BELIEVED)),
                    (("view", View.EXPECTED),),
                ]
            ),
            min_size=1,
        )
    )
    scores = [
        _score(draw, metric, period, dict(who), number)
        for who in sorted(whose, key=str)
        for number, period in enumerate(sorted(draw(st.sets(_PERIODS, min_size=1, max_size=14))))
    ]
    targets = [Target(id="aim", metric_id=metric.id, subject_id="t", value=draw(st.sampled_from([0.7, 4, 60])))]
    title, name = draw(_TITLES), draw(_TITLES)
    named = (
        Touchpoint(id="t", stage_id="s", title=title, order="A1"),
        Persona(id="bill", name=name),
        Segment(id="paper", name=draw(_TITLES)),
    )
    return project(*_WAVES, *named, *scores, *(targets if draw(st.booleans()) else [])), metric.id


def _score(draw: st.DrawFn, metric: Metric, period: str, fields: dict[str, object], number: int) -> Score:
    who = ".".join(str(value) for value in fields.values())
    place = {"id": f"s{number}.{who}", "subject_id": "t", "metric_id": metric.id, "period": period, **fields}
    left_out = {"skipped": draw(st.sampled_from([0, 12_345])), "out_of_range": draw(st.sampled_from([0, 3]))}
    if metric.scale is None:
        n = draw(st.integers(0, 5000))
        x = draw(st.floats(0, 2000))
        sums = Sums(n, float(n), float(n), n * x, n * x * x * 1.1)
        return Score.model_validate({**place, **left_out, "sums": sums})
    values = range(int(metric.scale.min), int(metric.scale.max) + 1)
    counts = {value: draw(st.sampled_from([0, 0, 1, 5, 88, 12_345])) for value in values}
    found = tuple(Count(value, n, n, n) for value, n in counts.items() if n)
    return Score.model_validate({**place, **left_out, "counts": found})


@st.composite
def ideas(draw: st.DrawFn, most: int = 30) -> tuple[Opportunity, ...]:
    """Ideas with or without impact, effort, owner and day."""
    scale = st.none() | st.integers(1, 10)
    texts = st.sampled_from(["", "Guide", "Case history on the first screen", LONG, "دليل الإعداد الورقي للجهاز"])
    days = st.none() | st.dates(date(2024, 1, 1), date(2031, 12, 31))
    return tuple(
        Opportunity(
            id=f"o{number}",
            text=draw(texts),
            subject_id="t",
            impact=draw(scale),
            effort=draw(scale),
            due=draw(days),
            owner_id=draw(st.sampled_from([None, "service"])),
            status=draw(st.sampled_from(list(Status))),
        )
        for number in range(draw(st.integers(0, most)))
    )
