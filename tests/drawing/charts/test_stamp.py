"""The line below a chart that leaves the application."""

from datetime import date

from cxmapper.analysis.graph import JourneyView
from cxmapper.drawing.charts.chart import Chart, Paper
from cxmapper.drawing.charts.matrix import matrix
from cxmapper.drawing.charts.stamp import stamped
from cxmapper.model.records import Journey
from tests.drawing.charts.seen import faults, lines
from tests.router import router


def test_it_says_of_which_journey_as_of_when_and_how_much_is_known_and_lies_on_nothing() -> None:
    project = router()
    view = JourneyView(project, project.all(Journey)["home"], date(2026, 11, 22))
    paper = Paper(300, 200)
    plain = matrix(view.ideas, paper)
    chart = Chart(stamped(plain.drawing, view, paper))
    assert "Get online · " in " ".join(lines(chart))
    assert "assumed" in " ".join(lines(chart))
    assert faults(chart) == faults(plain) == []
    assert chart.drawing.size[1] > plain.drawing.size[1]
