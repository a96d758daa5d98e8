"""The grid: a journey as a table, a row per touchpoint, read and written."""
