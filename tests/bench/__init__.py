"""Measurements of the whole house and its parts."""
