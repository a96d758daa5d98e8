"""Where things stand and how lines run: pure geometry of columns, rows, routes and curves."""
