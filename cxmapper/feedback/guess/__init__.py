"""What a survey's columns look like, and a map proposed from that."""
