"""The office as the counter uses it: opened once in each program, with one reader that draws the pages."""

from functools import cache

from intake_watch.office import Office, open_office


@cache
def office() -> Office:
    """Return this program's office."""
    return open_office(readers=1, preload=("paper.pdf",))
