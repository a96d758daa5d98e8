"""The records of a project, the project itself, and how it changes."""
