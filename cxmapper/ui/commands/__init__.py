"""What actions do on the map: each a function of the page, asking for words in place where it needs any."""
