"""The rules, each a plain function of a few lines."""
