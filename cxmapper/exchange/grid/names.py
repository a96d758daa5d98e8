"""The records that a grid only names: personas, departments, segments, waves and metrics, made as they come up."""

from collections import defaultdict

from msgspec import Struct, field

from cxmapper.exchange.imported import made
from cxmapper.model.records import Id, Metric, Record


class Names(Struct):
    """Records by kind and name, with readable ids in the order in which the names came up."""

    _records: defaultdict[type[Record], dict[str, Record]] = field(default_factory=lambda: defaultdict(dict))

    def id_of(self, kind: type[Record], name: str, place: str, /, **fields: object) -> Id:
        """The id of the record of that name; a new one is made of the name and the fields."""
        known = self._records[kind]
        if name not in known:
            id_ = f"{kind.__name__.lower()}-{len(known) + 1:04}"
            known[name] = made(kind, place, id=id_, name=name, **fields)
        return known[name].id

    def put(self, metric: Metric, name: str) -> Id:
        """The id of the metric of that full name; built-in metrics keep theirs."""
        known = self._records[Metric]
        if name not in known:
            id_ = metric.id if metric.id != "metric" else f"metric-{len(known) + 1:04}"
            known[name] = metric.model_copy(update={"id": id_})
        return known[name].id

    def ids(self, kind: type[Record]) -> tuple[Id, ...]:
        """The ids of a kind in the order in which they came up."""
        return tuple(record.id for record in self._records[kind].values())

    @property
    def records(self) -> tuple[Record, ...]:
        """All that were made."""
        return tuple(record for records in self._records.values() for record in records.values())
