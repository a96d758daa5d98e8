"""What a user can do to a project, and how it is undone."""
