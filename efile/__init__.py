"""Documents out: handed over once, with a receipt."""
