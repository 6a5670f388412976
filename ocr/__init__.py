"""PURE. Pixels in, words out."""
