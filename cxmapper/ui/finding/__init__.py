"""Finding any command or thing: the palette, the page of shortcuts."""
