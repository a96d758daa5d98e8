"""What the map says: the graph, the findings, paths and priorities."""
