"""Jurors, from the source list to the pay voucher."""
