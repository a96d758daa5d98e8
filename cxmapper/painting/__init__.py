"""The one painter: PNG, PDF, and what the canvas paints."""
