"""The records that a grid only names: personas, departments, segments, waves and metrics, made as they come up."""

from dataclasses import dataclass, field

from cxmapper.exchange.imported import made
from cxmapper.model.records import Id, Metric, Record


@dataclass(slots=True)
class Names:
    """Records by kind and name, with readable ids in the order in which the names came up."""

    _records: dict[tuple[type[Record], str], Record] = field(default_factory=dict)

    def id_of(self, kind: type[Record], name: str, place: str, /, **fields: object) -> Id:
        """The id of the record of that name; a new one is made of the name and the fields."""
        if (kind, name) not in self._records:
            id_ = f"{kind.__name__.lower()}-{len(self.ids(kind)) + 1:04}"
            self._records[kind, name] = made(kind, place, id=id_, name=name, **fields)
        return self._records[kind, name].id

    def put(self, metric: Metric, name: str) -> Id:
        """The id of the metric of that full name; built-in metrics keep theirs."""
        if (Metric, name) not in self._records:
            own = metric.id != "metric"
            id_ = metric.id if own else f"metric-{len(self.ids(Metric)) + 1:04}"
            self._records[Metric, name] = metric.model_copy(update={"id": id_})
        return self._records[Metric, name].id

    def ids(self, kind: type[Record]) -> tuple[Id, ...]:
        """The ids of a kind in the order in which they came up."""
        return tuple(record.id for (of, _), record in self._records.items() if of is kind)

    @property
    def records(self) -> tuple[Record, ...]:
        """All that were made."""
        return tuple(self._records.values())
