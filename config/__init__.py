"""How this installation is set up; nothing imports it."""
