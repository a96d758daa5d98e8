"""The editor of metrics and targets: what is asked, on which scale, and what is wanted of it."""
