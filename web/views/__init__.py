"""The counter's pages, one module each."""
