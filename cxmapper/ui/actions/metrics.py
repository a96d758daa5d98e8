"""What the feedback menu has about metrics."""

from cxmapper.ui.actions.entry import Entry, command
from cxmapper.ui.words import marked

METRICS = (Entry("metrics", marked("&Metrics and targets…"), "Ctrl+Alt+M", command("metrics.edit")),)
