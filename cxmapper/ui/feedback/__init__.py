"""Reading feedback in the window: surveys, what people wrote, logs of events, and folders that are watched."""
