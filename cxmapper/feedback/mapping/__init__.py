"""Which column of a survey says what: maps as records, as TOML, and as they fit a project."""
