"""PURE. The ground floor: what every station may need to do to a foreign or finished paper."""
