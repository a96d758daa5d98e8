"""What the embedded engine makes of a table."""

from pathlib import Path

from cxmapper.feedback.engine import embedded
from cxmapper.feedback.tables.table import ROW, Table


def rows(table: Table, spill: Path) -> list[tuple[object, ...]]:
    """All rows in their order, without their numbers."""
    with embedded(spill=spill) as engine:
        return [row[1:] for row in engine.rows(engine.frame(table).sort(ROW))]
