"""PURE. The rule book: no Django, no clock, no network."""
