"""The case file: what the court knows and who may see it."""
