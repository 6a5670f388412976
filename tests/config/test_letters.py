"""A fault is told as a letter that names what is wrong, not what might be."""

import sqlite3
from pathlib import Path

import pytest

from config import letters


def ask(folder: Path, what: str) -> None:
    """Ask SQLite for what it must refuse."""
    place = folder / "a.sqlite3"
    own = sqlite3.connect(place, isolation_level=None)
    own.execute("CREATE TABLE t (x)")
    if what == "busy":
        own.execute("BEGIN IMMEDIATE")
        sqlite3.connect(place, timeout=0).execute("INSERT INTO t VALUES (1)")
    elif what == "full":
        own.execute("PRAGMA max_page_count = 1")
        own.execute("INSERT INTO t VALUES (zeroblob(100000))")
    elif what == "read only":
        sqlite3.connect(f"file:{place}?mode=ro", uri=True).execute("INSERT INTO t VALUES (1)")
    elif what == "no folder":
        sqlite3.connect(folder / "none" / "a.sqlite3")
    else:
        own.execute("SELECT * FROM nothing")


@pytest.mark.parametrize(
    ("what", "says"),
    [
        ("busy", "is busy"), ("full", "is full"), ("read only", "cannot be written to"), ("no folder", "cannot be opened"),
        ("no tables", "no tables yet"),
    ],
)  # fmt: skip
def test_a_database_that_refuses_is_told_for_what_it_is(tmp_path: Path, what: str, says: str) -> None:
    with pytest.raises(sqlite3.OperationalError) as refused:
        ask(tmp_path, what)
    letter = letters.letter(refused.value)
    assert says in letter
    assert "Nothing was changed." in letter


def test_a_letter_never_tears_a_path_or_a_number_apart() -> None:
    from intake_watch.desk import NotOnDesk

    path = "/srv/court-papers/" + "a-long-name-" * 9 + "intake"
    said = letters.letter(
        NotOnDesk(f"The folder {path} holds no paper of the case 3:26-cv-01188-MO that anybody could read. " * 3)
    )
    assert said.split().count(path) == 3
    assert said.split().count("3:26-cv-01188-MO") == 3
