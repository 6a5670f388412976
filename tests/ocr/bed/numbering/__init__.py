"""How courts number their cases, a module for each family of courts."""
