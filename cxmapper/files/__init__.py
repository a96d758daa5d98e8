"""The .cxmap file, its journal, recovery and versions."""
