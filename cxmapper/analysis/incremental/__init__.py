"""Findings after an edit, at the cost of what it concerns."""
