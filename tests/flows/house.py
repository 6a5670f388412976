"""A whole house in a folder of its own, run by its own command as a clerk would, and the oracle that says what must hold."""

import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[2]
CASES = """court,case_number,case_type,caption,party_1,party_1_role,party_2,party_2_role,judge,confidentiality
N.D. Cal.,3:26-cv-01188-MO,civil,Harbor Point v. Castellan,Harbor Point Builders,plaintiff,Castellan Surety Company,defendant,Hon. Maria Okafor,public
N.D. Cal.,3:26-cv-00457-MO,civil,Reyes v. Northgate Logistics,Lucia Reyes,plaintiff,Northgate Logistics LLC,defendant,Hon. Maria Okafor,public
N.D. Cal.,3:26-cr-00031-MO,criminal,United States v. Doe,United States of America,plaintiff,John Doe,defendant,Hon. Maria Okafor,sealed
"""


@dataclass
class House:
    """A data folder, the command that works on it, and the journal of what was dropped."""

    data: Path
    settings: dict[str, str] = field(default_factory=dict)
    journal: list[tuple[str, str]] = field(default_factory=list)  # (label, SHA-256) of every file dropped

    @property
    def intake(self) -> Path:
        """Where clerks drop papers."""
        return self.data / "intake"

    def environment(self, **more: str) -> dict[str, str]:
        """Return the environment the command runs in; faults and databases of other tests are left out."""
        clean = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("DOCGEN_", "DATABASE_URL", "PYTEST"))
        }
        usual = {
            "DOCGEN_DATA": str(self.data),
            "DOCGEN_QUIET_SECONDS": "0.1",
            "DOCGEN_READERS": "1",
            "DOCGEN_LOG_LEVEL": "ERROR",
        }
        return clean | usual | self.settings | more

    def docgen(
        self, *words: str, check: bool = True, timeout: float = 240, **settings: str
    ) -> "subprocess.CompletedProcess[str]":
        """Run the docgen command; with `check`, anything but exit 0 fails the test with what it printed."""
        done = subprocess.run(
            [sys.executable, "-m", "config.cli", *words], cwd=CHECKOUT, env=self.environment(**settings), capture_output=True,
            text=True, timeout=timeout, check=False,
        )  # fmt: skip
        assert "Traceback" not in done.stdout + done.stderr, done.stderr
        assert not check or done.returncode == 0, (
            f"docgen {' '.join(words)} gave {done.returncode}\n{done.stdout}\n{done.stderr}"
        )
        return done

    def json(self, *words: str, **settings: str) -> Any:
        """Run the command with --json and return what it printed."""
        return json.loads(self.docgen(*words, "--json", check=False, timeout=240, **settings).stdout)

    def proved(self, *, after: Sequence[str] = ()) -> dict[str, Any]:
        """Have the house prove itself (audit verify, verify, daysheet) and return the day sheet; all in one program to save time.

        `after` are the words of a command to run before, in the same program.
        """
        verbs = [list(after)] if after else []
        verbs += [["audit", "verify"], ["verify"], ["daysheet", "--json"]]
        asked = f"from config.cli import main; import sys; sys.exit(max(main(words) for words in {verbs!r}))"
        done = subprocess.run(
            [sys.executable, "-c", asked], cwd=CHECKOUT, env=self.environment(), capture_output=True, text=True, check=False
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        sheet: dict[str, Any] = json.loads(done.stdout[done.stdout.index("{\n") :])
        return sheet

    def drop(self, label: str, content: bytes, lane: str = "civil") -> Path:
        """Drop a file as a clerk does, whole at once, and note it in the journal."""
        place = self.intake / lane / label
        place.parent.mkdir(parents=True, exist_ok=True)
        hidden = place.with_name(f".{hashlib.sha256(label.encode('utf-8', 'surrogateescape')).hexdigest()[:20]}.tmp")
        hidden.write_bytes(content)
        hidden.rename(place)
        self.journal.append((label, hashlib.sha256(content).hexdigest()))
        return place

    def rows(self, statement: str) -> list[tuple[Any, ...]]:
        """Ask the house's own database file."""
        with sqlite3.connect(self.data / "docgen.sqlite3") as database:
            return database.execute(statement).fetchall()

    def copy(self, data: Path) -> "House":
        """Return a house of the same state in another folder."""
        shutil.copytree(self.data, data, symlinks=True)
        return House(data, dict(self.settings), list(self.journal))


def new_house(data: Path) -> House:
    """Return a house set up for a court, with its cases in it."""
    house = House(data)
    house.docgen("setup", "--court", "us/fed/nd-cal")
    (data / "cases.csv").write_text(CASES)
    house.docgen("cases", "import", str(data / "cases.csv"))
    return house


def must_hold(house: House, *, after: Sequence[str] = ()) -> None:
    """The oracle: every file dropped ends exactly once, its bytes equal, the sheet balanced, the chain whole, nothing left over.

    Reads files and the database itself, not the program's opinion, wherever it can. `after` is a command to run before.
    """
    sheet = house.proved(after=after)
    scans = house.rows(
        "SELECT label, original_id, state, document_id FROM records_scan WHERE parent_id IS NULL AND place IS NULL"
    )
    assert sorted((label, sha) for label, sha, _, _ in scans) == sorted(house.journal), "a paper is missing or doubled"
    assert {state for _, _, state, _ in scans} <= {"filed", "needs_clerk", "split"}, "a paper is still on its way"
    for label, sha, state, document in scans:
        content = (house.data / "vault" / sha[:2] / sha).read_bytes()
        assert hashlib.sha256(content).hexdigest() == sha, f"the bytes of {label} were altered"
        assert (document is not None) == (state == "filed")
    _documents_are_scans(house)
    _nothing_left_over(house)
    assert sheet["balanced"], sheet
    assert sheet["files"]["dropped"] + sheet["files"]["brought_forward"] == len(house.journal)


def _documents_are_scans(house: House) -> None:
    """Each document belongs to exactly one filed scan, each docket number is used once, each is indexed."""
    documents = house.rows("SELECT id FROM records_document WHERE withdrawn = 0")
    filed = house.rows("SELECT document_id FROM records_scan WHERE document_id IS NOT NULL")
    assert sorted(documents) == sorted(filed), "a document without its paper, or filed twice"
    doubled = house.rows("SELECT case_id, number FROM records_docketentry GROUP BY case_id, number HAVING count(*) > 1")
    assert not doubled
    assert house.rows("PRAGMA integrity_check") == [("ok",)]
    assert house.rows("PRAGMA foreign_key_check") == []


def _nothing_left_over(house: House) -> None:
    ours = {"processed", "problems"}
    dropped = [
        path
        for path in house.intake.rglob("*")
        if path.is_file() and path.relative_to(house.intake).parts[0] not in ours
    ]
    assert not [path for path in dropped if not path.name.startswith(".")], "a file still lies in the folder"
    assert not [path for path in (house.data / "claim").rglob("*") if path.is_file()], "a claim was never finished"
    assert not [*(house.data / "reading").glob("*")], "pages of a paper that has ended still lie in the reading room"
    assert house.rows("SELECT count(*) FROM records_sheaf") == [(0,)]
    begun = house.rows("SELECT count(*) FROM records_event WHERE subject_kind = 'scan' AND \"left\" = 'new'")[0][0]
    assert begun == house.rows("SELECT count(*) FROM records_scan")[0][0]
