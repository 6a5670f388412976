"""Papers taken in that a database might refuse: none holds up those beside it."""

import os
import uuid
from pathlib import Path

import pytest

from intake_watch import taking
from intake_watch.claim import waiting
from intake_watch.cover import read_cover
from intake_watch.guard import entries
from intake_watch.office import Office
from records import deskwork, vault
from records.models import Scan
from tests.intake_watch.test_returning import NOW, given_back, office

__all__ = ["office"]
pytestmark = pytest.mark.django_db(transaction=True)


def test_a_path_longer_than_the_database_keeps_does_not_hold_up_the_papers_beside_it(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    (office.intake / "civil" / "a.pdf").write_bytes(uuid.uuid4().bytes)
    monkeypatch.chdir(office.intake / "civil")
    for _ in range(12):
        Path("d" * 200).mkdir()
        os.chdir("d" * 200)
    Path("deep.pdf").write_bytes(uuid.uuid4().bytes)
    assert {scan.label for scan in taking.take_in(entries(office.intake), office)} == {"a.pdf", "deep.pdf"}
    assert {len(scan.folder) <= taking.LONGEST_FOLDER for scan in Scan.house.all()} == {True}


def test_a_claim_is_on_the_disk_before_its_paper_is_received(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    (office.intake / "civil" / "a.pdf").write_bytes(uuid.uuid4().bytes)
    seen: list[Path] = []
    monkeypatch.setattr(vault, "sync_folder", seen.append)

    def received(*_: object) -> list[Scan]:
        seen.append(Path("received"))
        return []

    monkeypatch.setattr(taking, "receive_claims", received)
    taking.take_in(entries(office.intake), office)
    [claim] = waiting(office.claims)
    assert set(seen[:-1]) == {office.intake / "civil", claim.path.parent, office.claims.usual}
    assert seen[-1] == Path("received")
    claim.path.unlink()


@pytest.mark.parametrize("sign", ["\x00", "\ud800"])
def test_what_was_read_on_a_paper_is_kept_whatever_signs_are_in_it(office: Office, sign: str) -> None:
    scan = given_back(office)
    found = {"barcodes": [{"text": f"a{sign}b", "box": [1.5, 2]}], "note": sign}
    deskwork.keep_finding(scan, step="read", found=found, files={}, now=NOW)
    assert scan.findings.get().found["barcodes"][0] == {
        "text": "a" + ("\ufffd" if sign == "\x00" else "?") + "b",
        "box": [1.5, 2],
    }


def test_a_cover_sheet_says_nothing_that_cannot_be_printed() -> None:
    cover = read_cover("DOCGEN-COVER?type=%00MOTION%E2%80%AE%0A&case=3%3A26-cv-1%00")
    assert cover is not None
    assert (cover.type, cover.number) == ("MOTION", "3:26-cv-1")
