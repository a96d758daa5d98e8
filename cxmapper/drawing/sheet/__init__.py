"""A persona on one sheet."""
