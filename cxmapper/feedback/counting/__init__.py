"""Answers into counts: aggregates of an engine, sorted into scores."""
