"""Documents drawn up from the case file."""
