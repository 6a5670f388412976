"""PURE. From plain data and a template to a finished PDF."""
