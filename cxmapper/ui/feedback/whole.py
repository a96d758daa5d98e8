"""What holds for a survey as a whole: who answered, when, and with which weight."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from cxmapper.feedback.guess.looks import Looks, Seen
from cxmapper.feedback.mapping.records import Dates, Every, SurveyMap
from cxmapper.feedback.values import DateOrder
from cxmapper.model.record import PERIOD
from cxmapper.model.records import Audience
from cxmapper.ui.feedback.choosing import choose_among
from cxmapper.ui.panels.choice import Choice
from cxmapper.ui.panels.controls import label
from cxmapper.ui.words import marked, tr

AUDIENCES: Mapping[Audience, str] = {
    Audience.CUSTOMER: marked("customers"),
    Audience.EMPLOYEE: marked("employees: what we believe"),
}
EVERY: Mapping[Every, str] = {
    Every.MONTH: marked("by month"),
    Every.QUARTER: marked("by quarter"),
    Every.YEAR: marked("by year"),
    Every.WAVE: marked("by wave"),
}
ORDERS: Mapping[bool | None, str] = {
    None: marked("as the dates show"),
    True: marked("day first: 31/12/2026"),
    False: marked("month first: 12/31/2026"),
}


class Whole(QWidget):
    """Fields that give a map its audience, period, dates and weight."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._map = SurveyMap(())
        self._seen: Sequence[Seen] = ()
        self.audience, self.when = Choice(tr("Who answered")), Choice(tr("When they answered"))
        self.every, self.order, self.weight = (
            Choice(tr("Periods")),
            Choice(tr("Dates are written")),
            Choice(tr("Weight")),
        )
        self.period = QLineEdit(maxLength=60)
        self.period.setAccessibleName(tr("Period"))
        self.period.setPlaceholderText("2026-Q3")
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        self._headings: dict[QWidget, QWidget] = {}
        self._fields = (self.audience, self.when, self.period, self.every, self.order, self.weight)
        for place, field in enumerate(self._fields):
            heading = label(field.accessibleName(), "fieldName")
            heading.setBuddy(field)
            self._headings[field] = heading
            grid.addWidget(heading, 0, place)
            grid.addWidget(field, 1, place)
            grid.setColumnStretch(place, 1)
        for box in (self.audience, self.when, self.every, self.order, self.weight):
            box.setMinimumContentsLength(8)
            box.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.activated.connect(self._change)
        self.period.textEdited.connect(self._change)

    def show_map(self, survey_map: SurveyMap, seen: Sequence[Seen]) -> None:
        """Show what a map says."""
        self._map, self._seen = survey_map, seen
        dates = survey_map.dates
        choose_among(self.audience, ((one, tr(words)) for one, words in AUDIENCES.items()), survey_map.audience)
        choose_among(
            self.when,
            [("", tr("all in one period")), *_columns(seen, Looks.DATE, dates)],
            dates.column if dates else "",
        )
        if self.period.text().strip() != survey_map.period:  # a space that is typed stays
            self.period.setText(survey_map.period)
        everys = ((one, tr(words)) for one, words in EVERY.items() if one is not Every.WAVE or survey_map.waves)
        choose_among(self.every, everys, dates.every if dates else Every.MONTH)
        choose_among(
            self.order, ((one, tr(words)) for one, words in ORDERS.items()), dates.day_first if dates else None
        )
        weights = [("", tr("all count alike")), *_weights(seen, survey_map.weight)]
        choose_among(self.weight, weights, survey_map.weight)
        for field, shown in (
            (self.period, dates is None),
            (self.every, dates is not None),
            (self.order, self._two_orders(dates)),
        ):
            field.setVisible(shown)
            self._headings[field].setVisible(shown)
            self._grid.setColumnStretch(self._fields.index(field), int(shown))

    @property
    def survey_map(self) -> SurveyMap:
        """The map as it is now."""
        return self._map

    @property
    def missing(self) -> str:
        """What has to be said before anything can be counted; empty when all is."""
        dates, period = self._map.dates, self._map.period
        if dates is None and not period:
            return tr("When did they answer? Write the period, such as 2026, 2026-Q3 or 2026-09.")
        if dates is None and not PERIOD.fullmatch(period) and period not in {wave.name for wave in self._map.waves}:
            return tr("“{period}” is no period; write it like 2026, 2026-Q3 or 2026-09.", period=period)
        if self._two_orders(dates) and dates is not None and dates.day_first is None:
            return tr(
                "Nothing in “{column}” shows whether the day or the month comes first; choose it.", column=dates.column
            )
        return ""

    def _two_orders(self, dates: Dates | None) -> bool:
        """Whether nothing tells which number is the day."""
        profile = next((one.profile for one in self._seen if dates is not None and one.name == dates.column), None)
        return profile is not None and DateOrder.ISO not in profile.orders and len(profile.orders) > 1

    def _change(self) -> None:
        column = str(self.when.currentData() or "")
        dates = (
            Dates(column, Every(self.every.currentData() or Every.MONTH), self.order.currentData()) if column else None
        )
        if dates is not None and not self._two_orders(dates):
            dates = replace(dates, day_first=None)
        self._map = replace(
            self._map,
            audience=Audience(self.audience.currentData()),
            dates=dates,
            period=self.period.text().strip(),
            weight=str(self.weight.currentData() or ""),
        )
        self.show_map(self._map, self._seen)
        self.changed.emit()


def _columns(seen: Sequence[Seen], looks: Looks, dates: Dates | None) -> Iterator[tuple[str, str]]:
    chosen = dates.column if dates is not None else ""
    return ((one.name, one.name) for one in seen if one.looks is looks or one.name == chosen)


def _weights(seen: Sequence[Seen], chosen: str) -> Iterator[tuple[str, str]]:
    for one in seen:
        numeric = 0 < one.profile.answered == one.profile.numbers
        if one.name == chosen or (numeric and one.looks in (Looks.WEIGHT, Looks.NUMBER)):
            yield one.name, one.name
