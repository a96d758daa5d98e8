"""What the map is shown and drawn on."""
