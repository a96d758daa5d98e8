"""The panel of charts: what it shows, how it is pointed at, and the same numbers as a table."""
