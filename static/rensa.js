// The few lines that htmx does not have. Everything works without them.
