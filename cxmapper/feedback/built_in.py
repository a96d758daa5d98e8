"""The metrics that every project can start from, as records with ids that stay the same for ever.

Thresholds are starting points: the middle of the scale, and 70 % for the first contact, as call centres have it.
Questions and cuts are the usual ones: NPS by Reichheld 2003, CES by Dixon, Freeman & Toman 2010 (the reversed 1–5)
and its second version (1–7, 7 = easy); success, ease and emotion by Forrester's index.
"""

from types import MappingProxyType
from typing import Final

from cxmapper.model.records import Better, Cut, Metric, MetricKind, Scale, Scope

_YES_NO = Scale(min=0, max=1, step=1)
_FIVE = Scale(min=1, max=5, step=1)
_SEVEN = Scale(min=1, max=7, step=1)
_TOP_2_LESS_BOTTOM_3 = Cut(top=6, bottom=3)

_METRICS = (
    Metric(
        id="nps",
        name="NPS",
        kind=MetricKind.NPS,
        scale=Scale(min=0, max=10, step=1),
        cut=Cut(top=9, bottom=6),
        scope=Scope.RELATION,
        threshold=0,
        headline=True,
    ),
    Metric(
        id="csat",
        name="CSAT",
        kind=MetricKind.TOP_BOX,
        scale=_FIVE,
        cut=Cut(top=4),
        scope=Scope.BOTH,
        threshold=0.5,
        headline=True,
    ),
    Metric(id="ces", name="CES", kind=MetricKind.MEAN, scale=_SEVEN, threshold=4, headline=True),
    Metric(id="ces-easy", name="CES, share easy", kind=MetricKind.TOP_BOX, scale=_SEVEN, cut=Cut(top=5), threshold=0.5),
    Metric(
        id="ces-reversed",
        name="CES, 1 = easy",
        kind=MetricKind.MEAN,
        scale=_FIVE,
        better=Better.LOWER,
        threshold=3,
    ),
    Metric(
        id="first-contact-resolution",
        name="First-contact resolution",
        kind=MetricKind.SHARE,
        scale=_YES_NO,
        threshold=0.7,
    ),
    Metric(id="resolution-time", name="Resolution time", kind=MetricKind.DURATION, unit="hours", better=Better.LOWER),
    *(
        Metric(
            id=name.lower(),
            name=name,
            kind=MetricKind.NET_SHARE,
            scale=_SEVEN,
            cut=_TOP_2_LESS_BOTTOM_3,
            scope=Scope.BOTH,
            threshold=0,
        )
        for name in ("Success", "Ease", "Emotion")
    ),
    Metric(id="conversion", name="Conversion", kind=MetricKind.SHARE, scale=_YES_NO, scope=Scope.BOTH),
    Metric(id="retention", name="Retention", kind=MetricKind.SHARE, scale=_YES_NO, scope=Scope.RELATION),
    Metric(
        id="churn",
        name="Churn",
        kind=MetricKind.SHARE,
        scale=_YES_NO,
        scope=Scope.RELATION,
        better=Better.LOWER,
    ),
    Metric(
        id="purchase-frequency",
        name="Purchase frequency",
        kind=MetricKind.MEAN,
        scope=Scope.RELATION,
        unit="a year",
    ),
    Metric(id="up-sell", name="Up-sell", kind=MetricKind.SHARE, scale=_YES_NO, scope=Scope.BOTH),
    Metric(id="cross-sell", name="Cross-sell", kind=MetricKind.SHARE, scale=_YES_NO, scope=Scope.BOTH),
    Metric(
        id="cost-to-serve",
        name="Cost to serve",
        kind=MetricKind.MONEY,
        scope=Scope.BOTH,
        unit="€",
        better=Better.LOWER,
    ),
)

BUILT_IN: Final = MappingProxyType({metric.id: metric for metric in _METRICS})
"""Metric by id: "nps", "csat", "ces" …"""

ALSO_CALLED: Final = MappingProxyType(
    {
        "net promoter score": "nps",
        "customer satisfaction": "csat",
        "customer satisfaction score": "csat",
        "customer effort score": "ces",
        "fcr": "first-contact-resolution",
    }
)
"""What else a built-in metric is called, in small letters, and its id."""
