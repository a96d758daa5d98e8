"""Everything that can be done, in one table, and the menus and bars made of it."""
