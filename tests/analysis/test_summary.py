from cxmapper.analysis.summary import Met, evidence_counts, expectations_met
from cxmapper.model.record import Evidence, View
from cxmapper.model.records import Existence, Line
from tests.whole_journey import BILL, JILL, rated, touchpoint, view

EXPECTED, PERCEIVED = View.EXPECTED, View.PERCEIVED


def test_an_expectation_is_met_where_perceived_is_not_below_it() -> None:
    seen = view(
        BILL,
        JILL,
        touchpoint("call", "s2", order="W1"),
        touchpoint("app", "s2", order="X1", persona_ids=("jill",)),
        *(rated("web", EXPECTED, 0.3), rated("web", PERCEIVED, 0.3, "bill")),
        *(rated("home", EXPECTED, 1.0), rated("home", PERCEIVED, 0.9)),
        *(rated("app", EXPECTED, 1.0), rated("app", PERCEIVED, 2.0)),
        rated("call", EXPECTED, 1.0),
    )
    assert expectations_met(seen, "bill") == Met(met=1, of=2, unknown=1)
    assert expectations_met(seen, "jill") == Met(met=1, of=2, unknown=2)


def test_evidence_is_counted_over_what_customers_meet() -> None:
    records = [
        touchpoint("web", "s1", evidence=Evidence.MEASURED),
        touchpoint("call", "s2", evidence=Evidence.MEASURED),
        touchpoint("chat", "s2", evidence=Evidence.ASSUMED),
        touchpoint("ghost", "s2", evidence=Evidence.ASSUMED, existence=Existence.MISSING),
        touchpoint("stock", "s2", evidence=Evidence.ASSUMED, line=Line.BACKSTAGE),
    ]
    assert evidence_counts(view(*records)) == {Evidence.MEASURED: 2, Evidence.OBSERVED: 1, Evidence.ASSUMED: 1}
